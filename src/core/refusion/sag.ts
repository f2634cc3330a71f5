import type { Sted } from "../fejl";
import { lykkedes, mislykkedes, type Resultat } from "../resultat";
import { MAANEDER_PR_AAR, type Aarsniveauer } from "./aarsniveauer";

/** A child, a young person under 23 in aftercare, or an adult. */
export type Sagsgruppe = "barn" | "eftervaern" | "voksen";

/**
 * A citizen with costs in the year. Children and aftercare share one set of limits with the others of their household
 * (§ 176 stk. 2; BEK 2430 of 14-12-2021 § 5); adults never pool, so they have no household here.
 */
export type Sag = Husstandssag | Voksensag;

export interface Husstandssag {
  readonly gruppe: Exclude<Sagsgruppe, "voksen">;
  /** Equal texts are one household; null is one of its own. */
  readonly husstand: string | null;
  readonly udgifter: Aarsniveauer;
}

export interface Voksensag {
  readonly gruppe: "voksen";
  readonly udgifter: Aarsniveauer;
  readonly fylder67: Fylder67;
}

/**
 * When an adult turns 67, and whether the case was covered immediately before (§ 176 stk. 3; BEK 2430 of 14-12-2021
 * § 6). omfattet null: to be computed from the month before the birthday's, which then lies in the year.
 */
export type Fylder67 =
  | { readonly art: "ikkeIAaret" }
  | { readonly art: "iAaret"; readonly maaned: number; readonly omfattet: boolean | null }
  | { readonly art: "foerAaret"; readonly omfattet: boolean };

/**
 * @param hvornaar the month (1-12) of the 67th birthday, "foer" the year, or null
 * @param omfattet what is known about the time just before; null where nothing is
 * @param sted where that should have stood
 * @throws nothing; errors: omfattetMangler, when the month before the birthday's lies outside the year
 */
export function lavFylder67(hvornaar: number | "foer" | null, omfattet: boolean | null, sted: Sted): Resultat<Fylder67> {
  if (hvornaar === null) return IKKE_I_AARET;
  if (hvornaar !== "foer" && hvornaar > 1) return lykkedes({ art: "iAaret", maaned: hvornaar, omfattet });
  if (omfattet === null) return mislykkedes({ art: "omfattetMangler", sted });
  return lykkedes(hvornaar === "foer" ? { art: "foerAaret", omfattet } : { art: "iAaret", maaned: hvornaar, omfattet });
}

const IKKE_I_AARET = lykkedes<Fylder67>({ art: "ikkeIAaret" });

/**
 * How many of the year's months count, from January: all, or those up to and with the month of the 67th birthday where
 * the case was not covered before it, that is when the month before cost no more than 1/12 of the lowest limit.
 */
export function medregnedeMaaneder({ udgifter, fylder67 }: Voksensag, lavesteGraense: number): number {
  switch (fylder67.art) {
    case "ikkeIAaret":
      return MAANEDER_PR_AAR;
    case "foerAaret":
      return fylder67.omfattet ? MAANEDER_PR_AAR : 0;
    case "iAaret": {
      const omfattet = fylder67.omfattet ?? (udgifter[fylder67.maaned - 2] ?? 0) > lavesteGraense;
      return omfattet ? MAANEDER_PR_AAR : fylder67.maaned;
    }
  }
}
