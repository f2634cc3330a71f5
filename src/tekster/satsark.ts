/** The workbook's sheet Satser; the sheet and its table have one name, which formulas use. */
export const SATSARK = {
  navn: "Satser",
  titel: "Satser: projektmappens egne beløbsgrænser",
  vejledning: [
    "Skriv navnet Satser som sidste argument, fx =REFUSION(A2;2024;;Satser), så regner funktionen med denne tabel og kun med den.",
    "Kun rækker med status bekræftet bruges i beregninger. Et skøn er fremskrevet og ikke officielt.",
    "De gule felter kan rettes her eller under Satser i ruden. Skriv altid kilden, når et beløb rettes.",
  ],
  filnavn: "Satser.xlsx",
} as const;
