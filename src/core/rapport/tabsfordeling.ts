import { heleKroner, type Oere } from "../penge/oere";
import type { Maalgruppe } from "../satser/typer";

/** How large a part of the citizens cost their municipality less, or more, than an amount when they move out. */
export interface Tabsandel {
  readonly maalgruppe: Maalgruppe;
  readonly side: "under" | "over";
  readonly graense: Oere;
  /** Percent; the report says "omkring" or "ca." of all but the two of 1 pct. */
  readonly pct: number;
  readonly omtrent: boolean;
  /** The report's pages. */
  readonly sider: readonly number[];
}

/**
 * The report's distribution of losses. It is not fully consistent with itself: 20 pct. of the adults above 250.000 kr.
 * (p. 61) and 1 pct. above 300.000 kr. (p. 45, 53) leave nearly a fifth between the two, where figure 6.4 alone would tell.
 */
export const TABSFORDELING: readonly Tabsandel[] = [
  andel("barn", "under", 100_000, 70, true, [45, 53, 60]),
  andel("barn", "over", 250_000, 1, false, [45, 53]),
  andel("voksen", "under", 150_000, 45, true, [61]),
  andel("voksen", "under", 200_000, 80, true, [45, 53, 61]),
  andel("voksen", "over", 250_000, 20, true, [61]),
  andel("voksen", "over", 300_000, 1, false, [45, 53]),
];

function andel(
  maalgruppe: Maalgruppe,
  side: Tabsandel["side"],
  kroner: number,
  pct: number,
  omtrent: boolean,
  sider: readonly number[],
): Tabsandel {
  return { maalgruppe, side, graense: heleKroner(kroner), pct, omtrent, sider };
}
