import { lykkedes, type Form, type Resultat } from "../../core";
import { forklar } from "./forklar";
import type { Funktion } from "../funktioner";

/** A place that no answer has, unless it has one row and one column only and that one stands at every place. */
const UDENFOR = { raekke: Number.MAX_SAFE_INTEGER - 1, kolonne: Number.MAX_SAFE_INTEGER - 1 };

/** The form of a call's whole answer; an error where the call itself gives one. */
export function svarform(funktion: Funktion, argumenter: readonly unknown[]): Resultat<Form> {
  const udenfor = forklar(funktion, argumenter, UDENFOR);
  if (udenfor.ok) return lykkedes(udenfor.vaerdi.form);
  return udenfor.fejl.art === "udenForSvaret" ? lykkedes(udenfor.fejl.form) : udenfor;
}

/** All that a call gives, row by row; the first error in it where there is one. */
export function kaldsvar(funktion: Funktion, argumenter: readonly unknown[]): Resultat<(number | string)[][]> {
  const form = svarform(funktion, argumenter);
  if (!form.ok) return form;
  const celler: (number | string)[][] = [];
  for (let raekke = 0; raekke < form.vaerdi.raekker; raekke++) {
    const ud: (number | string)[] = [];
    for (let kolonne = 0; kolonne < form.vaerdi.kolonner; kolonne++) {
      const svar = forklar(funktion, argumenter, { raekke, kolonne });
      if (!svar.ok) return svar;
      ud.push(svar.vaerdi.vaerdi);
    }
    celler.push(ud);
  }
  return lykkedes(celler);
}
