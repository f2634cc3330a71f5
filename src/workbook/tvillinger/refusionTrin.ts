import { formel, type Formel, type Reference } from "../formel";
import { refusion } from "./refusion";
import type { Trinceller } from "./taeller";

/** What REFUSION_TRIN gives of one step: the part of the cost that lies in it, and the refund of that, in kroner. */
export interface Trinformler {
  readonly udgift: Formel;
  readonly refusion: Formel;
}

/**
 * REFUSION_TRIN as native formulas, the part below the lowest limit first. A step's refund is the refund up to its top
 * less that up to its bottom, so the steps sum to the refund. Exact while iRefusionstvillingensOmraade holds.
 */
export function refusionTrin(udgift: Reference, trin: readonly Trinceller[]): Trinformler[] {
  return [null, ...trin].map((bund, nr) => {
    const top = trin[nr];
    const oppe = top === undefined ? formel`${udgift}` : formel`MIN(${udgift},${top.graense})`;
    if (bund === null) return { udgift: formel`ROUND(${oppe},2)`, refusion: refusion(oppe, trin) };
    const nede = formel`MIN(${udgift},${bund.graense})`;
    return {
      udgift: formel`ROUND(${oppe}-${nede},2)`,
      refusion: formel`ROUND(${refusion(oppe, trin)}-${refusion(nede, trin)},2)`,
    };
  });
}
