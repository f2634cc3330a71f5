import type { Fund } from "../../workbook/deling/kontrol";

/** cifre: digits that may be a CPR number, and may be another; the others are the findings' own kinds. */
export type Gruppeart = Fund["art"] | "cifre";

/** Findings of one kind in one sheet: they are dealt with together. */
export interface Fundgruppe {
  /** Another as soon as one of the findings is another: what somebody looked at is what they saw. */
  readonly noegle: string;
  readonly art: Gruppeart;
  readonly ark: string;
  readonly fund: readonly Fund[];
}

/** In the order of the kinds' weight, and within it of the sheets. */
const ARTER: readonly Gruppeart[] = ["cpr", "cifre", "sagsark", "lilleAntal", "cellefejl", "egetArk"];

const artAf = (fund: Fund): Gruppeart => (fund.art === "cpr" && fund.sikker === "cifre" ? "cifre" : fund.art);

export function fundgrupper(fund: readonly Fund[]): readonly Fundgruppe[] {
  const grupper = new Map<string, Fund[]>();
  for (const et of fund) {
    const hvor = JSON.stringify([artAf(et), et.ark]);
    const gruppe = grupper.get(hvor);
    if (gruppe === undefined) grupper.set(hvor, [et]);
    else gruppe.push(et);
  }
  return [...grupper.values()]
    .map((deres): Fundgruppe => ({ noegle: JSON.stringify(deres), art: artAf(deres[0]!), ark: deres[0]!.ark, fund: deres }))
    .sort((a, b) => ARTER.indexOf(a.art) - ARTER.indexOf(b.art));
}

/** What has the form of a CPR number is never let through: the sheet is left out, or the text is corrected where it stands. */
export const kanGodkendes = (art: Gruppeart): art is Exclude<Gruppeart, "cpr"> => art !== "cpr";

/** What still stands in the way. */
export const udestaaende = (grupper: readonly Fundgruppe[], godkendte: ReadonlySet<string>): readonly Fundgruppe[] =>
  grupper.filter((gruppe) => !(kanGodkendes(gruppe.art) && godkendte.has(gruppe.noegle)));
