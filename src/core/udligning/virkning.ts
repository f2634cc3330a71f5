import { afrundTilEnhed } from "../penge/afrund";
import { Decimal } from "../penge/forhold";
import { kronerAf, laegSammen, type Oere } from "../penge/oere";
import type { Maalgruppe } from "../satser/typer";
import type { Parameternavn, Parametre } from "./parametre";

/** One citizen who moves out. A child has no income of its own: indkomst is 0. */
export interface Fraflytter {
  readonly maalgruppe: Maalgruppe;
  readonly indeks: Decimal;
  /** Øre a year, taxable after deductions. */
  readonly indkomst: Oere;
  /** The municipality's own rate as a fraction. */
  readonly udskrivningsprocent: Decimal;
}

/** Table 6.5's columns in its order, øre; negative is a loss. */
export const KOMPONENTER = ["bloktilskud", "saerlige", "indkomstskat", "beskatningsgrundlag", "udgiftsbehov"] as const;
export type Komponent = (typeof KOMPONENTER)[number];

export interface Virkning extends Readonly<Record<Komponent, Oere>> {
  readonly iAlt: Oere;
}

/** What a term is the product of. */
export type Faktor = Parameternavn | "indkomst" | "udskrivningsprocent" | "indeks";

/** One term of a component: a product, taken with its sign. */
export interface Led {
  readonly fortegn: 1 | -1;
  readonly faktorer: readonly [Faktor, ...Faktor[]];
}

/** How each component is made up (report p. 54-57), in kroner. */
export const led = (maalgruppe: Maalgruppe): Readonly<Record<Komponent, readonly Led[]>> => (maalgruppe === "barn" ? BARN : VOKSEN);

const ledMed = (grundbeloeb: Parameternavn): Readonly<Record<Komponent, readonly Led[]>> => ({
  bloktilskud: [{ fortegn: -1, faktorer: ["bloktilskud"] }],
  saerlige: [{ fortegn: 1, faktorer: ["saerlige"] }],
  indkomstskat: [{ fortegn: -1, faktorer: ["udskrivningsprocent", "indkomst"] }],
  beskatningsgrundlag: [
    { fortegn: 1, faktorer: ["faktorEgen", "landsudskrivning", "indkomst"] },
    { fortegn: -1, faktorer: ["faktorLandet", "grundlagPrIndbygger"] },
  ],
  udgiftsbehov: [
    { fortegn: 1, faktorer: [grundbeloeb] },
    { fortegn: -1, faktorer: ["faktorUdgiftsbehov", "udgiftPrIndekspoint", "indeks"] },
  ],
});

const BARN = ledMed("grundbeloebBarn");
const VOKSEN = ledMed("grundbeloebVoksen");

/** A factor's value for this person; amounts in kroner. */
export function faktorvaerdi(faktor: Faktor, person: Fraflytter, p: Parametre): Decimal {
  switch (faktor) {
    case "indkomst":
      return new Decimal(kronerAf(person.indkomst));
    case "udskrivningsprocent":
      return person.udskrivningsprocent;
    case "indeks":
      return person.indeks;
    default:
      return p[faktor];
  }
}

/** A term in kroner, not rounded. */
export function ledvaerdi({ fortegn, faktorer: [foerste, ...andre] }: Led, person: Fraflytter, p: Parametre): Decimal {
  const stoerrelse = andre.reduce((produkt, faktor) => produkt.times(faktorvaerdi(faktor, person, p)), faktorvaerdi(foerste, person, p));
  return fortegn === 1 ? stoerrelse : stoerrelse.negated();
}

/**
 * What the municipality's equalisation and tax income change by when one citizen moves out (report p. 54-61).
 *
 * Each component is rounded by itself, half away from zero, and the total adds the rounded ones, as table 6.5 does;
 * anything finer than hundreds is false precision.
 *
 * @param afrunding øre, positive; the report's is 100 kr.
 * @returns øre; iAlt negative = a loss
 * @example virkning(voksen med indeks 2,75, parametre, heleKroner(100)).iAlt // -16.400.000 øre = -164.000 kr.
 */
export function virkning(person: Fraflytter, p: Parametre, afrunding: Oere): Virkning {
  const leddene = led(person.maalgruppe);
  const afrundet = Object.fromEntries(
    KOMPONENTER.map((navn) => {
      const [foerste, ...andre] = leddene[navn].map((et) => ledvaerdi(et, person, p));
      const kroner = andre.reduce((sum, et) => sum.plus(et), foerste!);
      return [navn, afrundTilEnhed(kroner.times(100), afrunding) as Oere];
    }),
  ) as Record<Komponent, Oere>;
  return { ...afrundet, iAlt: laegSammen(KOMPONENTER.map((navn) => afrundet[navn])) };
}

/** The loss in øre, positive; a gain is negative. */
export const tab = ({ iAlt }: Virkning): Oere => (iAlt === 0 ? iAlt : (-iAlt as Oere));
