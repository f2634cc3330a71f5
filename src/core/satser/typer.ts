import type { Basispoint } from "../penge/basispoint";
import type { Oere } from "../penge/oere";

export type Maalgruppe = "barn" | "voksen";

/**
 * How far an amount can be trusted. bekraeftet: read in an official text. genberegnet: replayed by a rule that hits
 * every year that could be checked. skoen: extrapolated, not official.
 */
export type Status = "bekraeftet" | "genberegnet" | "skoen";

/** The part of the cost above `graense` is refunded by `sats`, until the next step takes over (§ 176 stk. 1). */
export interface Trin {
  readonly graense: Oere;
  readonly sats: Basispoint;
}

/** The limits of one year for one target group. Limits rise; there is at least one step. */
export interface Satser {
  readonly aar: number;
  readonly maalgruppe: Maalgruppe | "alle";
  readonly trin: readonly Trin[];
  readonly status: Status;
  readonly kilde: string;
}

/** A table of limits and whether the user gave it (then the built-in one is out of play). */
export interface Satstabel {
  readonly raekker: readonly Satser[];
  readonly egen: boolean;
}
