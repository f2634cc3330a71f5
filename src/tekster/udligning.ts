import type { Komponent } from "../core";

/** Table 6.5's column headings in the report of June 2021. */
export const KOMPONENTTEKST: Readonly<Record<Komponent | "iAlt", string>> = {
  bloktilskud: "Bloktilskud",
  saerlige: "Særlige udligningsordninger",
  indkomstskat: "Virkning på indkomstskatteprovenu",
  beskatningsgrundlag: "Udligning af beskatningsgrundlag",
  udgiftsbehov: "Udligning af udgiftsbehov",
  iAlt: "Virkning i alt",
};

/** What stands before and after the index value, for formulas that put it in themselves. */
export const indeksbemaerkning = (rapportensStoerste: string): readonly [foran: string, bagved: string] => [
  "Indeksværdien ",
  ` ligger over ${rapportensStoerste}, som er den højeste i rapporten.`,
];

export const bemaerkningOmIndeks = (indeks: string, rapportensStoerste: string): string =>
  indeksbemaerkning(rapportensStoerste).join(indeks);
