import { Decimal } from "./forhold";

/** To the nearest whole number, half away from zero (Math.round(-33.5) is -33). */
export const afrundTilHeltal = (tal: Decimal): number => tal.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber() + 0;

/** To the nearest multiple of `enhed`, half away from zero. */
export const afrundTilEnhed = (tal: Decimal, enhed: number): number => afrundTilHeltal(tal.dividedBy(enhed)) * enhed + 0;

/** The quotient of two non-negative whole numbers below 2^53, rounded half up without leaving the whole numbers. */
export function afrundetBroek(taeller: number, naevner: number): number {
  const rest = taeller % naevner;
  return (taeller - rest) / naevner + (rest * 2 >= naevner ? 1 : 0);
}
