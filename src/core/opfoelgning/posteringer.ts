import { NUL_OERE, type Oere } from "../penge/oere";
import type { Fagomraadeaar } from "./aarsopgoerelse";

/**
 * efterregulering: the difference between the final refund and what was requested. aaretsBevilling and
 * efterreguleringensBevilling: a supplementary appropriation of the part of the year's deviation, and of the
 * correction, that the treasury carries, so that the department ends at zero with it.
 */
export type Posteringsart = "efterregulering" | "aaretsBevilling" | "efterreguleringensBevilling";

/** One line for the financial system. */
export interface Postering {
  readonly art: Posteringsart;
  readonly bogfoeringsaar: number;
  /** The department that it is about, from 0 in the budget's order. */
  readonly fagomraade: number;
  /** Whose account it stands on: an appropriation has its opposite on the treasury's. */
  readonly hos: "fagomraadet" | "kommunekassen";
  /** Øre; minus is income, whatever the sheets' sign. */
  readonly beloeb: Oere;
}

/**
 * Every line that a department can give, in order; one of 0 is not to be booked. What belongs to the year is booked in
 * it, the correction in the year after (Randers Kommunes notat: in the follow-up of 31 May). Nothing where a quarter's
 * request is not known: it would be corrected once more.
 *
 * @throws nothing
 */
export function muligePosteringer(aar: number, { opfoelgning, aconto, endelig }: Fagomraadeaar, fagomraade: number): Postering[] {
  const efterregulering = opfoelgning.endelig === null || !aconto.erHeleAaret ? 0 : opfoelgning.endelig - aconto.hjemtaget;
  const bevilling = (art: Posteringsart, bogfoeringsaar: number, tilKassen: Oere): Postering[] => [
    { art, bogfoeringsaar, fagomraade, hos: "fagomraadet", beloeb: (0 - tilKassen) as Oere },
    { art, bogfoeringsaar, fagomraade, hos: "kommunekassen", beloeb: tilKassen },
  ];
  return [
    { art: "efterregulering", bogfoeringsaar: aar + 1, fagomraade, hos: "fagomraadet", beloeb: (0 - efterregulering) as Oere },
    ...bevilling("aaretsBevilling", aar, endelig?.iAaret.tilKommunekassen ?? NUL_OERE),
    ...bevilling("efterreguleringensBevilling", aar + 1, endelig?.aaretEfter.tilKommunekassen ?? NUL_OERE),
  ];
}

/**
 * What is to be booked of the final statement, department by department. The appropriations balance, and the
 * efterreguleringer are together the whole correction with the sign turned.
 *
 * @throws nothing
 */
export const posteringer = (aar: number, fulgt: readonly Fagomraadeaar[]): Postering[] =>
  fulgt.flatMap((et, nr) => muligePosteringer(aar, et, nr)).filter(({ beloeb }) => beloeb !== 0);
