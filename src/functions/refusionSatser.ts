import { aarI, INDBYGGEDE_SATSER, mislykkedes, satserForAar } from "../core";
import { laesAar } from "../tekster/laes";
import { satserTilTabel } from "../tekster/satstabel";
import { Felt, svar } from "./celler";

/**
 * De indbyggede beløbsgrænser og refusionssatser med status og kilde, som tabel. Tabellen kan rettes og gives til REFUSION som satser.
 * @customfunction REFUSION_SATSER
 * @param [aar] Ét år, fx 2022. Udelades det, vises alle år.
 * @returns Tabel med overskrift: år, målgruppe, grænse og sats for hvert trin, status, kilde.
 */
export function refusionSatser(aar?: any): any[][] {
  const felt = new Felt(aar, "aar");
  if (felt.erUdeladt) return satserTilTabel(INDBYGGEDE_SATSER.raekker);
  const sted = felt.sted(0, 0);
  const aaret = svar(laesAar(svar(felt.enkelt()), sted));
  const raekker = satserForAar(INDBYGGEDE_SATSER, aaret);
  if (raekker.length === 0)
    return svar(mislykkedes({ art: "ukendtAar", sted, aar: aaret, findes: aarI(INDBYGGEDE_SATSER.raekker), egenTabel: false }));
  return satserTilTabel(raekker);
}
