import type { Tilbageblikspost } from "../core";

/** Everything that the sheet Tilbageblik is made from; the departments in the same order in every year. */
export interface Tilbagebliksopgave {
  readonly kommune: string;
  readonly fagomraader: readonly string[];
  readonly aarene: readonly { readonly aar: number; readonly poster: readonly Tilbageblikspost[] }[];
  /** What the models that are filled in rest on, and what is left open; none where the user chose them. */
  readonly ordninger: readonly Ordningslinje[];
  /** 1, or more where the open workbook already has a sheet of this name. */
  readonly kopi: number;
}

export interface Ordningslinje {
  readonly fra: number;
  readonly til: number;
  readonly fagomraade: string;
  readonly tekst: string;
}
