/** Our custom functions by the names that users write. */
export const FUNKTIONER = [
  "REFUSION",
  "REFUSION_MAANED",
  "REFUSION_TRIN",
  "REFUSION_SAGER",
  "REFUSION_SATSER",
  "UDLIGNING_TAB",
  "UDLIGNING_VIRKNING",
  "UDLIGNING_PARAMETRE",
  "FORDEL_BUDGET",
  "FORDEL_AFVIGELSE",
  "ACONTO_REFUSION",
] as const;

export type Funktion = (typeof FUNKTIONER)[number];
