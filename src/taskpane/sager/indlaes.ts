import { lykkedes, MAANEDER_PR_AAR, mislykkedes, type Resultat, type Sagskolonne } from "../../core";
import { Cprtaelling, erCprOverskrift } from "../../tekster/cpr";
import type { Celle } from "../../tekster/laes";
import { erNavneoverskrift, navnetilsyn } from "../../tekster/navne";
import { genkendSagsblok, type Kolonnevalg, type Sagsblok } from "../../tekster/sagsblok";
import { genkendSagskolonne } from "../../tekster/sagskolonner";
import { fraTil, type Arbejde } from "./bidder";
import { laesBlok } from "./laesBlok";

export type Celler = readonly (readonly Celle[])[];

/** A list that was taken in, before its cases are read. */
export interface Sagsliste {
  readonly celler: Celler;
  readonly blok: Sagsblok;
}

/** The rows that columns are recognised by. */
const PROEVE = 300;
/** The known columns are 20; a list with many more is no list of cases. */
const HOEJST_KOLONNER = 60;
const RAEKKER_PR_SKRIDT = 50;
/** A list of two people is one; of departments there may be a handful that look like names. */
const NAVNE_MINDST = 2;
const NAVNE_MINDST_AF_FAGOMRAADER = 20;

/** @throws nothing; errors: those of laesBlok and indlaesCeller */
export function* indlaesTekst(tekst: string): Arbejde<Resultat<Sagsliste>> {
  const celler = yield* fraTil(laesBlok(tekst), 0, 0.5);
  return celler.ok ? yield* fraTil(indlaesCeller(celler.vaerdi), 0.5, 1) : celler;
}

/**
 * Recognises the columns, and refuses a list with CPR numbers or names of people.
 *
 * @throws nothing; errors: tomTabel, forMangeKolonner, cprNumre, personnavne
 */
export function* indlaesCeller(celler: Celler): Arbejde<Resultat<Sagsliste>> {
  const sted = { argument: "sager" } as const;
  const bredde = celler.reduce((bredest, { length }) => Math.max(bredest, length), 0);
  if (bredde > HOEJST_KOLONNER) return mislykkedes({ art: "forMangeKolonner", sted, stod: bredde, hoejst: HOEJST_KOLONNER });
  const blok = genkendSagsblok(celler.slice(0, PROEVE), bredde);
  if (celler.length <= blok.overskriftsraekker) return mislykkedes({ art: "tomTabel", sted });
  const tilsyn = blok.kolonner.flatMap((valg, nr) =>
    erBeloebsoverskrift(blok.overskrifter[nr])
      ? []
      : [{ nr, cpr: new Cprtaelling(), navne: navnetilsyn(valg === "fagomraade" ? NAVNE_MINDST_AF_FAGOMRAADER : NAVNE_MINDST) }],
  );
  for (let nr = blok.overskriftsraekker; nr < celler.length; nr++) {
    for (const { nr: kolonne, cpr, navne } of tilsyn) {
      const celle = celler[nr]![kolonne] ?? null;
      cpr.se(celle);
      navne.se(celle);
    }
    if (nr % RAEKKER_PR_SKRIDT === 0) yield nr / celler.length;
  }
  for (const { nr, cpr, navne } of tilsyn) {
    const overskrift = blok.overskrifter[nr]!;
    const stod = kolonnenavn(blok, nr);
    if (cpr.ligner() || erCprOverskrift(overskrift)) return mislykkedes({ art: "cprNumre", sted, stod });
    if (navne.ligner() || erNavneoverskrift(overskrift)) return mislykkedes({ art: "personnavne", sted, stod });
  }
  return lykkedes({ celler, blok });
}

const BELOEB: readonly (Sagskolonne | null)[] = ["udgift", "engangsudgift"];

function erBeloebsoverskrift(overskrift: string | undefined): boolean {
  const kolonne = genkendSagskolonne(overskrift);
  return typeof kolonne === "number" || BELOEB.includes(kolonne);
}

/** The heading, or the number where there is none that we know to be one. */
function kolonnenavn({ overskrifter, kolonner }: Sagsblok, nr: number): string {
  const overskrift = overskrifter[nr]!;
  return overskrift !== "" && overskrifter.some((et) => genkendSagskolonne(et) !== null)
    ? overskrift
    : `nr. ${nr + 1} af ${kolonner.length}`;
}

/** The choice moved to a column: it leaves every other. January takes the free columns after it as the year's other months. */
export function vaelgKolonne(kolonner: readonly Kolonnevalg[], nr: number, valg: Kolonnevalg): Kolonnevalg[] {
  const nye = kolonner.map((et, plads) => (plads === nr ? valg : et === valg ? null : et));
  const resten = nye.slice(nr + 1, nr + MAANEDER_EFTER_JANUAR + 1);
  if (valg === 1 && resten.length === MAANEDER_EFTER_JANUAR && resten.every((et) => et === null))
    resten.forEach((_, plads) => (nye[nr + 1 + plads] = plads + 2));
  return nye;
}

const MAANEDER_EFTER_JANUAR = MAANEDER_PR_AAR - 1;
