import { format, isDateFormat } from "numfmt";
import { Decimal } from "../core";
import { skrivUgrupperet } from "./tal";

/** Days that Excel has no date for are not shown as dates. */
const DANSK = { locale: "da", dateErrorThrows: true, dateSpanLarge: false };
/** As many as a cell without a format has room for. */
const CIFRE = 11;

/** What says nothing of the number: words, characters after a backslash and what only takes room; and with brackets. */
const LITTERAL = /"[^"]*"|\\.|[_*]./gsu;
const LITTERAL_ELLER_KLAMME = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/gsu;
const VALUTA = /\[\$[^\]]*\]/gu;
/** A digit that stands in the code is shown as it is, except in sixteenths. */
const CIFFER_I_KODEN = /(?<!\/\d*)[1-9]/gu;
/** In place of it: neither a letter nor a digit. */
const PRIK = '"·"';
const HVID = /\[(?:white|color ?2)\]/iu;

/** A date's own separator is the reader's, and the shortest date is the order of the reader's own. */
const KORT_DATO = /^m\/d\/yy(?:yy)?/u;
const SPROG = /\[\$/u;

/**
 * A number as Danish Excel shows it with this format; with a format that cannot be read, as it is.
 *
 * @param kode Excel's invariant number format code
 * @example visTal(41_449_999, "#,##0.0,,") // "41,4"
 */
export const visTal = (tal: number, kode: string): string =>
  formateret(tal, kode)?.replace(/\s+/gu, " ").trim() ?? skrivUgrupperet(new Decimal(tal).toSignificantDigits(CIFRE));

/**
 * Whether the format shows anything of the number: neither ;;; nor "skjult" does, and white on white is not seen. A
 * nought may be shown as a dash.
 */
export function visesTallet(tal: number, kode: string): boolean {
  if (HVID.test(kode)) return false;
  if (formateret(tal, kode) === null) return true;
  const uden = medUdenfor(kode, (del) => del.replace(CIFFER_I_KODEN, PRIK))
    .replace(LITTERAL, PRIK)
    .replace(VALUTA, PRIK);
  return [tal, ...(tal === 0 ? [1] : [])].some((et) => /[\p{L}\d]/u.test(formateret(et, uden) ?? ""));
}

function formateret(tal: number, kode: string): string | null {
  try {
    return format(dansk(kode), tal, DANSK);
  } catch {
    return null;
  }
}

/** Codes have American dates where Excel has the reader's. */
function dansk(kode: string): string {
  if (!isDateFormat(kode) || (SPROG.test(kode) && !/\[\$-(?:406|da)/iu.test(kode))) return kode;
  return medUdenfor(kode.replace(KORT_DATO, "dd-mm-yyyy"), (del) => del.replaceAll("/", "-"));
}

/** The code with what is outside words and brackets changed. */
function medUdenfor(kode: string, ret: (del: string) => string): string {
  const fast = kode.match(LITTERAL_ELLER_KLAMME) ?? [];
  return kode
    .split(LITTERAL_ELLER_KLAMME)
    .map((del, nr) => ret(del) + (fast[nr] ?? ""))
    .join("");
}
