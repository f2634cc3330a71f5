import { tokenize, tokenTypes, type Token } from "@borgar/fx";
import { funktionsnavn, type Funktion } from "../funktioner";

/** One call of one of our functions, as it stands in a formula. */
export interface Formelkald {
  readonly funktion: Funktion;
  /** From the first letter of the name to just after the last parenthesis; characters from 0. */
  readonly fra: number;
  readonly til: number;
  /** The texts between the commas without the spaces around them; an argument that is left out is "". */
  readonly argumenter: readonly string[];
}

interface Plads {
  readonly fra: number;
  readonly til: number;
}

type AabentKald = Plads & { readonly funktion: Funktion; readonly argumenter: string[]; argumentFra: number };

/**
 * Every call of our functions in a formula in English syntax, as Excel's range.formulas gives it, in the order of their
 * first letters: inside other functions and each other too, never inside texts, names of sheets or longer names. A call
 * whose parenthesis is not closed is none.
 *
 * @example findKald('=SUM(REFUSION(A1,2022),1)')[0] // REFUSION from 5 to 22 with "A1" and "2022"
 */
export function findKald(formel: string): readonly Formelkald[] {
  const fundne: Formelkald[] = [];
  // What each open parenthesis or brace belongs to; null for those that are not a call of ours.
  const aabne: (AabentKald | null)[] = [];
  const tegn = tokenize(formel, { withLocation: true });
  for (const [nr, tegnet] of tegn.entries()) {
    if (tegnet.type !== tokenTypes.OPERATOR) continue;
    const her = plads(tegnet);
    switch (tegnet.value) {
      case "(":
      case "{":
        aabne.push(kaldFoer(tegn[nr - 1], her));
        break;
      case ",": {
        const kald = aabne.at(-1);
        if (kald) tagArgument(formel, kald, her);
        break;
      }
      case ")":
      case "}": {
        const kald = aabne.pop();
        if (kald) fundne.push(luk(formel, kald, her));
      }
    }
  }
  return fundne.sort((a, b) => a.fra - b.fra);
}

/** The call that a parenthesis opens, where one of our names stands right before it. */
function kaldFoer(navn: Token | undefined, parentes: Plads): AabentKald | null {
  if (navn === undefined || navn.type !== tokenTypes.FUNCTION) return null;
  const funktion = funktionsnavn(navn.value);
  return funktion === undefined ? null : { funktion, ...plads(navn), argumenter: [], argumentFra: parentes.til };
}

function tagArgument(formel: string, kald: AabentKald, skille: Plads): void {
  kald.argumenter.push(formel.slice(kald.argumentFra, skille.fra).trim());
  kald.argumentFra = skille.til;
}

function luk(formel: string, kald: AabentKald, parentes: Plads): Formelkald {
  tagArgument(formel, kald, parentes);
  const { funktion, fra, argumenter } = kald;
  return { funktion, fra, til: parentes.til, argumenter: argumenter.length === 1 && argumenter[0] === "" ? [] : argumenter };
}

/** The tokenizer was asked for places. */
const plads = ({ loc }: Token): Plads => ({ fra: loc![0]!, til: loc![1]! });
