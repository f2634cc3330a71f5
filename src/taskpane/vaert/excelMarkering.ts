import { aarsagAf } from "./aarsag";
import type { Markering } from "./port";

/** A whole column that is selected is a million cells: only its used part is read. */
export async function hentMarkering(): Promise<Markering> {
  try {
    const celler = await Excel.run(async (context) => {
      const valgt = context.workbook.getSelectedRange();
      const brugt = valgt.worksheet.getUsedRangeOrNullObject(true);
      await context.sync();
      if (brugt.isNullObject) return [];
      const faelles = valgt.getIntersectionOrNullObject(brugt).load("values");
      await context.sync();
      return faelles.isNullObject ? [] : (faelles.values as (string | number | boolean)[][]);
    });
    return { art: "celler", celler };
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl) };
  }
}
