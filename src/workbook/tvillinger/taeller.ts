import { heleKroner, type Oere } from "../../core";
import { formel, type Formel, type Reference } from "../formel";

/** One step of a year's limits in cells: kroner a year, and the rate as a fraction. The steps rise. */
export interface Trinceller {
  readonly graense: Reference;
  readonly sats: Reference;
}

/**
 * The refunds' twins round a quotient of whole numbers. A refund of fewer øre than this leaves six of the 15 digits
 * that Excel counts with behind the comma, so a quotient just below a half, which lies 1/120.000 from it, is told from
 * the half itself.
 */
export const TVILLINGENS_STOERSTE_REFUSION = heleKroner(10_000_000);

/** Whether the twins give this refund of a case or a household to the øre. */
export const iRefusionstvillingensOmraade = (refusion: Oere): boolean => refusion < TVILLINGENS_STOERSTE_REFUSION;

/** An amount of kroner as whole øre, so that what follows is exact. */
export const iOere = (kroner: Reference | Formel): Formel => formel`ROUND(100*${kroner},0)`;

/** The refund of one amount of øre as a whole numerator over 10.000, as the core's. */
export const taeller = (oere: Formel, trin: readonly Trinceller[]): Formel =>
  pr(trin, (tillaeg, graense) => formel`${tillaeg}*MAX(0,${oere}-${graense})`);

/** The same of a row or column of amounts, added. */
export const taellerOver = (oere: Reference | Formel, trin: readonly Trinceller[]): Formel =>
  pr(trin, (tillaeg, graense) => formel`${tillaeg}*SUMPRODUCT((${oere}>${graense})*(${oere}-${graense}))`);

/** `tillaeg`: what the step adds to the rate of the step below, in basis points. */
function pr(trin: readonly Trinceller[], led: (tillaeg: Formel, graense: Formel) => Formel): Formel {
  const sats = (nr: number): Formel => formel`ROUND(10000*${trin[nr]!.sats},0)`;
  const alle = trin.map(({ graense }, nr) => led(nr === 0 ? sats(0) : formel`(${sats(nr)}-${sats(nr - 1)})`, iOere(graense)));
  return alle.reduce((sum, naeste) => formel`${sum}+${naeste}`);
}
