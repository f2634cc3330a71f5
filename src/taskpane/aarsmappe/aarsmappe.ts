import type { Opfoelgningskladde } from "../opfoelgning/kladde";
import type { Kladde } from "../wizard/kladde";

/** A year's sheets as they stand in the open workbook or in a file that we wrote, with their inputs as one would type them. */
export interface Aarsmappe {
  readonly aar: number;
  /** 1, or the number of the copy that the sheets' names end with. */
  readonly kopi: number;
  readonly kladde: Kladde;
  readonly opfoelgning: Opfoelgningskladde;
  /** Whether the year has its sheet Opfølgning: workbooks of the first versions have none. */
  readonly harOpfoelgning: boolean;
  /** Cells where something stands that the pane has no choice for; they are read as if nothing had been typed. */
  readonly ulaest: readonly Ulaest[];
}

export interface Ulaest {
  /** The cell's name, as Excel shows it in the name box. */
  readonly navn: string;
  readonly stod: string;
}
