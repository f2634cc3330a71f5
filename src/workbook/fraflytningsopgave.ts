import type { Fraflytning, Oekonomiopgave } from "../core";

/** The case's costs; whose case it is, and what the move does to equalisation, follow from the move. */
export type Sagsoekonomi = Omit<Oekonomiopgave, "maalgruppe" | "udligning">;

/** Everything that the sheet of a move is made from. */
export interface Fraflytningsopgave {
  readonly kommune: string;
  readonly fraflytning: Fraflytning;
  readonly oekonomi: Sagsoekonomi | null;
  /** 1, or more where the open workbook already has a sheet of this name. */
  readonly kopi: number;
}
