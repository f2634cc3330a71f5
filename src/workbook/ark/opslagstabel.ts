import type { Talformat } from "../tema";

/** How a column stands: a name, words that fold, a line that runs on over the empty cells beside it, or numbers. */
export type Kolonneart = "navn" | "tekst" | "linje" | Talformat;

export interface Opslagskolonne {
  readonly navn: string;
  readonly art: Kolonneart;
}

export interface Opslagsraekke {
  readonly celler: readonly (string | number)[];
  /** The report's pages. */
  readonly side: string;
  /** The total below the others, or the heading of those that follow. */
  readonly slags?: "iAlt" | "gruppe";
}

export interface Opslagstabel {
  readonly titel: string;
  readonly hoved: readonly Opslagskolonne[];
  readonly raekker: readonly Opslagsraekke[];
  /** Sentences below the table. */
  readonly noter: readonly string[];
}

export const opslagstabel = (
  titel: string,
  hoved: readonly Opslagskolonne[],
  raekker: readonly Opslagsraekke[],
  noter: readonly string[] = [],
): Opslagstabel => ({ titel, hoved, raekker, noter });

/** Columns of numbers; the others are words. */
export const erTal = ({ art }: Opslagskolonne): boolean => !["navn", "tekst", "linje"].includes(art);

export const kolonner = (navne: readonly string[], ...arter: readonly Kolonneart[]): Opslagskolonne[] =>
  navne.map((navn, nr) => ({ navn, art: arter[nr]! }));
