import { fylde, portioner } from "../../render/officeBlokke";
import { TEKSTFORMAT, type Brugt, type Celle } from "./excelBrugt";

/** A rectangle of a sheet; rows and columns from 0. */
export interface Felt {
  readonly raekke: number;
  readonly kolonne: number;
  readonly raekker: number;
  readonly kolonner: number;
}

/** What stands in a cell as one would enter it: the apostrophe keeps text text, and the name of an error makes the error. */
function indtastet({ raekke, kolonne, vaerdier, typer }: Brugt, r: number, k: number): Celle {
  const vaerdi = vaerdier[r - raekke]?.[k - kolonne] ?? "";
  return vaerdi !== "" && typer[r - raekke]?.[k - kolonne] === "String" ? `'${String(vaerdi)}` : vaerdi;
}

/** Enters what the fields show in one sheet as values in another, in as few requests as their size allows. */
export async function skrivVaerdier(context: Excel.RequestContext, ark: string, felter: readonly Felt[], brugt: Brugt): Promise<void> {
  const linjer = felter.flatMap(({ raekke, kolonne, raekker, kolonner }) =>
    Array.from({ length: raekker }, (_, nr): Linje => {
      const hver = <T>(af: (r: number, k: number) => T) => Array.from({ length: kolonner }, (__, k) => af(raekke + nr, kolonne + k));
      return {
        raekke: raekke + nr,
        kolonne,
        celler: hver((r, k) => indtastet(brugt, r, k)),
        talformater: hver((r, k) => brugt.talformater[r - brugt.raekke]?.[k - brugt.kolonne] ?? null),
      };
    }),
  );
  for (const { fra, til } of portioner(linjer, ({ celler }) => fylde(celler) + OMKRING))
    await skrivLinjer(context, ark, linjer.slice(fra, til));
}

async function skrivLinjer(context: Excel.RequestContext, ark: string, linjer: readonly Linje[]): Promise<void> {
  const side = context.workbook.worksheets.getItem(ark);
  for (const linje of linjer) skrivLinje(side, linje);
  await context.sync();
}

interface Linje {
  readonly raekke: number;
  readonly kolonne: number;
  readonly celler: readonly Celle[];
  readonly talformater: readonly (string | null)[];
}

/** The words around a write in its request take some room as well. */
export const OMKRING = 400;

/** A number that is entered in a cell with the format of text becomes text: there the format comes back afterwards. */
function skrivLinje(side: Excel.Worksheet, { raekke, kolonne, celler, talformater }: Linje): void {
  const omraade = side.getRangeByIndexes(raekke, kolonne, 1, celler.length);
  const tekstformater = talformater.map((et) => (et === TEKSTFORMAT ? et : null));
  const harTekst = tekstformater.some((et) => et !== null);
  if (harTekst) omraade.numberFormat = [tekstformater.map((et) => et && "General")];
  omraade.formulas = [[...celler]];
  if (harTekst) omraade.numberFormat = [tekstformater];
}

const gitter = <T>(raekker: number, kolonner: number, af: (raekke: number, kolonne: number) => T): T[][] =>
  Array.from({ length: raekker }, (_, r) => Array.from({ length: kolonner }, (__, k) => af(r, k)));

/** The cells that show something else in the copy, and those of the fields where a formula still stands. */
export function forskelle(original: Brugt, kopi: Brugt, felter: readonly Felt[]): Felt[] {
  const ud = new Map<string, Felt>();
  const tag = (raekke: number, kolonne: number) => ud.set(`${raekke} ${kolonne}`, { raekke, kolonne, raekker: 1, kolonner: 1 });
  for (const brugt of [original, kopi])
    brugt.vaerdier.forEach((linje, r) =>
      linje.forEach((_, k) => {
        const [raekke, kolonne] = [brugt.raekke + r, brugt.kolonne + k];
        if (vaerdiI(original, raekke, kolonne) !== vaerdiI(kopi, raekke, kolonne)) tag(raekke, kolonne);
      }),
    );
  for (const { raekke, kolonne, raekker, kolonner } of felter)
    gitter(raekker, kolonner, (r, k) => {
      if (harFormel(kopi, raekke + r, kolonne + k)) tag(raekke + r, kolonne + k);
    });
  return [...ud.values()];
}

const vaerdiI = ({ raekke, kolonne, vaerdier }: Brugt, r: number, k: number): Celle => vaerdier[r - raekke]?.[k - kolonne] ?? "";

function harFormel(brugt: Brugt, r: number, k: number): boolean {
  const formel = brugt.formler[r - brugt.raekke]?.[k - brugt.kolonne];
  return typeof formel === "string" && formel.startsWith("=") && formel !== vaerdiI(brugt, r, k);
}
