import { Decimal } from "../penge/forhold";
import { heleKroner, NUL_OERE, type Oere } from "../penge/oere";
import { lykkedes, mislykkedes, type Resultat } from "../resultat";
import { parametreFor, type Kommunetype } from "./kommunetype";
import { RAPPORTENS_AFRUNDING, STOERSTE_INDEKS, vaerdierAf } from "./parametre";
import { KOMPONENTER, virkning, type Fraflytter, type Komponent, type Virkning } from "./virkning";

/** Meeting the criterion raises the index value by just under 0,3 (report p. 60); the report's own examples leave it out. */
export const PSYKIATRISK_TILLAEG = new Decimal("0.3");

/**
 * What a municipality with a falling population gains, for a period, when one citizen moves out: "ca. 33.000 kr.", a
 * third of the criterion's amount, in chapter 7's model of the reform (report p. 67; temporary: p. 60).
 */
export const TILBAGEGANG_GEVINST = heleKroner(33_000);

/** One citizen's move with everything that the answer depends on. */
export interface Fraflytning {
  /** The index value without the psychiatric criterion. */
  readonly person: Fraflytter;
  readonly psykiatrisk: boolean;
  /** Whether the municipality that the citizen leaves is covered by the population-decline criterion. */
  readonly befolkningstilbagegang: boolean;
  readonly kommunetype: Kommunetype;
  /** Left out: a municipality like the one that the citizen leaves. */
  readonly modtager: Modtager | null;
}

export interface Modtager {
  readonly kommunetype: Kommunetype;
  /** Its own rate as a fraction. */
  readonly udskrivningsprocent: Decimal;
}

export interface Fraflytningssvar {
  /** The index value that was calculated with. */
  readonly indeks: Decimal;
  readonly virkning: Virkning;
  /** Øre, a gain for a period, or 0. */
  readonly tilbagegang: Oere;
  /** Øre, negative is a loss: the components, and the gain of the population-decline criterion. */
  readonly iAlt: Oere;
  /** What the receiving municipality in principle gains (report p. 14), component by component; positive is a gain. */
  readonly modtager: Virkning;
}

/**
 * A move's effect on the municipality that the citizen leaves, and on the one that receives it, in hundreds as table 6.5.
 *
 * The population-decline criterion is the sender's alone: whether the receiving municipality is covered is not asked.
 *
 * @throws nothing; errors: indkomstForBarn, indeksForStort, tilbagegangVedHoejtGrundlag
 * @example beregnFraflytning(voksen med indeks 2,75 i rapportens kommunetype) // iAlt -164.000 kr., modtager.iAlt 164.000 kr.
 */
export function beregnFraflytning(fraflytning: Fraflytning): Resultat<Fraflytningssvar> {
  const { person, psykiatrisk, befolkningstilbagegang, kommunetype } = fraflytning;
  if (person.maalgruppe === "barn" && person.indkomst !== 0) return mislykkedes({ art: "indkomstForBarn", sted: { argument: "indkomst" } });
  const indeks = psykiatrisk ? person.indeks.plus(PSYKIATRISK_TILLAEG) : person.indeks;
  if (indeks.greaterThan(STOERSTE_INDEKS))
    return mislykkedes({ art: "indeksForStort", sted: { argument: "indeksvaerdi" }, indeks, hoejst: STOERSTE_INDEKS });
  // The criterion covers municipalities with a tax base below 125 pct. of the average only (report p. 80).
  if (befolkningstilbagegang && kommunetype.beskatningsgrundlag === "hoejt")
    return mislykkedes({ art: "tilbagegangVedHoejtGrundlag", sted: { argument: "befolkningstilbagegang" } });
  const modtager = fraflytning.modtager ?? { kommunetype, udskrivningsprocent: person.udskrivningsprocent };
  const afgiver = beregn({ ...person, indeks }, kommunetype);
  const tilbagegang = befolkningstilbagegang ? TILBAGEGANG_GEVINST : NUL_OERE;
  return lykkedes({
    indeks,
    virkning: afgiver,
    tilbagegang,
    iAlt: (afgiver.iAlt + tilbagegang) as Oere,
    modtager: spejlet(beregn({ ...person, indeks, udskrivningsprocent: modtager.udskrivningsprocent }, modtager.kommunetype)),
  });
}

const beregn = (person: Fraflytter, kommunetype: Kommunetype): Virkning =>
  virkning(person, vaerdierAf(parametreFor(kommunetype)), RAPPORTENS_AFRUNDING);

/** The same amounts with the opposite sign. */
export const spejlet = (svar: Virkning): Virkning =>
  Object.fromEntries(([...KOMPONENTER, "iAlt"] as const).map((navn) => [navn, modsat(svar[navn])])) as Record<Komponent | "iAlt", Oere>;

const modsat = (beloeb: Oere): Oere => (beloeb === 0 ? beloeb : (-beloeb as Oere));
