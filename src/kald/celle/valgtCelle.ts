import type { Form } from "../../core";
import type { Plads } from "../forklaring/forklaring";
import type { Celleindhold } from "../formel/udtryk";

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
  /** The name of the table that it stands in. */
  readonly tabel: string | null;
}

/** Where a formula stands: what it refers to without saying where is there. */
export interface Formelsted {
  readonly ark: string;
  /** From 0. */
  readonly raekke: number;
  readonly tabel: string | null;
}

export const formelsted = ({ ark, adresse, spild, tabel }: ValgtCelle): Formelsted => ({
  ark,
  raekke: Number(/\d+$/.exec(spild?.fra ?? adresse)![0]) - 1,
  tabel,
});

export interface Spild {
  readonly fra: string;
  readonly form: Form;
  readonly plads: Plads;
}
