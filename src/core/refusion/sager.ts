import type { Fejl } from "../fejl";
import type { Oere } from "../penge/oere";
import { lykkedes, mislykkedes, type Resultat } from "../resultat";
import type { Satser } from "../satser/typer";
import { MAANEDER_PR_AAR, STOERSTE_AARSUDGIFT } from "./aarsniveauer";
import { refusionHusstand } from "./husstand";
import { refusionMaanedEfter } from "./maaned";
import { medregnedeMaaneder, type Husstandssag, type Sag } from "./sag";

export interface Sagsrefusion {
  /** Øre a year. */
  readonly refusion: Oere;
  /** How many months of the year count, from January; less than twelve only after the 67th birthday. */
  readonly maaneder: number;
}

/** A row of a case list as it was read; null is an empty one. */
export type Sagsraekke = Sag | Fejlraekke | null;

export interface Fejlraekke {
  readonly gruppe: null;
  readonly fejl: Fejl;
  /** Its number as the user counts. */
  readonly raekke: number;
  /** The household that it may belong to; null where it pools with nobody. */
  readonly husstand: string | null;
}

/** The answer to a row; null to an empty one. */
export type Sagssvar = Resultat<Sagsrefusion> | null;

interface Husstand {
  readonly numre: number[];
  readonly medlemmer: Husstandssag[];
  fejl: number | null;
}

/**
 * The state's refund of each case by the monthly rule (§ 176; BEK 2430 of 14-12-2021 §§ 5-6; BEK 1485 of 6-12-2023
 * § 3): children and aftercare of one household under one set of limits, adults each by themselves.
 *
 * @returns one answer a case, in order
 * @throws nothing; errors: husstandForStor
 * @example refusionSager([søskende à 12 × 60.000 kr. i samme husstand, den anden af dem], satser2022) // 72.500 kr. hver
 */
export const refusionSager = (sager: readonly Sag[], satser: Satser): Resultat<Sagsrefusion>[] =>
  // A case is always answered: only an empty row is not.
  refusionSagsraekker(sager, satser) as Resultat<Sagsrefusion>[];

/** The same for rows that may be empty or broken, as refusionSagsliste has it; one answer a row, in order. */
export function refusionSagsraekker(raekker: readonly Sagsraekke[], satser: Satser): Sagssvar[] {
  const svarene = new Array<Sagssvar>(raekker.length);
  refusionSagsliste(
    raekker.length,
    (nr) => raekker[nr]!,
    satser,
    (nr, svar) => (svarene[nr] = svar),
  );
  return svarene;
}

/**
 * The same for a list whose rows may be empty or broken: a broken row takes those of its household with it, since their
 * refund depends on it, and no other. Rows are read one by one and answered as soon as they can be, households last: a
 * whole country's list is never held in memory.
 *
 * @param svar is called once a row
 * @throws nothing; errors: those of the rows, husstandHarFejl, husstandForStor
 */
export function refusionSagsliste(
  antal: number,
  raekke: (nr: number) => Sagsraekke,
  satser: Satser,
  svar: (nr: number, svar: Sagssvar) => void,
): void {
  const refusion = refusionMaanedEfter(satser);
  const lavesteGraense = satser.trin[0]?.graense ?? 0;
  const husstande = new Map<string, Husstand>();
  for (let nr = 0; nr < antal; nr++) {
    const sag = raekke(nr);
    if (sag === null) svar(nr, null);
    else if (sag.gruppe === null) {
      if (sag.husstand !== null) fejlI(husstande, sag.husstand, sag.raekke);
      svar(nr, mislykkedes(sag.fejl));
    } else if (sag.gruppe === "voksen") {
      const maaneder = medregnedeMaaneder(sag, lavesteGraense);
      svar(nr, lykkedes({ refusion: refusion(sag.udgifter, maaneder), maaneder }));
    } else if (sag.husstand === null) svar(nr, heleAaret(refusion(sag.udgifter)));
    else medlemAf(husstande, sag.husstand, nr, sag);
  }
  for (const { numre, medlemmer, fejl } of husstande.values()) {
    const dele = fejl === null ? refusionHusstand(medlemmer, refusion) : null;
    numre.forEach((nr, plads) => svar(nr, dele === null ? husstandsfejl(fejl) : heleAaret(dele[plads]!)));
  }
}

const heleAaret = (refusion: Oere): Resultat<Sagsrefusion> => lykkedes({ refusion, maaneder: MAANEDER_PR_AAR });

const husstandsfejl = (raekke: number | null) =>
  mislykkedes(raekke === null ? { art: "husstandForStor", hoejst: STOERSTE_AARSUDGIFT } : { art: "husstandHarFejl", raekke });

function medlemAf(husstande: Map<string, Husstand>, navn: string, nr: number, sag: Husstandssag): void {
  const kendt = husstande.get(navn);
  if (kendt === undefined) husstande.set(navn, { numre: [nr], medlemmer: [sag], fejl: null });
  else {
    kendt.numre.push(nr);
    kendt.medlemmer.push(sag);
  }
}

function fejlI(husstande: Map<string, Husstand>, navn: string, raekke: number): void {
  const kendt = husstande.get(navn);
  if (kendt === undefined) husstande.set(navn, { numre: [], medlemmer: [], fejl: raekke });
  else kendt.fejl ??= raekke;
}
