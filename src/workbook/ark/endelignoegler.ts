import type { Deltafvigelse } from "../../core";

/** The three parts of the deviation, each with who carries it. */
export const DELE = ["iAaret", "efter", "samlet"] as const;
export type Del = (typeof DELE)[number];
export const HVEM = ["afvigelse", "tilFagomraadet", "tilKommunekassen"] as const satisfies (keyof Deltafvigelse)[];
export type Hvem = (typeof HVEM)[number];
export const KENDTE = ["budget", "korrigeret", "hjemtaget", "refusion"] as const;
export type Kendt = (typeof KENDTE)[number];

export const kendtnoegle = (hvad: Kendt, nr: number | "iAlt"): string => `endelig.${hvad}.${nr}`;
/** The key of a part's deviation, or of who carries it. */
export const delnoegle = (del: Del, hvem: Hvem, nr: number | "iAlt"): string => `endelig.${del}.${hvem}.${nr}`;
export const statusnoegle = (nr: number): string => `endelig.status.${nr}`;
