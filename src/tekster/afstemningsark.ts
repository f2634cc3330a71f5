/** The sheet Afstemning. */
export const AFSTEMNING = {
  titel: (aar: number) => `Afstemning af refusion ${aar}`,
} as const;
