import { raekkerTilArket, type Satser } from "../core";
import { SATSARK as T } from "../tekster/satsark";
import { satser } from "./ark/satser";
import { laegUd } from "./laegUd";
import type { SheetPlan, WorkbookPlan } from "./plan";

/** The sheet Satser alone. */
export const bygSatser = (egne: readonly Satser[]): WorkbookPlan => ({
  filnavn: T.filnavn,
  titel: T.titel,
  ark: satsark(egne),
  aktivt: T.navn,
});

/**
 * A file of its own takes the limits along that somebody confirmed or estimated here; the open workbook has them already.
 * The last of several sheets is the documentation, and stays last.
 */
export function medSatsark(plan: WorkbookPlan, egne: readonly Satser[]): WorkbookPlan {
  if (egne.length === 0 || plan.ark.some(({ navn }) => navn === T.navn)) return plan;
  const foran = Math.max(1, plan.ark.length - 1);
  return { ...plan, ark: [...plan.ark.slice(0, foran), ...satsark(egne), ...plan.ark.slice(foran)] };
}

const satsark = (egne: readonly Satser[]): SheetPlan[] => laegUd([satser(raekkerTilArket(egne))]);
