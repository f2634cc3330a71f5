import type { Opslagsmangel } from "../../kald/formel/argumentsvar";
import type { Reference } from "../../kald/formel/reference";
import type { Formelsted } from "../../kald/celle/valgtCelle";
import { feltAf, MAAL, type Felt } from "./excelFelt";
import { spoergTabel, type Sporg } from "./excelTabel";

/** The cells of a reference and the used part of their sheet, null where none is; or why there are none. */
export type Fundet =
  | { readonly tekst: string; readonly side: Excel.Worksheet; readonly omraade: Felt; readonly brugt: Felt | null }
  | { readonly tekst: string; readonly mangel: Opslagsmangel };

/**
 * One request for sheets, names and tables by their names, one for where their cells are. A name of the sheet goes before
 * the workbook's, as in Excel, and a table's name stands for its rows.
 */
export async function findReferencer(
  context: Excel.RequestContext,
  sted: Formelsted,
  referencer: readonly Reference[],
): Promise<readonly Fundet[]> {
  const spurgte = referencer.map((reference) => spoerg(context, sted, reference));
  await context.sync();
  const laeste = spurgte.map((findOmraade) => {
    const omraade = findOmraade();
    return typeof omraade === "string" ? omraade : { omraade: omraade.load(MAAL), side: omraade.worksheet, brugt: brugtAf(omraade) };
  });
  await context.sync();
  return laeste.map((laest, nr) => {
    const { tekst } = referencer[nr]!;
    if (typeof laest === "string") return { tekst, mangel: laest };
    if (laest.omraade.isNullObject) return { tekst, mangel: "findesIkke" };
    return { tekst, side: laest.side, omraade: feltAf(laest.omraade), brugt: laest.brugt.isNullObject ? null : feltAf(laest.brugt) };
  });
}

const brugtAf = (omraade: Excel.Range): Excel.Range => omraade.worksheet.getUsedRangeOrNullObject(true).load(MAAL);

function spoerg({ workbook }: Excel.RequestContext, sted: Formelsted, { ark: andet, hvad }: Reference): Sporg {
  if (hvad.art === "tabel") return spoergTabel(workbook, sted, hvad);
  const side = workbook.worksheets.getItemOrNullObject(andet ?? sted.ark).load("name");
  switch (hvad.art) {
    case "omraade":
      return () => {
        if (side.isNullObject) return "findesIkke";
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
        return tabel.isNullObject ? "findesIkke" : tabel.getDataBodyRange();
      };
    }
  }
}
