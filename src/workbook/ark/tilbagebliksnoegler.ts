import type { Udfald } from "./modeludfald";

/** The names of the sheet Tilbageblik's inputs; departments count from 0. */
export const tilbagebliksnavn = {
  budget: (aar: number, nr: number) => `Budget_${aar}_${nr + 1}`,
  faktisk: (aar: number, nr: number) => `Faktisk_${aar}_${nr + 1}`,
  model: (aar: number, nr: number) => `Model_${aar}_${nr + 1}`,
  andel: (aar: number, nr: number) => `Andel_${aar}_${nr + 1}`,
} as const;

/** The key of a computed cell: of a department, or of all; in a year, or over all years. */
export const udfaldsnoegle = (hvad: Udfald | "budget" | "faktisk", aar: number | "alle", nr: number | "iAlt"): string =>
  `tilbageblik.${hvad}.${aar}.${nr}`;

export const hjaelpenoegle = (hvad: "argument" | "udenBeloeb" | "udenModel", aar: number, nr: number): string =>
  `tilbageblik.${hvad}.${aar}.${nr}`;
