import {
  type Decimal,
  EKSEMPEL_VOKSEN,
  heleKroner,
  INDBYGGEDE_PARAMETRE,
  lykkedes,
  mislykkedes,
  NUL_OERE,
  RAPPORTENS_AFRUNDING,
  vaerdierAf,
  type Fraflytter,
  type Maalgruppe,
  type Oere,
  type Parametre,
  type Resultat,
  type Sted,
} from "../core";
import { erTom, laesAfrunding, laesIkkeNegativtBeloeb, laesMaalgruppe, laesProcent, type Celle } from "../tekster/laes";
import { tabelTilParametre } from "../tekster/parametertabel";
import { Felt, type Argumentvaerdi } from "./felt";

/** Everything about the citizen that is the same for all index values of a call. */
export interface Udligningsargumenter {
  readonly person: Omit<Fraflytter, "indeks">;
  readonly parametre: Parametre;
  /** The user's own table of them; null where the built-in ones are used. */
  readonly egenTabel: readonly (readonly Celle[])[] | null;
  readonly afrunding: Oere;
}

/** A mistake in any of these is the whole call's. */
export function laesUdligningsargumenter(
  maalgruppe: Argumentvaerdi,
  indkomst: Argumentvaerdi,
  udskrivningsprocent: Argumentvaerdi,
  parametre: Argumentvaerdi,
  afrunding: Argumentvaerdi,
): Resultat<Udligningsargumenter> {
  const gruppe = new Felt(maalgruppe, "maalgruppe").enkeltSom(laesMaalgruppe);
  if (!gruppe.ok) return gruppe;
  if (gruppe.vaerdi === null) return mislykkedes({ art: "mangler", sted: { argument: "maalgruppe" } });
  const indkomsten = laesIndkomst(new Felt(indkomst, "indkomst"), gruppe.vaerdi);
  if (!indkomsten.ok) return indkomsten;
  const rate = new Felt(udskrivningsprocent, "udskrivningsprocent").enkeltSom(laesUdskrivningsprocent);
  if (!rate.ok) return rate;
  const tabel = new Felt(parametre, "parametre");
  const egenTabel = tabel.erUdeladt ? null : tabel.celler();
  const vaerdier = egenTabel === null ? lykkedes(vaerdierAf(INDBYGGEDE_PARAMETRE)) : tabelTilParametre(egenTabel);
  if (!vaerdier.ok) return vaerdier;
  const enhed = new Felt(afrunding, "afrunding").enkeltSom((celle, sted) => laesAfrunding(celle, sted, RAPPORTENS_AFRUNDING));
  if (!enhed.ok) return enhed;
  return lykkedes({
    person: { maalgruppe: gruppe.vaerdi, indkomst: indkomsten.vaerdi, udskrivningsprocent: rate.vaerdi },
    parametre: vaerdier.vaerdi,
    egenTabel,
    afrunding: enhed.vaerdi,
  });
}

/** Left out, an adult has the report's example; a child has none. */
function laesIndkomst(felt: Felt, maalgruppe: Maalgruppe): Resultat<Oere> {
  const celle = felt.enkelt();
  if (!celle.ok) return celle;
  if (maalgruppe === "barn")
    return erTom(celle.vaerdi) ? lykkedes(NUL_OERE) : mislykkedes({ art: "indkomstForBarn", sted: felt.sted(0, 0) });
  return erTom(celle.vaerdi) ? lykkedes(heleKroner(EKSEMPEL_VOKSEN.indkomstKr)) : laesIkkeNegativtBeloeb(celle.vaerdi, felt.sted(0, 0));
}

const laesUdskrivningsprocent = (celle: Celle, sted: Sted): Resultat<Decimal> =>
  erTom(celle) ? lykkedes(EKSEMPEL_VOKSEN.udskrivningsprocent) : laesProcent(celle, sted, 1);
