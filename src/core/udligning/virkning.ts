import { afrundTilEnhed } from "../penge/afrund";
import { Decimal } from "../penge/forhold";
import { kronerAf, laegSammen, type Oere } from "../penge/oere";
import type { Maalgruppe } from "../satser/typer";
import type { Parametre } from "./parametre";

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
  const indkomst = new Decimal(kronerAf(person.indkomst));
  const grundbeloeb = person.maalgruppe === "barn" ? p.grundbeloebBarn : p.grundbeloebVoksen;
  const kroner: Record<Komponent, Decimal> = {
    bloktilskud: p.bloktilskud.negated(),
    saerlige: p.saerlige,
    indkomstskat: person.udskrivningsprocent.times(indkomst).negated(),
    beskatningsgrundlag: p.faktorEgen.times(p.landsudskrivning).times(indkomst).minus(p.faktorLandet.times(p.grundlagPrIndbygger)),
    udgiftsbehov: grundbeloeb.minus(p.faktorUdgiftsbehov.times(p.udgiftPrIndekspoint).times(person.indeks)),
  };
  const afrundet = Object.fromEntries(
    KOMPONENTER.map((navn) => [navn, afrundTilEnhed(kroner[navn].times(100), afrunding) as Oere]),
  ) as Record<Komponent, Oere>;
  return { ...afrundet, iAlt: laegSammen(KOMPONENTER.map((navn) => afrundet[navn])) };
}

/** The loss in øre, positive; a gain is negative. */
export const tab = ({ iAlt }: Virkning): Oere => (iAlt === 0 ? iAlt : (-iAlt as Oere));
