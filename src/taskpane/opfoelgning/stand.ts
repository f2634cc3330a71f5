import type { Aarsmappe } from "../aarsmappe/aarsmappe";
import { erTomRaekke } from "../wizard/kladde";
import type { Stand } from "./rettelser";

export const standen = ({ kladde, opfoelgning }: Pick<Aarsmappe, "kladde" | "opfoelgning">): Stand => ({
  navne: kladde.fagomraader.map(({ navn }) => navn),
  kladde: opfoelgning,
});

/** The departments that are filled in, in the budget's order, with their numbers in the sheet. */
export const fagomraaderne = ({ kladde }: Pick<Aarsmappe, "kladde">): readonly { readonly nr: number; readonly navn: string }[] =>
  kladde.fagomraader.flatMap((et, nr) => (erTomRaekke(et) ? [] : [{ nr, navn: et.navn.trim() }]));
