import { tokenize, tokenTypes, type Token } from "@borgar/fx";
import type { Formelkald } from "./formelkald";

/** What a call stands inside. */
export interface Omgivelse {
  /** In capitals without Excel's prefix; null: parentheses alone, "": a value that is called, as in LAMBDA(…)(…). */
  readonly navn: string | null;
  /** The texts between the commas without the spaces around them. */
  readonly argumenter: readonly string[];
  /** Which of them the call stands in, from 0. */
  readonly nr: number;
}

interface Aaben {
  readonly navn: string | null;
  readonly fra: number;
  readonly argumenter: string[];
  argumentFra: number;
  nr: number;
}

/** Everything that has a call between its parentheses, the innermost first. */
export function omgivelser({ fra, til }: Formelkald, formel: string): readonly Omgivelse[] {
  const fundne: Omgivelse[] = [];
  const aabne: Aaben[] = [];
  const tegn = tokenize(formel, { withLocation: true });
  for (const [nr, { type, value, loc }] of tegn.entries()) {
    if (type !== tokenTypes.OPERATOR) continue;
    const [her, efter] = [loc![0]!, loc![1]!];
    if (value === "(" || value === "{")
      aabne.push({ navn: navnFoer(tegn.slice(0, nr)), fra: her, argumenter: [], argumentFra: efter, nr: 0 });
    if (value !== "," && value !== ")" && value !== "}") continue;
    const ydre = value === "," ? aabne.at(-1) : aabne.pop();
    if (ydre === undefined) continue;
    if (ydre.argumentFra <= fra && til <= her) ydre.nr = ydre.argumenter.length;
    ydre.argumenter.push(formel.slice(ydre.argumentFra, her).trim());
    ydre.argumentFra = efter;
    if (value !== "," && ydre.fra < fra && til <= her) fundne.push(ydre);
  }
  return fundne;
}

const EXCELS_FORSTAVELSE = /^(_xlfn\.|_xlws\.)+/i;

function navnFoer(foran: readonly Token[]): string | null {
  const sidste = foran.filter(({ type }) => type !== tokenTypes.WHITESPACE && type !== tokenTypes.NEWLINE).at(-1);
  if (sidste === undefined || sidste.type === tokenTypes.FX_PREFIX) return null;
  if (sidste.type === tokenTypes.FUNCTION) return sidste.value.replace(EXCELS_FORSTAVELSE, "").toUpperCase();
  return sidste.type === tokenTypes.OPERATOR && sidste.value !== ")" ? null : "";
}
