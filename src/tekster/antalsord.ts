import { erBeloebsoverskrift } from "./kolonneord";
import { forenkl } from "./status";

/** People, cases and households in the plural, also at the end of a compound: "enkeltsager", "plejefamilier". */
const FLERTAL =
  "sagerne|sager|borgerne|borgere|husstandene|husstande|familierne|familier|personerne|personer|beboerne|beboere|brugerne|brugere|klienterne|klienter|patienter|elever|modtagere|anbragte|anbringelser|individer|mennesker|indbyggere|cpr-?n(?:umre|r\\.?)";
/** Departments are called so too: a count where something else says so. */
const GRUPPER = "børnene|børn|unge|voksne|ældre";
const ENTAL =
  "sagen|sag|borgeren|borger|husstanden|husstand|familien|familie|personen|person|beboeren|beboer|barnet|barn|ung|voksen|klient|anbragt|anbringelse";

const OM_ANTAL = new RegExp(`(?:${FLERTAL})(?!\\p{L})`, "u");
const OM_GRUPPE = new RegExp(`(?:${GRUPPER})(?!\\p{L})`, "u");
const OM_EN = new RegExp(`(?:${ENTAL})(?!\\p{L})`, "u");
const ANTAL = /(?<!\p{L})(?:antal(?:let)?|hvor mange)(?!\p{L})/u;
const BART_ANTAL = /^(?:antal(?:let)?(?: i alt)?|stk\.?)$/u;
/** "Sager med udgift over 1 mio. kr." are counted; "Udgift til sager" is not. */
const MED_VILKAAR = new RegExp(`(?:${FLERTAL}|${GRUPPER})(?:ne)? (?:med|over|under|uden|hvor|der|som|på|i|efter|pr\\.|fordelt) `, "u");
const ANDEL =
  /(?<![\d,.] ?)(?:%|pct(?!\p{L})|procent)|(?<!\p{L})(?:andel|gennemsnit\p{L}*|pr\. (?:sag|borger|barn|person|husstand))|grad(?!\p{L})/u;
const GENNEMSNIT = /gennemsnit|(?<!\p{L})pr\. ?\p{L}*(?:sag|borger|barn|person|husstand|familie)(?!\p{L})/u;

/** An amount for each: with the amount for all, it gives the count back. */
export const erGennemsnit = (overskrift: string): boolean => GENNEMSNIT.test(forenkl(overskrift));

/** "Andel", "pct.": the numbers are shares, however they are shown. */
export const erAndelsoverskrift = (overskrift: string): boolean => /%|pct|procent|(?<!\p{L})andel/u.test(forenkl(overskrift));

/** "Forskel", "Ændring 2022-2023": with one of two numbers, it gives the other. */
export const erForskelsoverskrift = (overskrift: string): boolean =>
  /(?<!\p{L})(?:forskel|ændring|udvikling|difference|vækst|stigning|fald)/u.test(forenkl(overskrift));

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
  if (ANTAL.test(tekst)) return [OM_ANTAL, OM_GRUPPE, OM_EN].some((ord) => ord.test(tekst)) ? "antal" : "andet";
  if (RAEKKENUMMER.test(tekst) || ANDET.test(tekst)) return "andet";
  if (MED_VILKAAR.test(tekst)) return OM_ANTAL.test(tekst) ? "antal" : "gruppe";
  // A year's column may hold counts as well as amounts, and so may a sum: what it is of tells which.
  const uden = tekst.replace(SUMORD, "").trim();
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

/** Departments may be called so: "Drift" over nothing but counts is one. */
const AFDELINGER = /(?<!\p{L})(?:drift|anlæg|løn|skat|lån|gæld|betaling|overførsel|tilskud|bevilling|budget|regnskab)(?!\p{L})/gu;

/** Whether a row's label is an amount only by words that may also be the name of what is counted. */
export const kanVaereAfdeling = (overskrift: string): boolean =>
  antalsart(overskrift) === "andet" && antalsart(forenkl(overskrift).replace(AFDELINGER, "")) !== "andet";

const SUMORD = /(?<!\p{L})(?:i ?alt|sum|subtotal|hovedtotal|total(?:t|en)?)(?!\p{L})/gu;

const KUN_TID =
  /^(?:[\p{L}]{1,3}[- ]?)?(?:19|20)\d\d$|^(?:budget|regnskab|forventet)?(?: ?(?:19|20)\d\d)?$|^\p{L}{3}$|^(?:januar|februar|marts|april|juni|juli|august|september|oktober|november|december)$/u;

