import { parse, parseA1Ref, parseStructRef, tokenize, type AstExpression, type CallExpression, type ReferenceIdentifier } from "@borgar/fx";
import { funktionsnavn, type Funktion } from "./funktioner";

/** What an argument can be that is calculated here. Everything else is refused by its text. */
export type Udtryk =
  | { readonly art: "konstant"; readonly vaerdi: Celleindhold }
  | { readonly art: "matrix"; readonly celler: readonly (readonly Celleindhold[])[] }
  | { readonly art: "reference"; readonly reference: Reference }
  | { readonly art: "foran"; readonly tegn: "+" | "-"; readonly af: Udtryk; readonly tekst: string }
  | { readonly art: "procent"; readonly af: Udtryk; readonly tekst: string }
  /** @: the one cell of a single cell. */
  | { readonly art: "enkelt"; readonly af: Udtryk; readonly tekst: string }
  | { readonly art: "regnet"; readonly tegn: Regnetegn; readonly venstre: Udtryk; readonly hoejre: Udtryk; readonly tekst: string }
  | { readonly art: "sum"; readonly led: readonly Udtryk[]; readonly tekst: string }
  | { readonly art: "kald"; readonly funktion: Funktion; readonly argumenter: readonly Udtryk[]; readonly tekst: string };

/** An empty cell is null. */
export type Celleindhold = string | number | boolean | null | Fejlcelle;

/** As Excel hands an error to a function. */
export interface Fejlcelle {
  readonly type: "Error";
  readonly basicValue: string;
}

export const fejlcelle = (basicValue: string): Fejlcelle => ({ type: "Error", basicValue });

const REGNETEGN = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">="] as const;
export type Regnetegn = (typeof REGNETEGN)[number];

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
  | { readonly art: "kolonne"; readonly tabel: string; readonly kolonne: string };

/** Why an argument is not calculated here, with the part of its text that is in the way. */
export interface Afvisning {
  readonly art: "uforstaaet" | "andenMappe" | "flereOmraader" | "tabeldel";
  readonly tekst: string;
}

export type Laesning = { readonly art: "udtryk"; readonly udtryk: Udtryk } | { readonly art: "afvist"; readonly afvisning: Afvisning };

/**
 * An argument's text, or a whole formula, in English syntax as a tree of what is calculated here.
 *
 * @throws nothing; what is not understood is refused with its text
 */
export function laesUdtryk(tekst: string): Laesning {
  const uden = tekst.startsWith("=") ? tekst.slice(1) : tekst;
  if (uden.trim() === "") return { art: "udtryk", udtryk: UDELADT };
  try {
    return { art: "udtryk", udtryk: oversaet(parse(tokenize(`=${uden}`, { withLocation: true })), `=${uden}`) };
  } catch (fejl) {
    return { art: "afvist", afvisning: fejl instanceof Afvist ? fejl.afvisning : { art: "uforstaaet", tekst: uden } };
  }
}

/** Carries a refusal out of the tree; the parser throws of itself where it does not understand. */
class Afvist extends Error {
  constructor(readonly afvisning: Afvisning) {
    super(afvisning.art);
  }
}

/** An argument that is left out. */
const UDELADT: Udtryk = { art: "konstant", vaerdi: null };

function oversaet(knude: AstExpression | null, formel: string): Udtryk {
  // The parser leaves out arguments that are left out.
  if (knude === null) return UDELADT;
  const tekst = knude.loc === undefined ? formel : formel.slice(knude.loc[0], knude.loc[1]);
  const videre = (del: AstExpression | null | undefined): Udtryk => oversaet(del ?? null, formel);
  switch (knude.type) {
    case "Literal":
      // Excel has no minus zero.
      return { art: "konstant", vaerdi: knude.value === 0 ? 0 : knude.value };
    case "ErrorLiteral":
      return { art: "konstant", vaerdi: fejlcelle(knude.value) };
    case "ArrayExpression":
      return { art: "matrix", celler: knude.elements.map((raekke) => raekke.map((del) => konstantAf(videre(del), tekst))) };
    case "ReferenceIdentifier":
      return { art: "reference", reference: referenceAf(knude) };
    case "UnaryExpression":
      return foran(knude.operator, videre(knude.arguments[0]), fuldTekst(knude.operator, knude.arguments[0], tekst, formel));
    case "BinaryExpression": {
      const tegn = REGNETEGN.find((et) => et === knude.operator);
      if (tegn === undefined) throw new Afvist({ art: "flereOmraader", tekst });
      return { art: "regnet", tegn, venstre: videre(knude.arguments[0]), hoejre: videre(knude.arguments[1]), tekst };
    }
    case "CallExpression":
      return kaldet(knude, tekst, videre);
    default:
      throw new Afvist({ art: "uforstaaet", tekst });
  }
}

