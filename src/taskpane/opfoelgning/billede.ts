import {
  aaretsFase,
  aarskalender,
  aarsopgoerelse,
  lykkedes,
  naesteSkridt,
  type Aarsfase,
  type Dag,
  type Fagomraadeaar,
  type Fejl,
  type Kalenderpunkt,
  type Resultat,
  type Skridt,
} from "../../core";
import { laesDato } from "../../tekster/dato";
import type { Budgetopgave } from "../../workbook/opgave";
import type { Aarsmappe } from "../aarsmappe/aarsmappe";
import { cellenavn, type Felt } from "./felter";
import { fortolkOpfoelgning, type Feltfejl } from "./fortolkOpfoelgning";
import type { Opfoelgningskladde } from "./kladde";
import { retStand, type Rettet } from "./rettelser";
import { fagomraaderne, standen } from "./stand";
import { BUDGETFRIST, type Opfoelgningstilstand } from "./tilstand";

/** A department as the page shows it. */
export interface Fulgtfagomraade extends Fagomraadeaar {
  /** Its number in the sheet, from 0. */
  readonly nr: number;
  readonly navn: string;
}

/** Everything that the page shows of a year, worked out from its sheets and what is typed. */
export interface Aarsbillede {
  readonly aar: number;
  readonly rettet: Rettet;
  readonly kladde: Opfoelgningskladde;
  /** The whole year, with what can be read of the follow-up. */
  readonly opgave: Budgetopgave;
  readonly fagomraader: readonly Fulgtfagomraade[];
  readonly fejl: readonly Feltfejl[];
  readonly punkter: readonly Kalenderpunkt[];
  readonly skridt: Skridt | null;
  readonly fase: Aarsfase;
}

interface Omstaendigheder {
  readonly tilstand: Pick<Opfoelgningstilstand, "budgetfrist">;
  readonly rettelser: Opfoelgningstilstand["rettelser"][string];
  readonly harNaesteAar: boolean;
  readonly iDag: Dag;
}

/** @param opgave the year's budget, as fortolk has read it from the same sheets */
export function dannBillede(
  mappe: Pick<Aarsmappe, "aar" | "kladde" | "opfoelgning">,
  opgave: Budgetopgave,
  { tilstand, rettelser, harNaesteAar, iDag }: Omstaendigheder,
): Resultat<Aarsbillede> {
  const rettet = retStand(standen(mappe), rettelser);
  const pladser = fagomraaderne(mappe);
  const { opfoelgning, fejl } = fortolkOpfoelgning(
    rettet.kladde,
    pladser.map(({ nr }) => nr),
  );
  const fulgt = aarsopgoerelse(opgave.budgetaar, opfoelgning);
  if (!fulgt.ok) return fulgt;
  const grundlag = {
    aar: mappe.aar,
    fagomraader: fulgt.vaerdi,
    harNaesteAar,
    budgetfrist: laesFrist(tilstand.budgetfrist) ?? STANDARDFRIST,
  };
  const punkter = aarskalender(grundlag, iDag);
  return lykkedes({
    aar: mappe.aar,
    rettet,
    kladde: rettet.kladde,
    opgave: { ...opgave, opfoelgning },
    fagomraader: fulgt.vaerdi.map((et, plads) => ({ ...et, ...pladser[plads]! })),
    fejl,
    punkter,
    skridt: naesteSkridt(punkter),
    fase: aaretsFase(mappe.aar, punkter, iDag),
  });
}

/** "15.9", "15/09": the day without its year, as "09-15"; null where it is none. A year with a leap day has them all. */
export function laesFrist(skrevet: string): string | null {
  const laest = laesDato(`${skrevet.trim().replace(/[./-]$/, "")}.2024`.replace(/\s/g, ""), { argument: "bekraeftetDato" });
  return laest.ok && laest.vaerdi !== "29.02.2024" ? `${laest.vaerdi.slice(3, 5)}-${laest.vaerdi.slice(0, 2)}` : null;
}

const STANDARDFRIST = laesFrist(BUDGETFRIST)!;

export const fejlVed = (fejl: readonly Feltfejl[], felt: Felt): Fejl | undefined =>
  fejl.find((et) => cellenavn(et.felt) === cellenavn(felt))?.fejl;
