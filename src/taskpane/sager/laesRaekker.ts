import { type Fejl, type Resultat, type Sagskolonne, type Sagsraekke } from "../../core";
import { celletabel, type Celletabel } from "../../tekster/celletabel";
import { erTom, laesTekst, type Celle } from "../../tekster/laes";
import type { Kolonnevalg } from "../../tekster/sagsblok";
import { samlSagskolonner, type Sagskolonner } from "../../tekster/sagskolonner";
import { laesSagsraekke } from "../../tekster/sagsraekke";
import { forenkl } from "../../tekster/status";
import type { Arbejde } from "./bidder";
import type { Sagsliste } from "./indlaes";

export interface Raekkefejl {
  /** As the user counts, in the list as it was pasted. */
  readonly raekke: number;
  readonly fejl: Fejl;
}

/** The rows below the headings, each with its department. */
export interface Laest {
  readonly raekker: readonly Sagsraekke[];
  readonly fagomraader: readonly (string | null)[];
  /** Rows that are no empty ones, right or wrong. */
  readonly sager: number;
  readonly fejl: readonly Raekkefejl[];
  /** Case numbers of several rows that are computed one by one: perhaps one case whose costs should be added. */
  readonly gentagne: readonly string[];
}

const RAEKKER_PR_SKRIDT = 20;

/** @throws nothing; errors: those of samlSagskolonner */
export const sagskolonnerAf = (kolonner: readonly Kolonnevalg[]): Resultat<Sagskolonner> =>
  samlSagskolonner(kolonner.map((valg): Sagskolonne | null => (valg === "fagomraade" ? null : valg)));

export function* laesRaekker({ celler, blok }: Sagsliste, valgte: readonly Kolonnevalg[], kolonner: Sagskolonner): Arbejde<Laest> {
  const fagomraadekolonne = valgte.indexOf("fagomraade");
  const raekker: Sagsraekke[] = [];
  const fagomraader: (string | null)[] = [];
  const fejl: Raekkefejl[] = [];
  const navne = new Map<string, string>();
  const set = new Map<string, { navn: string; gange: number }>();
  let sager = 0;
  const tabel: Celletabel = { ...celletabel(celler), kolonner: blok.kolonner.length };
  for (let nr = blok.overskriftsraekker; nr < celler.length; nr++) {
    const laest = laesSagsraekke(tabel, nr, kolonner);
    raekker.push(laest);
    fagomraader.push(laesFagomraade(celler[nr]![fagomraadekolonne] ?? null, navne));
    if (laest !== null) sager += 1;
    if (laest?.gruppe === null) fejl.push({ raekke: laest.raekke, fejl: laest.fejl });
    else if (laest !== null && (laest.gruppe === "voksen" || laest.husstand === null))
      taelSag(set, celler[nr]![kolonner.sag ?? -1] ?? null);
    if (nr % RAEKKER_PR_SKRIDT === 0) yield nr / celler.length;
  }
  const gentagne = [...set.values()].flatMap(({ navn, gange }) => (gange > 1 ? [navn] : []));
  return { raekker, fagomraader, sager, fejl, gentagne };
}

function taelSag(set: Map<string, { navn: string; gange: number }>, celle: Celle): void {
  if (erTom(celle)) return;
  const navn = String(celle).trim();
  const kendt = set.get(forenkl(navn));
  if (kendt === undefined) set.set(forenkl(navn), { navn, gange: 1 });
  else kendt.gange += 1;
}

/** Spelt as the first time, whatever case and spacing; a cell that cannot be read names none. */
function laesFagomraade(celle: Celle, navne: Map<string, string>): string | null {
  if (erTom(celle)) return null;
  const navn = laesTekst(celle, { argument: "fagomraade" });
  if (!navn.ok) return null;
  const noegle = forenkl(navn.vaerdi);
  const kendt = navne.get(noegle);
  if (kendt !== undefined) return kendt;
  navne.set(noegle, navn.vaerdi);
  return navn.vaerdi;
}
