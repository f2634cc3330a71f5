/** The sheets of a year's workbook in their order; a copy's names end with its number. */
export const aarsark = (aar: number, kopi = ""): string[] =>
  [
    "Sammendrag",
    "Forudsætninger",
    "Fordeling",
    "Bevilling",
    "Opfølgning",
    "A conto",
    "Endelig opgørelse",
    "Afstemning",
    "Følsomhedsberegning",
    "Dokumentation",
  ].map((navn) => `${navn} ${aar}${kopi}`);
