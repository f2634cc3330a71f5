import { formel, type Formel, type Reference } from "../formel";

/**
 * REFUSION's annual formula over cells with limits and rates. Exact for costs below a billion kroner: the inner ROUND
 * takes away what doubles add to a refund that lies midway between two øre, and counting in øre makes that half exact.
 */
export function refusionsformel(udgift: Formel | Reference, trin: readonly { graense: Reference; sats: Reference }[]): Formel {
  const sum = trin.reduce<Formel>(
    (hidtil, { graense, sats }, nr) => {
      const forrige = trin[nr - 1]?.sats;
      const tillaeg = forrige === undefined ? formel`${sats}` : formel`(${sats}-${forrige})`;
      return formel`${hidtil}${nr === 0 ? formel`` : formel`+`}${tillaeg}*MAX(0,${udgift}-${graense})`;
    },
    formel``,
  );
  return formel`ROUND(ROUND(100*(${sum}),4),0)/100`;
}
