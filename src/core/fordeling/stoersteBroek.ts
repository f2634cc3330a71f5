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
export function stoersteBroek(antal: bigint, vaegte: readonly bigint[]): bigint[] {
  const sum = vaegte.reduce((a, b) => a + b, 0n);
  const hele = vaegte.map((vaegt) => (antal * vaegt) / sum);
  const rester = vaegte.map((vaegt) => (antal * vaegt) % sum);
  const tilbage = Number(antal - hele.reduce((a, b) => a + b, 0n));
  const foerstTil = rester.map((_, nr) => nr).sort((a, b) => sammenlign(rester[b]!, rester[a]!) || a - b);
  for (const nr of foerstTil.slice(0, tilbage)) hele[nr]! += 1n;
  return hele;
}

const sammenlign = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
