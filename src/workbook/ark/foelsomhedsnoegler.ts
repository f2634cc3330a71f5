import { UDFALD } from "./modeludfald";

/** The keys of the sheet Følsomhedsberegning's cells; departments and changes count from 0. */
export const grundlagsnoegle = (hvad: "art" | "refusion" | "budget" | "model" | "navn", nr: number | "iAlt"): string =>
  `foelsomhed.grundlag.${hvad}.${nr}`;

export const VIRKNINGER = ["refusion", ...UDFALD] as const;
export type Virkning = (typeof VIRKNINGER)[number];

export const virkningsnoegle = (hvad: Virkning | "navn", tilfaelde: number, nr: number | "iAlt"): string =>
  `foelsomhed.virkning.${hvad}.${tilfaelde}.${nr}`;

export const GRAENSEBELOEB = ["efterSager", "vedHoejere", "tab", "aaretsFagomraade", "aaretsKommunekasse"] as const;
export type Graensebeloeb = (typeof GRAENSEBELOEB)[number];

export const graensenoegle = (hvad: Graensebeloeb | "navn" | "status", nr: number | "iAlt"): string => `foelsomhed.graenser.${hvad}.${nr}`;
