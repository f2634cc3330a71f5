import { fordelAfvigelse as fordel, kronerAf, lykkedes } from "../core";
import { laesFordelAfvigelse } from "../kald/fordelAfvigelse";
import { svar, svarForHverRaekke } from "./celler";

const KOLONNER = 3;

/**
 * Afvigelsen mellem faktisk og budget i kr., delt mellem fagområdet og kommunekassen efter fagområdets model.
 * @customfunction FORDEL_AFVIGELSE
 * @param budget Indtægtsbudgettet i kr.: en celle eller én kolonne.
 * @param faktisk Den faktiske indtægt i kr. med samme fortegn som budgettet: lige så mange rækker som budget.
 * @param model "model 1", "model 2", "deling 50/50" eller fagområdets andel som en procent mellem 0 og 100: én for alle eller én for hver række.
 * @returns Tre kolonner i kr.: afvigelse, til fagområdet, til kommunekassen. Afvigelsen er faktisk minus budget.
 */
export function fordelAfvigelse(budget: any[][], faktisk: any[][], model: any[][]): any[][] {
  const kald = svar(laesFordelAfvigelse(budget, faktisk, model));
  return svarForHverRaekke(kald.raekker, KOLONNER, (nr) => {
    const raekke = kald.raekke(nr);
    if (!raekke.ok) return raekke;
    const delt = fordel(raekke.vaerdi.budget, raekke.vaerdi.faktisk, raekke.vaerdi.model);
    return lykkedes([kronerAf(delt.afvigelse), kronerAf(delt.tilFagomraadet), kronerAf(delt.tilKommunekassen)]);
  });
}
