import type { Fejl, Resultat } from "../core";
import type { Felt } from "../kald/felt";
import type { Celle } from "../tekster/laes";
import { celleFejl } from "./celleFejl";

/** The answer, or Excel's error: the only place where an expected outcome is thrown. */
export function svar<T>(resultat: Resultat<T>): T {
  if (!resultat.ok) throw celleFejl(resultat.fejl);
  return resultat.vaerdi;
}

/**
 * An answer for every cell of an argument, same shape. A bad cell puts its error in its own place and spoils no other;
 * where there is only one cell, its error is the call's.
 */
export function svarForHver(felt: Felt, regn: (celle: Celle, raekke: number, kolonne: number) => number | Fejl): any[][] {
  if (felt.antal === 1) {
    const eneste = regn(felt.celle(0, 0), 0, 0);
    if (typeof eneste !== "number") throw celleFejl(eneste);
    return [[eneste]];
  }
  const svarene: any[][] = new Array(felt.raekker);
  for (let raekke = 0; raekke < felt.raekker; raekke++) {
    const ud: any[] = new Array(felt.kolonner);
    for (let kolonne = 0; kolonne < felt.kolonner; kolonne++) {
      const tal = regn(felt.celle(raekke, kolonne), raekke, kolonne);
      ud[kolonne] = typeof tal === "number" ? tal : celleFejl(tal);
    }
    svarene[raekke] = ud;
  }
  return svarene;
}

/** As svarForHver, an answer of so many columns for every row; a bad row holds its error in all of them. */
export function svarForHverRaekke(raekker: number, kolonner: number, regn: (raekke: number) => Resultat<readonly number[]>): any[][] {
  const svarene: any[][] = new Array(raekker);
  for (let raekke = 0; raekke < raekker; raekke++) {
    const tal = regn(raekke);
    if (!tal.ok && raekker === 1) throw celleFejl(tal.fejl);
    svarene[raekke] = tal.ok ? [...tal.vaerdi] : new Array<any>(kolonner).fill(celleFejl(tal.fejl));
  }
  return svarene;
}
