/** The task Opslag on the home page and its own page; the tables' texts stand in opslag.ts. */
export const OPSLAGSOPGAVE = {
  titel: "Opslag",
  tekst: "Rapportens tabeller, hvem der handler og betaler, og hvor rapporten er uenig med sig selv.",
  intro: "Fold en tabel ud for at se den her, eller få dem alle i ét ark.",
  tilArk: "Alle tabeller i ét ark",
  side: (side: string) => `s. ${side}`,
  medSide: (navn: string, side: string) => `${navn} (s. ${side})`,
  felt: (navn: string, vaerdi: string) => `${navn}: ${vaerdi}`,
} as const;
