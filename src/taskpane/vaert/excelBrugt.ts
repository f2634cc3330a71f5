import { portioner } from "../../render/officeBlokke";

export type Celle = string | number | boolean;

/** The used part of a sheet, by rows; rows and columns from 0. */
export interface Brugt {
  readonly raekke: number;
  readonly kolonne: number;
  readonly formler: readonly (readonly Celle[])[];
  readonly vaerdier: readonly (readonly Celle[])[];
  readonly typer: readonly (readonly string[])[];
  readonly talformater: readonly (readonly string[])[];
  /** So much is used, perhaps by one cell far out, that it was not read. */
  readonly forStor: boolean;
}

/** The number format of cells where what is entered becomes text, whatever it is. */
export const TEKSTFORMAT = "@";

/** Excel on the web answers at most 5 MB: so many cells, each with formula, value, type and format, stay below it. */
const CELLER_PR_LAESNING = 10_000;

/** A hundred requests: more than that is seldom a sheet that somebody has filled in. */
const CELLER_HOEJST = 1_000_000;

/** What stands in the sheets, of any name or id; an empty one has no rows. A request for what is used, and as few as their size allows for the cells. */
export async function laesBrugt(context: Excel.RequestContext, ark: readonly string[]): Promise<Brugt[]> {
  const sider = ark.map((navn) => {
    const side = context.workbook.worksheets.getItem(navn);
    return { side, maal: side.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  await context.sync();
  const forStor = ({ maal }: (typeof sider)[number]): boolean => !maal.isNullObject && maal.rowCount * maal.columnCount > CELLER_HOEJST;
  const stykker = sider.map((et) => (et.maal.isNullObject || forStor(et) ? [] : itu(et.side, et.maal)));
  const alle = stykker.flat();
  for (const { fra, til } of portioner(alle, ({ antal }) => antal, CELLER_PR_LAESNING)) await hent(context, alle.slice(fra, til));
  return sider.map((et, nr) => ({
    raekke: et.maal.isNullObject ? 0 : et.maal.rowIndex,
    kolonne: et.maal.isNullObject ? 0 : et.maal.columnIndex,
    formler: stykker[nr]!.flatMap(({ omraade }) => omraade.formulas as Celle[][]),
    vaerdier: stykker[nr]!.flatMap(({ omraade }) => omraade.values as Celle[][]),
    typer: stykker[nr]!.flatMap(({ omraade }) => omraade.valueTypes as string[][]),
    talformater: stykker[nr]!.flatMap(({ omraade }) => omraade.numberFormat as string[][]),
    forStor: forStor(et),
  }));
}

interface Stykke {
  readonly omraade: Excel.Range;
  readonly antal: number;
}

/** So many rows at a time that one answer has room for them. */
function itu(side: Excel.Worksheet, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Stykke[] {
  const adGangen = Math.max(1, Math.floor(CELLER_PR_LAESNING / columnCount));
  return Array.from({ length: Math.ceil(rowCount / adGangen) }, (_, nr) => {
    const raekker = Math.min(adGangen, rowCount - nr * adGangen);
    return {
      omraade: side.getRangeByIndexes(rowIndex + nr * adGangen, columnIndex, raekker, columnCount),
      antal: raekker * columnCount,
    };
  });
}

async function hent(context: Excel.RequestContext, stykker: readonly Stykke[]): Promise<void> {
  for (const { omraade } of stykker) omraade.load("formulas,values,valueTypes,numberFormat");
  await context.sync();
}
