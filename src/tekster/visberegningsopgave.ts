/** The task Vis beregning on the home page; its other texts come with its code. */
export const VISBEREGNINGSOPGAVE = {
  titel: "Vis beregning",
  tekst: "Se trin for trin, hvordan et tal er beregnet, og hvilke grænser det bygger på.",
} as const;
