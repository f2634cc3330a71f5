import type { Sted } from "../fejl";
import type { Basispoint } from "../penge/basispoint";
import type { Oere } from "../penge/oere";
import { lykkedes, mislykkedes, type Resultat } from "../resultat";
import type { Trin } from "./typer";

/**
 * Steps from pairs of limit and rate, 0 meaning that there is no such step.
 *
 * @param sted gives the place of the nr-th pair (from 0)
 * @throws nothing; errors: satsUdenGraense, graenseUdenSats, graenserIkkeStigende, mangler (no step at all)
 */
export function lavTrin(par: readonly (readonly [Oere, Basispoint])[], sted: (nr: number) => Sted): Resultat<Trin[]> {
  const trin: Trin[] = [];
  for (const [nr, [graense, sats]] of par.entries()) {
    if (graense === 0 && sats === 0) continue;
    if (graense === 0) return mislykkedes({ art: "satsUdenGraense", sted: sted(nr) });
    if (sats === 0) return mislykkedes({ art: "graenseUdenSats", sted: sted(nr) });
    const forrige = trin.at(-1);
    if (forrige !== undefined && graense <= forrige.graense) return mislykkedes({ art: "graenserIkkeStigende", sted: sted(nr) });
    trin.push({ graense, sats });
  }
  return trin.length === 0 ? mislykkedes({ art: "mangler", sted: sted(0) }) : lykkedes(trin);
}
