import { lykkedes, MAANEDER_PR_AAR, oereAfKroner, type Oere, type Resultat, type Sted } from "../core";
import { laesIkkeNegativtBeloeb, type Celle } from "./laes";

/** A year's twelve amounts, January first (from 0); an empty cell is 0 kr. */
export function laesMaaneder(celle: (nr: number) => Celle, sted: (nr: number) => Sted): Resultat<Oere[]> {
  const maaneder = new Array<Oere>(MAANEDER_PR_AAR);
  for (let nr = 0; nr < MAANEDER_PR_AAR; nr++) {
    const stod = celle(nr);
    // Half a million plain numbers go the short way; whatever is not one is read with all care below it.
    const plain = typeof stod === "number" && stod >= 0 ? oereAfKroner(stod) : null;
    if (plain !== null) {
      maaneder[nr] = plain;
      continue;
    }
    const beloeb = laesIkkeNegativtBeloeb(stod, sted(nr));
    if (!beloeb.ok) return beloeb;
    maaneder[nr] = beloeb.vaerdi;
  }
  return lykkedes(maaneder);
}
