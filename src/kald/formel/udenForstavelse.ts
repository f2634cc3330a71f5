import { findKald } from "./formelkald";

const FORSTAVELSE = /^_xldudf_/i;

/**
 * The formula as it was typed: without what Excel puts before our functions' names while the add-in is not there.
 *
 * @example udenForstavelse("=SUM(_xldudf_REFUSION(A1,2022))") // "=SUM(REFUSION(A1,2022))"
 */
export function udenForstavelse(formel: string): string {
  // From the right: what is cut away does not move the places that are still to come.
  return findKald(formel).reduceRight((ren, { fra }) => ren.slice(0, fra) + ren.slice(fra).replace(FORSTAVELSE, ""), formel);
}
