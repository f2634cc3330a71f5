import type { CellePlan, SheetPlan } from "../workbook/plan";
import { TALFORMATER } from "../workbook/tema";

/** A rectangle of cells from column A that one write carries; rows from 0. */
export interface Blok {
  readonly raekke: number;
  readonly formler: (string | number)[][];
  readonly talformater: string[][];
}

/** Cells of a sheet that is there: null, which Excel leaves alone, for input and for what is not ours. */
export type Celler = readonly (readonly (string | number | boolean | null)[])[];

/** Excel on the web takes at most 5 MB a request; the formats and names of a sheet's first request come on top of this. */
export const TEGN_PR_BLOK = 2_000_000;

/** The whole used rectangle of a sheet as 2-D writes, as few as the limit allows. */
export function blokke({ celler }: SheetPlan): Blok[] {
  const synlige = celler.filter(erIExcel);
  const formler = tabel<string | number>(synlige, "");
  const talformater = tabel(synlige, TALFORMATER.tal);
  for (const celle of synlige) {
    formler[celle.raekke]![celle.kolonne] = indhold(celle);
    if (celle.format !== undefined) talformater[celle.raekke]![celle.kolonne] = TALFORMATER[celle.format];
  }
  return portioner(formler, (raekke, nr) => fylde(raekke) + fylde(talformater[nr]!)).map(({ fra, til }) => ({
    raekke: fra,
    formler: formler.slice(fra, til),
    talformater: talformater.slice(fra, til),
  }));
}

/** What stands in the way of a spill is ours to clear: "" there, which an unhindered spill does not notice. */
export function cellerTilOpdatering({ celler }: SheetPlan): Celler {
  const synlige = celler.filter(erIExcel);
  const formler = tabel<string | number | null>(synlige, null);
  for (const celle of synlige) if (!erInput(celle)) formler[celle.raekke]![celle.kolonne] = indhold(celle);
  return formler;
}

/** Rows taken together as long as they are within the limit; a row is never divided. */
export function portioner<R>(
  raekker: readonly R[],
  stoerrelse: (raekke: R, nr: number) => number,
  hoejst = TEGN_PR_BLOK,
): { readonly fra: number; readonly til: number }[] {
  const ud: { fra: number; til: number }[] = [];
  let fyldt = Infinity;
  raekker.forEach((raekke, nr) => {
    const stor = stoerrelse(raekke, nr);
    fyldt += stor;
    if (fyldt <= hoejst) ud.at(-1)!.til = nr + 1;
    else {
      ud.push({ fra: nr, til: nr + 1 });
      fyldt = stor;
    }
  });
  return ud;
}

/** How much of a request a row takes: its JSON. */
export const fylde = (raekke: readonly unknown[]): number => JSON.stringify(raekke).length;

const erIExcel = ({ iExcel }: CellePlan): boolean => iExcel !== "intet";

export const erInput = ({ rolle }: CellePlan): boolean => rolle === "input" || rolle === "inputTekst";

/** Without spreading: a case list has more cells than a call has room for arguments. */
function tabel<V>(celler: readonly CellePlan[], fyld: V): V[][] {
  const hoejde = celler.reduce((hoejest, { raekke }) => Math.max(hoejest, raekke + 1), 0);
  const bredde = celler.reduce((hoejest, { kolonne }) => Math.max(hoejest, kolonne + 1), 0);
  return Array.from({ length: hoejde }, () => Array.from({ length: bredde }, () => fyld));
}

function indhold({ iExcel, formel, vaerdi }: CellePlan): string | number {
  if (iExcel === "spild" || iExcel === "intet") return "";
  const skrevet = iExcel?.formel ?? formel;
  if (skrevet !== undefined) return `=${skrevet}`;
  // The apostrophe keeps words words: a name like "=1+1" or "2021" would be read as a formula or a number.
  return typeof vaerdi === "number" || vaerdi === "" ? vaerdi : `'${vaerdi}`;
}
