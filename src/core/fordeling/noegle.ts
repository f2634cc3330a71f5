import type { Sted } from "../fejl";
import type { Decimal } from "../penge/forhold";
import { lykkedes, mislykkedes, type Resultat } from "../resultat";

/** A key's weights as whole numbers on one common scale, none negative, not all 0. Their order is the key's. */
export type Vaegte = readonly bigint[];

/**
 * @param noegle incomes or shares: all ≥ 0 or all ≤ 0, not all 0
 * @param sted gives the place of the nr-th weight (from 0), or of the whole key
 * @throws nothing; errors: mangler (no weights), blandedeFortegn, kunNuller
 */
export function lavVaegte(noegle: readonly Decimal[], sted: (nr: number | null) => Sted): Resultat<Vaegte> {
  if (noegle.length === 0) return mislykkedes({ art: "mangler", sted: sted(null) });
  const fortegn = noegle.find((vaegt) => !vaegt.isZero())?.comparedTo(0);
  if (fortegn === undefined) return mislykkedes({ art: "kunNuller", sted: sted(null) });
  const modsat = noegle.findIndex((vaegt) => vaegt.comparedTo(0) === -fortegn);
  if (modsat !== -1) return mislykkedes({ art: "blandedeFortegn", sted: sted(modsat), stod: noegle[modsat]! });
  const decimaler = noegle.reduce((flest, vaegt) => Math.max(flest, vaegt.decimalPlaces()), 0);
  return lykkedes(noegle.map((vaegt) => BigInt(vaegt.abs().toFixed(decimaler).replace(".", ""))));
}
