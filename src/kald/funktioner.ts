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

/** What Excel puts before the name while the add-in is not there. */
const UDEN_TILFOEJELSE = /^_xldudf_/i;
const NAVNE: ReadonlyMap<string, Funktion> = new Map(FUNKTIONER.map((navn) => [navn, navn]));

/** Our function of a name as it stands in a formula; undefined for everybody else's. */
export const funktionsnavn = (navn: string): Funktion | undefined => NAVNE.get(navn.replace(UDEN_TILFOEJELSE, "").toUpperCase());
