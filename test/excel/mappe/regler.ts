import { ugyldigt, Vaertsfejl } from "../wire/fejl";
import { laesFelt } from "./adresse";

/** Sources: the table in README.md. */
export const ARKNAVN_HOEJST = 31;
export const NAVN_HOEJST = 255;
export const CELLETEKST_HOEJST = 32_767;
export const FORMEL_HOEJST = 8_192;

const FORBUDT_I_ARKNAVN = /[[\]:*?/\\]/;
const RESERVERET_ARKNAVN = "history";

export function tjekArknavn(navn: string, andre: readonly string[]): void {
  if (navn.length === 0 || navn.length > ARKNAVN_HOEJST) throw ugyldigt("sheet name: 1-31 characters");
  if (FORBUDT_I_ARKNAVN.test(navn)) throw ugyldigt("sheet name: none of []:*?/\\");
  if (navn.startsWith("'") || navn.endsWith("'")) throw ugyldigt("sheet name: no apostrophe first or last");
  if (navn.toLowerCase() === RESERVERET_ARKNAVN) throw ugyldigt("sheet name: History is reserved");
  if (andre.some((et) => sammeNavn(et, navn))) throw new Vaertsfejl("ItemAlreadyExists");
}

export function tjekNavn(navn: string, andre: readonly string[]): void {
  if (navn.length === 0 || navn.length > NAVN_HOEJST) throw ugyldigt("defined name: 1-255 characters");
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(navn)) throw ugyldigt("defined name: a letter, _ or \\, then letters, digits, . and _");
  if (/^[rc]$/i.test(navn)) throw ugyldigt("defined name: R and C are short-hands");
  if (laesFelt(navn) !== null || /^r\d*c\d*$/i.test(navn)) throw ugyldigt("defined name: looks like a cell");
  if (andre.some((et) => sammeNavn(et, navn))) throw new Vaertsfejl("ItemAlreadyExists");
}

/** Excel compares names without regard to case. */
export const sammeNavn = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
