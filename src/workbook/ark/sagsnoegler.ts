import { formel, omraade, ref, type Formel, type Reference } from "../formel";

/** The keys of the case list's cells, by which the overview above it and the twins beside it refer to them. */
export const sagsnoegle = {
  hoved: "sagshoved",
  graense: (nr: number) => `sagsgraense.${nr}`,
  sats: (nr: number) => `sagssats.${nr}`,
  celle: (nr: number, kolonne: number) => `sagscelle.${nr}.${kolonne}`,
  svar: (nr: number) => `sagssvar.${nr}`,
  taeller: (nr: number) => `sagstaeller.${nr}`,
  udgift: (nr: number) => `sagsudgift.${nr}`,
  refusion: (nr: number) => `sagsrefusion.${nr}`,
} as const;

export const heleListen = (noegle: (nr: number) => string, antal: number): Reference => omraade(noegle(0), noegle(antal - 1));

/** In whole øre: a sum of doubles may be a hair from it. */
export const sumAf = (kolonne: Reference): Formel => formel`ROUND(SUM(${kolonne}),2)`;

export const forhold = (refusion: string, udgift: string): Formel => formel`IF(${ref(udgift)}=0,"",${ref(refusion)}/${ref(udgift)})`;
