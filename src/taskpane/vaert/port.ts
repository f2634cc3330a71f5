import type { Fejl, Satser } from "../../core";
import type { Fremmedcelle } from "../../workbook/deling/andetArk";
import type { Opslaaet } from "../../kald/formel/argumentsvar";
import type { Formelsted, ValgtCelle } from "../../kald/celle/valgtCelle";
import type { Reference } from "../../kald/formel/reference";
import type { WorkbookPlan } from "../../workbook/plan";
import type { Vaertsaarsag } from "./aarsag";
import type { Funktionsbrug } from "./funktionsbrug";

/** andetSted: somebody else (another tab) has saved since this one read or saved; theirs was left alone. */
export type Gemning = "gemt" | "kanIkke" | "andetSted";

/** Where the pane lives: a browser or Excel. Everything that touches the world goes through here. */
export interface Vaert {
  readonly art: "browser" | "excel";
  /** The saved draft as it was saved; null where there is none. */
  hentKladde(): string | null;
  gemKladde(tekst: string): Promise<Gemning>;
  /** The selected cells, cut to what is used; left out where there are none to select. */
  readonly hentMarkering?: () => Promise<Markering>;
  /** @param egneSatser the limits that a file takes along; left out, those that are kept here. The open workbook has its own. */
  skriv(plan: WorkbookPlan, egneSatser?: readonly Satser[]): Promise<Skrivning>;
  /** Writes the plan's own cells again into sheets that are there, and leaves what the user typed. */
  opdater(plan: WorkbookPlan): Promise<Skrivning>;
  /** Hands over a text as a file; left out where files cannot be fetched. */
  readonly hentTekstfil?: (filnavn: string, tekst: string) => void;
  /** The names of all sheets that a new one must not have. */
  arknavne(): Promise<readonly string[]>;
  /** The rows of the table Satser, as they stand now. */
  hentSatstabel(): Promise<Satshentning>;
  /** Lets the table Satser hold one's own limits, and makes it where it is missing. Failure leaves everything as before. */
  gemSatstabel(egne: readonly Satser[]): Promise<Satsgemning>;
  /** The sheets that have names of their own; none where there is no workbook. */
  hentNavneark(): Promise<Navnearkhentning>;
  /** Opens a file as a new workbook beside this one; left out where only a download can be had. */
  readonly aabnFil?: (bytes: Uint8Array) => Promise<Deling>;
  /** A file as a download: started, whatever the web view then does with it. */
  hentXlsx(filnavn: string, bytes: Uint8Array): void;
  /** The sheets of the workbook that can be seen; left out where there is no workbook, as the next. */
  readonly synligeArk?: () => Promise<Arkliste>;
  /** What stands in these sheets: values, errors and number formats, and nothing else. */
  readonly hentArk?: (navne: readonly string[]) => Promise<Arkhentning>;
  /** Writes into these cells and nothing else; left out where there is no workbook. Failure leaves everything as before. */
  readonly skrivIndtastninger?: (indtastninger: readonly Indtastning[]) => Promise<Indskrivning>;
  /** Where our functions are used, copies without them, and their repair; left out where there is no workbook. */
  readonly funktionsbrug?: Funktionsbrug;
  /** The active cell with its formula; left out where there is no workbook. */
  readonly hentValgtCelle?: () => Promise<Cellehentning>;
  /** The cells of a formula's references, by their texts. */
  readonly hentOmraader?: (sted: Formelsted, referencer: readonly Reference[]) => Promise<Omraadehentning>;
}

/** How opening a file went; where it was refused nothing is lost, and the file is still at hand. */
export type Deling = { readonly art: "aabnet" } | { readonly art: "afvist"; readonly aarsag: Vaertsaarsag };

export type Arkliste =
  { readonly art: "hentet"; readonly ark: readonly string[] } | { readonly art: "mislykkedes"; readonly aarsag: Vaertsaarsag };

