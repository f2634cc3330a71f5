import { parse, tokenize, type AstExpression, type CallExpression } from "@borgar/fx";
import { Afvist, type Afvisning } from "./afvist";
import { excelfunktionAf, type Excelfunktion } from "./excelfunktioner";
import { funktionsnavn, type Funktion } from "../funktioner";
import { enGang, referenceAf, type Reference } from "./reference";

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
  /** A branch of an IF that is not calculated here: it does not matter where the other one is taken. */
  | { readonly art: "afvist"; readonly afvisning: Afvisning }
  | { readonly art: "excel"; readonly funktion: Excelfunktion; readonly led: readonly Udtryk[]; readonly tekst: string }
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
  const excels = excelfunktionAf(navn, knude.arguments.length);
  if (excels === undefined) throw new Afvist({ art: "uforstaaet", tekst });
  const led = knude.arguments.map((del, nr) => (excels === "IF" && nr > 0 ? gren(() => videre(del)) : videre(del)));
  return { art: "excel", funktion: excels, led, tekst };
}

function gren(oversat: () => Udtryk): Udtryk {
  try {
    return oversat();
  } catch (fejl) {
    if (fejl instanceof Afvist) return { art: "afvist", afvisning: fejl.afvisning };
    throw fejl;
  }
}

/** Every reference in it, nested calls' too, each text once. */
export function referencerI(udtryk: Udtryk): readonly Reference[] {
  switch (udtryk.art) {
    case "konstant":
    case "matrix":
    case "afvist":
      return [];
    case "reference":
      return [udtryk.reference];
    case "foran":
    case "procent":
    case "enkelt":
      return referencerI(udtryk.af);
    case "regnet":
      return enGang([...referencerI(udtryk.venstre), ...referencerI(udtryk.hoejre)]);
    case "excel":
      return enGang(udtryk.led.flatMap(referencerI));
    case "kald":
      return enGang(udtryk.argumenter.flatMap(referencerI));
  }
}
