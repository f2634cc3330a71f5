import {
  findMaanedssatser,
  findSatser,
  INDBYGGEDE_SATSER,
  MAANEDSREGLEN_FRA,
  lykkedes,
  mislykkedes,
  type Maanedsfunktion,
  type Resultat,
  type Satser,
  type Satstabel,
} from "../core";
import { laesAar, laesMaalgruppe } from "../tekster/laes";
import { tabelTilSatser } from "../tekster/satstabel";
import { Felt, type Argumentvaerdi } from "./felt";

/** The user's own table where one is given, else the built-in one. */
export function laesSatstabel(satser: Argumentvaerdi): Resultat<Satstabel> {
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

/** The limits of a call by the monthly rule, and whether they are from the user's own table. */
export interface Maanedssatser {
  readonly satser: Satser;
  readonly egneSatser: boolean;
}

/** The limits of the one year that a function by the monthly rule asks for; its name is for the example in an error. */
export function laesMaanedssatser(satser: Argumentvaerdi, aar: Argumentvaerdi, funktion: Maanedsfunktion): Resultat<Maanedssatser> {
  const felt = new Felt(aar, "aar");
  const aaret = felt.enkeltSom(laesAar);
  if (!aaret.ok) return aaret;
  const tabel = laesSatstabel(satser);
  if (!tabel.ok) return tabel;
  const fundet = findMaanedssatser(tabel.vaerdi, aaret.vaerdi, felt.sted(0, 0));
  if (fundet.ok) return lykkedes({ satser: fundet.vaerdi, egneSatser: tabel.vaerdi.egen });
  if (tabel.vaerdi.egen) return fundet;
  const { fejl } = fundet;
  switch (fejl.art) {
    case "ukendtAar":
      return mislykkedes({ ...fejl, findes: fejl.findes.filter(efterMaanedsreglen), funktion });
    case "ikkeBekraeftet":
      return mislykkedes({ ...fejl, bekraeftede: fejl.bekraeftede.filter(efterMaanedsreglen), funktion });
    default:
      return fundet;
  }
}

const efterMaanedsreglen = (aar: number): boolean => aar >= MAANEDSREGLEN_FRA;
