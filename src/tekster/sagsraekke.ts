import {
  lavFylder67,
  lykkedes,
  mislykkedes,
  niveauerAfAaret,
  niveauerAfMaaneder,
  NUL_OERE,
  type Aarsniveauer,
  type Argument,
  type Fejl,
  type Fylder67,
  type Resultat,
  type Sagsgruppe,
  type Sagsraekke,
  type Sted,
} from "../core";
import { erTom, laesDecimal, laesIkkeNegativtBeloeb, laesTekst, type Celle } from "./laes";
import { laesMaaneder } from "./maanedsudgifter";
import { FYLDTE_67_FOER_AARET, JA_NEJ, SAGSGRUPPETEKST } from "./sagsord";
import type { Sagskolonner } from "./sagskolonner";
import { findNoegle, forenkl } from "./status";
import { skrivUgrupperet } from "./tal";

/** One row of a case list. @param raekke its number as the user counts */
export function laesSagsraekke(celler: readonly Celle[], kolonner: Sagskolonner, raekke: number): Sagsraekke {
  const celle = (kolonne: number | null): Celle => (kolonne === null ? null : (celler[kolonne] ?? null));
  const sted = (argument: Argument): Sted => ({ argument, raekke });
  if (erTom(celle(kolonner.gruppe)) && celler.every(erTom)) return { art: "tom" };
  const gruppe = laesGruppe(celle(kolonner.gruppe), sted("gruppe"));
  const husstand = laesHusstand(celle(kolonner.husstand), sted("husstand"));
  const medFejl = (fejl: Fejl): Sagsraekke => {
    // A row whose group cannot be read may be a child of its household.
    const alene = !husstand.ok || (gruppe.ok && gruppe.vaerdi === "voksen");
    return { art: "fejl", fejl, raekke, husstand: alene ? null : husstand.vaerdi };
  };
  if (!gruppe.ok) return medFejl(gruppe.fejl);
  if (!husstand.ok) return medFejl(husstand.fejl);
  const udgifter = laesUdgifter(celle, kolonner, raekke);
  if (!udgifter.ok) return medFejl(udgifter.fejl);
  if (gruppe.vaerdi === "voksen") {
    const fylder67 = laesFylder67(celle(kolonner.fylder67), celle(kolonner.omfattetFoer67), sted);
    if (!fylder67.ok) return medFejl(fylder67.fejl);
    return { art: "sag", sag: { gruppe: gruppe.vaerdi, udgifter: udgifter.vaerdi, fylder67: fylder67.vaerdi } };
  }
  if (!erTom(celle(kolonner.fylder67))) return medFejl({ art: "fylder67IkkeVoksen", sted: sted("fylder67") });
  return { art: "sag", sag: { gruppe: gruppe.vaerdi, husstand: husstand.vaerdi, udgifter: udgifter.vaerdi } };
}

function laesGruppe(celle: Celle, sted: Sted): Resultat<Sagsgruppe> {
  if (erTom(celle)) return mislykkedes({ art: "mangler", sted });
  const tekst = laesTekst(celle, sted);
  if (!tekst.ok) return tekst;
  const gruppe = findNoegle(SAGSGRUPPETEKST, tekst.vaerdi);
  return gruppe === undefined ? mislykkedes({ art: "ukendtGruppe", sted, stod: tekst.vaerdi }) : lykkedes(gruppe);
}

/** Households are told apart whatever their case and spacing, and 12 is the same as "12"; empty and 0 is one's own. */
function laesHusstand(celle: Celle, sted: Sted): Resultat<string | null> {
  if (erTom(celle)) return lykkedes(null);
  if (typeof celle === "number" && Number.isFinite(celle)) return lykkedes(skrivUgrupperet(celle));
  const tekst = laesTekst(celle, sted);
  if (!tekst.ok) return tekst;
  const husstand = forenkl(tekst.vaerdi);
  return lykkedes(husstand === "0" ? null : husstand);
}

function laesUdgifter(celle: (kolonne: number | null) => Celle, kolonner: Sagskolonner, raekke: number): Resultat<Aarsniveauer> {
  const { engangsudgift, udgifter } = kolonner;
  const engangs =
    engangsudgift === null ? lykkedes(NUL_OERE) : laesIkkeNegativtBeloeb(celle(engangsudgift), { argument: "engangsudgift", raekke });
  if (!engangs.ok) return engangs;
  const sted: Sted = { argument: udgifter.art === "aar" ? "udgift" : "maanedsudgifter", raekke };
  if (udgifter.art === "aar") {
    const aaret = laesIkkeNegativtBeloeb(celle(udgifter.kolonne), sted);
    return aaret.ok ? niveauerAfAaret(aaret.vaerdi, engangs.vaerdi, sted) : aaret;
  }
  const maaneder = laesMaaneder(
    (nr) => celle(udgifter.kolonner[nr]!),
    (nr) => ({ ...sted, maaned: nr + 1 }),
  );
  return maaneder.ok ? niveauerAfMaaneder(maaneder.vaerdi, engangs.vaerdi, sted) : maaneder;
}

function laesFylder67(hvornaar: Celle, omfattet: Celle, sted: (argument: Argument) => Sted): Resultat<Fylder67> {
  const foerAaret = typeof hvornaar === "string" && forenkl(hvornaar) === FYLDTE_67_FOER_AARET;
  const maaned = foerAaret ? lykkedes("foer" as const) : laesMaanedsnummer(hvornaar, sted("fylder67"));
  if (!maaned.ok) return maaned;
  const svar = laesJaNej(omfattet, sted("omfattetFoer67"));
  return svar.ok ? lavFylder67(maaned.vaerdi, svar.vaerdi, sted("omfattetFoer67")) : svar;
}

function laesMaanedsnummer(celle: Celle, sted: Sted): Resultat<number | null> {
  if (erTom(celle)) return lykkedes(null);
  const tal = laesDecimal(celle, sted, "tal");
  if (!tal.ok) return tal;
  const { vaerdi } = tal;
  // As in an empty cell, and as a copied list may have it.
  if (vaerdi.isZero()) return lykkedes(null);
  if (!vaerdi.isInteger()) return mislykkedes({ art: "ikkeHeltTal", sted, stod: skrivUgrupperet(vaerdi) });
  return vaerdi.lessThan(1) || vaerdi.greaterThan(12)
    ? mislykkedes({ art: "udenForOmraade", sted, stod: skrivUgrupperet(vaerdi), fra: 1, til: 12 })
    : lykkedes(vaerdi.toNumber());
}

function laesJaNej(celle: Celle, sted: Sted): Resultat<boolean | null> {
  if (erTom(celle)) return lykkedes(null);
  const tekst = laesTekst(celle, sted);
  if (!tekst.ok) return tekst;
  const svar = findNoegle(JA_NEJ, tekst.vaerdi);
  return svar === undefined ? mislykkedes({ art: "ikkeJaEllerNej", sted, stod: tekst.vaerdi }) : lykkedes(svar === "ja");
}
