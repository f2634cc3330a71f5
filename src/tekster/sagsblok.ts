import { MAANEDER_PR_AAR, type Sagskolonne } from "../core";
import { erTom, laesIkkeNegativtBeloeb, type Celle } from "./laes";
import { genkendSagskolonne, overskriftstekst } from "./sagskolonner";
import { FYLDTE_67_FOER_AARET, JA_NEJ, SAGSGRUPPETEKST } from "./sagsord";
import { findNoegle, forenkl } from "./status";

/** What a column of a pasted list is taken as; null: it is passed over. */
export type Kolonnevalg = Sagskolonne | "fagomraade" | null;

export interface Sagsblok {
  /** How many rows stand above the cases; the headings are the last of them. 0 where there are no headings. */
  readonly overskriftsraekker: number;
  /** One a column, "" where there is none. */
  readonly overskrifter: readonly string[];
  readonly kolonner: readonly Kolonnevalg[];
}

/** A title and a date may stand above the headings. */
const OVERSKRIFTEN_LIGGER_INDEN = 10;

const FAGOMRAADE = /^(fagområder?|forvaltning(er)?|afdeling(er)?)$/;

/**
 * What the columns of a list are: by their headings, and where those do not tell by what stands in them, if only one
 * column can be meant. A guess, which the user sees before it is used.
 *
 * @param proeve the list's first rows, some hundreds
 * @param bredde the columns of its longest row
 */
export function genkendSagsblok(proeve: readonly (readonly Celle[])[], bredde: number): Sagsblok {
  const overskriftsraekker = findOverskrift(proeve) + 1;
  const overskrift = proeve[overskriftsraekker - 1] ?? [];
  const overskrifter = Array.from({ length: bredde }, (_, nr) => overskriftstekst(overskrift[nr] ?? null));
  const efterOverskrift = overskrifter.map(valgAfOverskrift);
  const raekker = proeve.slice(overskriftsraekker).filter((raekke) => !raekke.every(erTom));
  return { overskriftsraekker, overskrifter, kolonner: efterIndhold(raekker, efterOverskrift) };
}

const valgAfOverskrift = (overskrift: string): Kolonnevalg =>
  FAGOMRAADE.test(forenkl(overskrift)) ? "fagomraade" : genkendSagskolonne(overskrift);

/** The row with most known headings, from 0; where there are none, the first row if it is words above numbers; else -1. */
function findOverskrift(proeve: readonly (readonly Celle[])[]): number {
  const kendte = proeve
    .slice(0, OVERSKRIFTEN_LIGGER_INDEN)
    .map((raekke) => raekke.filter((celle) => valgAfOverskrift(overskriftstekst(celle)) !== null).length);
  const flest = Math.max(0, ...kendte);
  if (flest > 0) return kendte.indexOf(flest);
  const foerste = proeve.findIndex((raekke) => !raekke.every(erTom));
  const erOrd = (celle: Celle): boolean => erTom(celle) || (typeof celle === "string" && !/\d/.test(celle) && !erGruppe(celle));
  return foerste !== -1 && proeve[foerste]!.every(erOrd) && proeve.slice(foerste + 1).some((raekke) => raekke.some(erBeloeb))
    ? foerste
    : -1;
}

function efterIndhold(raekker: readonly (readonly Celle[])[], efterOverskrift: readonly Kolonnevalg[]): Kolonnevalg[] {
  const kolonner = [...efterOverskrift];
  const frie = (passer: (celle: Celle) => boolean): number[] =>
    kolonner.flatMap((valg, nr) => (valg === null && alleFyldte(raekker, nr, passer) ? [nr] : []));
  const tagEneste = (valg: Kolonnevalg, passer: (celle: Celle) => boolean): void => {
    const mulige = frie(passer);
    if (!kolonner.includes(valg) && mulige.length === 1) kolonner[mulige[0]!] = valg;
  };
  tagEneste("gruppe", erGruppe);
  tagEneste("omfattetFoer67", erJaNej);
  if (raekker.some((raekke) => raekke.some(erFoerAaret))) tagEneste("fylder67", (celle) => erFoerAaret(celle) || erMaanedsnummer(celle));
  if (!kolonner.some((valg) => valg === "udgift" || typeof valg === "number")) {
    const beloeb = frie(erBeloeb);
    const sammenhaengende = beloeb.at(-1)! - beloeb[0]! === beloeb.length - 1;
    if (beloeb.length === 1) kolonner[beloeb[0]!] = "udgift";
    else if (beloeb.length === MAANEDER_PR_AAR && sammenhaengende) beloeb.forEach((kolonne, nr) => (kolonner[kolonne] = nr + 1));
  }
  if (!kolonner.includes("sag") && kolonner[0] === null && erForskellige(raekker.map((raekke) => raekke[0] ?? null))) kolonner[0] = "sag";
  return kolonner;
}

/** Filled somewhere, and with nothing else. */
function alleFyldte(raekker: readonly (readonly Celle[])[], kolonne: number, passer: (celle: Celle) => boolean): boolean {
  const fyldte = raekker.map((raekke) => raekke[kolonne] ?? null).filter((celle) => !erTom(celle));
  return fyldte.length > 0 && fyldte.every(passer);
}

const erGruppe = (celle: Celle): boolean => typeof celle === "string" && findNoegle(SAGSGRUPPETEKST, celle) !== undefined;
const erJaNej = (celle: Celle): boolean => typeof celle === "string" && findNoegle(JA_NEJ, celle) !== undefined;
const erFoerAaret = (celle: Celle): boolean => typeof celle === "string" && forenkl(celle) === FYLDTE_67_FOER_AARET;
const erMaanedsnummer = (celle: Celle): boolean => /^(0?[1-9]|1[0-2])$/.test(String(celle).trim());
const erBeloeb = (celle: Celle): boolean => !erTom(celle) && laesIkkeNegativtBeloeb(celle, { argument: "udgift" }).ok;
const erForskellige = (celler: readonly Celle[]): boolean =>
  celler.length > 1 &&
  celler.every((celle) => !erTom(celle)) &&
  new Set(celler.map((celle) => forenkl(String(celle)))).size === celler.length;
