import { formel, type Formel, type Reference } from "../formel";
import { iOere, taeller, type Trinceller } from "./taeller";

/** REFUSION as one native expression: kroner in, kroner out. Exact while iRefusionstvillingensOmraade holds. */
export const refusion = (udgift: Reference | Formel, trin: readonly Trinceller[]): Formel =>
  formel`ROUND((${taeller(iOere(udgift), trin)})/10000,0)/100`;
