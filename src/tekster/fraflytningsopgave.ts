/** The task Fraflytning on the home page; its own pages' texts stand in fraflytningsrude.ts. */
export const FRAFLYTNINGSOPGAVE = {
  titel: "Fraflytning",
  tekst: "Kommunens tab i udligning og skat, når én borger flytter, og sagens samlede økonomi.",
} as const;
