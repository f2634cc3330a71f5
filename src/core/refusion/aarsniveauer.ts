import type { Sted } from "../fejl";
import { laegSammen, oere, STOERSTE_OERE, type Oere } from "../penge/oere";
import { lykkedes, mislykkedes, type Resultat } from "../resultat";

declare const maerke: unique symbol;

export const MAANEDER_PR_AAR = 12;

/**
 * A year's cost month by month, each month as the yearly level it lies on: 12 times what it cost, plus the year's
 * one-off costs, of which each month bears a twelfth (BEK 1485 of 6-12-2023 § 3 stk. 4). So a month is held against the
 * yearly limits instead of a twelfth of them, and everything stays whole øre. Twelve, none negative, and together at
 * most STOERSTE_OERE.
 */
export type Aarsniveauer = readonly Oere[] & { readonly [maerke]: "aarsniveauer" };

/** Where the monthly rule computes: 750 mio. kr. a year, so that twelve months' products still are exact integers. */
export const STOERSTE_AARSUDGIFT = oere(STOERSTE_OERE / MAANEDER_PR_AAR);

/**
 * @param maaneder øre, twelve, none negative: the costs in the month that they concern, January first
 * @param engangsudgift øre, not negative: spread over the year's twelve months
 * @throws nothing; errors: aarsudgiftForStor
 */
export function niveauerAfMaaneder(maaneder: readonly Oere[], engangsudgift: Oere, sted: Sted): Resultat<Aarsniveauer> {
  let udgift: number = engangsudgift;
  const niveauer = new Array<number>(MAANEDER_PR_AAR);
  for (let nr = 0; nr < MAANEDER_PR_AAR; nr++) {
    udgift += maaneder[nr]!;
    niveauer[nr] = MAANEDER_PR_AAR * maaneder[nr]! + engangsudgift;
  }
  return udgift > STOERSTE_AARSUDGIFT ? forStor(udgift, sted) : lykkedes(niveauer as readonly number[] as Aarsniveauer);
}

/**
 * Where only the year's cost is known it is taken as even, so every month lies on the year's own level.
 *
 * @param udgift øre a year, not negative
 * @throws nothing; errors: aarsudgiftForStor
 */
export function niveauerAfAaret(udgift: Oere, engangsudgift: Oere, sted: Sted): Resultat<Aarsniveauer> {
  const iAlt = udgift + engangsudgift;
  if (iAlt > STOERSTE_AARSUDGIFT) return forStor(iAlt, sted);
  return lykkedes(new Array<number>(MAANEDER_PR_AAR).fill(iAlt) as readonly number[] as Aarsniveauer);
}

/** Øre a year, the one-off costs among them. */
export const aarsudgift = (niveauer: Aarsniveauer): Oere => oere(laegSammen(niveauer) / MAANEDER_PR_AAR);

/** The costs of several citizens who are one case, month by month; null where they pass STOERSTE_AARSUDGIFT together. */
export function laegNiveauerSammen(flere: readonly Aarsniveauer[]): Aarsniveauer | null {
  const sum = new Array<number>(MAANEDER_PR_AAR).fill(0);
  let iAlt = 0;
  for (const niveauer of flere)
    for (let nr = 0; nr < MAANEDER_PR_AAR; nr++) {
      sum[nr]! += niveauer[nr]!;
      iAlt += niveauer[nr]!;
    }
  return iAlt > STOERSTE_OERE ? null : (sum as readonly number[] as Aarsniveauer);
}

const forStor = (udgift: number, sted: Sted) =>
  mislykkedes({ art: "aarsudgiftForStor", sted, udgift: oere(udgift), hoejst: STOERSTE_AARSUDGIFT });
