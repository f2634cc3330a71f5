import { HELE } from "../penge/basispoint";
import { afrundetBroek } from "../penge/afrund";
import type { Oere } from "../penge/oere";
import type { Satser } from "../satser/typer";
import { taellerEfter } from "./taeller";

/**
 * The state's refund of a case's yearly cost (serviceloven § 176 stk. 1): each step's rate of the part of the cost
 * between that step's limit and the next. Exact when the cost is even over the months; otherwise a lower bound,
 * since the rule is monthly (BEK 1485 of 6-12-2023 § 3) and convex.
 *
 * No rounding rule was found in law: the sum of whole products is rounded once, half up, to whole øre.
 *
 * @param udgift øre a year, not negative
 * @returns øre
 * @example refusionAar(heleKroner(2_500_000), satser2022) // 71.000.000 øre = 710.000 kr.
 */
export const refusionAar = (udgift: Oere, satser: Satser): Oere => refusionAarEfter(satser)(udgift);

/** The same with the limits read once, for whole columns: plain arrays and whole numbers, no rounding before the end. */
export function refusionAarEfter(satser: Satser): (udgift: Oere) => Oere {
  const taeller = taellerEfter(satser);
  return (udgift) => afrundetBroek(taeller(udgift), HELE) as Oere;
}
