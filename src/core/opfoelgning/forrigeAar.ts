import type { Oere } from "../penge/oere";

/** A department's final deviation of the year before the budget year. Øre, more income positive; null is not filled in. */
export interface Forrigeafvigelse {
  readonly afvigelse: Oere | null;
  readonly tilFagomraadet: Oere | null;
}

export const INGEN_FORRIGE: Forrigeafvigelse = { afvigelse: null, tilFagomraadet: null };
