import { lykkedes, mislykkedes, type Model, type Resultat, type Sted } from "../../core";
import { MODELTEKST } from "../../tekster/modeller";
import { PROCENTENS_DECIMALER } from "../../tekster/sprog";
import { skrivProcent } from "../../tekster/tal";
import { formel, type Formel, type Reference } from "../formel";
import { iOere } from "./taeller";

/**
 * FORDEL_AFVIGELSE as native formulas. Exact for every amount that the core accepts and for shares of up to seven
 * decimals (33,33333 %): a share counts in ten-millionths, and the deviation in øre is split at ten millions, so that
 * no product passes 10^14 and the one quotient that is rounded has 14 digits, of the 15 that Excel counts with.
 */
export interface Afvigelsestvilling {
  readonly budget: Reference | Formel;
  readonly faktisk: Reference | Formel;
  /** The cell with the model argument: a model's name, or the department's own share as a fraction. */
  readonly model: Reference | Formel;
}

const ANDELENS_DECIMALER = PROCENTENS_DECIMALER + 2;

/** Whether the twin shares to the øre as the core does. */
export const iAfvigelsestvillingensOmraade = (model: Model): boolean =>
  model.art !== "egenAndel" || model.andel.decimalPlaces() <= ANDELENS_DECIMALER;

/** The model, or the error that its share is finer than the sheets' formulas can count with. */
export const kraevDelbarModel = (model: Model, sted: Sted): Resultat<Model> =>
  model.art === "egenAndel" && !iAfvigelsestvillingensOmraade(model)
    ? mislykkedes({
        art: "forMangeDecimaler",
        sted,
        stod: skrivProcent(model.andel, model.andel.decimalPlaces() - 2),
        hoejst: PROCENTENS_DECIMALER,
      })
    : lykkedes(model);

/** The call itself, for the open workbook; it spills over three cells of one row. */
export const kaldFordelAfvigelse = ({ budget, faktisk, model }: Afvigelsestvilling): Formel =>
  formel`FORDEL_AFVIGELSE(${budget},${faktisk},${model})`;

/** Kroner in, kroner out. Anything that is no model, 0 and 1 among it, gives #N/A where the deviation is shared. */
export function afvigelsesformler({ budget, faktisk, model }: Afvigelsestvilling): {
  readonly afvigelse: Formel;
  readonly tilFagomraadet: Formel;
  readonly tilKommunekassen: Formel;
} {
  const afvigelse = formel`(${iOere(faktisk)}-${iOere(budget)})`;
  const andel = formel`ROUND(10^7*${model},0)`;
  const hele = formel`TRUNC(${afvigelse}/10^7)`;
  const efterAndel = formel`${hele}*${andel}+ROUND((${afvigelse}-${hele}*10^7)*${andel}/10^7,0)`;
  const delt = formel`IF(${model}=${MODELTEKST.model1},0,IF(${model}=${MODELTEKST.model2},${afvigelse},IF(${model}=${MODELTEKST.deling},ROUND(${afvigelse}/2,0),IF(AND(${model}>0,${model}<1),${efterAndel},NA()))))`;
  return {
    afvigelse: formel`${afvigelse}/100`,
    tilFagomraadet: formel`${delt}/100`,
    tilKommunekassen: formel`(${afvigelse}-${delt})/100`,
  };
}
