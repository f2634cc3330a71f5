/** What stands in place of a count in a workbook that is shared. */
export const DAEKKET = {
  /** A small one. */
  under: (mindsteAntal: number) => `under ${mindsteAntal}`,
  /** One that would give a small one back. */
  ikkeVist: "ikke vist",
} as const;
