/** A choice of two, as a cell of a sheet has it. */
export const JA_NEJ = { ja: "ja", nej: "nej" } as const;
