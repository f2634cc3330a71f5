import {
  aarsudgift,
  laegSammen,
  MAANEDER_PR_AAR,
  NUL_OERE,
  taellerEfter,
  type Fejl,
  type Oere,
  type Sag,
  type Sagsraekke,
  type Sagssvar,
  type Satser,
} from "../../core";
import { iRefusionstvillingensOmraade } from "./taeller";

/** A case list without empty rows, as it was read and answered. */
export interface Sagsliste {
  readonly raekker: readonly Sagsraekke[];
  readonly svar: readonly Sagssvar[];
  readonly satser: Satser;
  /** Twelve where each month has its cost, one where only the year's is known. */
  readonly niveauer: 1 | typeof MAANEDER_PR_AAR;
}

/** What the helper cells of one row hold, amounts in øre. */
export interface Sagstal {
  readonly fejl: number;
  readonly noegle: string;
  readonly foerste: number;
  readonly antal: number;
  readonly fejlIHusstanden: number;
  readonly medregnet: number;
  /** The household's, in the row of its first member; 0 in the others'. */
  readonly niveauer: readonly number[];
  readonly taeller: number;
  readonly samlet: number;
  readonly udgift: number;
  readonly samletUdgift: number;
  readonly atDele: number;
}

/** The formulas' scans of every row by every row grow with the square of this: 2.000 take LibreOffice some seconds. */
export const SAGSTVILLINGENS_RAEKKER = 2_000;

/** In the order that a row is read. */
const FEJLENS_NR: Partial<Record<string, number>> = {
  gruppe: 1,
  husstand: 2,
  engangsudgift: 3,
  udgift: 3,
  maanedsudgifter: 3,
  fylder67: 4,
  omfattetFoer67: 4,
};

/** Which of the formulas' own sentences says it: 1-4, or null where they do not see what is wrong. */
function fejlnummer(fejl: Fejl): number | null {
  if (fejl.art === "aarsudgiftForStor" || fejl.art === "forStort") return null;
  return "sted" in fejl ? (FEJLENS_NR[fejl.sted.argument] ?? null) : null;
}

/**
 * The numbers of every helper cell, or null where the native formulas would not give the core's answer to the øre: more
 * rows than they can scan, a household's refund past TVILLINGENS_STOERSTE_REFUSION, or an error that they do not see.
 */
export function sagstal(liste: Sagsliste): Sagstal[] | null {
  const { raekker, svar, satser } = liste;
  if (raekker.length > SAGSTVILLINGENS_RAEKKER) return null;
  const numre = new Map<string | number, number[]>();
  const noegler = raekker.map(husstandAf);
  noegler.forEach((noegle, nr) => {
    const kendt = noegle === "" ? undefined : numre.get(noegle);
    if (kendt === undefined) numre.set(noegle === "" ? nr : noegle, [nr]);
    else kendt.push(nr);
  });
  const taellerAf = taellerEfter(satser);
  const tal = new Array<Sagstal>(raekker.length);
  for (const medlemmer of numre.values()) {
    const fejl = medlemmer.map((nr) => fejlnr(raekker[nr]!));
    if (fejl.includes(null) || medlemmer.some((nr) => !kanSes(svar[nr]))) return null;
    const harFejl = fejl.some((et) => et !== 0);
    const samlet = laegSammen(medlemmer.map((nr) => refusionAf(svar[nr])));
    if (!iRefusionstvillingensOmraade(samlet)) return null;
    const samletUdgift = harFejl ? 0 : laegSammen(medlemmer.map((nr) => udgiftAf(raekker[nr]!)));
    medlemmer.forEach((nr, plads) => {
      const medregnet = maanederAf(svar[nr]);
      const niveauer = plads > 0 || harFejl ? nuller(liste) : niveauerne(liste, medlemmer, medregnet);
      const vaegt = liste.niveauer === 1 ? medregnet : 1;
      tal[nr] = {
        fejl: fejl[plads]!,
        noegle: noegler[nr]!,
        foerste: medlemmer[0]! + 1,
        antal: medlemmer.length,
        fejlIHusstanden: harFejl ? 1 : 0,
        medregnet,
        niveauer,
        taeller: vaegt * niveauer.reduce((sum, niveau) => sum + taellerAf(niveau), 0),
        samlet: plads === 0 ? samlet : 0,
        udgift: harFejl ? 0 : udgiftAf(raekker[nr]!),
        samletUdgift,
        atDele: samlet,
      };
    });
  }
  return tal;
}

const nuller = ({ niveauer }: Sagsliste): number[] => new Array<number>(niveauer).fill(0);

function niveauerne({ raekker, niveauer }: Sagsliste, medlemmer: readonly number[], medregnet: number): number[] {
  const iMaaned = (maaned: number): number =>
    medlemmer.reduce((sum, nr) => {
      const raekke = raekker[nr]!;
      return erSag(raekke) ? sum + raekke.udgifter[maaned]! : sum;
    }, 0);
  return Array.from({ length: niveauer }, (_, nr) => (niveauer === 1 || nr < medregnet ? iMaaned(nr) : 0));
}

/** "" where the case is one of its own. */
function husstandAf(raekke: Sagsraekke): string {
  return raekke === null || raekke.gruppe === "voksen" ? "" : (raekke.husstand ?? "");
}

export const erSag = (raekke: Sagsraekke): raekke is Sag => raekke !== null && raekke.gruppe !== null;

const fejlnr = (raekke: Sagsraekke): number | null => (raekke !== null && raekke.gruppe === null ? fejlnummer(raekke.fejl) : 0);

const udgiftAf = (raekke: Sagsraekke): Oere => (erSag(raekke) ? aarsudgift(raekke.udgifter) : NUL_OERE);

const refusionAf = (svar: Sagssvar | undefined): Oere => (svar?.ok === true ? svar.vaerdi.refusion : NUL_OERE);

const maanederAf = (svar: Sagssvar | undefined): number => (svar?.ok === true ? svar.vaerdi.maaneder : MAANEDER_PR_AAR);

/** A household that is too big together is seen by no formula. */
const kanSes = (svar: Sagssvar | undefined): boolean => svar?.ok === true || svar?.fejl.art !== "husstandForStor";
