import { kolonnenavn } from "../formel";
import type { WorkbookPlan } from "../plan";
import { delFormel, funktionerI } from "./formeltekst";

/** What must not leave the house in a formula, and where it stands. */
export type Urenhed = Urenhedsart & { readonly ark: string; readonly celle: string };

export type Urenhedsart =
  /** A function that not every spreadsheet knows: one of ours, a newer one of Excel's, or another add-in's. */
  | { readonly art: "funktion"; readonly navn: string }
  /** Another workbook. */
  | { readonly art: "andenMappe" }
  /** A sheet that is not in the file. */
  | { readonly art: "manglendeArk"; readonly navn: string }
  /** Something that is not there any more. */
  | { readonly art: "brudtHenvisning" };

/**
 * All that Excel 2010 knows, LibreOffice too, and our sheets use. A list of what is allowed and not of what is not: a
 * function that nobody has thought of cannot slip through.
 */
const FUNKTIONER: ReadonlySet<string> = new Set(
  "ABS AND CHOOSE COUNT COUNTA COUNTIF DAY FIXED IF INDEX INT ISERROR ISNUMBER LEN MATCH MAX MIN MOD MONTH N NA NOT OR RIGHT ROUND SIGN SUBSTITUTE SUM SUMIF SUMPRODUCT TEXT TRIM TRUNC YEAR".split(
    " ",
  ),
);

/** Why this plan must not be shared; empty where it may. */
export function kanDeles(plan: WorkbookPlan): readonly Urenhed[] {
  const arkene = new Set(plan.ark.map(({ navn }) => navn.toLowerCase()));
  return plan.ark.flatMap(({ navn, celler }) =>
    celler.flatMap(({ raekke, kolonne, formel }) =>
      formel === undefined
        ? []
        : urenheder(formel, arkene).map((et) => ({ ...et, ark: navn, celle: `${kolonnenavn(kolonne)}${raekke + 1}` })),
    ),
  );
}

function urenheder(formel: string, arkene: ReadonlySet<string>): Urenhedsart[] {
  const { rest, ark } = delFormel(formel);
  const eksterne = ark.some((navn) => navn.includes("[")) || rest.includes("[");
  return [
    ...[...new Set(funktionerI(rest))].filter((navn) => !FUNKTIONER.has(navn)).map((navn) => ({ art: "funktion", navn }) as const),
    ...(eksterne ? [{ art: "andenMappe" } as const] : []),
    ...[...new Set(ark)]
      .filter((navn) => !navn.includes("[") && !arkene.has(navn.toLowerCase()))
      .map((navn) => ({ art: "manglendeArk", navn }) as const),
    ...(rest.includes("#REF!") ? [{ art: "brudtHenvisning" } as const] : []),
  ];
}
