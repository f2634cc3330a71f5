import { Decimal } from "../penge/forhold";
import { heleKroner, type Oere } from "../penge/oere";
import type { Maalgruppe } from "../satser/typer";
import type { Virkning } from "../udligning/virkning";

/** The report's four persons, from the child that meets no criteria to the disabled adult; their words stand in tekster. */
export const PERSONER = ["barnLav", "barnHoej", "voksenLav", "voksenHoej"] as const;
export type Rapportperson = (typeof PERSONER)[number];

export interface Personbeskrivelse {
  readonly maalgruppe: Maalgruppe;
  readonly indeks: Decimal;
  /** The report's page. */
  readonly side: number;
}

export const RAPPORTENS_PERSONER: Readonly<Record<Rapportperson, Personbeskrivelse>> = {
  barnLav: { maalgruppe: "barn", indeks: new Decimal("1.25"), side: 66 },
  barnHoej: { maalgruppe: "barn", indeks: new Decimal("3.25"), side: 66 },
  voksenLav: { maalgruppe: "voksen", indeks: new Decimal("2.75"), side: 66 },
  voksenHoej: { maalgruppe: "voksen", indeks: new Decimal("4.25"), side: 66 },
};

/** Table 6.5 as printed (report p. 59): minus is a loss. */
export const TABEL_6_5: Readonly<Record<Rapportperson, Virkning>> = {
  barnLav: raekke(-15_600, -200, 0, -46_100, -8_700, -70_600),
  barnHoej: raekke(-15_600, -200, 0, -46_100, -124_600, -186_500),
  voksenLav: raekke(-15_600, -200, -48_600, -3_400, -96_200, -164_000),
  voksenHoej: raekke(-15_600, -200, -48_600, -3_400, -183_100, -250_900),
};

function raekke(
  bloktilskud: number,
  saerlige: number,
  indkomstskat: number,
  beskatningsgrundlag: number,
  udgiftsbehov: number,
  iAlt: number,
): Virkning {
  const kroner = { bloktilskud, saerlige, indkomstskat, beskatningsgrundlag, udgiftsbehov, iAlt };
  return Object.fromEntries(Object.entries(kroner).map(([navn, kr]) => [navn, heleKroner(kr)])) as Record<keyof Virkning, Oere>;
}
