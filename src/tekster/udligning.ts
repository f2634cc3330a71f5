import { KOMPONENTER, kronerAf, RAPPORTENS_STOERSTE_INDEKS, type Decimal, type Komponent, type Virkning } from "../core";
import { skrivTal } from "./tal";

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

/** The components with table 6.5's names and signs, the total last; below it a remark where the report knows no such index. */
export const virkningTilTabel = (virkning: Virkning, indeks: Decimal): (string | number)[][] => [
  ...([...KOMPONENTER, "iAlt"] as const).map((navn) => [KOMPONENTTEKST[navn], kronerAf(virkning[navn])]),
  ...(indeks.greaterThan(RAPPORTENS_STOERSTE_INDEKS) ? [[indeksoverRapportens(indeks), ""]] : []),
];

export const indeksoverRapportens = (indeks: Decimal): string =>
  bemaerkningOmIndeks(skrivTal(indeks), skrivTal(RAPPORTENS_STOERSTE_INDEKS));
