import type { Satser } from "../satser/typer";

/**
 * A yearly cost's refund as a whole numerator over HELE (øre · basispoint), not rounded: each step's rate of the part
 * of the cost between that step's limit and the next (§ 176 stk. 1). The limits are read once, for whole columns.
 * Below 2^53 for any cost up to STOERSTE_OERE.
 */
export function taellerEfter({ trin }: Satser): (udgift: number) => number {
  const graenser = trin.map(({ graense }) => graense as number);
  // What each step adds to the rate of the step below; may be negative in a user's own table.
  const tillaeg = trin.map(({ sats }, nr) => sats - (trin[nr - 1]?.sats ?? 0));
  const [g1 = 0, g2 = Infinity, g3 = Infinity] = graenser;
  const [t1 = 0, t2 = 0, t3 = 0] = tillaeg;
  // Without branches: a column's costs lie on either side of the limits at random.
  return (udgift) => Math.max(0, udgift - g1) * t1 + Math.max(0, udgift - g2) * t2 + Math.max(0, udgift - g3) * t3;
}
