import { laegSammen, type Oere } from "../penge/oere";
import { fordelAfvigelse, type Deltafvigelse } from "./afvigelse";
import type { Model } from "./model";

/** A deviation under the year's own model and under each of the models, if everybody had it. */
export interface Modelvirkning {
  readonly afvigelse: Oere;
  /** null where no model is decided for the year; in total, where that goes for any department. */
  readonly aarets: Deltafvigelse | null;
  readonly model1: Deltafvigelse;
  readonly model2: Deltafvigelse;
  readonly deling: Deltafvigelse;
}

const MODELLER = { model1: { art: "model1" }, model2: { art: "model2" }, deling: { art: "deling" } } as const satisfies Record<
  string,
  Model
>;

/** Who carries the deviation of the actual refund from the budget, under the year's own model and under each of the others. */
export function modelvirkning(budget: Oere, faktisk: Oere, model: Model | null): Modelvirkning {
  const under = (hvilken: Model): Deltafvigelse => fordelAfvigelse(budget, faktisk, hvilken);
  return {
    afvigelse: (faktisk - budget) as Oere,
    aarets: model === null ? null : under(model),
    model1: under(MODELLER.model1),
    model2: under(MODELLER.model2),
    deling: under(MODELLER.deling),
  };
}

/** Each column added; what is not known of one is not known of the sum. */
export function samletVirkning(alle: readonly Modelvirkning[]): Modelvirkning {
  const aarets = alle.map((et) => et.aarets);
  return {
    afvigelse: laegSammen(alle.map((et) => et.afvigelse)),
    aarets: aarets.includes(null) ? null : lagtSammen(aarets as readonly Deltafvigelse[]),
    model1: lagtSammen(alle.map((et) => et.model1)),
    model2: lagtSammen(alle.map((et) => et.model2)),
    deling: lagtSammen(alle.map((et) => et.deling)),
  };
}

const lagtSammen = (alle: readonly Deltafvigelse[]): Deltafvigelse => ({
  afvigelse: laegSammen(alle.map((et) => et.afvigelse)),
  tilFagomraadet: laegSammen(alle.map((et) => et.tilFagomraadet)),
  tilKommunekassen: laegSammen(alle.map((et) => et.tilKommunekassen)),
});
