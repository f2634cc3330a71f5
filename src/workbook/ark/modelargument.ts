import { modelIKraft, type Fagomraade } from "../../core";
import { MODELTEKST } from "../../tekster/modeller";
import { SKAL_BESLUTTES } from "../../tekster/opfoelgningsark";
import { formel, ref, type Formel } from "../formel";
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
  const model = ref(n.model(nr));
  const andel = ref(n.andel(nr));
  const fra = ref(n.fra(nr));
  const til = ref(n.til(nr));
  const egen = formel`IF(${andel}="",${SKAL_BESLUTTES},IF(${andel}=0,${MODELTEKST.model1},IF(${andel}=1,${MODELTEKST.model2},IF(AND(N(${andel})>0,N(${andel})<1),${andel},${SKAL_BESLUTTES}))))`;
  const navngivet = (["model1", "model2", "deling"] as const).reduce(
    (ellers, art) => formel`IF(${model}=${MODELTEKST[art]},${MODELTEKST[art]},${ellers})`,
    formel`IF(${model}=${MODELTEKST.egenAndel},${egen},${SKAL_BESLUTTES})`,
  );
  return beregnet(
    modelargument(nr),
    formel`IF(OR(N(${fra})>${aar},AND(${til}<>"",N(${til})<${aar})),${SKAL_BESLUTTES},${navngivet})`,
    vaerdien(fagomraade, aar),
    undefined,
    "mellemregning",
  );
}

function vaerdien(fagomraade: Fagomraade, aar: number): string | number {
  const model = modelIKraft(fagomraade, aar);
  if (model === null) return SKAL_BESLUTTES;
  if (model.art !== "egenAndel") return MODELTEKST[model.art];
  if (model.andel.isZero()) return MODELTEKST.model1;
  return model.andel.equals(1) ? MODELTEKST.model2 : model.andel.toNumber();
}

/** As the sheets show it: the words of Forudsætninger, where the model is in force. */
export const modelcelle = (noegle: string, fagomraade: Fagomraade, nr: number, aar: number): Kildecelle =>
  beregnet(
    noegle,
    formel`IF(${harModel(nr)},${ref(fagomraadenavn.model(nr))}&"",${SKAL_BESLUTTES})`,
    modelIKraft(fagomraade, aar) === null ? SKAL_BESLUTTES : MODELTEKST[fagomraade.model.art],
  );
