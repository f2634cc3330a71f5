import { lykkedes, mislykkedes, type Resultat, type Sagsraekke, type Sted } from "../core";
import { lignerCprNumre } from "./cpr";
import { erTom, type Celle } from "./laes";
import { findSagskolonner, overskriftstekst, type Sagskolonner } from "./sagskolonner";
import { laesSagsraekke } from "./sagsraekke";

export interface Sagstabel {
  /** How many rows stand above the cases, the headings among them. */
  readonly overskriftsraekker: number;
  readonly raekker: readonly Sagsraekke[];
}

const SAGER: Sted = { argument: "sager" };

/**
 * A case list with its headings in the first row that is not empty. Rows are told by their number in the range.
 *
 * @throws nothing; errors: those of findSagskolonner, cprNumre, mangler and tomTabel (no case at all). What is wrong
 * with a case is an error in its own row.
 */
export function laesSagstabel(celler: readonly (readonly Celle[])[]): Resultat<Sagstabel> {
  const overskrift = celler.findIndex((raekke) => !raekke.every(erTom));
  if (overskrift === -1) return mislykkedes({ art: "mangler", sted: SAGER });
  const overskrifter = celler[overskrift]!;
  const kolonner = findSagskolonner(overskrifter);
  if (!kolonner.ok) return kolonner;
  const sager = celler.slice(overskrift + 1);
  const cpr = findCprKolonne(overskrifter, sager, kolonner.vaerdi);
  if (cpr !== null) return mislykkedes({ art: "cprNumre", sted: SAGER, stod: overskriftstekst(overskrifter[cpr]) });
  const raekker = sager.map((raekke, nr) => laesSagsraekke(raekke, kolonner.vaerdi, overskrift + nr + 2));
  if (raekker.every(({ art }) => art === "tom")) return mislykkedes({ art: "tomTabel", sted: SAGER });
  return lykkedes({ overskriftsraekker: overskrift + 1, raekker });
}

/** The first column that looks like CPR numbers, from 0, or null. The recognised amounts are no candidates. */
export function findCprKolonne(
  overskrifter: readonly (Celle | undefined)[],
  sager: readonly (readonly Celle[])[],
  { engangsudgift, udgifter }: Sagskolonner,
): number | null {
  const beloeb = new Set([engangsudgift, ...(udgifter.art === "aar" ? [udgifter.kolonne] : udgifter.kolonner)]);
  const fundet = overskrifter.findIndex((_, nr) => !beloeb.has(nr) && lignerCprNumre(sager.map((raekke) => raekke[nr] ?? null)));
  return fundet === -1 ? null : fundet;
}
