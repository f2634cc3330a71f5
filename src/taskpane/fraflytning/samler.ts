import { lykkedes, mislykkedes, type Argument, type Fejl, type Resultat } from "../../core";

/** Where on the page an error belongs: "indkomst", or with its section "modtager.udskrivningsprocent", "inde.udgift". */
export interface Feltfejl {
  readonly felt: string;
  readonly fejl: Fejl;
}

/** Collects the fields' errors while the values go on to the whole. */
export class Samler {
  readonly fejl: Feltfejl[] = [];

  tag<T>(felt: string, resultat: Resultat<T>, ellers: T): T {
    if (resultat.ok) return resultat.vaerdi;
    this.fejl.push({ felt, fejl: resultat.fejl });
    return ellers;
  }
}

/** An empty field is missing, or means `ellers`. */
export function udfyldt<T>(skrevet: string, argument: Argument, laes: (tekst: string) => Resultat<T>, ellers?: T): Resultat<T> {
  if (skrevet.trim() !== "") return laes(skrevet);
  return ellers === undefined ? mislykkedes({ art: "mangler", sted: { argument } }) : lykkedes(ellers);
}
