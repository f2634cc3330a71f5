import type { Rolle, Talformat } from "./tema";

/** A workbook as complete, plain JSON: what is to stand where. Rows and columns count from 0. */
export interface WorkbookPlan {
  readonly filnavn: string;
  readonly titel: string;
  readonly ark: readonly SheetPlan[];
  /** The sheet that is shown on arrival. */
  readonly aktivt: string;
  /** Who the file says that it is from; left out, it names nobody. */
  readonly afsender?: string;
}

export interface SheetPlan {
  readonly navn: string;
  /** Widths in characters, from column A. */
  readonly kolonnebredder: readonly number[];
  /** Rows that need more than one line, in points; the others have the default height. */
  readonly raekkehoejder: readonly { readonly raekke: number; readonly punkter: number }[];
  readonly celler: readonly CellePlan[];
  /** Sheet-scoped names. */
  readonly navne: readonly { readonly navn: string; readonly raekke: number; readonly kolonne: number }[];
  readonly tabeller: readonly TabelPlan[];
  readonly diagrammer: readonly DiagramPlan[];
  /** How many rows and columns stay in view. */
  readonly frys: { readonly raekker: number; readonly kolonner: number };
  readonly udskrift: UdskriftPlan;
  /** The cell that says in words that the sheet's amounts are in kroner; left out where they are not, or not all of them. */
  readonly enhedslinje?: { readonly raekke: number; readonly kolonne: number };
}

export interface CellePlan {
  readonly raekke: number;
  readonly kolonne: number;
  /** The value, or the core's value of the formula. */
  readonly vaerdi: string | number;
  /** English A1 without the equals sign: native, for files, where our functions are not at hand. */
  readonly formel?: string;
  /**
   * What the open workbook has instead, where the add-in is at hand: a formula with our functions; the spill of another
   * cell's call; or nothing at all, because only the native formulas need the cell.
   */
  readonly iExcel?: { readonly formel: string } | "spild" | "intet";
  /** What may be written here, for the host to check. */
  readonly validering?: ValideringPlan;
  readonly rolle: Rolle;
  readonly format?: Talformat;
  /** Somebody else's number format, in Excel's invariant code; never beside a format of ours. */
  readonly talkode?: string;
}

export type ValideringPlan =
  | { readonly art: "liste"; readonly valg: readonly string[]; readonly vejledning: string }
  | { readonly art: "tal"; readonly fra: number; readonly til: number; readonly heltal: boolean; readonly vejledning: string };

export interface Omraadeplan {
  readonly fraRaekke: number;
  readonly fraKolonne: number;
  readonly tilRaekke: number;
  readonly tilKolonne: number;
}

/** An Excel table; formulas know its rows by its name, which is the whole workbook's. */
export interface TabelPlan {
  readonly navn: string;
  /** With its one row of headings, which are words and differ. */
  readonly omraade: Omraadeplan;
}

export interface DiagramPlan {
  readonly titel: string;
  readonly alternativTekst: string;
  readonly akse: string;
  readonly akseformat: Talformat;
  readonly kategorier: Omraadeplan;
  readonly vaerdier: Omraadeplan;
  readonly raekke: number;
  readonly bredde: number;
  readonly hoejde: number;
}

export type Papir = "liggende" | "enStaaendeSide";

export interface UdskriftPlan {
  /** A4: lying, one page wide and as many as it takes; or one standing page with everything. */
  readonly papir: Papir;
  readonly sidehoved: string;
  readonly gentagRaekker: { readonly fra: number; readonly til: number } | null;
  readonly omraade: Omraadeplan;
}
