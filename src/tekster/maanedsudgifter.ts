import { lykkedes, MAANEDER_PR_AAR, type Oere, type Resultat, type Sted } from "../core";
import type { Celletabel } from "./celletabel";
import { laesIkkeNegativtBeloeb, ligetilBeloeb } from "./laes";

/**
 * A year's twelve amounts from a row's columns, January first; an empty cell is 0 kr.
 *
 * @param raekke and the columns count from 0; sted is the row's place, to which the month is added
 */
export function laesMaaneder(tabel: Celletabel, raekke: number, kolonner: readonly number[], sted: Sted): Resultat<Oere[]> {
  const maaneder = new Array<Oere>(MAANEDER_PR_AAR);
  for (let nr = 0; nr < MAANEDER_PR_AAR; nr++) {
    const celle = tabel.celle(raekke, kolonner[nr]!);
    // Half a million plain numbers go the short way, past the telling of their places.
    const ligetil = ligetilBeloeb(celle);
    if (ligetil !== null) {
      maaneder[nr] = ligetil;
      continue;
    }
    const beloeb = laesIkkeNegativtBeloeb(celle, { ...sted, maaned: nr + 1 });
    if (!beloeb.ok) return beloeb;
    maaneder[nr] = beloeb.vaerdi;
  }
  return lykkedes(maaneder);
}
