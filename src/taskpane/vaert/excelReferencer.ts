import type { Reference } from "../../kald/reference";

/** Rows and columns from 0, as Excel has them. */
export interface Felt {
  readonly raekke: number;
  readonly kolonne: number;
  readonly raekker: number;
  readonly kolonner: number;
}

/** The cells of a reference and the used part of their sheet; null where there are none. */
export interface Fundet {
  readonly tekst: string;
  readonly side: Excel.Worksheet | null;
  readonly omraade: Felt | null;
  readonly brugt: Felt | null;
}

/**
 * One request for sheets, names and tables by their names, one for where their cells are. A name of the sheet goes before
 * the workbook's, as in Excel, and a table's name stands for its rows.
 */
export async function findReferencer(
  context: Excel.RequestContext,
  ark: string,
  referencer: readonly Reference[],
): Promise<readonly Fundet[]> {
  const spurgte = referencer.map((reference) => spoerg(context, ark, reference));
  await context.sync();
  const omraader = spurgte.map((findOmraade) => findOmraade());
  const laeste = omraader.map((omraade) => omraade && { omraade: omraade.load(MAAL), side: omraade.worksheet, brugt: brugtAf(omraade) });
  await context.sync();
  return laeste.map((laest, nr) => {
    const { tekst } = referencer[nr]!;
    if (laest === null || laest.omraade.isNullObject) return { tekst, side: null, omraade: null, brugt: null };
    return { tekst, side: laest.side, omraade: feltAf(laest.omraade), brugt: laest.brugt.isNullObject ? null : feltAf(laest.brugt) };
  });
}

const MAAL = "rowIndex,columnIndex,rowCount,columnCount";

const brugtAf = (omraade: Excel.Range): Excel.Range => omraade.worksheet.getUsedRangeOrNullObject(true).load(MAAL);

const feltAf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Felt => ({
  raekke: rowIndex,
  kolonne: columnIndex,
  raekker: rowCount,
  kolonner: columnCount,
});

/** What is asked about first; the answer is the cells, once it has come. */
type Sporg = () => Excel.Range | null;

function spoerg(context: Excel.RequestContext, ark: string, { ark: andet, hvad }: Reference): Sporg {
  const { workbook } = context;
  const side = workbook.worksheets.getItemOrNullObject(andet ?? ark).load("name");
  switch (hvad.art) {
    case "omraade":
      return () => {
        if (side.isNullObject) return null;
        const omraade = side.getRange(hvad.adresse);
        return hvad.spild ? omraade.getSpillingToRangeOrNullObject() : omraade;
      };
    case "navn": {
      const arkets = side.names.getItemOrNullObject(hvad.navn).load("name");
      const mappens = workbook.names.getItemOrNullObject(hvad.navn).load("name");
      const tabel = workbook.tables.getItemOrNullObject(hvad.navn).load("name");
      return () => {
        const navn = [arkets, mappens].find((et) => !et.isNullObject);
        if (navn !== undefined) return navn.getRangeOrNullObject();
        return tabel.isNullObject ? null : tabel.getDataBodyRange();
      };
    }
    case "kolonne": {
      const tabel = workbook.tables.getItemOrNullObject(hvad.tabel).load("name");
      const overskrifter = tabel.getHeaderRowRange().load("values");
      return () => {
        if (tabel.isNullObject) return null;
        const nr = overskrifter.values[0]!.findIndex((navn) => ens(String(navn), hvad.kolonne));
        return nr < 0 ? null : tabel.getDataBodyRange().getColumn(nr);
      };
    }
  }
}

const ens = (a: string, b: string): boolean => a.toLocaleUpperCase("da-DK") === b.toLocaleUpperCase("da-DK");
