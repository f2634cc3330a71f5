import type { CellePlan, SheetPlan } from "../workbook/plan";
import { TALFORMATER } from "../workbook/tema";

/** A rectangle of cells that one write carries; rows and columns from 0. */
export interface Blok {
  readonly raekke: number;
  readonly kolonne: number;
  readonly formler: (string | number)[][];
  readonly talformater: string[][];
}

/** Excel on the web refuses a request of more than 5 MB; this many cells stay well below it with our formulas. */
export const CELLER_PR_BLOK = 10_000;

/** The whole used rectangle of a sheet as 2-D writes, as few as the limit allows. */
export function blokke({ celler }: SheetPlan): Blok[] {
  const synlige = celler.filter(({ iExcel }) => iExcel !== "intet");
  const bredde = 1 + Math.max(...synlige.map(({ kolonne }) => kolonne));
  const hoejde = 1 + Math.max(...synlige.map(({ raekke }) => raekke));
  const formler = tabel<string | number>(hoejde, bredde, "");
  const talformater = tabel(hoejde, bredde, TALFORMATER.tal);
  for (const celle of synlige) {
    formler[celle.raekke]![celle.kolonne] = indhold(celle);
    if (celle.format !== undefined) talformater[celle.raekke]![celle.kolonne] = TALFORMATER[celle.format];
  }
  const raekker = Math.max(1, Math.floor(CELLER_PR_BLOK / bredde));
  return Array.from({ length: Math.ceil(hoejde / raekker) }, (_, nr) => ({
    raekke: nr * raekker,
    kolonne: 0,
    formler: formler.slice(nr * raekker, (nr + 1) * raekker),
    talformater: talformater.slice(nr * raekker, (nr + 1) * raekker),
  }));
}

/** The same rectangle for sheets that are there: null, which Excel leaves alone, for input and for what is not ours. */
export function cellerTilOpdatering({ celler }: SheetPlan): (string | number | null)[][] {
  const synlige = celler.filter(({ iExcel }) => iExcel !== "intet");
  const formler = tabel<string | number | null>(
    1 + Math.max(...synlige.map(({ raekke }) => raekke)),
    1 + Math.max(...synlige.map(({ kolonne }) => kolonne)),
    null,
  );
  for (const celle of synlige)
    if (celle.rolle !== "input" && celle.rolle !== "inputTekst" && celle.iExcel !== "spild")
      formler[celle.raekke]![celle.kolonne] = indhold(celle);
  return formler;
}

const tabel = <V>(hoejde: number, bredde: number, fyld: V): V[][] =>
  Array.from({ length: hoejde }, () => Array.from({ length: bredde }, () => fyld));

function indhold({ iExcel, formel, vaerdi }: CellePlan): string | number {
  if (iExcel === "spild" || iExcel === "intet") return "";
  const skrevet = iExcel?.formel ?? formel;
  if (skrevet !== undefined) return `=${skrevet}`;
  // The apostrophe keeps words words: a name like "=1+1" or "2021" would be read as a formula or a number.
  return typeof vaerdi === "number" || vaerdi === "" ? vaerdi : `'${vaerdi}`;
}
