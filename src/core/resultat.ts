import type { Fejl } from "./fejl";

/** An expected outcome: a value, or an error as data. Only bugs throw. */
export type Resultat<T> = Lykkedes<T> | Mislykkedes;

export interface Lykkedes<T> {
  readonly ok: true;
  readonly vaerdi: T;
}

export interface Mislykkedes {
  readonly ok: false;
  readonly fejl: Fejl;
}

export const lykkedes = <T>(vaerdi: T): Lykkedes<T> => ({ ok: true, vaerdi });

export const mislykkedes = (fejl: Fejl): Mislykkedes => ({ ok: false, fejl });

/** The values of all, or the first error. */
export function alle<T>(resultater: Iterable<Resultat<T>>): Resultat<T[]> {
  const vaerdier: T[] = [];
  for (const resultat of resultater) {
    if (!resultat.ok) return resultat;
    vaerdier.push(resultat.vaerdi);
  }
  return lykkedes(vaerdier);
}
