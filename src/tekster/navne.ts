import type { Kolonnetilsyn } from "./cpr";
import { erTom } from "./laes";
import { forenkl } from "./status";

/** Headings that say that names stand below. */
const OVERSKRIFT = /^((borger|barn|klient|person|patient)(ens|ets|s)? ?)?((fulde|for|efter|mellem) ?)?navne?$/;

export const erNavneoverskrift = (overskrift: string): boolean => OVERSKRIFT.test(forenkl(overskrift));

/** Two to five words with capitals, as "Anna Marie Holm", "Holm, Anna" and "Jens P. Bæk"; "Børn og Unge" is none. */
const NAVN = /^\p{Lu}[\p{L}'’-]+,?(?: (?:\p{Lu}\.?|(?:van|von|de|af|el) \p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+)){1,4}$/u;

/** A list of departments has few names many times; people are mostly told apart. */
const FORSKELLIGE = 0.5;

/**
 * Whether a column looks like names of people, which no case list needs: more than half of its filled cells have the
 * form of a full name, and mostly different ones.
 */
export function navnetilsyn(mindst: number): Kolonnetilsyn {
  let fyldte = 0;
  let navne = 0;
  const forskellige = new Set<string>();
  return {
    se(celle) {
      if (erTom(celle)) return;
      fyldte += 1;
      if (typeof celle !== "string" || celle.length > LAENGSTE_NAVN) return;
      const navn = celle.trim();
      if (!NAVN.test(navn)) return;
      navne += 1;
      forskellige.add(navn);
    },
    ligner: () => navne >= mindst && navne * 2 > fyldte && forskellige.size > navne * FORSKELLIGE,
  };
}

const LAENGSTE_NAVN = 80;
