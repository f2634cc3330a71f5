import type { Aarskilde } from "../aarsmappe/aarskilde";
import { retStand } from "./rettelser";
import { standen } from "./stand";
import type { Opfoelgningstilstand } from "./tilstand";

/** A draft has no sheet to hold its follow-up: what was made a file of it is what stands in it. */
export function medHentet(kilde: Aarskilde, { hentet }: Pick<Opfoelgningstilstand, "hentet">): Aarskilde {
  const deres = kilde.hvor === "kladde" ? hentet[kilde.noegle] : undefined;
  if (deres === undefined) return kilde;
  return { ...kilde, mappe: { ...kilde.mappe, opfoelgning: retStand(standen(kilde.mappe), deres).kladde } };
}
