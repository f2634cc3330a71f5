import { filnavn } from "../../tekster/ark";
import { TRIN4 } from "../../tekster/guide";
import { byg } from "../../workbook/byg";
import type { Budgetopgave } from "../../workbook/opgave";
import type { WorkbookPlan } from "../../workbook/plan";
import { Arkskriver } from "../skriv/Arkskriver";
import type { Vaert } from "../vaert/port";

export const Trin5Opret = ({ opgave, vaert }: { readonly opgave: Budgetopgave; readonly vaert: Vaert }) => (
  <Arkskriver
    vaert={vaert}
    filnavn={filnavn(opgave.budgetaar.aar)}
    antalArk={TRIN4.ark(opgave.budgetaar.aar).length}
    planMedKopi={(kopi) => planAf({ ...opgave, kopi })}
  />
);

/** fortolk has built it already: an opgave can be built. */
function planAf(opgave: Budgetopgave): WorkbookPlan {
  const plan = byg(opgave);
  if (!plan.ok) throw new Error(plan.fejl.art);
  return plan.vaerdi;
}
