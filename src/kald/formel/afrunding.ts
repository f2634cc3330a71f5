import type { Ubestemt } from "./regnetegn";

/** Excel shows and compares numbers by so many digits. */
const CIFRE = 15;

/**
 * Excel's ROUND: half away from zero, of the number as Excel shows it with 15 digits.
 *
 * A number that only lies half way when it is shown, the outcome of a calculation and not what one would type, is not
 * rounded here: which way Excel goes is not documented. Nor is a digit beyond the 15th.
 *
 * @param decimaler a whole number; below zero tens, hundreds and so on
 * @example afrund(1.005, 2) is 1.01, though the double is a little less; afrund(1.15 * 3, 1) is refused
 */
export function afrund(tal: number, decimaler: number): number | Ubestemt {
  const [, ciffer, resten, eksponent] = /^(\d)\.(\d+)e([-+]\d+)$/.exec(Math.abs(tal).toExponential(CIFRE - 1))!;
  const cifre = Number(`${ciffer}${resten}`);
  const erSomVist = Number(tal.toPrecision(CIFRE)) === tal;
  const bort = CIFRE - 1 - Number(eksponent) - decimaler;
  if (bort <= 0) return erSomVist ? tal : { ubestemt: "afrunding" };
  // All of it is less than half a unit.
  if (bort > CIFRE) return 0;
  const enhed = 10 ** bort;
  const rest = cifre % enhed;
  if (rest * 2 === enhed && !erSomVist) return { ubestemt: "afrunding" };
  const enheder = (cifre - rest) / enhed + (rest * 2 >= enhed ? 1 : 0);
  // Excel has no minus zero.
  return enheder === 0 ? 0 : Math.sign(tal) * Number(`${enheder}e${-decimaler}`);
}
