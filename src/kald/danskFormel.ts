import { stringifyTokens, tokenize, tokenTypes, type Token } from "@borgar/fx";

const SANDT: Readonly<Record<string, string>> = { TRUE: "SAND", FALSE: "FALSK" };

/**
 * A formula's text, or a part of it, as a Danish Excel shows it: semicolons between arguments and a decimal comma. Names
 * of others' functions stay English.
 *
 * @example "REFUSION(A1*1.5,2022)" becomes "REFUSION(A1*1,5;2022)"
 */
export function danskFormel(tekst: string): string {
  let iMatrix = 0;
  const oversat = tokenize(tekst).map((tegn): Token => {
    const { type, value } = tegn;
    if (type === tokenTypes.NUMBER) return { ...tegn, value: value.replace(".", ",") };
    if (type === tokenTypes.BOOLEAN) return { ...tegn, value: SANDT[value.toUpperCase()] ?? value };
    if (type !== tokenTypes.OPERATOR) return tegn;
    iMatrix += value === "{" ? 1 : value === "}" ? -1 : 0;
    return value === "," ? { ...tegn, value: iMatrix > 0 ? "\\" : ";" } : tegn;
  });
  return stringifyTokens(oversat);
}