function foran(tegn: string, af: Udtryk, tekst: string): Udtryk {
  switch (tegn) {
    case "+":
    case "-":
      return { art: "foran", tegn, af, tekst };
    case "%":
      return { art: "procent", af, tekst };
    case "@":
      return { art: "enkelt", af, tekst };
    default:
      if (af.art !== "reference" || af.reference.hvad.art !== "omraade") throw new Afvist({ art: "uforstaaet", tekst });
      return { art: "reference", reference: { ...af.reference, tekst, hvad: { ...af.reference.hvad, spild: true } } };
  }
}

/** The parser's place of A1# is that of the sign alone. */
function fuldTekst(tegn: string, del: AstExpression | undefined, tekst: string, formel: string): string {
  return tegn === "#" && del?.loc !== undefined ? `${formel.slice(del.loc[0], del.loc[1])}#` : tekst;
}

function konstantAf(udtryk: Udtryk, tekst: string): Celleindhold {
  if (udtryk.art !== "konstant") throw new Afvist({ art: "uforstaaet", tekst });
  return udtryk.vaerdi;
}

function kaldet(knude: CallExpression, tekst: string, videre: (del: AstExpression | null) => Udtryk): Udtryk {
  // A LAMBDA that is called where it stands has no name.
  const navn = knude.callee.name ?? "";
  const funktion = funktionsnavn(navn);
  if (funktion !== undefined) return { art: "kald", funktion, argumenter: knude.arguments.map(videre), tekst };
  if (navn.toUpperCase() === "SUM") return { art: "sum", led: knude.arguments.map(videre), tekst };
  throw new Afvist({ art: "uforstaaet", tekst });
}

function referenceAf({ kind, value: tekst }: ReferenceIdentifier): Reference {
  if (kind === "table") {
    const { context = [], table, columns = [], sections = [] } = parseStructRef(tekst) ?? {};
    if (context.length > 0) throw new Afvist({ art: "andenMappe", tekst });
    const [kolonne, anden] = columns;
    const kunData = sections.every((del) => del.toLowerCase() === "data");
    if (!table || kolonne === undefined || anden !== undefined || !kunData) throw new Afvist({ art: "tabeldel", tekst });
    return { tekst, ark: null, hvad: { art: "kolonne", tabel: table, kolonne } };
  }
  const { context = [] } = parseA1Ref(tekst) ?? {};
  if (context.length > 1 || tekst.includes("[")) throw new Afvist({ art: "andenMappe", tekst });
  const uden = tekst.slice(tekst.lastIndexOf("!") + 1);
  const ark = context[0] ?? null;
  return kind === "name"
    ? { tekst, ark, hvad: { art: "navn", navn: uden } }
    : { tekst, ark, hvad: { art: "omraade", adresse: uden, spild: false } };
}

/** Every reference in it, nested calls' too, each text once. */
export function referencerI(udtryk: Udtryk): readonly Reference[] {
  switch (udtryk.art) {
    case "konstant":
    case "matrix":
      return [];
    case "reference":
      return [udtryk.reference];
    case "foran":
    case "procent":
    case "enkelt":
      return referencerI(udtryk.af);
    case "regnet":
      return enGang([...referencerI(udtryk.venstre), ...referencerI(udtryk.hoejre)]);
    case "sum":
      return enGang(udtryk.led.flatMap(referencerI));
    case "kald":
      return enGang(udtryk.argumenter.flatMap(referencerI));
  }
}

export const enGang = (referencer: readonly Reference[]): readonly Reference[] => [
  ...new Map(referencer.map((en) => [en.tekst, en])).values(),
];
