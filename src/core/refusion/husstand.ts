import { stoersteBroek } from "../fordeling/stoersteBroek";
import { laegSammen, NUL_OERE, oere, type Oere } from "../penge/oere";
import { laegNiveauerSammen, type Aarsniveauer } from "./aarsniveauer";
import type { Husstandssag } from "./sag";

/**
 * The refund of a household's cases under one set of limits, rounded once, half up, to whole øre, and shared back by
 * yearly cost by største brøks metode, ties in their order; so the members' refunds sum exactly to the household's.
 *
 * @param refusion the refund of twelve months
 * @returns øre a year for each; null where the household's cost passes STOERSTE_AARSUDGIFT
 */
export function refusionHusstand(medlemmer: readonly Husstandssag[], refusion: (udgift: Aarsniveauer) => Oere): Oere[] | null {
  if (medlemmer.length === 1) return [refusion(medlemmer[0]!.udgifter)];
  const samlet = laegNiveauerSammen(medlemmer.map(({ udgifter }) => udgifter));
  if (samlet === null) return null;
  const iAlt = refusion(samlet);
  if (iAlt === 0) return medlemmer.map(() => NUL_OERE);
  // Twelve times the cost: a year that is not over has a part of its one-off costs only, perhaps no whole øre.
  const vaegte = medlemmer.map(({ udgifter }) => BigInt(laegSammen(udgifter)));
  return stoersteBroek(BigInt(iAlt), vaegte).map((del) => oere(Number(del)));
}
