import { refusionTrinvis } from "../core";
import { laesIkkeNegativtBeloeb } from "../tekster/laes";
import { trinTilTabel } from "../tekster/trintabel";
import { Felt, svar } from "./celler";
import { laesSatser, laesSatstabel } from "./satsargument";

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
  const felter = [new Felt(udgift, "udgift"), new Felt(aar, "aar"), new Felt(maalgruppe, "maalgruppe")] as const;
  const [udgiften, aaret, gruppen] = felter;
  felter.forEach((felt) => svar(felt.enkelt()));
  const beloeb = svar(laesIkkeNegativtBeloeb(udgiften.celle(0, 0), udgiften.sted(0, 0)));
  return trinTilTabel(refusionTrinvis(beloeb, svar(laesSatser(svar(laesSatstabel(satser)), aaret, gruppen, 0, 0))));
}
