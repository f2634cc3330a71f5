import {
  Decimal,
  lykkedes,
  mislykkedes,
  INDBYGGEDE_PARAMETRE,
  type Parameter,
  type Parameterenhed,
  type Parameternavn,
  type Parameterstatus,
  type Parametre,
  type Resultat,
  type Sted,
} from "../core";
import { erTom, laesDecimal, laesTekst, type Celle } from "./laes";
import { findNoegle } from "./status";
import { laesTabel } from "./tabel";
import { skrivTal } from "./tal";

export const PARAMETEROVERSKRIFTER = ["parameter", "værdi", "enhed", "status", "kilde"] as const;

export const PARAMETERTEKST: Readonly<Record<Parameternavn, string>> = {
  bloktilskud: "Bloktilskud pr. indbygger",
  saerlige: "Særlige udligningsordninger, netto",
  landsudskrivning: "Landsgennemsnitlig udskrivningsprocent",
  grundlagPrIndbygger: "Skat af landsgennemsnitligt grundlag pr. indbygger",
  faktorLandet: "Faktor på landsgennemsnitligt grundlag",
  faktorEgen: "Faktor på egen indkomst",
  udgiftPrIndekspoint: "Udgiftsbehov pr. indekspoint",
  faktorUdgiftsbehov: "Faktor på udgiftsbehov",
  grundbeloebBarn: "Grundbeløb, barn",
  grundbeloebVoksen: "Grundbeløb, voksen",
};

export const ENHEDSTEKST: Readonly<Record<Parameterenhed, string>> = { kr: "kr.", andel: "andel", faktor: "faktor" };

export const PARAMETERSTATUSTEKST: Readonly<Record<Parameterstatus, string>> = { rapport: "rapport", lov: "lov", afledt: "afledt" };

/** The status and source of a value that somebody has typed over. */
export const RETTET = "rettet i arket";

/** Wide enough for every municipality and year, and narrow enough that no product leaves the exact amounts. */
const OMRAADE: Readonly<Record<Parameterenhed, readonly [fra: number, til: number]>> = {
  kr: [-10_000_000, 10_000_000],
  andel: [0, 1],
  faktor: [0, 2],
};

/** Parameters as a table with header, percentages as fractions; what tabelTilParametre reads. */
export const parametreTilTabel = (parametre: Readonly<Record<Parameternavn, Parameter>>): (string | number)[][] => [
  [...PARAMETEROVERSKRIFTER],
  ...(Object.keys(PARAMETERTEKST) as Parameternavn[]).map((navn) => {
    const { vaerdi, enhed, status, kilde } = parametre[navn];
    return [PARAMETERTEKST[navn], vaerdi.toNumber(), ENHEDSTEKST[enhed], PARAMETERSTATUSTEKST[status], kilde];
  }),
];

/**
 * The parameters of a table with the columns parameter, værdi (and enhed, status, kilde, which are for people), in any
 * order of rows, with or without header. All of them must be there: none is taken from anywhere else.
 *
 * @throws nothing; errors: ukendtParameter, dobbeltParameter, parameterMangler, udenForOmraade, those of a cell
 */
export function tabelTilParametre(celler: readonly (readonly Celle[])[]): Resultat<Parametre> {
  const raekker = laesTabel(celler, PARAMETEROVERSKRIFTER, "parametre", 2);
  if (!raekker.ok) return raekker;
  const fundet = new Map<Parameternavn, Decimal>();
  for (const raekke of raekker.vaerdi) {
    const foerste = raekke.celler[0] ?? null;
    if (erTom(foerste)) return mislykkedes({ art: "mangler", sted: raekke.sted(1) });
    const tekst = laesTekst(foerste, raekke.sted(1));
    if (!tekst.ok) return tekst;
    const navn = findNoegle(PARAMETERTEKST, tekst.vaerdi);
    if (navn === undefined) return mislykkedes({ art: "ukendtParameter", sted: raekke.sted(1), stod: tekst.vaerdi });
    if (fundet.has(navn)) return mislykkedes({ art: "dobbeltParameter", sted: raekke.sted(1), parameter: PARAMETERTEKST[navn] });
    // Empty would be 0, and a 0 here changes every answer: who means it writes "0 kr.".
    if (erTom(raekke.celler[1] ?? null)) return mislykkedes({ art: "mangler", sted: raekke.sted(2) });
    const vaerdi = laesParameter(raekke.celler[1] ?? null, INDBYGGEDE_PARAMETRE[navn].enhed, raekke.sted(2));
    if (!vaerdi.ok) return vaerdi;
    fundet.set(navn, vaerdi.vaerdi);
  }
  const mangler = (Object.keys(PARAMETERTEKST) as Parameternavn[]).find((navn) => !fundet.has(navn));
  if (mangler !== undefined)
    return mislykkedes({ art: "parameterMangler", sted: { argument: "parametre" }, parameter: PARAMETERTEKST[mangler] });
  return lykkedes(Object.fromEntries(fundet) as Record<Parameternavn, Decimal>);
}

/** What a table says of where its parameters are from: its columns status and kilde, which no calculation reads. */
export function tabellensKilder(
  celler: readonly (readonly Celle[])[],
): ReadonlyMap<Parameternavn, readonly [status: string, kilde: string]> {
  const tekst = (celle: Celle | undefined): string => (typeof celle === "string" ? celle.trim() : "");
  return new Map(
    celler.flatMap((raekke) => {
      const navn = findNoegle(PARAMETERTEKST, tekst(raekke[0]));
      return navn === undefined ? [] : [[navn, [tekst(raekke[3]), tekst(raekke[4])]]];
    }),
  );
}

function laesParameter(celle: Celle, enhed: Parameterenhed, sted: Sted): Resultat<Decimal> {
  const tal = laesDecimal(celle, sted, enhed === "kr" ? "beloeb" : enhed === "andel" ? "procent" : "tal");
  if (!tal.ok) return tal;
  const [fra, til] = OMRAADE[enhed];
  return tal.vaerdi.lessThan(fra) || tal.vaerdi.greaterThan(til)
    ? mislykkedes({ art: "udenForOmraade", sted, stod: skrivTal(tal.vaerdi), fra, til })
    : lykkedes(tal.vaerdi);
}
