/** The sheet A conto. */
export const ACONTO = {
  titel: (aar: number) => `A conto ${aar}`,
} as const;
