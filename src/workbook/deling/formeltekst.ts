/** A formula's text taken apart, as far as sharing needs: words and sheet names are not to be taken for formulas. */
export interface Formeldele {
  /** Without words in quotes and without sheet names. */
  readonly rest: string;
  /** The sheets that it refers to, as they are called. */
  readonly ark: readonly string[];
}

/** Words in quotes; a quoted sheet name before its exclamation mark. Inside both, a quote is written twice. */
const CITERET = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!?/g;

/** A sheet whose name needs no quotes; a cell is never followed by an exclamation mark, but #REF is. */
const UCITERET = /(?<![\]#\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

export function delFormel(formel: string): Formeldele {
  const ark: string[] = [];
  const udenCitater = formel.replace(CITERET, (_, navn: string | undefined) => {
    if (navn === undefined) return '""';
    ark.push(navn.replace(/''/g, "'"));
    return "";
  });
  const rest = udenCitater.replace(UCITERET, (_, navn: string) => {
    ark.push(navn);
    return "";
  });
  return { rest, ark };
}

/** Every function that a formula calls, in capitals. */
export const funktionerI = (rest: string): string[] =>
  [...rest.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu)].map(([, navn]) => navn!.toUpperCase());
