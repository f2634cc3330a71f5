import type { Form } from "../core";
import type { Plads } from "./forklaring/forklaring";
import type { Celleindhold } from "./udtryk";

/** The cell that is asked about. */
export interface ValgtCelle {
  readonly ark: string;
  /** B3, without the sheet. */
  readonly adresse: string;
  /** The cell's formula in English syntax, or that of the cell it is spilled from; null where there is none. */
  readonly formel: string | null;
  readonly vaerdi: Celleindhold;
  /** As the sheet shows it. */
  readonly vist: string;
  /** Where the formula fills several cells: where it stands, the form of what it fills, and this cell's place in it. */
  readonly spild: Spild | null;
}

export interface Spild {
  readonly fra: string;
  readonly form: Form;
  readonly plads: Plads;
}
