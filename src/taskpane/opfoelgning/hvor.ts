import type { Dag } from "../../core";
import { OPFOELGNINGSSIDE as T } from "../../tekster/opfoelgningsrude";
import { laesNoegle, type Aarskilde } from "../aarsmappe/aarskilde";
import type { Rettelse } from "./rettelser";
import type { Opfoelgningstilstand, Overtagelsessted } from "./tilstand";

/** The day of the reader's own calendar. */
export const dagI = (tid: Date): Dag =>
  [tid.getFullYear(), tid.getMonth() + 1, tid.getDate()].map((tal) => String(tal).padStart(2, "0")).join("-");

/** Something that is typed for a year that is not among those to choose from, or is in a newer file than the one that is open. */
export interface Ventende {
  readonly sted: Overtagelsessted;
  readonly aar: number | null;
  readonly navn: string;
  readonly rettelser: readonly Rettelse[];
}

type Kilde = Pick<Aarskilde, "noegle" | "hvor">;

/** The years that something is typed for, but that are not among those to choose from. */
export const ventende = ({ rettelser }: Pick<Opfoelgningstilstand, "rettelser">, kilder: readonly Kilde[]): readonly Ventende[] =>
  Object.entries(rettelser)
    .filter(([noegle]) => !kilder.some((kilde) => kilde.noegle === noegle))
    .map(([noegle, deres]) => ({ sted: { hvad: "rettelser", aar: noegle }, ...navnet(noegle), rettelser: deres }));

/** What a file that was made from this one has, and this one has not. */
export const hentetSiden = ({ hentet }: Pick<Opfoelgningstilstand, "hentet">, { noegle, hvor }: Kilde): readonly Ventende[] => {
  const deres = hvor === "fil" ? hentet[noegle] : undefined;
  return deres === undefined ? [] : [{ sted: { hvad: "hentet", aar: noegle }, ...navnet(noegle), rettelser: deres }];
};

function navnet(noegle: string): Pick<Ventende, "aar" | "navn"> {
  const laest = laesNoegle(noegle);
  return laest === null ? { aar: null, navn: noegle } : { aar: laest.aar, navn: T.hvor[laest.hvor](String(laest.aar), laest.filnavn) };
}
