import type { Ark } from "../mappe/ark";
import type { Projektmappe } from "../mappe/projektmappe";
import type { Kald } from "./oversaet";

export type Cellevaerdi = string | number | boolean;

export interface Beregnetcelle {
  readonly vaerdi: Cellevaerdi;
  /** The cell whose formula spilled here; itself for the formula's own cell. */
  readonly anker: { readonly raekke: number; readonly kolonne: number };
}

export interface Beregning {
  /** Cells with formulas, and those that they spilled into. */
  celle(ark: Ark, raekke: number, kolonne: number): Beregnetcelle | undefined;
  celler(ark: Ark): Iterable<readonly [raekke: number, kolonne: number, celle: Beregnetcelle]>;
  /** The one call of a cell's formula, and what it was called with; none where there are several. */
  kald(ark: Ark, raekke: number, kolonne: number): Etkald | undefined;
}

export interface Etkald {
  readonly kald: Kald;
  readonly argumenter: readonly unknown[];
  /** Whether the formula is the call and nothing else. */
  readonly alene: boolean;
}

export type Beregner = (mappe: Projektmappe) => Beregning;

export interface Fejlvaerdi {
  readonly code: string;
  readonly message?: string;
}

/** Answers a call as the add-in's function would; matrix arguments as rows, left out as undefined. */
export interface Funktioner {
  readonly har: (navn: string) => boolean;
  readonly kald: (navn: string, argumenter: readonly unknown[]) => readonly (readonly (Cellevaerdi | Fejlvaerdi)[])[] | Fejlvaerdi;
}
