import type { Model, Satser } from "../core";
import type { Celle } from "../tekster/laes";
import type { Sagskolonner } from "../tekster/sagskolonner";

/** Everything that a case list's sheet is made from. */
export interface Sagsopgave {
  readonly aar: number;
  readonly kommune: string;
  /** 1, or more where the open workbook already has a sheet of this name. */
  readonly kopi: number;
  /** The year's limits, whatever their status: only confirmed ones let our function answer. */
  readonly satser: Satser;
  /** Whether they stand in the workbook's own table, which has the name Satser. */
  readonly egenTabel: boolean;
  /** What is known about the departments' models; those of other departments are not. */
  readonly modeller: readonly { readonly navn: string; readonly model: Model }[];
  readonly kolonner: Sagskolonner;
  readonly fagomraadekolonne: number | null;
  /** The rows below the headings, as they were typed or pasted. */
  readonly raekker: readonly (readonly Celle[])[];
}
