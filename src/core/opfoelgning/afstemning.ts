import type { Oere } from "../penge/oere";

/** What was claimed, what is booked, and what the cases give; øre, null is not filled in. */
export interface Trevejsafstemning {
  readonly krav: Oere;
  readonly bogfoert: Oere | null;
  readonly efterSager: Oere | null;
  /** null where one of the two is missing. */
  readonly kravMinusBogfoert: Oere | null;
  readonly kravMinusSager: Oere | null;
  readonly bogfoertMinusSager: Oere | null;
  /** null until all three are there. */
  readonly stemmer: boolean | null;
}

/**
 * Three ways to the same amount.
 *
 * @param krav øre: the final refund, and until it is known all that was requested a conto
 * @throws nothing
 */
export function afstem(krav: Oere, bogfoert: Oere | null, efterSager: Oere | null): Trevejsafstemning {
  const kravMinusBogfoert = forskel(krav, bogfoert);
  const kravMinusSager = forskel(krav, efterSager);
  return {
    krav,
    bogfoert,
    efterSager,
    kravMinusBogfoert,
    kravMinusSager,
    bogfoertMinusSager: forskel(bogfoert, efterSager),
    stemmer: kravMinusBogfoert === null || kravMinusSager === null ? null : kravMinusBogfoert === 0 && kravMinusSager === 0,
  };
}

const forskel = (a: Oere | null, b: Oere | null): Oere | null => (a === null || b === null ? null : ((a - b) as Oere));
