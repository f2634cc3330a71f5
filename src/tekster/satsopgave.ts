/** The task Satser in the pane. */
export const SATSER = {
  titel: "Satser",
  tekst: "Se refusionens beløbsgrænser med status og kilde.",
  intro: "Kun bekræftede beløbsgrænser bruges i beregninger.",
} as const;
