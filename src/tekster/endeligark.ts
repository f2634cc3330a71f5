/** The sheet Endelig opgørelse. */
export const ENDELIG = {
  titel: (aar: number) => `Endelig opgørelse af ${aar} pr. 31. maj ${aar + 1}`,
} as const;
