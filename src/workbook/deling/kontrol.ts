import { findCpr, maskerCpr } from "../../tekster/cpr";
import type { Fund } from "../../tekster/fund";
import { kolonnenavn } from "../formel";
import type { Delbart } from "./delbart";

export type { Fund } from "../../tekster/fund";

export interface Kontrolvalg {
  /** Counts from 1 up to but not with this are small. */
  readonly mindsteAntal: number;
}

export const MINDSTE_ANTAL = 5;

/** Everything in what would be shared that may tell about a person, sheet by sheet. */
export function kontroller(delbart: Delbart, _valg: Kontrolvalg): readonly Fund[] {
  return delbart.ark.flatMap(({ navn, celler }) =>
    celler.flatMap(({ raekke, kolonne, vaerdi }): Fund[] =>
      findCpr(String(vaerdi)).map((stod) => ({
        art: "cpr",
        ark: navn,
        sted: { hvor: "celle", celle: `${kolonnenavn(kolonne)}${raekke + 1}` },
        stod: maskerCpr(stod),
      })),
    ),
  );
}
