import { delAdresse, laesFelt } from "../mappe/adresse";
import type { Ark } from "../mappe/ark";
import { kraevOmraade, synligtNavn } from "../mappe/navne";
import { lavOmraade, type Omraade } from "../mappe/omraade";
import type { Projektmappe } from "../mappe/projektmappe";
import { ugyldigt } from "../wire/fejl";
import { erVaertobjekt, type Vaertobjekt } from "../wire/objekt";

/** The rectangle behind a range's wire object. */
const OMRAADER = new WeakMap<Vaertobjekt, Omraade>();

export function husk(objekt: Vaertobjekt, omraade: Omraade): Vaertobjekt {
  OMRAADER.set(objekt, omraade);
  return objekt;
}

/** An address or a name as the sheet sees it; undefined is the whole sheet. */
export function findOmraade(mappe: Projektmappe, ark: Ark, adresse: unknown): Omraade {
  if (adresse === undefined || adresse === null || adresse === "") return lavOmraade(ark, laesFelt("A:XFD")!);
  if (typeof adresse !== "string") throw ugyldigt("address");
  const { ark: foran, rest } = delAdresse(adresse);
  const felt = laesFelt(rest);
  if (felt !== null) return lavOmraade(foran === null ? ark : mappe.kraevArk(foran), felt);
  const navn = synligtNavn(mappe, ark, adresse);
  if (navn === undefined) throw ugyldigt(`address: ${adresse}`);
  return kraevOmraade(mappe, navn);
}

/** A range, or where the API takes both, an address. */
export function omraadeAf(mappe: Projektmappe, ark: Ark, argument: unknown): Omraade {
  const omraade = erVaertobjekt(argument) ? OMRAADER.get(argument) : undefined;
  if (omraade !== undefined) return omraade;
  if (erVaertobjekt(argument)) throw ugyldigt(`a range, not ${argument.type}`);
  return findOmraade(mappe, ark, argument);
}

export const erOmraade = (argument: unknown): boolean => erVaertobjekt(argument) && OMRAADER.has(argument);
