import type { Decimal } from "../penge/forhold";

/**
 * Who carries the deviation of the actual refund from the income budget (Randers Kommunes notat).
 * model1: the treasury. model2: the department. deling: half each. egenAndel: the department's own share of it.
 */
export type Model =
  | { readonly art: "model1" }
  | { readonly art: "model2" }
  | { readonly art: "deling" }
  | { readonly art: "egenAndel"; readonly andel: Decimal };
