import { Decimal, kronerAf, type Oere } from "../core";

/** Which units a text may carry. beloeb: kr., mio. kr. …; procent: % and pct.; forhold: both; tal: none. */
export type Talslags = "beloeb" | "procent" | "forhold" | "tal";

export type Laesning = Decimal | "ikkeEtTal" | "tvetydigtTal";

const BELOEBSENHEDER: readonly (readonly [RegExp, string])[] = [
  [/^(?:kr\.?)$/, "1"],
  [/^(?:t\.?\s?kr\.?)$/, "1000"],
  [/^(?:mio\.?(?:\s?kr\.?)?)$/, "1000000"],
  [/^(?:mia\.?(?:\s?kr\.?)?)$/, "1000000000"],
];

const PROCENTENHEDER: readonly (readonly [RegExp, string])[] = [[/^(?:%|pct\.?)$/, "0.01"]];

const ENHEDER: Readonly<Record<Talslags, readonly (readonly [RegExp, string])[]>> = {
  beloeb: BELOEBSENHEDER,
  procent: PROCENTENHEDER,
  forhold: [...BELOEBSENHEDER, ...PROCENTENHEDER],
  tal: [],
};

/** Digits, or groups of three behind one and the same separator; then comma and decimals. */
const DANSK_TAL = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/;

/**
 * Reads a number written in Danish: "1.234.567,89", "900.000", "41,4 mio. kr.", "25 %", "-3", "3-" (as ledgers print
 * it). Dots group thousands and only that; what could be read in two ways ("1,234.5", "12.34", "0.125") is refused.
 *
 * @example laesTal("41,4 mio.", "beloeb") // 41.400.000
 */
export function laesTal(tekst: string, slags: Talslags): Laesning {
  const renset = tekst
    .replace(/\u200b|\ufeff/g, "")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/\u2212/g, "-")
    // As accounts print: "900.000,-" for whole kroner, "(900.000)" for minus.
    .replace(/,-(?= |$)/, "")
    .replace(/^\((\d.*)\)$/, "-$1");
  const dele = /^(?:kr\.? ?)?([-+]?) ?(\d[\d., ']*?)(-?) ?([a-z%][a-z%. ]*)?$/.exec(renset);
  if (dele === null) return "ikkeEtTal";
  const [, foran = "", cifre = "", bagved = "", enhed = ""] = dele;
  const gange = enhed === "" ? "1" : ENHEDER[slags].find(([moenster]) => moenster.test(enhed.trim()))?.[1];
  if (gange === undefined || (foran !== "" && bagved !== "")) return "ikkeEtTal";
  const tal = DANSK_TAL.exec(cifre.trim());
  if (tal === null) return "tvetydigtTal";
  const [, hele = "0", decimaler = "0"] = tal;
  const uden = new Decimal(`${hele.replace(/[. ]/g, "")}.${decimaler}`).times(gange);
  return foran === "-" || bagved === "-" ? uden.negated() : uden;
}

/** A number as Danes write it, with all its decimals: 1234567.89 → "1.234.567,89". */
export function skrivTal(tal: number | Decimal, decimaler?: number): string {
  const decimal = new Decimal(tal);
  // As Excel shows what no one can count the digits of: 1E+300.
  if (decimal.e > 20) return decimal.toSignificantDigits(6).toExponential().replace(".", ",").toUpperCase();
  const tekst = decimaler === undefined ? decimal.toFixed() : decimal.toFixed(decimaler);
  const [hele = "0", rest] = tekst.replace(/^-(?=[0.]*$)/, "").split(".");
  const grupperet = hele.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return rest === undefined ? grupperet : `${grupperet},${rest}`;
}

/** As a year is written: 2022,5 and not 2.022,5. */
export const skrivUgrupperet = (tal: number | Decimal): string => new Decimal(tal).toFixed().replace(".", ",");

/** "1.234.567,89 kr.", without decimals when the amount is whole kroner. */
export const skrivKroner = (beloeb: Oere): string => `${skrivTal(kronerAf(beloeb), beloeb % 100 === 0 ? 0 : 2)} kr.`;

/** A fraction as percent: 0.6417 → "64,2 %". */
export const skrivProcent = (andel: number | Decimal, decimaler = 1): string => `${skrivTal(new Decimal(andel).times(100), decimaler)} %`;

/** "2007-2009 og 2020-2022": runs of years joined, for sentences. */
export function skrivAarraekke(aar: readonly number[]): string {
  const forloeb: [number, number][] = [];
  for (const et of aar) {
    const sidste = forloeb.at(-1);
    if (sidste !== undefined && et === sidste[1] + 1) sidste[1] = et;
    else forloeb.push([et, et]);
  }
  return opremsning(forloeb.map(([fra, til]) => (fra === til ? `${fra}` : `${fra}-${til}`)));
}

/** "a, b og c". */
export const opremsning = (dele: readonly string[]): string =>
  dele.length < 2 ? dele.join("") : `${dele.slice(0, -1).join(", ")} og ${dele.at(-1)}`;
