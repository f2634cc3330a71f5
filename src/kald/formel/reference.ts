import { parseA1Ref, parseStructRef, type ReferenceIdentifier } from "@borgar/fx";
import { Afvist } from "./afvist";

/** Cells that are read before anything is calculated. */
export interface Reference {
  /** As it stands in the formula; the same text is the same cells. */
  readonly tekst: string;
  /** null: the formula's own sheet. */
  readonly ark: string | null;
  readonly hvad: Maal;
}

export type Maal =
  /** A1 without its sheet; spild: A1#, all that the cell's formula fills. */
  | { readonly art: "omraade"; readonly adresse: string; readonly spild: boolean }
  /** A defined name, or a table by its name: its rows. */
  | { readonly art: "navn"; readonly navn: string }
  | Tabeludsnit;

/** A structured reference: some columns of some of a table's rows. */
export interface Tabeludsnit {
  readonly art: "tabel";
  /** null: the table that the formula stands in. */
  readonly tabel: string | null;
  /** The first and the last in any order; null: all of them. */
  readonly kolonner: readonly [string, string] | null;
  readonly raekker: readonly Tabelraekker[];
}

/** egen: the row that the formula stands in. */
export type Tabelraekker = "alle" | "overskrifter" | "data" | "totaler" | "egen";

/** @throws Afvist where it is another workbook's, or a part of a table that is not known */
export function referenceAf({ kind, value: tekst }: ReferenceIdentifier): Reference {
  if (kind === "table") return { tekst, ark: null, hvad: tabeludsnit(tekst) };
  const laest = parseA1Ref(tekst);
  // A1:.B9 leaves out the empty edges: another form than it looks like.
  if (laest !== undefined && "range" in laest && laest.range.trim) throw new Afvist({ art: "uforstaaet", tekst });
  const { context = [] } = laest ?? {};
  if (context.length > 1 || tekst.includes("[")) throw new Afvist({ art: "andenMappe", tekst });
  const uden = tekst.slice(tekst.lastIndexOf("!") + 1);
  const ark = context[0] ?? null;
  return kind === "name"
    ? { tekst, ark, hvad: { art: "navn", navn: uden } }
    : { tekst, ark, hvad: { art: "omraade", adresse: uden, spild: false } };
}

const RAEKKER: ReadonlyMap<string, Tabelraekker> = new Map([
  ["all", "alle"],
  ["headers", "overskrifter"],
  ["data", "data"],
  ["totals", "totaler"],
  ["this row", "egen"],
]);

function tabeludsnit(tekst: string): Tabeludsnit {
  const { context = [], table, columns = [], sections = [] } = parseStructRef(tekst) ?? {};
  if (context.length > 0) throw new Afvist({ art: "andenMappe", tekst });
  const raekker = sections.flatMap((del) => RAEKKER.get(del.toLowerCase()) ?? []);
  const [foerste, sidste = foerste] = columns;
  if (table === undefined || columns.length > 2 || raekker.length < sections.length) throw new Afvist({ art: "tabeldel", tekst });
  return {
    art: "tabel",
    tabel: table === "" ? null : table,
    kolonner: foerste === undefined ? null : [foerste, sidste!],
    raekker: raekker.length === 0 ? ["data"] : raekker,
  };
}

/** Each text once. */
export const enGang = (referencer: readonly Reference[]): readonly Reference[] => [
  ...new Map(referencer.map((en) => [en.tekst, en])).values(),
];
