declare const maerke: unique symbol;

/** A rate in whole hundredths of a percent: 25 pct. is 2.500. */
export type Basispoint = number & { readonly [maerke]: "basispoint" };

export const HELE = 10_000 as Basispoint;

export const procent = (pct: number): Basispoint => (pct * 100) as Basispoint;

/** The rate as a fraction, as Excel stores 25 %. */
export const andelAf = (sats: Basispoint): number => sats / HELE;
