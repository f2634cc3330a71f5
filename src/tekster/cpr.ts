import { erFoedselsdag } from "./cprdato";
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
  [...tekst.matchAll(STREG)].some(([, dagMaaned = "", aar = ""]) => erFoedselsdag(dagMaaned.slice(0, 2), dagMaaned.slice(2), aar));

const CIFRE = /^\s*(\d{5,6})\s?\d{4}\s*$/;
const FAERREST_CIFRE = 9;

function erCprCifre(celle: Celle): boolean {
  const tekst = typeof celle === "number" ? String(celle) : celle;
  if (typeof tekst !== "string" || tekst.length < FAERREST_CIFRE) return false;
  const dato = CIFRE.exec(tekst)?.[1];
  if (dato === undefined) return false;
  const ddmmyy = dato.padStart(6, "0");
  return erFoedselsdag(ddmmyy.slice(0, 2), ddmmyy.slice(2, 4), ddmmyy.slice(4));
}
