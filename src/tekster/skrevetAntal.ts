import { ENTAL, FLERTAL, GRUPPER } from "./personord";
import { forenkl } from "./status";

const TALORD = ["nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"] as const;
export const PERSONER = `(?:\\p{L}*(?:${FLERTAL}|${GRUPPER}|${ENTAL}))(?!\\p{L})`;
/** Whole numbers as people write them in a sentence; "2023" is a year. */
export const TAL = `\\d{1,3}(?:\\.\\d{3})+|\\d{1,6}|${TALORD.slice(1).join("|")}|ét|(?:kun|blot|bare) (?:en|et)|en enkelt|et enkelt|et par`;

export function vaerdiAf(skrevet: string): number {
  const ord = skrevet.toLowerCase();
  if (/^\d/u.test(ord)) return Number(ord.replace(/\./gu, ""));
  const nr = (TALORD as readonly string[]).indexOf(ord);
  return ord === "et par" ? 2 : nr === -1 ? 1 : nr;
}

const SKREVET_ANTAL = new RegExp(`^\\(?(?:(\\d{1,6})|(${TALORD.join("|")}|ét))\\)?\\*{0,2}(?: (?:stk\\.?|${PERSONER}))?$`, "u");

/** "3", "(3)", "3*", "tre", "3 børn": the count that a cell's words are; null where they are something else. */
export function antalIfoelge(skrevet: string): number | null {
  const [, cifre, ord] = SKREVET_ANTAL.exec(forenkl(skrevet)) ?? [];
  return cifre !== undefined ? Number(cifre) : ord !== undefined ? vaerdiAf(ord) : null;
}

/** Nobody is no one: 0 tells about no person. A person who was there for half a year is 0.5. */
export const erLille = (antal: number, mindst: number): boolean => antal > 0 && antal < mindst;

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
