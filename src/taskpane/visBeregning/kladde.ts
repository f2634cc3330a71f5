import type { Argument } from "../../core";
import { PROEVEFUNKTIONER, type Proevefunktion } from "./proevefelter";

/** What was typed, by the argument it belongs to: what two functions both ask for is typed once. */
export interface Proevekladde {
  readonly funktion: Proevefunktion;
  readonly felter: Readonly<Partial<Record<Argument, string>>>;
  /** Which of the answers is shown, from 0, where there are several. */
  readonly plads: number;
}

const TOM: Proevekladde = { funktion: "REFUSION", felter: {}, plads: 0 };

/** What was kept, perhaps by another version: whatever cannot be used is left out. */
export function laesKladde(gemt: unknown): Proevekladde {
  if (!erObjekt(gemt)) return TOM;
  const { funktion, felter, plads } = gemt;
  return {
    funktion: PROEVEFUNKTIONER.find((et) => et === funktion) ?? TOM.funktion,
    felter: erObjekt(felter) ? Object.fromEntries(Object.entries(felter).filter(([, tekst]) => typeof tekst === "string")) : {},
    plads: typeof plads === "number" && Number.isInteger(plads) && plads >= 0 ? plads : 0,
  };
}

const erObjekt = (vaerdi: unknown): vaerdi is Readonly<Record<string, unknown>> => typeof vaerdi === "object" && vaerdi !== null;
