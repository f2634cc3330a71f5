/** One weight's part of whole units, and how it came about. */
export interface Brudt {
  /** The whole part of antal · weight / Σ weights. */
  readonly hele: bigint;
  /** What is left of the quota, over Σ weights: 0 ≤ rest < Σ weights. */
  readonly rest: bigint;
  /** Its place among the rests from 1, the largest first; ties by position. */
  readonly plads: number;
  /** Whether it has one of the units that the whole parts leave. */
  readonly ekstra: boolean;
}

/**
 * Shares `antal` units in proportion to the weights by største brøks metode: everybody gets the whole part of
 * antal · weight / Σ weights, and the units left go to the largest fractions, ties by position, first first.
 * BigInt, because the products pass 2^53; the remainders are ranked exactly.
 *
 * @param antal units, not negative
 * @param vaegte whole weights, none negative, not all 0
 * @returns whole units, same length, summing to antal; a weight of 0 gets 0
 * @example stoersteBroek(10n, [5n, 3n, 1n]) // [6n, 3n, 1n]
 */
export const stoersteBroek = (antal: bigint, vaegte: readonly bigint[]): bigint[] =>
  stoersteBroekTrin(antal, vaegte).map(({ hele, ekstra }) => (ekstra ? hele + 1n : hele));

/** The same with every part's whole units, rest and place. */
export function stoersteBroekTrin(antal: bigint, vaegte: readonly bigint[]): Brudt[] {
  const sum = vaegte.reduce((a, b) => a + b, 0n);
  const hele = vaegte.map((vaegt) => (antal * vaegt) / sum);
  const rester = vaegte.map((vaegt) => (antal * vaegt) % sum);
  const tilbage = Number(antal - hele.reduce((a, b) => a + b, 0n));
  const foerstTil = rester.map((_, nr) => nr).sort((a, b) => sammenlign(rester[b]!, rester[a]!) || a - b);
  const pladser = new Array<number>(vaegte.length);
  foerstTil.forEach((nr, foran) => (pladser[nr] = foran + 1));
  return hele.map((et, nr) => ({ hele: et, rest: rester[nr]!, plads: pladser[nr]!, ekstra: pladser[nr]! <= tilbage }));
}

const sammenlign = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
