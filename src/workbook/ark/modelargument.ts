import { modelIKraft, type Fagomraade, type Model } from "../../core";
import { medAndel, modelord } from "../../tekster/andelssaetning";
import { MODELTEKST } from "../../tekster/modeller";
import { SKAL_BESLUTTES } from "../../tekster/opfoelgningsark";
import { formel, ref, type Formel } from "../formel";
import { FORMELSPROG } from "../formelsprog";
import { beregnet, type Kildecelle } from "../kilde";
import { fagomraadenavn } from "./fagomraadeblok";

/** The cell that holds a department's model as FORDEL_AFVIGELSE takes it; departments count from 0. */
export const modelargument = (nr: number): string => `modelargument.${nr}`;

/** Whether a model is in force, for the formulas of other sheets. */
export const harModel = (nr: number): Formel => formel`${ref(modelargument(nr))}<>${SKAL_BESLUTTES}`;

/**
 * "model 1", "model 2", "deling 50/50" or the department's own share; "skal besluttes" where the year lies outside the
 * model's period, or where what is typed is no model. A share of nothing or of everything has a model's name.
 */
export function modelargumentcelle(fagomraade: Fagomraade, nr: number, aar: number): Kildecelle {
  const n = fagomraadenavn;
  const fra = ref(n.fra(nr));
  const til = ref(n.til(nr));
  return beregnet(
    modelargument(nr),
    formel`IF(OR(N(${fra})>${aar},AND(${til}<>"",N(${til})<${aar})),${SKAL_BESLUTTES},${modelformel(n.model(nr), n.andel(nr), SKAL_BESLUTTES)})`,
    vaerdien(fagomraade, aar),
    undefined,
    "mellemregning",
  );
}

/**
 * A model and a share, as they are typed, in the one form that FORDEL_AFVIGELSE takes.
 *
 * @param ellers what stands there where they are no model
 */
export function modelformel(modelfelt: string, andelsfelt: string, ellers: string): Formel {
  const [model, andel] = [ref(modelfelt), ref(andelsfelt)];
  const egen = formel`IF(${andel}="",${ellers},IF(${andel}=0,${MODELTEKST.model1},IF(${andel}=1,${MODELTEKST.model2},IF(AND(N(${andel})>0,N(${andel})<1),${andel},${ellers}))))`;
  return (["model1", "model2", "deling"] as const).reduce(
    (resten, art) => formel`IF(${model}=${MODELTEKST[art]},${MODELTEKST[art]},${resten})`,
    formel`IF(${model}=${MODELTEKST.egenAndel},${egen},${ellers})`,
  );
}

/** The same of the core's model. */
export function modelvaerdi(model: Model): string | number {
  if (model.art !== "egenAndel") return MODELTEKST[model.art];
  if (model.andel.isZero()) return MODELTEKST.model1;
  return model.andel.equals(1) ? MODELTEKST.model2 : model.andel.toNumber();
}

function vaerdien(fagomraade: Fagomraade, aar: number): string | number {
  const model = modelIKraft(fagomraade, aar);
  return model === null ? SKAL_BESLUTTES : modelvaerdi(model);
}

/** As the sheets show it: the words of Forudsætninger, and its share, where the model is in force. */
export function modelcelle(noegle: string, fagomraade: Fagomraade, nr: number, aar: number): Kildecelle {
  const n = fagomraadenavn;
  const [skrevet, erEgen] = [formel`${ref(n.model(nr))}`, formel`${ref(n.model(nr))}=${MODELTEKST.egenAndel}`];
  return beregnet(
    noegle,
    formel`IF(${harModel(nr)},${medAndel(FORMELSPROG, skrevet, erEgen, ref(n.andel(nr)))}&"",${SKAL_BESLUTTES})`,
    modelord(modelIKraft(fagomraade, aar)),
  );
}
