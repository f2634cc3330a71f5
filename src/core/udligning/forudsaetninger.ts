import { RAPPORTENS_KOMMUNETYPE, type Kommunetype } from "./kommunetype";
import type { Fraflytning } from "./fraflytning";

/** What always travels with the number; the sentences stand in tekster, each with the report's page. */
export type Forudsaetning =
  | "usikkerVirkning"
  | "ikkeOekonomiAlene"
  | "tilskudsaaret"
  | "rapportensKommunetype"
  | "afledtKommunetype"
  | "modtagerSomAfgiver"
  | "modtagerAfEgenType"
  | "udenTilbagegang"
  | "medTilbagegang"
  | "udenPsykiatrisk"
  | "medPsykiatrisk"
  | "barnUdenIndkomst"
  | "voksenMedIndkomst"
  | "forsinkelse"
  | "laengereForsinkelse"
  | "ingenTidsplan"
  | "udeladteOrdninger"
  | "afrundetTilHundreder";

/** The first two are the caveat, and stand with the number wherever it is shown. */
export const FORBEHOLD = ["usikkerVirkning", "ikkeOekonomiAlene"] as const satisfies readonly Forudsaetning[];

/** All that this move's answer rests on, the caveat first. */
export const forudsaetningerFor = ({ person, kommunetype, modtager, ...valg }: Fraflytning): readonly Forudsaetning[] => [
  ...FORBEHOLD,
  "tilskudsaaret",
  erSamme(kommunetype, RAPPORTENS_KOMMUNETYPE) ? "rapportensKommunetype" : "afledtKommunetype",
  modtager === null || (erSamme(modtager.kommunetype, kommunetype) && modtager.udskrivningsprocent.equals(person.udskrivningsprocent))
    ? "modtagerSomAfgiver"
    : "modtagerAfEgenType",
  valg.befolkningstilbagegang ? "medTilbagegang" : "udenTilbagegang",
  valg.psykiatrisk ? "medPsykiatrisk" : "udenPsykiatrisk",
  person.maalgruppe === "barn" ? "barnUdenIndkomst" : "voksenMedIndkomst",
  "forsinkelse",
  "laengereForsinkelse",
  "ingenTidsplan",
  "udeladteOrdninger",
  "afrundetTilHundreder",
];

const erSamme = (a: Kommunetype, b: Kommunetype): boolean =>
  a.beskatningsgrundlag === b.beskatningsgrundlag && a.udgiftsbehov === b.udgiftsbehov;
