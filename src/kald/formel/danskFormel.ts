import { stringifyTokens, tokenize, tokenTypes, type Token } from "@borgar/fx";
import { EXCELS_FUNKTIONER } from "../../tekster/visberegning";

const SANDT: Readonly<Record<string, string>> = { TRUE: "SAND", FALSE: "FALSK" };

/** The name that Excel has for its own function in Danish; those that are not calculated in the pane stay English. */
export const danskFunktion = (navn: string): string => EXCELS_FUNKTIONER[navn.toUpperCase()] ?? navn;

/**
 * A formula's text, or a part of it, as a Danish Excel shows it: semicolons between arguments and a decimal comma.
 *
 * @example "IF(A1>0,REFUSION(A1*1.5,2022),0)" becomes "HVIS(A1>0;REFUSION(A1*1,5;2022);0)"
 */
export function danskFormel(tekst: string): string {
  let iMatrix = 0;
  const oversat = tokenize(tekst).map((tegn): Token => {
    const { type, value } = tegn;
    if (type === tokenTypes.NUMBER) return { ...tegn, value: value.replace(".", ",") };
    if (type === tokenTypes.BOOLEAN) return { ...tegn, value: SANDT[value.toUpperCase()] ?? value };
    if (type === tokenTypes.FUNCTION) return { ...tegn, value: danskFunktion(value) };
    if (type !== tokenTypes.OPERATOR) return tegn;
    iMatrix += value === "{" ? 1 : value === "}" ? -1 : 0;
    return value === "," ? { ...tegn, value: iMatrix > 0 ? "\\" : ";" } : tegn;
  });
  return stringifyTokens(oversat);
}
