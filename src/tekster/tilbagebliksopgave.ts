/** The task Tilbageblik on the home page; its own page's texts stand in tilbagebliksside.ts. */
export const TILBAGEBLIKSOPGAVE = {
  titel: "Tilbageblik",
  tekst: "Hvad hvert fagområde og kommunekassen ville have båret i tidligere år under hver model.",
} as const;
