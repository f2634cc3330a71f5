import type { Modelvirkning, Oere } from "../../core";
import { formel, type Formel, type Reference } from "../formel";
import { afvigelsesformler, type Afvigelsestvilling } from "../tvillinger/fordelAfvigelse";
import { iOere } from "../tvillinger/taeller";

/** The columns of a table of who carries what: in model 1 the department carries nothing, in model 2 the treasury. */
export const UDFALD = [
  "afvigelse",
  "aaretsFagomraade",
  "aaretsKommunekasse",
  "model1",
  "model2",
  "delingFagomraade",
  "delingKommunekasse",
] as const;
export type Udfald = (typeof UDFALD)[number];

/** null where it is not known, or no model decided. */
export function udfaldsvaerdi(virkning: Modelvirkning | null, hvad: Udfald): Oere | null {
  if (virkning === null) return null;
  switch (hvad) {
    case "afvigelse":
      return virkning.afvigelse;
    case "aaretsFagomraade":
      return virkning.aarets?.tilFagomraadet ?? null;
    case "aaretsKommunekasse":
      return virkning.aarets?.tilKommunekassen ?? null;
    case "model1":
      return virkning.model1.tilKommunekassen;
    case "model2":
      return virkning.model2.tilFagomraadet;
    case "delingFagomraade":
      return virkning.deling.tilFagomraadet;
    case "delingKommunekasse":
      return virkning.deling.tilKommunekassen;
  }
}

interface Udfaldstvilling extends Afvigelsestvilling {
  /** The row's own cell of the deviation, which the other columns go on from. */
  readonly afvigelse: Reference;
  readonly harModel: Formel;
  /** What stands in place of the department's part where there is no model. */
  readonly udenModel: string;
  /** Wraps what is only there when the row's amounts are known. */
  readonly naarKendt?: (f: Formel) => Formel;
}

/** In whole øre until the last division: a half is then a half, and ROUND has nothing to guess. */
export function udfaldsformler({
  afvigelse,
  harModel,
  udenModel,
  naarKendt = (f) => f,
  ...tvilling
}: Udfaldstvilling): Readonly<Record<Udfald, Formel>> {
  const egen = afvigelsesformler(tvilling);
  const oere = iOere(afvigelse);
  return {
    afvigelse: naarKendt(egen.afvigelse),
    aaretsFagomraade: naarKendt(formel`IF(${harModel},${egen.tilFagomraadet},${udenModel})`),
    aaretsKommunekasse: naarKendt(formel`IF(${harModel},${egen.tilKommunekassen},"")`),
    model1: formel`${afvigelse}`,
    model2: formel`${afvigelse}`,
    delingFagomraade: naarKendt(formel`ROUND(${oere}/2,0)/100`),
    delingKommunekasse: naarKendt(formel`(${oere}-ROUND(${oere}/2,0))/100`),
  };
}
