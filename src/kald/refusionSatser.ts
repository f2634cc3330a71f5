import { aarI, INDBYGGEDE_SATSER, lykkedes, mislykkedes, satserForAar, type Resultat, type Satser } from "../core";
import { laesAar } from "../tekster/laes";
import { Felt, type Argumentvaerdi } from "./felt";

/** A call of REFUSION_SATSER: the built-in rows of the year, or all of them where none is given. */
export function laesRefusionSatser(aar: Argumentvaerdi): Resultat<readonly Satser[]> {
  const felt = new Felt(aar, "aar");
  if (felt.erUdeladt) return lykkedes(INDBYGGEDE_SATSER.raekker);
  const aaret = felt.enkeltSom(laesAar);
  if (!aaret.ok) return aaret;
  const raekker = satserForAar(INDBYGGEDE_SATSER, aaret.vaerdi);
  if (raekker.length > 0) return lykkedes(raekker);
  const findes = aarI(INDBYGGEDE_SATSER.raekker);
  return mislykkedes({ art: "ukendtAar", sted: felt.sted(0, 0), aar: aaret.vaerdi, findes, egenTabel: false });
}
