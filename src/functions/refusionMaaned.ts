import {
  kronerAf,
  lykkedes,
  MAANEDER_PR_AAR,
  mislykkedes,
  niveauerAfMaaneder,
  NUL_OERE,
  refusionMaanedEfter,
  type Aarsniveauer,
  type Resultat,
} from "../core";
import { laesIkkeNegativtBeloeb } from "../tekster/laes";
import { laesMaaneder } from "../tekster/maanedsudgifter";
import { Felt, kraevForm, svar, svarForHverRaekke } from "./celler";
import { laesMaanedssatser } from "./satsargument";

const KOLONNER = Array.from({ length: MAANEDER_PR_AAR }, (_, nr) => nr);

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
  const maaneder = new Felt(udgifter, "maanedsudgifter");
  if (maaneder.erUdeladt) svar(mislykkedes({ art: "mangler", sted: { argument: maaneder.argument } }));
  const engangs = new Felt(engangsudgifter, "engangsudgift");
  kraevForm(maaneder, { raekker: maaneder.raekker, kolonner: MAANEDER_PR_AAR });
  if (!engangs.erUdeladt) kraevForm(engangs, { raekker: maaneder.raekker, kolonner: 1 });
  const regn = refusionMaanedEfter(svar(laesMaanedssatser(satser, aar, "REFUSION_MAANED")));
  return svarForHverRaekke(maaneder, 1, (raekke) => {
    const niveauer = laesRaekke(maaneder, engangs, raekke);
    return niveauer.ok ? lykkedes([kronerAf(regn(niveauer.vaerdi))]) : niveauer;
  });
}

function laesRaekke(udgifter: Felt, engangsudgifter: Felt, raekke: number): Resultat<Aarsniveauer> {
  const sted = { argument: udgifter.argument, ...(udgifter.raekker > 1 && { raekke: raekke + 1 }) };
  const engangs = engangsudgifter.erUdeladt
    ? lykkedes(NUL_OERE)
    : laesIkkeNegativtBeloeb(engangsudgifter.celle(raekke, 0), engangsudgifter.sted(raekke, 0));
  if (!engangs.ok) return engangs;
  const maaneder = laesMaaneder(udgifter, raekke, KOLONNER, sted);
  return maaneder.ok ? niveauerAfMaaneder(maaneder.vaerdi, engangs.vaerdi, sted) : maaneder;
}
