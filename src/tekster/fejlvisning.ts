/** As a Danish Excel shows the error values, which reach us by their English names. */
const FEJLVISNING: Readonly<Record<string, string>> = {
  "#N/A": "#I/T",
  "#DIV/0!": "#DIVISION/0!",
  "#VALUE!": "#VÆRDI!",
  "#REF!": "#REFERENCE!",
  "#NAME?": "#NAVN?",
  "#NULL!": "#NUL!",
  "#SPILL!": "#OVERLØB!",
  "#CALC!": "#BEREGN!",
};

export const fejlvaerdi = (kode: string): string => FEJLVISNING[kode] ?? kode;
