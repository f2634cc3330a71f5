import type { Model } from "./model";

/** The three departments of Randers Kommunes notat that have income from the scheme. */
export type Randersomraade = "social" | "familie" | "omsorg";

/** What the memo says of a period, or that it leaves it open; the sentences stand in tekster/ordninger.ts. */
export type Ordningsgrundlag =
  "model1Frem" | "model2Fra2018" | "deltHalvt" | "igen2021" | "uklart2021" | "nuvaerende" | "uklart2022" | "forslag2023" | "fastholdt2023";

/** model: null where the memo does not say it outright; nothing is guessed. */
export interface Ordning {
  readonly model: Exclude<Model["art"], "egenAndel"> | null;
  readonly grundlag: Ordningsgrundlag;
}

interface Ordningsperiode {
  readonly fra: number;
  readonly til: number;
  readonly ordninger: Readonly<Record<Randersomraade, Ordning>>;
}

const alle = (ordning: Ordning): Ordningsperiode["ordninger"] => ({ social: ordning, familie: ordning, omsorg: ordning });

/** Source: Randers Kommune, Særligt dyre enkeltsager – ny model vedr. indtægtsbudgettet. The scheme began in 2007. */
const PERIODER: readonly Ordningsperiode[] = [
  { fra: 2007, til: 2017, ordninger: alle({ model: "model1", grundlag: "model1Frem" }) },
  { fra: 2018, til: 2020, ordninger: alle({ model: "model2", grundlag: "model2Fra2018" }) },
  {
    fra: 2021,
    til: 2021,
    ordninger: {
      social: { model: "deling", grundlag: "deltHalvt" },
      familie: { model: "model1", grundlag: "igen2021" },
      omsorg: { model: null, grundlag: "uklart2021" },
    },
  },
  {
    fra: 2022,
    til: 2022,
    ordninger: {
      social: { model: null, grundlag: "uklart2022" },
      familie: { model: "model1", grundlag: "nuvaerende" },
      omsorg: { model: null, grundlag: "uklart2022" },
    },
  },
  {
    fra: 2023,
    til: 2023,
    ordninger: {
      social: { model: "model2", grundlag: "forslag2023" },
      familie: { model: "model1", grundlag: "fastholdt2023" },
      omsorg: { model: "model2", grundlag: "forslag2023" },
    },
  },
];

/** What Randers Kommunes notat says of a department in a year; null for a year that it does not speak of. */
export const randersOrdning = (omraade: Randersomraade, aar: number): Ordning | null =>
  PERIODER.find(({ fra, til }) => aar >= fra && aar <= til)?.ordninger[omraade] ?? null;