export interface Arkindhold {
  readonly navn: string;
  readonly celler: readonly Fremmedcelle[];
}

export type Arkhentning =
  | { readonly art: "hentet"; readonly ark: readonly Arkindhold[] }
  | { readonly art: "forStort"; readonly ark: string }
  /** Some of its rows or columns cannot be seen; nothing was read. */
  | { readonly art: "skjuler"; readonly ark: string }
  /** What the cell will show is not known: it is still being calculated, or Excel does not know a name in it. */
  | { readonly art: "ufaerdig"; readonly ark: string; readonly celle: string; readonly hvad: "regner" | "ukendt" }
  | { readonly art: "mislykkedes"; readonly aarsag: Vaertsaarsag };

export type Cellehentning =
  { readonly art: "hentet"; readonly celle: ValgtCelle } | { readonly art: "mislykkedes"; readonly aarsag: Vaertsaarsag };

export type Omraadehentning =
  | { readonly art: "hentet"; readonly omraader: ReadonlyMap<string, Opslaaet> }
  | { readonly art: "mislykkedes"; readonly aarsag: Vaertsaarsag };

/** A sheet that has names of its own, with what stands in their cells: the value, or a formula's. */
export interface Navneark {
  readonly ark: string;
  readonly felter: ReadonlyMap<string, string | number | boolean>;
}

/** What an input cell is to hold; null empties it. */
export interface Indtastning {
  readonly ark: string;
  readonly navn: string;
  readonly vaerdi: string | number | null;
}

export type Navnearkhentning =
  { readonly art: "hentet"; readonly ark: readonly Navneark[] } | { readonly art: "mislykkedes"; readonly aarsag: Vaertsaarsag };

/** How writing into input cells went: all of them, or none. */
export type Indskrivning =
  | { readonly art: "skrevet" }
  /** Names that are not in the workbook any more; nothing was written. */
  | { readonly art: "mangler"; readonly navne: readonly string[] }
  | { readonly art: "mislykkedes"; readonly aarsag: Vaertsaarsag; readonly tilbage: readonly string[] };

export type Satshentning =
  | { readonly art: "ingen" }
  | { readonly art: "celler"; readonly celler: readonly (readonly (string | number | boolean)[])[] }
  | { readonly art: "optaget"; readonly af: Satsoptaget }
  | { readonly art: "mislykkedes"; readonly aarsag: Vaertsaarsag };

/**
 * What of the user's own is in the way: a sheet, a name or another table called Satser; cells below the table; formulas
 * in rows that would have to move.
 */
export type Satsoptaget = "ark" | "navn" | "tabel" | "nedenunder" | "formler";

export type Satsgemning =
  | { readonly art: "gemt"; readonly nytArk: boolean }
  | { readonly art: "optaget"; readonly af: Satsoptaget }
  /** A row of the table cannot be read: it was changed since the pane read it. */
  | { readonly art: "ulaeselig"; readonly fejl: Fejl }
  | { readonly art: "andetSted" }
  | { readonly art: "kanIkke" }
  | { readonly art: "mislykkedes"; readonly aarsag: Vaertsaarsag; readonly tilbage: readonly string[] };

export type Markering =
  | { readonly art: "celler"; readonly celler: readonly (readonly (string | number | boolean)[])[] }
  | { readonly art: "mislykkedes"; readonly aarsag: Vaertsaarsag };

/** How carrying out a plan went. */
export type Skrivning =
  /** fil: what was handed over, where it became a file. */
  | { readonly art: "skrevet"; readonly fil?: Uint8Array }
  /** Sheets of these names are there already; nothing was touched. They can be updated when their rows are the plan's. */
  | { readonly art: "findes"; readonly ark: readonly string[]; readonly kanOpdateres: boolean }
  /** Nothing of it is left but the sheets named here, which could not be removed again. */
  | { readonly art: "mislykkedes"; readonly aarsag: Vaertsaarsag; readonly tilbage: readonly string[] };
