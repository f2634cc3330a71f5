import { startTestvaert } from "./vaert";

/** What code under test does with a new workbook and its only sheet. */
export type Arbejde = (workbook: Excel.Workbook, ark: Excel.Worksheet) => void;

/** "OK", or the code that Excel answers. */
export const forsoeg = async (arbejde: Arbejde, foer?: (vaert: ReturnType<typeof startTestvaert>) => void): Promise<string> => {
  const vaert = startTestvaert();
  foer?.(vaert);
  return vaert.Excel.run(async (context) => {
    arbejde(context.workbook, context.workbook.worksheets.getItem("Ark1"));
    await context.sync();
    return "OK";
  }).catch(({ code }: OfficeExtension.Error) => code);
};
