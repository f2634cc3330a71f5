import { erPersondato } from "./cprdato";
import { erTidEfterDato } from "./tidEfterDato";

/** A CPR number in a text, and how sure its form is. */
export interface Cprfund {
  readonly stod: string;
  /** Characters from 0. */
  readonly fra: number;
  readonly til: number;
  /** form: hardly anything else is written so. cifre: other numbers are, and a word beside it may say which it is. */
  readonly sikker: Sikkerhed;
}

export type Sikkerhed = "form" | "cifre";

/** What stands for a digit that was hidden: the birthday is still there. */
const SKJULT = "xX*•#_?";
const LOEBENR = `(?:\\d{4}|(?=[\\d${SKJULT}]{4})\\d{0,3}[${SKJULT}]{1,4})`;
const SKJULT_LOEBENR = `(?!\\d{4})${LOEBENR}`;
const AAR = "(?<a>(?:(?:18|19|20)\\d\\d|\\d\\d))";
const DDMM = "(?<d>\\d\\d)(?<m>\\d\\d)";
const DMM = "(?<d>\\d)(?<m>\\d\\d)";
const OPDELT = `(?<d>\\d{1,2})(?:[./-] ?| )(?<m>\\d{1,2})(?:[./-] ?| )`;
/** Not 15-06-2023 10:30, and not 15-06-2023 1030: a moment is of this century. */
const IKKE_KLOKKEN = `(?! [0-2]\\d:?[0-5]\\d(?!\\d))`;
/** Digits after "0," and before ",50" are part of an amount. */
const IKKE_DECIMALER = "(?<!(?<!\\d)0[.,])";
const UDEN_OERE = "(?![.,]\\d{1,2}(?!\\d))";

const form = (moenster: string): RegExp => new RegExp(`(?<!\\d)${moenster}(?!\\d)`, "gu");

/**
 * The forms of a CPR number (cpr.dk, "Opbygning af CPR-nummeret": DDMMYY and four digits), from the surest on. Each has
 * the date's parts as d, m and a.
 */
const FORMER: readonly (readonly [RegExp, Sikkerhed])[] = [
  // 010180-1234, 01011980 - 1234, 010180-xxxx, 010180xxxx.
  [form(`${DDMM}${AAR} ?- ?${LOEBENR}`), "form"],
  [form(`${DDMM}${AAR}${SKJULT_LOEBENR}`), "form"],
  // 10180-1234, where the first zero was lost. No spaces, which would make it a subtraction.
  [form(`${DMM}${AAR}-${LOEBENR}`), "form"],
  // 010180 1234, 010180.1234, 010180/1234, 010180_1234.
  [form(`${DDMM}${AAR}(?: ?[/_.] ?| )${LOEBENR}`), "cifre"],
  // 010180 (1234), but not a year: 010180 (2023).
  [form(`${DDMM}${AAR} ?\\((?!(?:19|20)\\d\\d)${LOEBENR}\\)`), "cifre"],
  // 1.1.80-1234, 01/01-80 1234, 01-01-1980-1234, 01 01 80 1234. Not the end of a longer account.
  [form(`(?<!\\d[./-])${OPDELT}(?:(?:18|19)(?=\\d\\d\\D))?(?<a>\\d\\d)(?: ?[-/_.] ?| )${LOEBENR}(?![:.]\\d)`), "cifre"],
  [form(`(?<!\\d[./-])${OPDELT}(?<a>20\\d\\d)${IKKE_KLOKKEN}(?: ?[-/_.] ?| )${LOEBENR}(?![:.]\\d)`), "cifre"],
  // 0101801234, 010119801234, and 101801234 where the first zero was lost.
  [form(`${IKKE_DECIMALER}${DDMM}${AAR}\\d{4}${UDEN_OERE}`), "cifre"],
  [form(`${IKKE_DECIMALER}${DMM}${AAR}\\d{4}${UDEN_OERE}`), "cifre"],
];

/** A GUID has eight hexadecimal digits, hyphens and four, and so may a birthday with its century. */
const GUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/giu;

/** More groups of digits before or after, as accounts and projects have: a CPR number is whole by itself. */
const GRUPPE_FOER = /\d-$/u;
const GRUPPE_EFTER = /^-\d/u;

/** All in a text that looks like a CPR number. Modulus 11 is not asked for: since 2007 there are numbers without it. */
export function findCpr(skrevet: string): readonly Cprfund[] {
  const tekst = ensartet(skrevet);
  if (!NOK_CIFRE.test(tekst)) return [];
  const fundne: Cprfund[] = [];
  for (const [moenster, sikker] of FORMER) {
    for (const { 0: stod, index: fra, groups = {} } of tekst.matchAll(moenster)) {
      const til = fra + stod.length;
      const { d = "", m = "", a = "" } = groups;
      const laest = fundne.some((et) => fra < et.til && et.fra < til);
      if (laest || !erPersondato(d, m, a) || erTidEfterDato(stod, tekst.slice(til))) continue;
      const iLaengere = GRUPPE_FOER.test(tekst.slice(0, fra)) || GRUPPE_EFTER.test(tekst.slice(til));
      fundne.push({ stod, fra, til, sikker: iLaengere ? "cifre" : sikker });
    }
  }
  return fundne.sort((en, anden) => en.fra - anden.fra);
}

/** A birthday at least. */
const NOK_CIFRE = /\d\D?\d?\D?\d\D?\d?\D?\d\d/u;

/** One kind of digit, hyphen and space, and nothing that is not seen; every character is one. */
export const ensartet = (tekst: string): string =>
  [...tekst.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")]
    .map((tegn) => tegn.normalize("NFKC"))
    .map((tegn) => (tegn.length === 1 ? tegn : "¤"))
    .join("")
    .replace(/[\u2010-\u2015\u2212\u02d7\ufe58\ufe63]/gu, "-")
    .replace(/\s/gu, " ")
    .replace(GUID, (guid) => "¤".repeat(guid.length));

/** As it may be shown: "01••••-••••". */
export const maskerCpr = (cpr: string): string => cpr.slice(0, 2) + cpr.slice(2).replace(/[\d*xX#_?]/gu, "•");

/** A text as it may be shown, whatever stood in it. */
export function udenCpr(tekst: string): string {
  const tegn = [...tekst.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")];
  for (const { fra, til } of findCpr(tekst)) for (let nr = fra + 2; nr < til; nr++) if (/[\p{Nd}*xX#_?]/u.test(tegn[nr]!)) tegn[nr] = "•";
  return tegn.join("");
}
