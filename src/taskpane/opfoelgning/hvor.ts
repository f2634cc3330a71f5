import type { Dag } from "../../core";
import { OPFOELGNINGSSIDE as T } from "../../tekster/opfoelgningsrude";
import type { Aarskilde } from "../aarsmappe/aarskilde";
import type { Opfoelgningstilstand } from "./tilstand";

/** The day of the reader's own calendar. */
export const dagI = (tid: Date): Dag =>
  [tid.getFullYear(), tid.getMonth() + 1, tid.getDate()].map((tal) => String(tal).padStart(2, "0")).join("-");

interface Ventende {
  readonly noegle: string;
  readonly navn: string;
}

/** The years that something is typed for, but that are not among those to choose from. */
export const ventende = (rettelser: Opfoelgningstilstand["rettelser"], kilder: readonly Pick<Aarskilde, "noegle">[]): readonly Ventende[] =>
  Object.keys(rettelser)
    .filter((noegle) => !kilder.some((kilde) => kilde.noegle === noegle))
    .map((noegle) => ({ noegle, navn: navnet(noegle) }));

function navnet(noegle: string): string {
  const [hvor = "", aar = ""] = noegle.split(" ");
  return hvor in T.hvor ? T.hvor[hvor as Aarskilde["hvor"]](aar) : noegle;
}
