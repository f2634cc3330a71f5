import { lykkedes, mislykkedes, type Resultat, type Sagsraekke, type Sted } from "../core";
import { erTomRaekke, type Celletabel } from "./celletabel";
import { Cprtaelling } from "./cpr";
import type { Celle } from "./laes";
import { findSagskolonner, overskriftstekst, type Sagskolonner } from "./sagskolonner";
import { laesSagsraekke } from "./sagsraekke";

export interface Sagstabel {
  /** How many rows stand above the cases, the headings among them. */
  readonly overskriftsraekker: number;
  /** How many rows of cases. */
  readonly antal: number;
  /** The nr-th of them, from 0. */
  readonly raekke: (nr: number) => Sagsraekke;
  /** Its cells with amounts, as they are written. */
  readonly beloeb: (nr: number) => readonly Celle[];
}

const SAGER: Sted = { argument: "sager" };

/**
 * A case list with its headings in the first row that is not empty. Rows are told by their number in the range.
 *
 * @throws nothing; errors: those of findSagskolonner, cprNumre, mangler and tomTabel (no case at all). What is wrong
 * with a case is an error in its own row
 */
export function laesSagstabel(tabel: Celletabel): Resultat<Sagstabel> {
  const overskrift = foersteFyldte(tabel, 0);
  if (overskrift === null) return mislykkedes({ art: "mangler", sted: SAGER });
  const overskrifter = Array.from({ length: tabel.kolonner }, (_, kolonne) => tabel.celle(overskrift, kolonne));
  const kolonner = findSagskolonner(overskrifter);
  if (!kolonner.ok) return kolonner;
  const cpr = findCprKolonne(tabel, overskrift + 1, kolonner.vaerdi);
  if (cpr !== null) return mislykkedes({ art: "cprNumre", sted: SAGER, stod: overskriftstekst(overskrifter[cpr]!) });
  const fra = overskrift + 1;
  if (foersteFyldte(tabel, fra) === null) return mislykkedes({ art: "tomTabel", sted: SAGER });
  return lykkedes({
    overskriftsraekker: fra,
    antal: tabel.raekker - fra,
    raekke: (nr) => laesSagsraekke(tabel, fra + nr, kolonner.vaerdi),
    beloeb: (nr) => beloebskolonner(kolonner.vaerdi).map((kolonne) => tabel.celle(fra + nr, kolonne)),
  });
}

function foersteFyldte(tabel: Celletabel, fra: number): number | null {
  for (let raekke = fra; raekke < tabel.raekker; raekke++) if (!erTomRaekke(tabel, raekke)) return raekke;
  return null;
}

const beloebskolonner = ({ engangsudgift, udgifter }: Sagskolonner): readonly number[] => [
  ...(engangsudgift === null ? [] : [engangsudgift]),
  ...(udgifter.art === "aar" ? [udgifter.kolonne] : udgifter.kolonner),
];

/** The first column that looks like CPR numbers from row `fra` on, or null. The recognised amounts are no candidates. */
export function findCprKolonne(tabel: Celletabel, fra: number, kolonner: Sagskolonner): number | null {
  const beloeb = new Set(beloebskolonner(kolonner));
  const kandidater = Array.from({ length: tabel.kolonner }, (_, kolonne) => kolonne).filter((kolonne) => !beloeb.has(kolonne));
  const taellinger = kandidater.map(() => new Cprtaelling());
  // Row by row, as the cells lie in memory.
  for (let raekke = fra; raekke < tabel.raekker; raekke++)
    for (let nr = 0; nr < kandidater.length; nr++) taellinger[nr]!.se(tabel.celle(raekke, kandidater[nr]!));
  return kandidater.find((_, nr) => taellinger[nr]!.ligner()) ?? null;
}
