import { FORUDSAETNINGER } from "../tekster/ark";
import type { Formel } from "./formel";
import type { Papir, ValideringPlan } from "./plan";
import type { Rolle, Talformat } from "./tema";

/** A sheet before it has addresses: rows of cells in order, some with keys. */
export interface Arkkilde {
  readonly navn: string;
  readonly kolonnebredder: readonly number[];
  readonly raekker: readonly Kilderaekke[];
  readonly frysTilOgMed: string | null;
  readonly sidehoved: string;
  /** The last column that is printed; helper columns lie beyond it. */
  readonly udskrevneKolonner: number;
  readonly gentag: string | null;
  /** Left out: lying. */
  readonly papir?: Papir;
  readonly diagram?: Kildediagram;
  readonly tabel?: Kildetabel;
  /** The key of the cell that says that all amounts of the table are in kroner. */
  readonly enhedslinje?: string;
}

export type Kilderaekke = readonly (Kildecelle | null)[];

export interface Kildecelle {
  readonly vaerdi: string | number;
  readonly formel?: Formel;
  readonly rolle: Rolle;
  readonly format?: Talformat;
  /** As in the plan; left out: the open workbook has the same as files. */
  readonly iExcel?: Formel | "spild" | "intet";
  readonly validering?: ValideringPlan;
  /** Unique in the workbook; formulas refer by it. */
  readonly noegle?: string;
  /** A sheet-scoped defined name. */
  readonly navn?: string;
}

/** An Excel table from the first heading to the last cell. */
export interface Kildetabel {
  readonly navn: string;
  readonly fra: string;
  readonly til: string;
}

export interface Kildediagram {
  readonly titel: string;
  /** For whoever cannot see it; files only, since Office.js has no alt text of charts. */
  readonly alternativTekst: string;
  /** Stands under it in every medium. Without amounts: those change with the inputs. */
  readonly linje: string;
  readonly akse: string;
  /** Left out: whole kroner. */
  readonly akseformat?: Talformat;
  readonly kategorier: readonly [fra: string, til: string];
  readonly vaerdier: readonly [fra: string, til: string];
  /** The key of a cell in the row that it stands below; left out: below the last row of cells. */
  readonly efter?: string;
  /** Rows that the chart covers. */
  readonly raekker: number;
  readonly bredde: number;
}

export const tekst = (vaerdi: string, rolle: Rolle = "ledetekst", noegle?: string): Kildecelle => ({
  vaerdi,
  rolle,
  ...(noegle !== undefined && { noegle }),
});

/** A cell for the user to fill in, found again by its name. */
export const input = (navn: string, vaerdi: string | number, format?: Talformat, validering?: ValideringPlan): Kildecelle => ({
  vaerdi,
  ...(validering !== undefined && { validering }),
  rolle: format === undefined ? "inputTekst" : "input",
  noegle: navn,
  navn,
  ...(format !== undefined && { format }),
});

export const beregnet = (
  noegle: string,
  formel: Formel,
  vaerdi: string | number,
  format?: Talformat,
  rolle: Rolle = format === undefined ? "beregnetTekst" : "beregnet",
): Kildecelle => ({ vaerdi, formel, rolle, noegle, ...(format !== undefined && { format }) });

/** A cell that only the native formulas of a file need. */
export const kunIFil = <C extends Kildecelle | null>(celle: C): C => (celle === null ? celle : { ...celle, iExcel: "intet" });

/** Column headings; those over numbers stand to the right, as the numbers do. */
export const hoveder = (navne: readonly string[], noegle?: string): Kildecelle[] =>
  navne.map((navn, nr) =>
    tekst(
      navn,
      (FORUDSAETNINGER.talkolonner as readonly string[]).includes(navn) ? "talhoved" : "kolonnehoved",
      nr === 0 ? noegle : undefined,
    ),
  );

export const TOM_RAEKKE: Kilderaekke = [];
