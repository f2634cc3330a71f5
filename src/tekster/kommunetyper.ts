import { lykkedes, mislykkedes, type Beskatningsgrundlag, type Resultat, type Sted, type Udgiftsbehov } from "../core";
import { erTom, laesTekst, type Celle } from "./laes";
import { findNoegle } from "./status";

export const GRUNDLAGSTEKST: Readonly<Record<Beskatningsgrundlag, string>> = { lavt: "lavt", middel: "middel", hoejt: "højt" };
export const BEHOVSTEKST: Readonly<Record<Udgiftsbehov, string>> = { hoejt: "højt", lavt: "lavt" };

/** What the words mean, for people; the limits are udligningsloven's. */
export const GRUNDLAGSFORKLARING = "lavt: under 90 pct. af landsgennemsnittet; middel: 90-125 pct.; højt: over 125 pct.";
export const BEHOVSFORKLARING = "højt: over landsgennemsnittet; lavt: under landsgennemsnittet";

/** Empty is `ellers`. */
export const laesBeskatningsgrundlag = (celle: Celle, sted: Sted, ellers: Beskatningsgrundlag): Resultat<Beskatningsgrundlag> =>
  laesValg(celle, sted, GRUNDLAGSTEKST, ellers);

/** Empty is `ellers`. */
export const laesUdgiftsbehov = (celle: Celle, sted: Sted, ellers: Udgiftsbehov): Resultat<Udgiftsbehov> =>
  laesValg(celle, sted, BEHOVSTEKST, ellers);

function laesValg<N extends string>(celle: Celle, sted: Sted, tekster: Readonly<Record<N, string>>, ellers: N): Resultat<N> {
  if (erTom(celle)) return lykkedes(ellers);
  const tekst = laesTekst(celle, sted);
  if (!tekst.ok) return tekst;
  const valgt = findNoegle(tekster, tekst.vaerdi);
  return valgt === undefined ? mislykkedes({ art: "ukendtValg", sted, stod: tekst.vaerdi }) : lykkedes(valgt);
}
