import { lykkedes, type Model, type Oere, type Resultat } from "../core";
import { laesBeloeb } from "../tekster/laes";
import { laesModel } from "../tekster/modelvalg";
import { Felt, kraevForm, type Argumentvaerdi } from "./felt";

/** A call of FORDEL_AFVIGELSE: its rows, read when asked for. */
export interface Afvigelseskald {
  readonly raekker: number;
  readonly raekke: (nr: number) => Resultat<Afvigelsesraekke>;
}

export interface Afvigelsesraekke {
  readonly budget: Oere;
  readonly faktisk: Oere;
  readonly model: Model;
}

export function laesFordelAfvigelse(budget: Argumentvaerdi, faktisk: Argumentvaerdi, model: Argumentvaerdi): Resultat<Afvigelseskald> {
  const budgetter = new Felt(budget, "budget");
  const faktiske = new Felt(faktisk, "faktisk");
  const { raekker } = budgetter;
  const form = kraevForm(budgetter, { raekker, kolonner: 1 });
  if (!form.ok) return form;
  const faktiskform = kraevForm(faktiske, budgetter.form);
  if (!faktiskform.ok) return faktiskform;
  const modelVed = modelfinder(new Felt(model, "model"), budgetter);
  if (!modelVed.ok) return modelVed;
  return lykkedes({
    raekker,
    raekke: (nr) => {
      const b = laesBeloeb(budgetter.celle(nr, 0), budgetter.sted(nr, 0));
      if (!b.ok) return b;
      const f = laesBeloeb(faktiske.celle(nr, 0), faktiske.sted(nr, 0));
      if (!f.ok) return f;
      const m = modelVed.vaerdi(nr);
      return m.ok ? lykkedes({ budget: b.vaerdi, faktisk: f.vaerdi, model: m.vaerdi }) : m;
    },
  });
}

/** One model for all is read once, and a mistake in it is the whole call's; else each row has its own. */
function modelfinder(modeller: Felt, budgetter: Felt): Resultat<(raekke: number) => Resultat<Model>> {
  const form = kraevForm(modeller, budgetter.form, true);
  if (!form.ok) return form;
  if (modeller.antal > 1) return lykkedes((raekke) => laesModel(modeller.celle(raekke, 0), modeller.sted(raekke, 0)));
  const faelles = modeller.enkeltSom(laesModel);
  return faelles.ok ? lykkedes(() => faelles) : faelles;
}
