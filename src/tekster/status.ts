import type { Maalgruppe, Status } from "../core";

export const STATUSTEKST: Readonly<Record<Status, string>> = {
  bekraeftet: "bekræftet",
  genberegnet: "genberegnet",
  skoen: "skøn",
};

export const MAALGRUPPETEKST: Readonly<Record<Maalgruppe | "alle", string>> = { alle: "alle", barn: "barn", voksen: "voksen" };

/** The key whose text this is, whatever its case and spacing; undefined where there is none. */
export function findNoegle<N extends string>(tekster: Readonly<Record<N, string>>, skrevet: string): N | undefined {
  const renset = forenkl(skrevet);
  return (Object.keys(tekster) as N[]).find((noegle) => forenkl(tekster[noegle]) === renset);
}

/** As findNoegle, with the texts read once: for whole columns. */
export function noeglefinder<N extends string>(tekster: Readonly<Record<N, string>>): (skrevet: string) => N | undefined {
  const noegler = new Map((Object.keys(tekster) as N[]).map((noegle) => [forenkl(tekster[noegle]), noegle]));
  return (skrevet) => noegler.get(skrevet) ?? noegler.get(forenkl(skrevet));
}

/** For comparing what people write with what we print. */
export const forenkl = (tekst: string): string =>
  tekst
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .toLowerCase();
