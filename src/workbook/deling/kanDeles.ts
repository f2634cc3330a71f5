import type { Urenhed, Urenhedsart } from "../../tekster/urenhed";
import { kolonnenavn } from "../formel";
import type { WorkbookPlan } from "../plan";
import { delFormel } from "./formeltekst";

/**
 * All that Excel 2010 knows, LibreOffice too, and our sheets use. A list of what is allowed and not of what is not: a
 * function that nobody has thought of cannot slip through.
 */
const FUNKTIONER: ReadonlySet<string> = new Set(
  "ABS AND CHAR CHOOSE COUNT COUNTA COUNTIF DAY FIXED IF INDEX INT ISERROR ISNUMBER LEN MATCH MAX MIN MOD MONTH N NA NOT OR RIGHT ROUND SIGN SUBSTITUTE SUM SUMIF SUMPRODUCT TEXT TRIM TRUNC YEAR".split(
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
        : urenheder(formel, navn, arkene).map((et) => ({ ...et, ark: navn, celle: `${kolonnenavn(kolonne)}${raekke + 1}` })),
    ),
  );
}

function urenheder(formel: string, egetArk: string, arkene: ReadonlySet<string>): Urenhedsart[] {
  const { funktioner, ark, erAndetsteds, erBrudt } = delFormel(formel, egetArk);
  const kaldte = [...new Set(funktioner)].filter((navn) => !FUNKTIONER.has(navn)).map((navn) => ({ art: "funktion", navn }) as const);
  if (erAndetsteds) return [...kaldte, { art: "andenMappe" }];
  if (erBrudt) return [...kaldte, { art: "brudtHenvisning" }];
  return [
    ...kaldte,
    ...[...new Set(ark)].filter((navn) => !arkene.has(navn.toLowerCase())).map((navn) => ({ art: "manglendeArk", navn }) as const),
  ];
}
