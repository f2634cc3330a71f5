import { erBeloebsord } from "./kolonneord";
import { forenkl } from "./status";

/** "over 1 mio. kr.": a limit, whatever the numbers are in. */
const GRAENSE =
  /(?<!\p{L})(?:over|under|på|mindst|højst|fra|til|mellem|og) [\d.,]+ ?(?:mio\.?|mia\.?|t\.?)? ?(?:kr\.?|kroner|pct\.?|procent|%)?/gu;
/** Numbers that are part of the unit, "1.000 kr.", or of no matter to it, "2023 kr.". */
const UDEN_BETYDNING = /(?<![\d.,])(?:10{0,2}(?:\.?000)+(?= ?(?:kr|dkk))|(?:19|20)\d\d(?!\d))/gu;
const ENHED = /(?<!\p{L}|\d ?)(?:t\.? ?kr|kr|kroner|dkk|mio|mia|pct|procent|promille|beløb|priser)(?!\p{L})|(?<!\d ?)%|€/u;

/** "Mio. kr.", "Beløb i 1.000 kr.", "Vækst i pct.": what the numbers are in. */
export const erIEnhed = (overskrift: string): boolean => ENHED.test(forenkl(overskrift).replace(GRAENSE, "").replace(UDEN_BETYDNING, ""));

/** Whether amounts stand there, by their unit or by what they are called: "Afvigelse" and "I alt" may be of counts too. */
export const erIKroner = (overskrift: string): boolean =>
  /(?<!\p{L})(?:t\.? ?kr|kr|kroner|dkk|mio|mia|beløb|priser)(?!\p{L})|€/u.test(forenkl(overskrift)) ||
  erBeloebsord(forenkl(overskrift).replace(/(?:afvigelse|netto|brutto|rest|sum|i alt|total|pct\.?)(?!\p{L})/gu, ""));

/** "B2023", "BO 2025", "Regnskab 2022": a budget's or an account's year. */
export const erBudgetaar = (overskrift: string): boolean =>
  /^(?:budget|regnskab|forventet(?: regnskab)?|prognose|korr?\. budget|b|r|bo|fr|kb|ob)[- ]?(?:19|20)\d\d$/u.test(forenkl(overskrift));

/** "2023", "2022/23", "2022-2023". */
export const erAarstal = (tekst: string): boolean => /^(?:19|20)\d\d(?: ?[/\u2013-] ?(?:(?:19|20)\d\d|\d\d))?$/u.test(tekst.trim());

const GENNEMSNIT =
  /gennemsnit|(?<!\p{L})(?:gns|snit\p{L}*)(?!\p{L})|(?:\/|(?<!\p{L})pr\.?|per) ?\p{L}*(?:sag|borger|barn|person|husstand|familie)(?!\p{L})/u;

/** An amount for each: with the amount for all, it gives the count back. */
export const erGennemsnit = (overskrift: string): boolean => GENNEMSNIT.test(forenkl(overskrift));

/** "Andel", "pct.": the numbers are shares, however they are shown. */
export const erAndelsoverskrift = (overskrift: string): boolean => /%|pct|procent|(?<!\p{L})andel/u.test(forenkl(overskrift));
