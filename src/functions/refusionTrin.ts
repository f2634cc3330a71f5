import { refusionTrinvis } from "../core";
import { laesRefusionTrin } from "../kald/refusionTrin";
import { trinTilTabel } from "../tekster/trintabel";
import { svar } from "./celler";

/**
 * Statens refusion af en jævn årlig udgift trin for trin: hvor meget af udgiften der ligger i hvert trin, og refusionen af det.
 * @customfunction REFUSION_TRIN
 * @param udgift Årets udgift i kr., når alle indtægter er trukket fra: én celle.
 * @param aar Året som tal, fx 2022.
 * @param [maalgruppe] "barn" eller "voksen": nødvendig for 2013-2020, hvor grænserne er forskellige.
 * @param [satser] Egen tabel med beløbsgrænser i samme form som =REFUSION_SATSER(); kun bekræftede rækker bruges.
 * @returns Tabel med overskrift: trin, fra, til, sats, udgift i trinnet, refusion; sidste række er i alt.
 */
export function refusionTrin(udgift: any, aar: any, maalgruppe?: any, satser?: any[][]): any[][] {
  const kald = svar(laesRefusionTrin(udgift, aar, maalgruppe, satser));
  return trinTilTabel(refusionTrinvis(kald.udgift, kald.satser));
}
