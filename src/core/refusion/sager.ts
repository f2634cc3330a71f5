import { stoersteBroek } from "../fordeling/stoersteBroek";
import { NUL_OERE, oere, type Oere } from "../penge/oere";
import { lykkedes, mislykkedes, type Resultat } from "../resultat";
import type { Satser } from "../satser/typer";
import { aarsudgift, laegNiveauerSammen, MAANEDER_PR_AAR, STOERSTE_AARSUDGIFT } from "./aarsniveauer";
import { refusionMaanedEfter } from "./maaned";
import { medregnedeMaaneder, type Husstandssag, type Sag } from "./sag";

export interface Sagsrefusion {
  /** Øre a year. */
  readonly refusion: Oere;
  /** How many months of the year count, from January; less than twelve only after the 67th birthday. */
  readonly maaneder: number;
}

/**
 * The state's refund of each case of a list by the monthly rule (§ 176; BEK 2430 of 14-12-2021 §§ 5-6; BEK 1485 of
 * 6-12-2023 § 3): children and aftercare of one household under one set of limits, adults each by themselves.
 *
 * A household's refund of the year is rounded once, half up, to whole øre, and shared back by yearly cost by største
 * brøks metode, ties in the order of the list; so its members' refunds sum exactly to it.
 *
 * @returns one answer a case, in order
 * @throws nothing; errors: husstandForStor
 * @example to søskende à 12 × 60.000 kr. i 2022 // 72.500 kr. hver, og intet hver for sig
 */
export function refusionSager(sager: readonly Sag[], satser: Satser): Resultat<Sagsrefusion>[] {
  const refusion = refusionMaanedEfter(satser);
  const lavesteGraense = satser.trin[0]?.graense ?? 0;
  const husstande = new Map<string, number[]>();
  const svar = new Array<Resultat<Sagsrefusion>>(sager.length);
  sager.forEach((sag, nr) => {
    if (sag.gruppe === "voksen") {
      const maaneder = medregnedeMaaneder(sag, lavesteGraense);
      svar[nr] = lykkedes({ refusion: refusion(sag.udgifter, maaneder), maaneder });
    } else if (sag.husstand === null) svar[nr] = heleAaret(refusion(sag.udgifter));
    else {
      const kendt = husstande.get(sag.husstand);
      if (kendt === undefined) husstande.set(sag.husstand, [nr]);
      else kendt.push(nr);
    }
  });
  for (const numre of husstande.values()) {
    const medlemmer = numre.map((nr) => sager[nr] as Husstandssag);
    const samlet = laegNiveauerSammen(medlemmer.map(({ udgifter }) => udgifter));
    const dele = samlet === null ? null : delEfterUdgift(refusion(samlet), medlemmer);
    numre.forEach((nr, plads) => {
      svar[nr] = dele === null ? mislykkedes({ art: "husstandForStor", hoejst: STOERSTE_AARSUDGIFT }) : heleAaret(dele[plads]!);
    });
  }
  return svar;
}

const heleAaret = (refusion: Oere): Resultat<Sagsrefusion> => lykkedes({ refusion, maaneder: MAANEDER_PR_AAR });

function delEfterUdgift(refusion: Oere, medlemmer: readonly Husstandssag[]): Oere[] {
  if (medlemmer.length === 1) return [refusion];
  if (refusion === 0) return medlemmer.map(() => NUL_OERE);
  const vaegte = medlemmer.map(({ udgifter }) => BigInt(aarsudgift(udgifter)));
  return stoersteBroek(BigInt(refusion), vaegte).map((del) => oere(Number(del)));
}
