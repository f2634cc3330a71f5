import type { WorkbookPlan } from "../../workbook/plan";
import { laesArk, type Laest } from "./excelLaesning";
import { harPlanensRaekker } from "./excelRaekker";

/** The workbook as it was before anything was written. */
export interface Grundlag {
  /** The active sheet's id: names can change. */
  readonly aktivt: string;
  /** The ids of all sheets: these are never removed. */
  readonly kendte: ReadonlySet<string>;
  readonly skrivebeskyttet: boolean;
  /** Names of the plan's sheets that are taken, as they are written in the workbook. */
  readonly findes: readonly string[];
  readonly synlige: ReadonlySet<string>;
  /** What stands in them; null where one is missing or their rows are not the plan's. */
  readonly laest: readonly Laest[] | null;
}

/** @throws OfficeExtension.Error from the host, at once while the user is editing a cell */
export const laesGrundlag = (plan: WorkbookPlan): Promise<Grundlag> =>
  Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    const alle = workbook.worksheets.load("items/id");
    const aktivt = workbook.worksheets.getActiveWorksheet().load("id");
    // Excel itself judges which names are the same.
    const sider = plan.ark.map(({ navn }) => ({ navn, side: workbook.worksheets.getItemOrNullObject(navn).load("name,visibility") }));
    await context.sync();
    const taget = sider.filter(({ side }) => !side.isNullObject);
    const laest = taget.length === plan.ark.length ? await laesArk(context, plan) : null;
    return {
      aktivt: aktivt.id,
      kendte: new Set(alle.items.map(({ id }) => id)),
      skrivebeskyttet: workbook.readOnly,
      findes: taget.map(({ side }) => side.name),
      synlige: new Set(taget.filter(({ side }) => side.visibility === "Visible").map(({ navn }) => navn)),
      laest: laest !== null && harPlanensRaekker(plan, laest) ? laest : null,
    };
  });

export const aktiver = async (context: Excel.RequestContext, ark: string): Promise<void> => {
  context.workbook.worksheets.getItem(ark).activate();
  await context.sync();
};
