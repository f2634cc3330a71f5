import { afrundTilHeltal } from "../penge/afrund";
import type { Oere } from "../penge/oere";
import { fagomraadetsAndel, type Model } from "./model";

/** A deviation and who carries it; the two parts sum exactly to it. */
export interface Deltafvigelse {
  readonly afvigelse: Oere;
  readonly tilFagomraadet: Oere;
  readonly tilKommunekassen: Oere;
}

/**
 * Shares the deviation of the actual refund from the budget by the department's model (Randers Kommunes notat).
 *
 * The signs are those of the amounts: with income as plus, plus is more income than budgeted; with income as minus,
 * minus is. The department's part is rounded to whole øre, half away from zero; the treasury has the rest.
 *
 * @param budget øre
 * @param faktisk øre
 * @throws nothing
 * @example fordelAfvigelse(oere(1_000_000), oere(900_001), { art: "deling" }) // -99.999: -50.000 and -49.999
 */
export function fordelAfvigelse(budget: Oere, faktisk: Oere, model: Model): Deltafvigelse {
  const afvigelse = (faktisk - budget) as Oere;
  const tilFagomraadet = afrundTilHeltal(fagomraadetsAndel(model).times(afvigelse)) as Oere;
  return { afvigelse, tilFagomraadet, tilKommunekassen: (afvigelse - tilFagomraadet) as Oere };
}
