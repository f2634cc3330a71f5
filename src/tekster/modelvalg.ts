import { lykkedes, mislykkedes, type Model, type Resultat, type Sted } from "../core";
import { erTom, laesDecimal, laesTekst, type Celle } from "./laes";
import { MODELTEKST } from "./modeller";
import { findNoegle } from "./status";
import { skrivTal } from "./tal";

const { model1, model2, deling } = MODELTEKST;
const VALG = { model1, model2, deling };

/**
 * A model by its name, or the department's own share as a fraction strictly between 0 and 1. 0, 1 and 2 are refused: who
 * writes them may mean the model of that number or the whole of the deviation, which are opposites.
 */
export function laesModel(celle: Celle, sted: Sted): Resultat<Model> {
  if (erTom(celle)) return mislykkedes({ art: "ingenModel", sted, stod: "" });
  const valgt = typeof celle === "string" ? findNoegle(VALG, celle) : undefined;
  if (valgt !== undefined) return lykkedes({ art: valgt });
  const tekst = laesTekst(celle, sted);
  if (!tekst.ok) return tekst;
  const andel = laesDecimal(celle, sted, "procent");
  if (!andel.ok) return andel.fejl.art === "ikkeEtTal" ? mislykkedes({ art: "ukendtValg", sted, stod: tekst.vaerdi }) : andel;
  const { vaerdi } = andel;
  if (vaerdi.greaterThan(0) && vaerdi.lessThan(1)) return lykkedes({ art: "egenAndel", andel: vaerdi });
  const stod = typeof celle === "string" ? tekst.vaerdi : skrivTal(vaerdi);
  return mislykkedes({ art: [0, 1, 2].some((nr) => vaerdi.equals(nr)) ? "ingenModel" : "ugyldigProcent", sted, stod });
}
