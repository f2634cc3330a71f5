import { lykkedes, mislykkedes, type Fejl, type Resultat, type Sted } from "../../core";
import type { Trin } from "./tilstand";

/** Where on the pane an error belongs: a field's name, with the row's id for departments, and its step. */
export interface Feltfejl {
  readonly felt: string;
  readonly trin: Trin;
  readonly fejl: Fejl;
}

/** Collects the fields' errors while the values go on to the whole. */
const LAENGSTE_TEKST = 120;

export class Samler {
  readonly fejl: Feltfejl[] = [];

  tag<T>(felt: string, trin: Trin, resultat: Resultat<T>, ellers: T): T {
    if (resultat.ok) return resultat.vaerdi;
    this.fejl.push({ felt, trin, fejl: resultat.fejl });
    return ellers;
  }

  /** Words for the workbook: a cell and a page header take only so many. */
  tekst(felt: string, trin: Trin, skrevet: string, sted: Sted): string {
    const renset = skrevet.trim();
    const forLang = renset.length > LAENGSTE_TEKST;
    return this.tag(felt, trin, forLang ? mislykkedes({ art: "forLang", sted, hoejst: LAENGSTE_TEKST }) : lykkedes(renset), "");
  }
}
