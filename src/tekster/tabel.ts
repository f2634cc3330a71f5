import { mislykkedes, type Argument, type Resultat, type Sted } from "../core";
import { erTom, type Celle } from "./laes";
import { forenkl } from "./status";

export interface Tabelraekke {
  readonly celler: readonly Celle[];
  readonly sted: (kolonne: number) => Sted;
}

/**
 * The rows of a table that a person or one of our own functions wrote: with or without its header, blank rows
 * skipped. Places are told by the row's number in the range as given.
 */
export function laesTabel(
  celler: readonly (readonly Celle[])[],
  overskrifter: readonly string[],
  argument: Argument,
  mindst: number,
): Resultat<Tabelraekke[]> {
  const bredde = celler[0]?.length ?? 0;
  if (bredde < mindst) return mislykkedes({ art: "tabelMedForFaaKolonner", sted: { argument }, stod: bredde, ventet: mindst });
  const raekker = celler
    .map((raekke, nr) => ({ celler: raekke, sted: (kolonne: number): Sted => ({ argument, raekke: nr + 1, kolonne }) }))
    .filter((raekke) => !raekke.celler.every(erTom));
  const foerste = raekker[0]?.celler[0];
  const harOverskrift = typeof foerste === "string" && forenkl(foerste) === forenkl(overskrifter[0] ?? "");
  const indhold = harOverskrift ? raekker.slice(1) : raekker;
  return indhold.length === 0 ? mislykkedes({ art: "tomTabel", sted: { argument } }) : { ok: true, vaerdi: indhold };
}
