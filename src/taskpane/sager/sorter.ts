import type { Arbejde } from "./bidder";

const PR_SKRIDT = 1_000;

/** The numbers in order, equal ones as they stood: a merge sort that can be done bit by bit. */
export function* sorterIBidder(numre: readonly number[], orden: (a: number, b: number) => number): Arbejde<number[]> {
  let nu: number[] = [];
  for (let fra = 0; fra < numre.length; fra += PR_SKRIDT) {
    for (const nr of numre.slice(fra, fra + PR_SKRIDT).sort(orden)) nu.push(nr);
    yield 0;
  }
  for (let laengde = PR_SKRIDT; laengde < nu.length; laengde *= 2) {
    const naeste: number[] = [];
    for (let fra = 0; fra < nu.length; fra += 2 * laengde) {
      let [en, anden] = [fra, Math.min(fra + laengde, nu.length)];
      const [enSlut, andenSlut] = [anden, Math.min(fra + 2 * laengde, nu.length)];
      while (en < enSlut || anden < andenSlut) {
        const foerst = anden === andenSlut || (en < enSlut && orden(nu[en]!, nu[anden]!) <= 0) ? en++ : anden++;
        naeste.push(nu[foerst]!);
        if (naeste.length % PR_SKRIDT === 0) yield laengde / nu.length;
      }
    }
    nu = naeste;
  }
  return nu;
}
