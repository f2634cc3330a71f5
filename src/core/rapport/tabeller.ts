import { Decimal } from "../penge/forhold";
import { heleKroner, type Oere } from "../penge/oere";

/** Table 4.1: payments between municipalities in 2019, at the year's prices (report p. 35). */
export const OMRAADER = ["undervisning", "dagtilbud", "boernSaerligeBehov", "aeldre", "voksneSaerligeBehov", "overfoersler"] as const;
export type Betalingsomraade = (typeof OMRAADER)[number];

export const TABEL_4_1: Readonly<Record<Betalingsomraade | "iAlt", Oere>> = {
  undervisning: heleKroner(3_599_428_000),
  dagtilbud: heleKroner(515_082_000),
  boernSaerligeBehov: heleKroner(2_107_931_000),
  aeldre: heleKroner(2_366_724_000),
  voksneSaerligeBehov: heleKroner(7_018_863_000),
  overfoersler: heleKroner(1_376_439_000),
  iAlt: heleKroner(16_984_467_000),
};

/** Table 6.4: average index value of citizens in placements outside and inside the municipality (report p. 59). */
export const TABEL_6_4 = {
  boern: { uden: new Decimal("2.13"), inden: new Decimal("1.79") },
  voksne: { uden: new Decimal("2.62"), inden: new Decimal("2.56") },
} as const;

/** The criteria of appendix table 2.2; of the last two the text does not tell which column is which. */
export const MEDFLYTTENDE = [
  "handicap",
  "indvandrere",
  "udenBeskaeftigelse",
  "lavIndkomst",
  "udenErhvervsuddannelse",
  "begraensetErfaring",
] as const;

/** Appendix table 2.2 (report p. 84): where the adults in placements outside the municipality count, pct. of each criterion. */
export const BILAGSTABEL_2_2 = {
  bopaelskommunen: [75, 92, 80, 79, 88, 97],
  handlekommunen: [17, 4, 9, 11, 6, 2],
  enTredje: [8, 4, 11, 10, 6, 1],
} as const;
