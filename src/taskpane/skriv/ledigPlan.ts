import { forenkl } from "../../tekster/status";
import type { WorkbookPlan } from "../../workbook/plan";

/** The plan with the first copy number whose sheet names are all free; Excel tells names apart without regard to case. */
export function ledigPlan(planMedKopi: (kopi: number) => WorkbookPlan, optagne: readonly string[]): WorkbookPlan {
  const taget = new Set(optagne.map(forenkl));
  let kopi = 2;
  let plan = planMedKopi(kopi);
  while (plan.ark.some(({ navn }) => taget.has(forenkl(navn)))) plan = planMedKopi((kopi += 1));
  return plan;
}
