import { Decimal } from "./forhold";

/** To the nearest whole number, half away from zero (Math.round(-33.5) is -33). */
export const afrundTilHeltal = (tal: Decimal): number => tal.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber() + 0;

/** To the nearest multiple of `enhed`, half away from zero. */
export const afrundTilEnhed = (tal: Decimal, enhed: number): number => afrundTilHeltal(tal.dividedBy(enhed)) * enhed + 0;

/**
 * The quotient of two non-negative whole numbers below 2^53, rounded half up without leaving the whole numbers: a
 * quotient that the division rounded up to the next whole number shows as a negative rest (`%` would be exact too,
 * but is ten times slower on doubles).
 */
export function afrundetBroek(taeller: number, naevner: number): number {
  const hele = Math.floor(taeller / naevner);
  const rest = taeller - hele * naevner;
  return rest < 0 ? hele : hele + (rest * 2 >= naevner ? 1 : 0);
}
