import type { Satser } from "../../core";
import { AARSVALG as T } from "../../tekster/aarsvalg";
import { tomOpfoelgningskladde } from "../opfoelgning/kladde";
import { fortolkBudgetaar } from "../wizard/fortolkFelter";
import type { Kladde } from "../wizard/kladde";
import { Samler } from "../wizard/samler";
import type { Aarsmappe } from "./aarsmappe";

/** A budget year that can be chosen, and where it was found. */
export interface Aarskilde {
  /** One among all that are shown. */
  readonly noegle: string;
  readonly navn: string;
  readonly hvor: "mappe" | "fil" | "kladde";
  readonly mappe: Aarsmappe;
  /** One's own limits that came with a file. Those of the open workbook and of the browser are the host's. */
  readonly egneSatser: readonly Satser[];
}

export const kilderIMappen = (mapper: readonly Aarsmappe[]): readonly Aarskilde[] =>
  mapper.map((mappe) => ({ noegle: noegle("mappe", mappe), navn: T.iMappen(aaret(mappe)), hvor: "mappe", mappe, egneSatser: [] }));

export const kilderIFilen = (filnavn: string, mapper: readonly Aarsmappe[], egneSatser: readonly Satser[]): readonly Aarskilde[] =>
  mapper.map((mappe) => ({ noegle: noegle("fil", mappe), navn: T.iFilen(aaret(mappe), filnavn), hvor: "fil", mappe, egneSatser }));

/** The wizard's draft as if its sheets were there; none until it has a year. */
export function kilderIKladden(kladde: Kladde): readonly Aarskilde[] {
  const samler = new Samler();
  const aar = fortolkBudgetaar(kladde, samler);
  if (samler.fejl.length > 0) return [];
  const opfoelgning = tomOpfoelgningskladde(kladde.fagomraader.length);
  const mappe: Aarsmappe = { aar, kopi: 1, kladde, opfoelgning, harOpfoelgning: false, ulaest: [] };
  return [{ noegle: noegle("kladde", mappe), navn: T.iKladden(aaret(mappe)), hvor: "kladde", mappe, egneSatser: [] }];
}

export const aaret = ({ aar, kopi }: Aarsmappe): string => T.aar(aar, kopi);

/** Words first: a bare number as a key would come before the others. */
const noegle = (hvor: Aarskilde["hvor"], { aar, kopi }: Aarsmappe): string => `${hvor} ${aar} ${kopi}`;
