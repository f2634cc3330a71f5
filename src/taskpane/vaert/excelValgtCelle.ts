import type { Spild, ValgtCelle } from "../../kald/celle/valgtCelle";
import { aarsagAf } from "./aarsag";
import { celleindhold } from "./excelCelleindhold";
import { manglerApi } from "./excelKoersel";
import type { Cellehentning } from "./port";

/** The active cell; of a larger selection, the one that is typed into. Two requests at most. */
export async function hentValgtCelleIExcel(): Promise<Cellehentning> {
  if (manglerApi()) return { art: "mislykkedes", aarsag: { art: "manglerApi" } };
  try {
    return { art: "hentet", celle: await Excel.run(laes) };
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl) };
  }
}

const PLADS = "address,rowIndex,columnIndex,formulas,values";

async function laes(context: Excel.RequestContext): Promise<ValgtCelle> {
  const celle = context.workbook.getActiveCell().load(`${PLADS},valueTypes,text`);
  celle.worksheet.load("name");
  const foraelder = celle.getSpillParentOrNullObject().load(PLADS);
  const egetSpild = celle.getSpillingToRangeOrNullObject().load("rowCount,columnCount");
  const tabeller = celle.getTables(false).load("items/name");
  await context.sync();
  // Excel's pages do not tell whether the cell that spills is its own parent: what it fills is asked of both.
  const anker = foraelder.isNullObject ? celle : foraelder;
  let fyldt = egetSpild;
  if (egetSpild.isNullObject && !foraelder.isNullObject) {
    fyldt = foraelder.getSpillingToRangeOrNullObject().load("rowCount,columnCount");
    await context.sync();
  }
  return {
    ark: celle.worksheet.name,
    adresse: udenArk(celle.address),
    formel: formelI(anker),
    vaerdi: celleindhold(celle.values[0]![0], celle.valueTypes[0]![0]!) ?? null,
    vist: String(celle.text[0]![0]),
    spild: fyldt.isNullObject ? null : spildAf(celle, anker, fyldt),
    tabel: tabeller.items[0]?.name ?? null,
  };
}

const spildAf = (celle: Excel.Range, anker: Excel.Range, fyldt: Excel.Range): Spild => ({
  fra: udenArk(anker.address),
  form: { raekker: fyldt.rowCount, kolonner: fyldt.columnCount },
  plads: { raekke: celle.rowIndex - anker.rowIndex, kolonne: celle.columnIndex - anker.columnIndex },
});

/** null for a text that begins with = and is no formula: it is its own value. */
function formelI({ formulas, values }: Excel.Range): string | null {
  const formel: unknown = formulas[0]![0];
  return typeof formel === "string" && formel.startsWith("=") && formel !== values[0]![0] ? formel : null;
}

const udenArk = (adresse: string): string => adresse.slice(adresse.lastIndexOf("!") + 1);
