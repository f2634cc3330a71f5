import { fordelAfvigelse as fordel, kronerAf, lykkedes, type Model, type Resultat } from "../core";
import { laesBeloeb } from "../tekster/laes";
import { laesModel } from "../tekster/modelvalg";
import { Felt, kraevForm, svar, svarForHverRaekke } from "./celler";

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
  const budgetter = new Felt(budget, "budget");
  const faktiske = new Felt(faktisk, "faktisk");
  kraevForm(budgetter, { raekker: budgetter.raekker, kolonner: 1 });
  kraevForm(faktiske, budgetter.form);
  const findModel = modelFor(new Felt(model, "model"), budgetter);
  return svarForHverRaekke(budgetter, KOLONNER, (raekke) => {
    const b = laesBeloeb(budgetter.celle(raekke, 0), budgetter.sted(raekke, 0));
    if (!b.ok) return b;
    const f = laesBeloeb(faktiske.celle(raekke, 0), faktiske.sted(raekke, 0));
    if (!f.ok) return f;
    const m = findModel(raekke);
    if (!m.ok) return m;
    const { afvigelse, tilFagomraadet, tilKommunekassen } = fordel(b.vaerdi, f.vaerdi, m.vaerdi);
    return lykkedes([kronerAf(afvigelse), kronerAf(tilFagomraadet), kronerAf(tilKommunekassen)]);
  });
}

/** One model for all is read once, and a mistake in it is the whole call's; else each row has its own. */
function modelFor(modeller: Felt, budgetter: Felt): (raekke: number) => Resultat<Model> {
  kraevForm(modeller, budgetter.form, true);
  if (modeller.antal > 1) return (raekke) => laesModel(modeller.celle(raekke, 0), modeller.sted(raekke, 0));
  const faelles = lykkedes(svar(laesModel(svar(modeller.enkelt()), modeller.sted(0, 0))));
  return () => faelles;
}
