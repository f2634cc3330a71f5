import type { Fejl, Resultat } from "../../core";
import type { Trin } from "./tilstand";

/** Where on the pane an error belongs: a field's name, with the row's id for departments, and its step. */
export interface Feltfejl {
  readonly felt: string;
  readonly trin: Trin;
  readonly fejl: Fejl;
}

/** Collects the fields' errors while the values go on to the whole. */
export class Samler {
  readonly fejl: Feltfejl[] = [];

  tag<T>(felt: string, trin: Trin, resultat: Resultat<T>, ellers: T): T {
    if (resultat.ok) return resultat.vaerdi;
    this.fejl.push({ felt, trin, fejl: resultat.fejl });
    return ellers;
  }
}
