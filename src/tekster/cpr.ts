import { erTom, type Celle } from "./laes";
import { forenkl } from "./status";

/** Looks at a column cell by cell, so that a long list can be looked at bit by bit. */
export interface Kolonnetilsyn {
  se(celle: Celle): void;
  ligner(): boolean;
}

/**
 * Whether a column looks like CPR numbers, which no case list needs. One in the form 010180-1234 is enough, also inside
 * a longer text, with the century in its year (01011980-1234) or with its last digits masked (010180-xxxx); ten digits without it, or nine where the leading zero was lost, when more than half of the column's
 * filled cells look so, as text or as numbers, since a single case number may happen to.
 */
export class Cprtaelling implements Kolonnetilsyn {
  #fyldte = 0;
  #cifre = 0;
  #medStreg = false;

  se(celle: Celle): void {
    if (erTom(celle)) return;
    this.#fyldte += 1;
    if (erCprCifre(celle)) this.#cifre += 1;
    else if (typeof celle === "string" && harCprMedStreg(celle)) this.#medStreg = true;
  }

  ligner(): boolean {
    return this.#medStreg || this.#cifre * 2 > this.#fyldte;
  }
}

/** "CPR", "CPR-nr.", "Personnummer". */
export const erCprOverskrift = (overskrift: string): boolean => /^(cpr|person-?n(umme)?r)/.test(forenkl(overskrift));

const STREG = /(?<!\d)(\d{4})((?:19|20)?\d{2})\s?[-\u2010-\u2015\u2212]\s?(?:\d{4}(?!\d)|[xX*]{4})/gu;
const KORTESTE_MED_STREG = "010180-1234".length;

const harCprMedStreg = (tekst: string): boolean =>
  tekst.length >= KORTESTE_MED_STREG &&
  [...tekst.matchAll(STREG)].some(([, dagMaaned = "", aar = ""]) => erDato(dagMaaned + aar.slice(-2)));

/** The CPR numbers in a text. */
export const findCpr = (tekst: string): string[] =>
  [...tekst.matchAll(STREG)].filter(([, dagMaaned = "", aar = ""]) => erDato(dagMaaned + aar.slice(-2))).map(([fundet]) => fundet);

/** A CPR number as it may be shown: "01••••-••••". */
export const maskerCpr = (cpr: string): string => cpr.slice(0, 2) + cpr.slice(2).replace(/[\dxX*]/g, "•");

const CIFRE = /^\s*(\d{5,6})\s?\d{4}\s*$/;
const FAERREST_CIFRE = 9;

function erCprCifre(celle: Celle): boolean {
  const tekst = typeof celle === "number" ? String(celle) : celle;
  if (typeof tekst !== "string" || tekst.length < FAERREST_CIFRE) return false;
  const dato = CIFRE.exec(tekst)?.[1];
  return dato !== undefined && erDato(dato.padStart(6, "0"));
}

const DAGE = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date DDMMYY of some century; 29 February 00 was in 2000. */
function erDato(ddmmyy: string): boolean {
  const [dag, maaned, aar] = [0, 2, 4].map((fra) => Number(ddmmyy.slice(fra, fra + 2))) as [number, number, number];
  return dag >= 1 && dag <= (DAGE[maaned - 1] ?? 0) && !(dag === 29 && maaned === 2 && aar % 4 !== 0);
}
