import { Decimal } from "../penge/forhold";

/**
 * Who carries the deviation of the actual refund from the income budget (Randers Kommunes notat).
 * model1: the treasury. model2: the department. deling: half each. egenAndel: the department's own share of it.
 */
export type Model =
  | { readonly art: "model1" }
  | { readonly art: "model2" }
  | { readonly art: "deling" }
  | { readonly art: "egenAndel"; readonly andel: Decimal };

/** The part of a deviation that the department carries, 0 to 1; the treasury carries the rest. */
export function fagomraadetsAndel(model: Model): Decimal {
  switch (model.art) {
    case "model1":
      return new Decimal(0);
    case "model2":
      return new Decimal(1);
    case "deling":
      return new Decimal("0.5");
    case "egenAndel":
      return model.andel;
  }
}

interface Modelperiode {
  readonly model: Model;
  readonly gaelderFra: number;
  readonly gaelderTil: number | null;
}

/** The model of a year; null where none was decided for it (the memo keeps model 1 for a department "som minimum i 2023"). */
export const modelIKraft = ({ model, gaelderFra, gaelderTil }: Modelperiode, aar: number): Model | null =>
  aar >= gaelderFra && (gaelderTil === null || aar <= gaelderTil) ? model : null;
