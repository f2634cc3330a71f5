import { kronerAf, lykkedes, refusionMaanedEfter } from "../core";
import { laesRefusionMaaned } from "../kald/refusionMaaned";
import { svar, svarForHverRaekke } from "./celler";

/**
 * Statens refusion i kr. for et år, beregnet måned for måned, som reglen er: eksakt, også når udgiften svinger. Fra 2022.
 * @customfunction REFUSION_MAANED
 * @param udgifter Udgifterne i kr. i årets 12 måneder, når alle indtægter er trukket fra: 12 kolonner, én række for hver sag.
 * @param aar Året som tal, fx 2022.
 * @param [engangsudgifter] Årets engangsudgifter i kr., som fordeles på de 12 måneder: én kolonne med lige så mange rækker.
 * @param [satser] Egen tabel med beløbsgrænser i samme form som =REFUSION_SATSER(); kun bekræftede rækker bruges.
 * @returns Årets refusion i kr. for hver række, afrundet til hele øre.
 */
export function refusionMaaned(udgifter: any[][], aar: any, engangsudgifter?: any[][], satser?: any[][]): any[][] {
  const kald = svar(laesRefusionMaaned(udgifter, aar, engangsudgifter, satser));
  const regn = refusionMaanedEfter(kald.satser);
  return svarForHverRaekke(kald.raekker, 1, (nr) => {
    const raekke = kald.raekke(nr);
    return raekke.ok ? lykkedes([kronerAf(regn(raekke.vaerdi.niveauer))]) : raekke;
  });
}
