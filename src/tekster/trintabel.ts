import { andelAf, kronerAf, laegSammen, type Trinvirkning } from "../core";

export const TRINOVERSKRIFTER = ["trin", "fra", "til", "sats", "udgift i trinnet", "refusion"] as const;

const I_ALT = "I alt";

/** Steps from 0 as a table with header and total: kroner, rates as fractions, an open top blank. */
export const trinTilTabel = (trin: readonly Trinvirkning[]): (string | number)[][] => [
  [...TRINOVERSKRIFTER],
  ...trin.map(({ fra, til, sats, udgift, refusion }, nr) => [
    nr,
    kronerAf(fra),
    til === null ? "" : kronerAf(til),
    andelAf(sats),
    kronerAf(udgift),
    kronerAf(refusion),
  ]),
  [I_ALT, "", "", "", sum(trin.map(({ udgift }) => udgift)), sum(trin.map(({ refusion }) => refusion))],
];

const sum = (beloeb: Parameters<typeof laegSammen>[0]): number => kronerAf(laegSammen(beloeb));
