/** The task Satser on the home page. */
export const SATSER = {
  titel: "Satser",
  tekst: "Se refusionens beløbsgrænser med status og kilde. Bekræft, fremskriv eller tilføj et år.",
} as const;
