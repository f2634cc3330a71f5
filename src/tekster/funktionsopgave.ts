/** The task about our functions in the open workbook, on the home page; its own page's texts stand in funktionsside.ts. */
export const FUNKTIONSOPGAVE = {
  titel: "Funktionerne i projektmappen",
  tekst: "Se, hvor de bruges, ret #NAVN?, og lav kopier af ark med faste værdier til modtagere uden tilføjelsesprogrammet.",
} as const;
