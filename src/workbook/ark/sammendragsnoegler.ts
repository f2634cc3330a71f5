import { ref, type Reference } from "../formel";

export const SAMMENDRAGSARK = "sammendrag";
/** The columns that are printed. */
export const KOLONNER = 7;

/** The keys of the sheet Sammendrag's cells; departments count from 0. */
export const sammendragsnoegle = (hvad: string, nr?: number | "iAlt"): string =>
  `${SAMMENDRAGSARK}.${hvad}${nr === undefined ? "" : `.${nr}`}`;

/** The year's deviation: of the departments that carry it, of the treasury, and together. */
export const AFVIGELSER = ["afvigelse", "tilFagomraadet", "tilKommunekassen"] as const;
export type Afvigelsesdel = (typeof AFVIGELSER)[number];

/** 0 unknown, 1 expected, 2 final. */
export const KENDT: Reference = ref(sammendragsnoegle("kendt"));
/** 1 where all models are decided. */
export const FORDELT: Reference = ref(sammendragsnoegle("fordelt"));
