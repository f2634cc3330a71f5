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
import { Felt, svar, type Excelvaerdi } from "./celler";

/** Everything about the citizen that is the same for all index values of a call. */
export interface Udligningsargumenter {
  readonly person: Omit<Fraflytter, "indeks">;
  readonly parametre: Parametre;
  readonly afrunding: Oere;
}

/** A mistake in any of these is the whole call's. */
export function laesUdligningsargumenter(
  maalgruppe: Excelvaerdi,
  indkomst: Excelvaerdi,
  udskrivningsprocent: Excelvaerdi,
  parametre: Excelvaerdi,
  afrunding: Excelvaerdi,
): Udligningsargumenter {
  const gruppe = new Felt(maalgruppe, "maalgruppe");
  const gruppen = svar(laesMaalgruppe(svar(gruppe.enkelt()), gruppe.sted(0, 0)));
  if (gruppen === null) return svar(mislykkedes({ art: "mangler", sted: { argument: "maalgruppe" } }));
  const rate = new Felt(udskrivningsprocent, "udskrivningsprocent");
  const enhed = new Felt(afrunding, "afrunding");
  return {
    person: {
      maalgruppe: gruppen,
      indkomst: svar(laesIndkomst(new Felt(indkomst, "indkomst"), gruppen)),
      udskrivningsprocent: svar(laesUdskrivningsprocent(svar(rate.enkelt()), rate.sted(0, 0))),
    },
    parametre: svar(laesParametre(new Felt(parametre, "parametre"))),
    afrunding: svar(laesAfrunding(svar(enhed.enkelt()), enhed.sted(0, 0), RAPPORTENS_AFRUNDING)),
  };
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

const laesParametre = (felt: Felt): Resultat<Parametre> =>
  felt.erUdeladt ? lykkedes(vaerdierAf(INDBYGGEDE_PARAMETRE)) : tabelTilParametre(felt.celler());
