import { broek, broekGange, Decimal, type Broek } from "../core";
import { skrivTal } from "./tal";

/** After a number whose decimals are cut. */
export const AFSKAARET = "…";

/** What is finer than this is cut, and the text says so. */
const HELE_DECIMALER = 6;
const AFSKAARNE_DECIMALER = 4;

/**
 * An exact fraction as a decimal number: all its decimals where it has at most six of them, else the first four, and
 * three dots that say that more follow. Never rounded.
 *
 * @example skrivBroek(broek(25, 3)) // "8,3333…"
 */
export function skrivBroek(tal: Broek, mindstDecimaler = 0): string {
  for (let decimaler = mindstDecimaler; decimaler <= HELE_DECIMALER; decimaler++)
    if (10n ** BigInt(decimaler) % tal.naevner === 0n) return skrivAfskaaret(tal, decimaler);
  return `${skrivAfskaaret(tal, AFSKAARNE_DECIMALER)}${AFSKAARET}`;
}

/** An exact amount of øre in kroner: "205.000 kr.", "8,50 kr.", "8,3333… kr.". */
export function skrivBeloeb(oere: Broek): string {
  const kroner = broekGange(oere, broek(1n, 100n));
  return `${skrivBroek(kroner, kroner.naevner === 1n ? 0 : 2)} kr.`;
}

/** The decimals that there are room for, and no more; the sign stands also where they are all 0. */
function skrivAfskaaret({ taeller, naevner }: Broek, decimaler: number): string {
  const stoerrelse = taeller < 0n ? -taeller : taeller;
  const cifre = ((stoerrelse * 10n ** BigInt(decimaler)) / naevner).toString().padStart(decimaler + 1, "0");
  const skrevet = skrivTal(
    new Decimal(`${cifre.slice(0, cifre.length - decimaler)}.${cifre.slice(cifre.length - decimaler) || "0"}`),
    decimaler,
  );
  return taeller < 0n ? `-${skrevet}` : skrevet;
}
