import type { Decimal } from "./forhold";

/** An exact fraction in lowest terms; its denominator is positive. */
export interface Broek {
  readonly taeller: bigint;
  readonly naevner: bigint;
}

/** @param naevner not 0 */
export function broek(taeller: number | bigint, naevner: number | bigint = 1n): Broek {
  const [t, n] = [BigInt(taeller), BigInt(naevner)];
  const faelles = (n < 0n ? -1n : 1n) * stoersteFaelles(t < 0n ? -t : t, n < 0n ? -n : n);
  return { taeller: t / faelles, naevner: n / faelles };
}

export const INTET = broek(0n);

/** @example broekAfDecimal(new Decimal("0.25")) // 1/4 */
export const broekAfDecimal = (tal: Decimal): Broek => {
  const decimaler = tal.decimalPlaces();
  return broek(BigInt(tal.toFixed(decimaler).replace(".", "")), 10n ** BigInt(decimaler));
};

export const broekGange = (a: Broek, b: Broek): Broek => broek(a.taeller * b.taeller, a.naevner * b.naevner);

export const broekMinus = (a: Broek, b: Broek): Broek => broek(a.taeller * b.naevner - b.taeller * a.naevner, a.naevner * b.naevner);

export const erIntet = ({ taeller }: Broek): boolean => taeller === 0n;

export const erSammeBroek = (a: Broek, b: Broek): boolean => a.taeller === b.taeller && a.naevner === b.naevner;

export const laegBroekerSammen = (broeker: Iterable<Broek>): Broek => {
  let sum = INTET;
  for (const { taeller, naevner } of broeker) sum = broek(sum.taeller * naevner + taeller * sum.naevner, sum.naevner * naevner);
  return sum;
};

function stoersteFaelles(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
