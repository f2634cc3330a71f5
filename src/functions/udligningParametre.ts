import { parametreFor } from "../core";
import { laesUdligningParametre } from "../kald/udligningParametre";
import { parametreTilTabel } from "../tekster/parametertabel";
import { svar } from "./celler";

/**
 * Udligningsberegningens parametre for en kommunetype i tilskudsåret 2021, som tabel. Tabellen kan rettes og gives til UDLIGNING_TAB og UDLIGNING_VIRKNING som parametre.
 * @customfunction UDLIGNING_PARAMETRE
 * @param [beskatningsgrundlag] "lavt" (under 90 pct. af landsgennemsnittet), "middel" eller "højt" (over 125 pct.): lavt som i rapporten, hvis det er udeladt.
 * @param [udgiftsbehov] "højt" (over landsgennemsnittet) eller "lavt": højt som i rapporten, hvis det er udeladt.
 * @returns Tabel med overskrift: parameter, værdi, enhed, status, kilde.
 */
export function udligningParametre(beskatningsgrundlag?: any, udgiftsbehov?: any): any[][] {
  return parametreTilTabel(parametreFor(svar(laesUdligningParametre(beskatningsgrundlag, udgiftsbehov))));
}
