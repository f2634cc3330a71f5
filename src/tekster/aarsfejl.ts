import type { Fejl } from "../core";
import { fejltekst } from "./fejl";
import { MAALGRUPPETEKST, STATUSTEKST } from "./status";
import { skrivAarraekke } from "./tal";

/** Why a year cannot be used, where the user stands in the pane and not in a cell; every other error in its usual words. */
export function aarsfejl(fejl: Fejl): string {
  if (fejl.art === "ukendtAar")
    return `Der er ingen beløbsgrænser for ${fejl.aar}, og der gættes ikke. Der er beløbsgrænser for ${skrivAarraekke(fejl.findes)}. Opgaven Satser kan tilføje et år.`;
  if (fejl.art === "ikkeBekraeftet") {
    const hvem = fejl.maalgruppe === "alle" ? "" : ` (${MAALGRUPPETEKST[fejl.maalgruppe]})`;
    return `Beløbsgrænserne for ${fejl.aar}${hvem} er ikke bekræftet (status: ${STATUSTEKST[fejl.status]}). Bekræftet er ${skrivAarraekke(fejl.bekraeftede)}. Bekræft ${fejl.aar} i opgaven Satser.`;
  }
  return fejltekst(fejl);
}
