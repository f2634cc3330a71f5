import { formel, type Formel, type Reference } from "../formel";
import { iOere, taeller, type Trinceller } from "./taeller";

/**
 * REFUSION as one native expression: kroner in, kroner out. Exact for refunds below a billion kroner: the quotient has at
 * most four decimals, and Excel counts with 15 digits.
 */
export const refusion = (udgift: Reference | Formel, trin: readonly Trinceller[]): Formel =>
  formel`ROUND((${taeller(iOere(udgift), trin)})/10000,0)/100`;
