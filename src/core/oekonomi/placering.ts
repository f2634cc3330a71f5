/** inde: a placement in the municipality. ude: in another one, which the citizen moves to. */
export const PLACERINGER = ["inde", "ude"] as const;
export type Placering = (typeof PLACERINGER)[number];
