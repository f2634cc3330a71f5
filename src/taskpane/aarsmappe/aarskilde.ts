import type { Satser } from "../../core";
import { AARSVALG as T } from "../../tekster/aarsvalg";
import { aftryk } from "../../workbook/aftryk";
import { tomOpfoelgningskladde } from "../opfoelgning/kladde";
import { fortolkBudgetaar } from "../wizard/fortolkFelter";
import type { Kladde } from "../wizard/kladde";
import { Samler } from "../wizard/samler";
import type { Aarsmappe } from "./aarsmappe";

/** A budget year that can be chosen, and where it was found. */
export interface Aarskilde {
  /**
   * One among all that are shown, and what is typed for it is kept under: a file is known by its name and by everything
   * that it says, a draft by its number.
   */
  readonly noegle: string;
  /** The same for a newer state of the year that has taken this one's place on the page. */
  readonly plads: string;
  readonly navn: string;
  readonly hvor: "mappe" | "fil" | "kladde";
  readonly mappe: Aarsmappe;
  /** One's own limits that came with a file. Those of the open workbook and of the browser are the host's. */
  readonly egneSatser: readonly Satser[];
  /** The file where it was found, with the names of all its sheets. */
  readonly fil: Kildefil | null;
}

export interface Kildefil {
  readonly navn: string;
  readonly ark: readonly string[];
}

/** The wizard's draft, and which one it is: every new one has a number of its own. */
export interface Nummereretkladde {
  readonly kladde: Kladde;
  readonly nr: number;
}

export const kilderIMappen = (mapper: readonly Aarsmappe[]): readonly Aarskilde[] => mapper.map((mappe) => kilde("mappe", mappe, ""));

export const kilderIFilen = (fil: Kildefil, mapper: readonly Aarsmappe[], egneSatser: readonly Satser[]): readonly Aarskilde[] =>
  mapper.map((mappe) => ({
    ...kilde("fil", mappe, ` ${aftryk(JSON.stringify([mappe.kladde, mappe.opfoelgning]))} ${fil.navn}`),
    navn: T.iFilen(aaret(mappe), fil.navn),
    egneSatser,
    fil,
  }));

/** The wizard's draft as if its sheets were there; none until it has a year. */
export function kilderIKladden({ kladde, nr }: Nummereretkladde): readonly Aarskilde[] {
  const samler = new Samler();
  const aar = fortolkBudgetaar(kladde, samler);
  if (samler.fejl.length > 0) return [];
  const opfoelgning = tomOpfoelgningskladde(kladde.fagomraader.length);
  return [kilde("kladde", { aar, kopi: 1, kladde, opfoelgning, harOpfoelgning: false, ulaest: [] }, ` ${nr}`)];
}

export const aaret = ({ aar, kopi }: Aarsmappe): string => T.aar(aar, kopi);

/** Words first in the key: a bare number would come before the others. */
function kilde(hvor: Aarskilde["hvor"], mappe: Aarsmappe, hvilken: string): Aarskilde {
  const noegle = `${hvor} ${mappe.aar} ${mappe.kopi}${hvilken}`;
  const navn = hvor === "kladde" ? T.iKladden(aaret(mappe)) : T.iMappen(aaret(mappe));
  return { noegle, plads: noegle, navn, hvor, mappe, egneSatser: [], fil: null };
}

/** What a key says of the year that it is the key of; null where it is none of ours. */
export function laesNoegle(noegle: string): Noeglested | null {
  const [, hvor, aar, fil] = /^(mappe|fil|kladde) (\d+) \d+(?: [0-9a-f]{16} (.+)| \d+)?$/.exec(noegle) ?? [];
  return hvor === undefined ? null : { hvor: hvor as Aarskilde["hvor"], aar: Number(aar), filnavn: fil ?? null };
}

export interface Noeglested {
  readonly hvor: Aarskilde["hvor"];
  readonly aar: number;
  readonly filnavn: string | null;
}
