import { aarsagAf } from "./aarsag";
import type { Markering } from "./port";

type Celle = string | number | boolean;

/** Excel on the web answers at most 5 MB: so many cells of ordinary text stay below it. */
const CELLER_PR_LAESNING = 50_000;

/**
 * The selected cells, hidden rows among them: the pane shows them before they are used. A whole column that is selected
 * is a million cells: only its used part is read.
 */
export async function hentMarkering(): Promise<Markering> {
  try {
    return { art: "celler", celler: await Excel.run(laes) };
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl) };
  }
}

async function laes(context: Excel.RequestContext): Promise<Celle[][]> {
  const maal = "rowIndex,columnIndex,rowCount,columnCount";
  const valgt = context.workbook.getSelectedRange().load(maal);
  const brugt = valgt.worksheet.getUsedRangeOrNullObject(true).load(maal);
  await context.sync();
  if (brugt.isNullObject) return [];
  const [raekke, raekker] = faelles(valgt.rowIndex, valgt.rowCount, brugt.rowIndex, brugt.rowCount);
  const [kolonne, kolonner] = faelles(valgt.columnIndex, valgt.columnCount, brugt.columnIndex, brugt.columnCount);
  if (raekker <= 0 || kolonner <= 0) return [];
  const adGangen = Math.max(1, Math.floor(CELLER_PR_LAESNING / kolonner));
  const dele: Celle[][][] = [];
  for (let fra = 0; fra < raekker; fra += adGangen) {
    const del = valgt.worksheet.getRangeByIndexes(raekke + fra, kolonne, Math.min(adGangen, raekker - fra), kolonner);
    dele.push(await vaerdierne(context, del));
  }
  return dele.flat();
}

async function vaerdierne(context: Excel.RequestContext, omraade: Excel.Range): Promise<Celle[][]> {
  omraade.load("values");
  await context.sync();
  return omraade.values as Celle[][];
}

/** Where two stretches overlap, and how much; nothing or less where they do not. */
const faelles = (aFra: number, aAntal: number, bFra: number, bAntal: number): readonly [fra: number, antal: number] => {
  const fra = Math.max(aFra, bFra);
  return [fra, Math.min(aFra + aAntal, bFra + bAntal) - fra];
};
