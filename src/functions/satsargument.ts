import {
  findMaanedssatser,
  findSatser,
  INDBYGGEDE_SATSER,
  lykkedes,
  mislykkedes,
  type Resultat,
  type Satser,
  type Satstabel,
} from "../core";
import { laesAar, laesMaalgruppe } from "../tekster/laes";
import { tabelTilSatser } from "../tekster/satstabel";
import { Felt, type Excelvaerdi } from "./celler";

/** The user's own table where one is given, else the built-in one. */
export function laesSatstabel(satser: Excelvaerdi): Resultat<Satstabel> {
  const felt = new Felt(satser, "satser");
  if (felt.erUdeladt) return lykkedes(INDBYGGEDE_SATSER);
  const raekker = tabelTilSatser(felt.celler());
  return raekker.ok ? lykkedes({ raekker: raekker.vaerdi, egen: true }) : raekker;
}

/** The limits that the arguments år and målgruppe ask for at one place; each may hold one cell for all. */
export function laesSatser(tabel: Satstabel, aar: Felt, maalgruppe: Felt, raekke: number, kolonne: number): Resultat<Satser> {
  const sted = aar.sted(raekke, kolonne);
  const aaret = laesAar(aar.celleVed(raekke, kolonne), sted);
  if (!aaret.ok) return aaret;
  const gruppen = laesMaalgruppe(maalgruppe.celleVed(raekke, kolonne), maalgruppe.sted(raekke, kolonne));
  if (!gruppen.ok) return gruppen;
  const fundet = findSatser(tabel, aaret.vaerdi, gruppen.vaerdi, sted);
  return !fundet.ok && fundet.fejl.art === "maalgruppeMangler"
    ? mislykkedes({ ...fundet.fejl, sted: maalgruppe.sted(raekke, kolonne) })
    : fundet;
}

/** The limits of the one year that a function by the monthly rule asks for. */
export function laesMaanedssatser(satser: Excelvaerdi, aar: Excelvaerdi): Resultat<Satser> {
  const felt = new Felt(aar, "aar");
  const celle = felt.enkelt();
  if (!celle.ok) return celle;
  const aaret = laesAar(celle.vaerdi, felt.sted(0, 0));
  if (!aaret.ok) return aaret;
  const tabel = laesSatstabel(satser);
  return tabel.ok ? findMaanedssatser(tabel.vaerdi, aaret.vaerdi, felt.sted(0, 0)) : tabel;
}
