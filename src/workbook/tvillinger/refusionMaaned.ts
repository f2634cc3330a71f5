import { formel, type Formel, type Reference } from "../formel";
import { iOere, taellerOver, type Trinceller } from "./taeller";

/**
 * REFUSION_MAANED as one native expression: kroner in, kroner out. Each month is held against the yearly limits as 12
 * times its cost plus the year's one-off costs. Exact while iRefusionstvillingensOmraade holds.
 *
 * @param maaneder the twelve cells, in one row or column
 */
export const refusionMaaned = (maaneder: Reference, engangsudgift: Reference, trin: readonly Trinceller[]): Formel =>
  formel`ROUND((${taellerOver(formel`(12*${iOere(maaneder)}+${iOere(engangsudgift)})`, trin)})/120000,0)/100`;
