import { MAANEDSNAVNE } from "./maaneder";
import { forenkl } from "./status";

/** Whether one of the words, or a compound that ends with it, stands in a text; \\b knows no Danish letters. */
const ord = (moenster: string): RegExp => new RegExp(`(?:${moenster})(?![\\p{L}])`, "u");
/** The same for words that begin a word. */
const begyndelse = (moenster: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${moenster})`, "u");

const PERSON = begyndelse("cpr|person-?n(?:umme)?r|fødsels|født|borger|klient|patient|beboer|elev|barn(?:et|ets|s)?(?![\\p{L}])");
const AFLEDT = begyndelse("antal|pr\\.|per(?!\\p{L})");

/** A heading over what tells who somebody is, "CPR-nr.", "Borger", "Fødselsdato", and not how much or how many. */
export function erPersonoverskrift(overskrift: string): boolean {
  const tekst = forenkl(overskrift);
  return PERSON.test(tekst) && !AFLEDT.test(tekst) && !erBeloebsoverskrift(tekst);
}

/** Numbers with names of their own: each may have ten digits that begin like a date. */
const ANDET_NUMMER = begyndelse(
  [
    "konto",
    "bank",
    "reg(?:istrerings)?\\.? ?-?n(?:umme)?r",
    "iban",
    "ean",
    "gln",
    "cvr",
    "se-?n(?:umme)?r",
    "p-?n(?:umme)?r",
    "produktionsenhed",
    "telefon",
    "tlf",
    "mobil",
    "fax",
    "faktura",
    "bilag",
    "ordre",
    "rekvisition",
    "psp",
    "element",
    "debitor",
    "kreditor",
    "lev(?:erandør)?\\.? ?-?n(?:umme)?r",
    "medarbejder-?n(?:umme)?r",
    "profitcent",
    "omkostningssted",
    "artskonto",
    "projekt",
    "postering",
    "transaktion",
    "aftale",
    "kontrakt",
    "dok(?:ument|\\.)",
    "journal",
    "kle",
    "emnen",
    "varen",
    "matrikel",
    "ejendom",
    "serien",
    // Dates and times: what looks like a birthday is one of theirs.
    "dato",
    "periode",
    "frist",
    "tids(?:punkt|stempel)",
    "klokkeslæt",
  ].join("|"),
);
/** "Betalingskonto", "Bankkonto", "Fakturadato". */
const ANDET_BAGVED = ord("konto|kontonr\\.?|kontonummer|kontostreng|dato|nøgle");

/** A heading, or the words before a number, which say that it is another kind of number than a person's. */
export const naevnerAndetNummer = (overskrift: string): boolean => {
  const tekst = forenkl(overskrift);
  return (ANDET_NUMMER.test(tekst) || ANDET_BAGVED.test(tekst)) && !PERSON.test(tekst);
};

const BELOEB = ord(
  "beløb|kr|kroner|dkk|mio|mia|udgifter|udgift|indtægter|indtægt|budget|regnskab|forbrug|forventet|saldo|refusion|pris|takst|bevilling|ramme|tilskud|moms|sum|i alt|total|afvigelse|restance|rest|betaling|overførsel|skat|gæld|lån|værdi|omkostninger|omkostning|løn|drift|anlæg|netto|brutto|primo|ultimo|grundlag|provenu|aktiver|passiver|beholdning",
);
/** "2023", "R-2021", "BO 2025": a year's amounts. */
const AARSKOLONNE = /^(?:[a-zæøå]{1,3}[- ]?)?(?:19|20)\d\d$/u;

/** The words alone: "Marts" over a column tells what it holds, and beside a number it does not. */
export const erBeloebsord = (overskrift: string): boolean => BELOEB.test(forenkl(overskrift));

/** A heading over amounts, in words or as the year or month that they are for. */
export function erBeloebsoverskrift(overskrift: string): boolean {
  const tekst = forenkl(overskrift);
  return erBeloebsord(tekst) || AARSKOLONNE.test(tekst) || MAANEDSNAVNE.some((navn) => tekst === navn || tekst === navn.slice(0, 3));
}

/** What follows an amount in a sentence. */
const ENHED_EFTER = /^ ?(?:kr\b|kroner|dkk|mio|mia|t\.? ?kr|,-|%|pct|procent|øre|stk)/iu;
export const foelgesAfEnhed = (tekst: string): boolean => ENHED_EFTER.test(tekst);

/** The last words before a number: "kontonr. ", "EAN: ". */
export const ordFoer = (tekst: string): string => /[\p{L}.-]*[ :.#_-]*[\p{L}.-]*[ :.#_-]*$/u.exec(tekst)?.[0] ?? "";