const TALORD = ["nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"] as const;
const SMAA_TAL = `\\d{1,2}|${TALORD.slice(1).join("|")}|ét|(?:kun|blot|bare) (?:en|et)|en enkelt|et enkelt`;
const PERSONER = `(?:\\p{L}*(?:${FLERTAL}|${GRUPPER}|${ENTAL}))(?!\\p{L})`;
/** "trin 2", "model 1", "nr. 3", "§ 4", "1,5": no count. */
/** "Når én borger flytter", "husstanden regnes som én sag", "er én sag": conditions and definitions tell of nobody; "der er én" does. */
const IKKE_REGEL = "(?<!(?:når|hvis|som|(?<!der )er) (?=[ée][nt] ))";
const IKKE_NUMMER =
  "(?<![\\d.,/-]|(?:trin|model|kvartal|nr\\.?|nummer|side|punkt|pkt\\.?|stk\\.?|bilag|tabel|figur|grænse|uge|§|den|pr\\.) ?)";
/** "2 sager", "to nye borgere", "3 af 14 sager", "4 ud af borgerne". */
const FORAN = new RegExp(
  `${IKKE_REGEL}${IKKE_NUMMER}(?<![\\p{L}])(?<tal>${SMAA_TAL})(?= (?:(?:\\p{L}+e|\\p{L}+t) ){0,2}(?:(?:ud )?af (?:de |alle )?(?:\\d+ )?(?:\\p{L}+e ){0,1})?${PERSONER})`,
  "giu",
);
/** "Antal sager: 3", "sager i alt er 2". */
const BAGVED = new RegExp(
  `(?<=(?:${FLERTAL})(?: i alt)?(?: ?[:=] ?| (?:er|var|udgør|udgjorde) ))(?<tal>${SMAA_TAL})(?![\\d.,]*\\d|\\p{L}| ?(?:pct|%|kr|mio))`,
  "giu",
);

export interface Antalsfund {
  readonly stod: string;
  readonly fra: number;
  readonly til: number;
}

/** Counts from 1 up to but not with `mindst` that a sentence tells, in figures or words. */
export function findSmaaAntal(tekst: string, mindst: number): readonly Antalsfund[] {
  const renset = tekst.replace(/[\u00a0\u202f]/gu, " ");
  return [FORAN, BAGVED]
    .flatMap((moenster) => [...renset.matchAll(moenster)])
    .filter(({ groups }) => erLille(vaerdiAf(groups!["tal"]!), mindst))
    .map(({ 0: stod, index: fra }) => ({ stod, fra, til: fra + stod.length }))
    .sort((en, anden) => en.fra - anden.fra);
}

function vaerdiAf(skrevet: string): number {
  const ord = skrevet.toLowerCase();
  const nr = (TALORD as readonly string[]).indexOf(ord);
  return /^\d/u.test(ord) ? Number(ord) : nr === -1 ? 1 : nr;
}

const SKREVET_ANTAL = new RegExp(`^\\(?(?:(\\d{1,6})|(${TALORD.join("|")}|ét))\\)?\\*{0,2}(?: (?:stk\\.?|${PERSONER}))?$`, "u");

/** "3", "(3)", "3*", "tre", "3 børn": the count that a cell's words are; null where they are something else. */
export function antalIfoelge(skrevet: string): number | null {
  const [, cifre, ord] = SKREVET_ANTAL.exec(forenkl(skrevet)) ?? [];
  return cifre !== undefined ? Number(cifre) : ord !== undefined ? vaerdiAf(ord) : null;
}

/** Nobody is no one: 0 tells about no person. */
export const erLille = (antal: number, mindst: number): boolean => Number.isInteger(antal) && antal >= 1 && antal < mindst;

/** "under 5", "<5", "1-4": at most how many a cell says; null where it says no such thing. */
export function hoejstIfoelge(skrevet: string): number | null {
  const tekst = forenkl(skrevet);
  const under = /^(?:under|færre end|mindre end|<) ?(\d{1,3})$/u.exec(tekst)?.[1];
  if (under !== undefined) return Number(under) - 1;
  const hoejst = /^(?:højst|maks\.?|max\.?|≤|(?:0|1) ?[-\u2013] ?) ?(\d{1,3})$/u.exec(tekst)?.[1];
  return hoejst === undefined ? null : Number(hoejst);
}

/** A cell whose number is not told: "ikke vist", "*". */
export const erIkkeVist = (skrevet: string): boolean =>
  /^(?:ikke (?:vist|oplyst)|skjult|diskretion\p{L}*|fortroligt?|\*+|\.{2,3}|x)$/u.test(forenkl(skrevet));

/** The row or column that the others add up to. */
export const erSumoverskrift = (overskrift: string): boolean =>
  /^(?:i ?alt|sum|subtotal|total(?:t|en)?|hovedtotal|samlet|tilsammen|alle|hele (?:kommunen|landet|området))(?!\p{L})|(?<!\p{L})i alt$/u.test(
    forenkl(overskrift),
  );
