import { Decimal } from "../penge/forhold";
import { heleKroner } from "../penge/oere";

export type Parameternavn =
  | "bloktilskud"
  | "saerlige"
  | "landsudskrivning"
  | "grundlagPrIndbygger"
  | "faktorLandet"
  | "faktorEgen"
  | "udgiftPrIndekspoint"
  | "faktorUdgiftsbehov"
  | "grundbeloebBarn"
  | "grundbeloebVoksen";

/** rapport: printed in the June 2021 report. lov: in udligningsloven. afledt: derived so that all of table 6.5 comes out. */
export type Parameterstatus = "rapport" | "lov" | "afledt";

/** kr: kroner. andel: a fraction of 1, as Excel's percent. faktor: a plain number. */
export type Parameterenhed = "kr" | "andel" | "faktor";

export interface Parameter {
  readonly vaerdi: Decimal;
  readonly enhed: Parameterenhed;
  readonly status: Parameterstatus;
  readonly kilde: string;
}

export type Parametre = Readonly<Record<Parameternavn, Decimal>>;

/**
 * Tilskudsåret 2021, a municipality with a tax base below 90 pct. of the average and an expenditure need above it,
 * not covered by the population-decline criterion: the report's example (p. 54-61).
 */
export const INDBYGGEDE_PARAMETRE: Readonly<Record<Parameternavn, Parameter>> = {
  bloktilskud: parameter("15600", "kr", "rapport", "Afrapportering juni 2021, s. 54"),
  // The text calls the company tax of 650 positive, but the table's -200 only comes out as -650 + 460 (p. 55, 59).
  saerlige: parameter("-200", "kr", "rapport", "Afrapportering juni 2021, s. 55 og 59"),
  landsudskrivning: parameter("0.2497", "andel", "afledt", "Afledt af tabel 6.5 (tabellen tillader 24,94-25,00 pct.)"),
  grundlagPrIndbygger: parameter("49569.89", "kr", "afledt", "Afledt: 46.100 (rapporten s. 56) / 0,93"),
  faktorLandet: parameter("0.93", "faktor", "lov", "Udligningsloven § 2: 0,75 + 0,20 · 0,90"),
  faktorEgen: parameter("0.95", "faktor", "lov", "Udligningsloven § 2: 0,75 + 0,20"),
  udgiftPrIndekspoint: parameter("61000", "kr", "rapport", "Afrapportering juni 2021, s. 57"),
  faktorUdgiftsbehov: parameter("0.95", "faktor", "lov", "Udligningsloven § 3: 0,93 + 0,02"),
  grundbeloebBarn: parameter("63737.5", "kr", "afledt", "Afledt af tabel 6.5 (tabellen tillader 50 kr. til hver side)"),
  grundbeloebVoksen: parameter("63175", "kr", "afledt", "Afledt af tabel 6.5 (tabellen tillader 37,50 kr. til hver side)"),
};

/** The adult of the report's example (p. 56): taxable income after deductions, and the municipality's own tax rate. */
export const EKSEMPEL_VOKSEN: { readonly indkomstKr: number; readonly udskrivningsprocent: Decimal } = {
  indkomstKr: 180_000,
  udskrivningsprocent: new Decimal("0.27"),
};

/** Table 6.5 is in hundreds of kroner; anything finer is false precision. */
export const RAPPORTENS_AFRUNDING = heleKroner(100);

/** The index values that the report works with end at 5,5; the functions take up to 10. */
export const RAPPORTENS_STOERSTE_INDEKS = 5.5;
export const STOERSTE_INDEKS = 10;

export const vaerdierAf = (parametre: Readonly<Record<Parameternavn, Parameter>>): Parametre =>
  Object.fromEntries(Object.entries(parametre).map(([navn, { vaerdi }]) => [navn, vaerdi])) as Record<Parameternavn, Decimal>;

function parameter(vaerdi: string, enhed: Parameterenhed, status: Parameterstatus, kilde: string): Parameter {
  return { vaerdi: new Decimal(vaerdi), enhed, status, kilde };
}
