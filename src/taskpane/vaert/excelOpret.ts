import { skrivPlan } from "../../render/office";
import type { WorkbookPlan } from "../../workbook/plan";
import { aarsagAf } from "./aarsag";
import { kanOpdateres } from "./excelOpdater";
import type { Skrivning } from "./port";

/** Creates the plan's sheets, or nothing: what a failed run created is removed again. */
export async function opretArk(plan: WorkbookPlan): Promise<Skrivning> {
  let foer: Foer;
  try {
    foer = await laesFoer(plan);
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl), tilbage: [] };
  }
  if (foer.findes.length > 0) return { art: "findes", ark: foer.findes, kanOpdateres: foer.kanOpdateres };
  try {
    await Excel.run((context) => skrivPlan(context, plan));
    return { art: "skrevet" };
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl), tilbage: await rydOp(plan, foer) };
  }
}

export const arknavneIExcel = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

interface Foer {
  readonly aktivt: string;
  readonly findes: readonly string[];
  readonly kanOpdateres: boolean;
}

const laesFoer = (plan: WorkbookPlan): Promise<Foer> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const aktivt = worksheets.getActiveWorksheet().load("name");
    const kendte = plan.ark.map(({ navn }) => worksheets.getItemOrNullObject(navn).load("name"));
    await context.sync();
    const findes = kendte.filter((ark) => !ark.isNullObject).map((ark) => ark.name);
    return { aktivt: aktivt.name, findes, kanOpdateres: findes.length === plan.ark.length && (await kanOpdateres(context, plan)) };
  });

/**
 * Removes what a failed run created (its names go with its sheets) and shows the user's sheet again. Each sheet in a
 * run of its own: one that cannot be removed keeps none of the others.
 *
 * @returns the sheets that are still there
 */
async function rydOp(plan: WorkbookPlan, { aktivt }: Foer): Promise<string[]> {
  const tilbage: string[] = [];
  await forsoeg(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(aktivt).activate();
      await context.sync();
    }),
  );
  for (const { navn } of plan.ark) if (!(await forsoeg(() => slet(navn)))) tilbage.push(navn);
  return tilbage;
}

const slet = (navn: string): Promise<void> =>
  Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItemOrNullObject(navn).load("name");
    await context.sync();
    if (ark.isNullObject) return;
    ark.delete();
    await context.sync();
  });

async function forsoeg(arbejde: () => Promise<void>): Promise<boolean> {
  try {
    await arbejde();
    return true;
  } catch {
    return false; // What is left is told to the user; there is nothing more to be done about it here.
  }
}
