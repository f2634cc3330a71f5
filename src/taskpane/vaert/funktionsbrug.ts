import type { Vaertsaarsag } from "./aarsag";

/** Our functions in the open workbook, whoever made its sheets. */
export interface Funktionsbrug {
  find(): Promise<Funktionshentning>;
  /** Shows the cell; null when all went well. */
  vaelgCelle(sted: Cellested): Promise<Vaertsaarsag | null>;
  /**
   * Copies of the sheets, each right after its own, where our functions' cells hold the values that they show now; the
   * sheets themselves are left alone. Failure removes the copies again.
   */
  fasteVaerdier(ark: readonly string[], hvilke: Formelvalg): Promise<Kopiering>;
  /** Enters the formulas with our functions again where Excel does not know the functions. */
  genindsaet(): Promise<Genindsaettelse>;
}

/** Which formulas become values: those with our functions, or every one. */
export type Formelvalg = "vores" | "alle";

/** Rows and columns from 0. */
export interface Cellested {
  readonly ark: string;
  readonly raekke: number;
  readonly kolonne: number;
}

export interface Funktionssted extends Cellested {
  /** As the user's Excel writes it. */
  readonly formel: string;
  readonly vist: string;
  /** Excel's English name of the error that the cell shows; null where there is none. */
  readonly fejl: string | null;
  /** Excel does not know the function: entering the formula again may help. */
  readonly ukendt: boolean;
}

export interface Funktionsark {
  readonly navn: string;
  readonly skjult: boolean;
  readonly beskyttet: boolean;
  /** It uses so many cells that it was not read. */
  readonly forStort: boolean;
  readonly steder: readonly Funktionssted[];
}

export type Funktionshentning =
  | {
      readonly art: "hentet";
      /** Every sheet of the workbook, in its order. */
      readonly ark: readonly Funktionsark[];
      /** Defined names with our functions in their formulas. */
      readonly navne: readonly string[];
    }
  | { readonly art: "mislykkedes"; readonly aarsag: Vaertsaarsag };

export interface Fejlcelle extends Cellested {
  readonly fejl: string;
}

export interface Arkkopi {
  readonly ark: string;
  readonly kopi: string;
  /** How many formulas gave way to their values. */
  readonly formler: number;
  /** Further cells that got their values, since they would have shown something else in the copy. */
  readonly andre: number;
  /** Errors among the values that were put in. */
  readonly fejl: readonly Fejlcelle[];
}

export type Kopiering =
  | { readonly art: "kopieret"; readonly kopier: readonly Arkkopi[] }
  /** Nothing was done: the sheets are gone or protected, are too large or not calculated yet, or the copy's name is taken. */
  | {
      readonly art: "afvist";
      readonly grund: "forsvundet" | "beskyttet" | "forStort" | "beregnes" | "navn";
      readonly ark: readonly string[];
    }
  | { readonly art: "mislykkedes"; readonly aarsag: Vaertsaarsag; readonly tilbage: readonly string[] };

export type Genindsaettelse =
  | {
      readonly art: "genindsat";
      /** Formulas that show a result now. */
      readonly rettet: number;
      readonly fejler: readonly Fejlcelle[];
      /** Protected sheets with formulas that should have been entered again. */
      readonly beskyttede: readonly string[];
    }
  | { readonly art: "mislykkedes"; readonly aarsag: Vaertsaarsag };
