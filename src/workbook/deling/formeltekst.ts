import { parseA1Ref, tokenize, tokenTypes, type Token } from "@borgar/fx";

/** What a formula in English A1 is made of, as far as sharing needs. */
export interface Formeldele {
  /** Every function that it calls, in capitals. */
  readonly funktioner: readonly string[];
  /** The cells that it refers to; without a sheet's name, its own. */
  readonly omraader: readonly Celleomraade[];
  /** The sheets that it names, as they are called. */
  readonly ark: readonly string[];
  /** Cells of another workbook, and tables, of which a copy has none. */
  readonly erAndetsteds: boolean;
  /** #REF!, or something that is no formula. */
  readonly erBrudt: boolean;
}

/** Cells on one sheet. Rows and columns from 0, both ends included. */
export interface Celleomraade {
  readonly ark: string;
  readonly fraRaekke: number;
  readonly fraKolonne: number;
  readonly tilRaekke: number;
  readonly tilKolonne: number;
}

export function delFormel(formel: string, egetArk: string): Formeldele {
  const tegn = tokenize(formel);
  const henvisninger = tegn.filter(erReference).map(({ value }) => parseA1Ref(value));
  const kontekster = henvisninger.map((et) => et?.context ?? []);
  return {
    funktioner: tegn.filter((_, nr) => erKaldt(tegn, nr)).map(({ value }) => value.toUpperCase()),
    omraader: henvisninger.flatMap((et) => (et !== undefined && "range" in et ? [omraade(et.range, et.context?.[0] ?? egetArk)] : [])),
    ark: [...kontekster.flatMap((et) => et.slice(-1)), ...tegn.filter(erAlene).map(({ value }) => udenCitat(value))],
    erAndetsteds:
      kontekster.some((et) => et.length > 1) ||
      tegn.some(({ type, value }) => type === tokenTypes.REF_STRUCT || (type === tokenTypes.UNKNOWN && value.includes("["))),
    erBrudt: tegn.some(({ type, value }) => value === "#REF!" || type === tokenTypes.UNKNOWN) || henvisninger.includes(undefined),
  };
}

const REFERENCER: ReadonlySet<string> = new Set([tokenTypes.REF_RANGE, tokenTypes.REF_BEAM, tokenTypes.REF_TERNARY, tokenTypes.REF_NAMED]);
const erReference = ({ type }: Token): boolean => REFERENCER.has(type);

/** A sheet's name before what is no reference any more: Ark1!#REF!. */
const erAlene = ({ type }: Token): boolean => type === tokenTypes.CONTEXT || type === tokenTypes.CONTEXT_QUOTE;
const udenCitat = (navn: string): string => navn.replace(/^'|'$/g, "").replace(/''/g, "'");

/** Excel lets spaces stand before the parenthesis. */
function erKaldt(tegn: readonly Token[], nr: number): boolean {
  const { type } = tegn[nr]!;
  if (type !== tokenTypes.REF_NAMED) return type === tokenTypes.FUNCTION;
  return tegn.slice(nr + 1).find((et) => et.type !== tokenTypes.WHITESPACE)?.value === "(";
}

interface A1 {
  readonly top?: number | null;
  readonly left?: number | null;
  readonly bottom?: number | null;
  readonly right?: number | null;
}

/** A whole column or row has no ends of its own. */
const omraade = ({ top, left, bottom, right }: A1, ark: string): Celleomraade => ({
  ark,
  fraRaekke: top ?? 0,
  fraKolonne: left ?? 0,
  tilRaekke: bottom ?? Infinity,
  tilKolonne: right ?? Infinity,
});

export const ligger = (
  { ark, fraRaekke, fraKolonne, tilRaekke, tilKolonne }: Celleomraade,
  plads: { readonly ark: string; readonly raekke: number; readonly kolonne: number },
): boolean =>
  ark === plads.ark && plads.raekke >= fraRaekke && plads.raekke <= tilRaekke && plads.kolonne >= fraKolonne && plads.kolonne <= tilKolonne;
