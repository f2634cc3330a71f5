import { heleKroner, lykkedes, mislykkedes, type Oere, type Resultat, type Sted } from "../../core";
import { formel, type Formel, type Reference } from "../formel";
import { iOere, taeller, type Trinceller } from "./taeller";

/** A refund is less than the cost that it is of. */
export const REFUSIONSTVILLINGENS_GRAENSE = heleKroner(1_000_000_000);

/** The cost, or the error that it is larger than the sheets' formulas can count with. */
export const kraevRegneligUdgift = (udgift: Oere, sted: Sted): Resultat<Oere> =>
  udgift < REFUSIONSTVILLINGENS_GRAENSE
    ? lykkedes(udgift)
    : mislykkedes({ art: "forStortTilFormlerne", sted, under: REFUSIONSTVILLINGENS_GRAENSE });

/**
 * REFUSION as one native expression: kroner in, kroner out. Exact for refunds below a billion kroner: the quotient has at
 * most four decimals, and Excel counts with 15 digits.
 */
export const refusion = (udgift: Reference | Formel, trin: readonly Trinceller[]): Formel =>
  formel`ROUND((${taeller(iOere(udgift), trin)})/10000,0)/100`;
