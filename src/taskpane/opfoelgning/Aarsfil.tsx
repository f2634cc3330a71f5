import { filnavn } from "../../tekster/ark";
import { TRIN4 } from "../../tekster/guide";
import { byg } from "../../workbook/byg";
import type { Budgetopgave } from "../../workbook/opgave";
import type { WorkbookPlan } from "../../workbook/plan";
import { Arkskriver } from "../skriv/Arkskriver";
import type { Vaert } from "../vaert/port";

/** The year's whole workbook with what is filled in. */
export const Aarsfil = ({ opgave, vaert }: { readonly opgave: Budgetopgave; readonly vaert: Vaert }) => (
  <Arkskriver
    vaert={vaert}
    filnavn={filnavn(opgave.budgetaar.aar)}
    antalArk={TRIN4.ark(opgave.budgetaar.aar).length}
    planMedKopi={(kopi) => planen({ ...opgave, kopi })}
  />
);

/** The page has worked the year out already: it can be built. */
function planen(opgave: Budgetopgave): WorkbookPlan {
  const plan = byg(opgave);
  if (!plan.ok) throw new Error(plan.fejl.art);
  return plan.vaerdi;
}
