import { erBeloebsoverskrift } from "./kolonneord";
import { ENTAL, FLERTAL, GRUPPER } from "./personord";
import { forenkl } from "./status";
import { udenSumord } from "./sumord";

const OM_ANTAL = new RegExp(`(?:${FLERTAL})(?!\\p{L})`, "u");
const OM_GRUPPE = new RegExp(`(?:${GRUPPER})(?!\\p{L})`, "u");
const OM_EN = new RegExp(`(?:${ENTAL})(?!\\p{L})`, "u");
const ANTAL = /(?<!\p{L})(?:antal(?:let)?|hvor mange)(?!\p{L})/u;
const BART_ANTAL = /^(?:(?:distinkt )?antal(?:let)?(?: i alt)?|optælling|stk\.?)$/u;
/** Whatever else is counted in a municipality's tables may be people: "Antal bevillinger", "Antal § 107". */
const ANDRE_TING =
  /(?:måneder|mdr\.?|dage|døgn|uger|år|timer|kvartaler|områder|afdelinger|tilbud|institutioner|pladser|stillinger|årsværk|normeringer|kommuner|ydelser|enheder|trin|modeller|rækker|linjer|sider|bilag|fakturaer|konti|posteringer)(?!\p{L})/u;
/** "Sager med udgift over 1 mio. kr." are counted; "Udgift til sager" is not. */
const MED_VILKAAR = new RegExp(`(?:${FLERTAL}|${GRUPPER})(?:ne)? (?:med|over|under|uden|hvor|der|som|på|i|efter|pr\\.|fordelt) `, "u");
const ANDEL =
  /(?<!\d ?)(?:%|pct(?!\p{L})|procent)|(?<!\p{L})(?:andel|gennemsnit\p{L}*|pr\. (?:10*(?:\.?000)? \p{L}|sag|borger|barn|person|husstand))|grad(?!\p{L})/u;

/** Numbers of other things, and numbers that name one thing. */
const ANDET = /(?<!\p{L})(?:måneder|dage|uger|år|timer|nr|numm?er|løbenr|id)(?!\p{L})/u;
const ALDER = /\d+(?: ?[-\u2013] ?\d+)?\+? ?år(?:ige?)?(?!\p{L})/giu;

/** What numbers a row: a year, a step, a place in a list. */
const RAEKKENUMMER =
  /^(?:trin|model|kvartal|måned|måneder|år|uge|dag|side|sidetal|punkt|pkt|nr|nummer|id|løbenr|dato|grænse|niveau|rang|prioritet|bilag|version|point|score|indeks|vægt|faktor|enhed|note|konto|alder|\p{L}*(?:nr|nummer))\.?(?: (?:nr|nummer)\.?)?$/u;

/**
 * What a heading says about the numbers by it: antal (a count of people, cases or households), antalIAlt ("Antal" and
 * no more), gruppe (a group of people, who may be counted or paid for), andet (something else), null (nothing).
 */
export type Antalsart = "antal" | "antalIAlt" | "gruppe" | "andet" | null;

export function antalsart(overskrift: string): Antalsart {
  // "Unge 18-22 år": an age tells who they are and counts nothing.
  const tekst = forenkl(overskrift.replace(ALDER, ""));
  if (ANDEL.test(tekst)) return "andet";
  if (BART_ANTAL.test(tekst)) return "antalIAlt";
  if (ANTAL.test(tekst)) return ![OM_ANTAL, OM_GRUPPE, OM_EN].some((ord) => ord.test(tekst)) && ANDRE_TING.test(tekst) ? "andet" : "antal";
  if (RAEKKENUMMER.test(tekst) || ANDET.test(tekst)) return "andet";
  if (MED_VILKAAR.test(tekst)) return OM_ANTAL.test(tekst) ? "antal" : "gruppe";
  // A year's column may hold counts as well as amounts, and so may a sum: what it is of tells which.
  const uden = udenSumord(tekst);
  if (erBeloebsoverskrift(uden) && !KUN_TID.test(uden)) return "andet";
  if (OM_ANTAL.test(tekst)) return "antal";
  return OM_GRUPPE.test(tekst) ? "gruppe" : null;
}

/** What a title says: "Sagerne" alone tells what the table is about, and "Sager pr. fagområde" that they are counted. */
export function titelsart(titel: string): Antalsart {
  const art = antalsart(titel);
  const tekst = forenkl(titel);
  return art === "andet" || ANTAL.test(tekst) || MED_VILKAAR.test(tekst) ? art : null;
}

/** "Antal måneder": it counts, but not people. */
export const taellerAndet = (overskrift: string): boolean => ANTAL.test(forenkl(overskrift)) && antalsart(overskrift) === "andet";

/** "Antal enkeltsager", "Stk.": it counts in so many words. */
export const harOrdetAntal = (overskrift: string): boolean =>
  [ANTAL, BART_ANTAL].some((ord) => ord.test(forenkl(overskrift))) && antalsart(overskrift) !== "andet";

/** So does "Sager 2023" or "Helårspersoner": no line of a budget is called so, as "Plejefamilier" is. */
export const sigerAntal = (overskrift: string): boolean =>
  harOrdetAntal(overskrift) || /^(?:helårs)?(?:sager|borgere|husstande|personer|pers\.)(?: (?:19|20)\d\d)?$/u.test(udenSumord(overskrift));

/** Departments may be called so: "Drift" over nothing but counts is one. */
const AFDELINGER = /(?<!\p{L})(?:drift|anlæg|løn|skat|lån|gæld|betaling|overførsel|tilskud|bevilling|budget|regnskab)(?!\p{L})/gu;

/** Whether a row's label is an amount only by words that may also be the name of what is counted. */
export const kanVaereAfdeling = (overskrift: string): boolean =>
  antalsart(overskrift) === "andet" && antalsart(forenkl(overskrift).replace(AFDELINGER, "")) !== "andet";

const KUN_TID =
  /^(?:[\p{L}]{1,3}[- ]?)?(?:19|20)\d\d$|^(?:budget|regnskab|forventet)?(?: ?(?:19|20)\d\d)?$|^\p{L}{3}$|^(?:januar|februar|marts|april|juni|juli|august|september|oktober|november|december)$/u;
