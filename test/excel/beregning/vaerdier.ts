import { faelles, KOLONNER, type Felt2D } from "../mappe/adresse";
import type { Ark } from "../mappe/ark";
import type { Indhold } from "../mappe/indhold";
import { erUbegraenset } from "../mappe/omraade";
import type { Cellevaerdi, Fejlvaerdi } from "./typer";

/** A single cell is a value, not a range: the caller makes a range of it where the parameter wants one. */
export const enkelt = (matrix: readonly (readonly unknown[])[]): unknown =>
  matrix.length === 1 && matrix[0]!.length === 1 ? matrix[0]![0] : matrix;

const FEJL = /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

/** As Excel hands over an error cell where a function asks for them. */
export const somArgument = (vaerdi: Cellevaerdi): unknown =>
  typeof vaerdi === "string" && FEJL.test(vaerdi) ? { type: "Error", basicType: "Error", basicValue: vaerdi } : vaerdi;

export const somSvar = (celle: Cellevaerdi | Fejlvaerdi): string =>
  typeof celle === "object" ? celle.code : celle === "" ? '=""' : indtastet(celle);

export const indtastet = (vaerdi: Exclude<Indhold, object>): string =>
  typeof vaerdi === "string"
    ? FEJL.test(vaerdi)
      ? vaerdi
      : `'${vaerdi}`
    : typeof vaerdi === "boolean"
      ? String(vaerdi).toUpperCase()
      : String(vaerdi);

/** Excel hands over whole columns; here they end with the sheet's last cell, or a call would take seconds. */
export function brugt(ark: Ark, felt: Felt2D, beregnede: Iterable<number>): Felt2D {
  if (!erUbegraenset(felt)) return felt;
  let [raekker, kolonner] = [1, 1];
  for (const noegler of [ark.celler.keys(), beregnede])
    for (const noegle of noegler) {
      raekker = Math.max(raekker, Math.floor(noegle / KOLONNER) + 1);
      kolonner = Math.max(kolonner, (noegle % KOLONNER) + 1);
    }
  return faelles(felt, { raekke: 0, kolonne: 0, raekker, kolonner }) ?? { ...felt, raekker: 1, kolonner: 1 };
}
