import { Decimal } from "./forhold";
import { afrundTilHeltal } from "./afrund";

declare const maerke: unique symbol;

/** A whole number of øre; it cannot be mixed up with kroner. */
export type Oere = number & { readonly [maerke]: "oere" };

/**
 * 9 mia. kr.: the largest amount that is accepted. Times 10.000 basis points it is still below 2^53, so every
 * product of amount and rate is an exact integer.
 */
export const STOERSTE_OERE = 900_000_000_000 as Oere;

export const NUL_OERE = 0 as Oere;

/** For amounts that are whole øre by construction: constants of the law and sums of other amounts. */
export const oere = (helt: number): Oere => helt as Oere;

/** Whole kroner of a rule or a constant, e.g. a limit of 860.000 kr. */
export const heleKroner = (kroner: number): Oere => (kroner * 100) as Oere;

/**
 * The number of whole øre in an amount of kroner, half away from zero (as Excel's AFRUND).
 *
 * A double is read by its shortest decimal form: 1,005 is 101 øre although the double lies a hair below it. Only
 * a product that lies so near a half that its own rounding may have moved it is worked out in decimals; every other
 * is already on the right side.
 *
 * @param kroner a finite number
 * @returns øre, or null when the amount is above STOERSTE_OERE in size
 * @example oereAfKroner(1.005) // 101
 */
export function oereAfKroner(kroner: number): Oere | null {
  const skaleret = Math.abs(kroner) * 100;
  if (skaleret > STOERSTE_OERE) return null;
  const naermeste = Math.floor(skaleret + 0.5);
  // Two roundings of at most half a unit in the last place each, doubled for safety.
  const usikkerhed = skaleret * 4 * Number.EPSILON;
  const erVedHalv = 0.5 - Math.abs(skaleret - naermeste) <= usikkerhed;
  const stoerrelse = erVedHalv ? afrundTilHeltal(new Decimal(Math.abs(kroner)).times(100)) : naermeste;
  return (kroner < 0 && stoerrelse !== 0 ? -stoerrelse : stoerrelse) as Oere;
}

/** As oereAfKroner, for an amount that is already a decimal number. */
export function oereAfDecimal(kroner: Decimal): Oere | null {
  const antal = kroner.times(100);
  return antal.abs().greaterThan(STOERSTE_OERE) ? null : (afrundTilHeltal(antal) as Oere);
}

/** Kroner as Excel and the writer want them: the double nearest to the exact amount. */
export const kronerAf = (beloeb: Oere): number => beloeb / 100;

export const laegSammen = (beloeb: Iterable<Oere>): Oere => {
  let sum = 0;
  for (const et of beloeb) sum += et;
  return sum as Oere;
};
