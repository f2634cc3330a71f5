import type { Sted } from "../fejl";
import type { Oere } from "../penge/oere";
import { lykkedes, mislykkedes, type Resultat } from "../resultat";

export const KVARTALER_PR_AAR = 4;

/** A value a quarter, the first quarter first; null is not known yet. Four of them. */
export type Kvartaler<T> = readonly [T, T, T, T];

/** The quarter (from 0) that is empty although a later one is filled in; null where there is none. */
export function hulFoerSenereKvartal(vaerdier: Kvartaler<Oere | null>): number | null {
  const hul = vaerdier.indexOf(null);
  return hul !== -1 && vaerdier.slice(hul).some((vaerdi) => vaerdi !== null) ? hul : null;
}

/**
 * The quarterly requests a conto (BEK 1591/2017 § 53 stk. 2): the refund expected for the year up to and including the
 * quarter, less what was requested before it. So every request corrects the earlier ones, and may be negative.
 *
 * @param tilDato øre, what is expected up to and including each quarter; null is not known yet
 * @param anmodet øre, what was in fact requested; null is the rule's own amount. A quarter whose expectation was
 * changed after its request was sent is thus corrected by the next one
 * @returns øre a quarter, null where nothing is expected yet
 * @throws nothing; errors: kvartalMangler, where a quarter is empty and a later one is not
 * @example acontoAnmodninger([0, 4.250.000, null, null]) // 0 kr., 42.500 kr., null, null
 */
export function acontoAnmodninger(
  tilDato: Kvartaler<Oere | null>,
  anmodet: Kvartaler<Oere | null> = [null, null, null, null],
  sted: Sted = { argument: "aarTilDato" },
): Resultat<Kvartaler<Oere | null>> {
  const hul = hulFoerSenereKvartal(tilDato);
  if (hul !== null) return mislykkedes({ art: "kvartalMangler", sted, kvartal: hul + 1 });
  let foer = 0;
  const anmodninger = tilDato.map((forventet, kvartal): Oere | null => {
    const efterReglen = forventet === null ? null : ((forventet - foer) as Oere);
    foer += anmodet[kvartal] ?? efterReglen ?? 0;
    return efterReglen;
  });
  return lykkedes(anmodninger as unknown as Kvartaler<Oere | null>);
}
