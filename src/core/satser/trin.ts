import type { Sted } from "../fejl";
import type { Basispoint } from "../penge/basispoint";
import type { Oere } from "../penge/oere";
import { lykkedes, mislykkedes, type Resultat } from "../resultat";
import type { Trin } from "./typer";

/**
 * Steps from pairs of limit and rate, 0 meaning that there is no such step.
 *
 * @param sted the row that the pairs stood in
 * @throws nothing; errors: satsUdenGraense, graenseUdenSats, graenserIkkeStigende, mangler (no step at all)
 */
export function lavTrin(par: readonly (readonly [Oere, Basispoint])[], sted: Sted): Resultat<Trin[]> {
  const trin: Trin[] = [];
  for (const [graense, sats] of par) {
    if (graense === 0 && sats === 0) continue;
    if (graense === 0) return mislykkedes({ art: "satsUdenGraense", sted });
    if (sats === 0) return mislykkedes({ art: "graenseUdenSats", sted });
    const forrige = trin.at(-1);
    if (forrige !== undefined && graense <= forrige.graense) return mislykkedes({ art: "graenserIkkeStigende", sted });
    trin.push({ graense, sats });
  }
  return trin.length === 0 ? mislykkedes({ art: "mangler", sted }) : lykkedes(trin);
}
