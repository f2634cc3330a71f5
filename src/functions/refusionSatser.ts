import { laesRefusionSatser } from "../kald/refusionSatser";
import { satserTilTabel } from "../tekster/satstabel";
import { svar } from "./celler";

/**
 * De indbyggede beløbsgrænser og refusionssatser med status og kilde, som tabel. Tabellen kan rettes og gives til REFUSION som satser.
 * @customfunction REFUSION_SATSER
 * @param [aar] Ét år, fx 2022. Udelades det, vises alle år.
 * @returns Tabel med overskrift: år, målgruppe, grænse og sats for hvert trin, status, kilde.
 */
export function refusionSatser(aar?: any): any[][] {
  return satserTilTabel(svar(laesRefusionSatser(aar)));
}
