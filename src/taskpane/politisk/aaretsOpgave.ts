import type { Satstabel } from "../../core";
import { fejltekst } from "../../tekster/fejl";
import { byg } from "../../workbook/byg";
import type { Budgetopgave } from "../../workbook/opgave";
import type { WorkbookPlan } from "../../workbook/plan";
import type { Aarskilde } from "../aarsmappe/aarskilde";
import { fortolkOpfoelgning } from "../opfoelgning/fortolkOpfoelgning";
import { fagomraaderne } from "../opfoelgning/stand";
import { fortolk } from "../wizard/fortolk";

export type Aaretsplan =
  | { readonly ok: true; readonly opgave: Budgetopgave; readonly plan: WorkbookPlan }
  /** What must be right first, in words. */
  | { readonly ok: false; readonly fejl: string };

/**
 * The year's sheets built anew from what is typed in them: nothing that somebody has put beside it comes along. The
 * sheets of a copy have no copy number here; outside there is only one of them.
 */
export function aaretsPlan({ mappe, hvor }: Pick<Aarskilde, "mappe" | "hvor">, version: string, satser: Satstabel): Aaretsplan {
  const fortolket = fortolk(mappe.kladde, version, satser, { modelMaaMangle: hvor !== "kladde" });
  if (!fortolket.ok) return { ok: false, fejl: fejltekst(fortolket.fejl[0]!.fejl) };
  const { opfoelgning, fejl } = fortolkOpfoelgning(
    mappe.opfoelgning,
    fagomraaderne(mappe).map(({ nr }) => nr),
  );
  if (fejl.length > 0) return { ok: false, fejl: fejltekst(fejl[0]!.fejl) };
  const opgave = { ...fortolket.opgave, opfoelgning };
  const plan = byg(opgave);
  return plan.ok ? { ok: true, opgave, plan: plan.vaerdi } : { ok: false, fejl: fejltekst(plan.fejl) };
}
