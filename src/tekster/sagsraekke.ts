import {
  lavFylder67,
  lykkedes,
  mislykkedes,
  niveauerAfAaret,
  niveauerAfMaaneder,
  NUL_OERE,
  type Aarsniveauer,
  type Fylder67,
  type Resultat,
  type Sagsgruppe,
  type Sagsraekke,
  type Sted,
} from "../core";
import { erTomRaekke, type Celletabel } from "./celletabel";
import { erTom, laesDecimal, laesIkkeNegativtBeloeb, laesTekst, type Celle } from "./laes";
import { laesMaaneder } from "./maanedsudgifter";
import { FYLDTE_67_FOER_AARET, JA_NEJ, SAGSGRUPPETEKST } from "./sagsord";
import type { Sagskolonner } from "./sagskolonner";
import { forenkl, noeglefinder } from "./status";
import { skrivUgrupperet } from "./tal";

const findGruppe = noeglefinder(SAGSGRUPPETEKST);
const findJaNej = noeglefinder(JA_NEJ);
// One answer for all rows that say the same.
const GRUPPER: Readonly<Record<Sagsgruppe, Resultat<Sagsgruppe>>> = {
  barn: lykkedes("barn"),
  eftervaern: lykkedes("eftervaern"),
  voksen: lykkedes("voksen"),
};
const EGEN_HUSSTAND = lykkedes(null);
const INTET_BELOEB = lykkedes(NUL_OERE);

/** One row of a case list, from 0; places are told as the user counts. */
export function laesSagsraekke(tabel: Celletabel, nr: number, kolonner: Sagskolonner): Sagsraekke {
  const raekke = nr + 1;
  const gruppecelle = tabel.celle(nr, kolonner.gruppe);
  if (erTom(gruppecelle) && erTomRaekke(tabel, nr)) return null;
  const gruppe = laesGruppe(gruppecelle, raekke);
  const husstand = laesHusstand(celleI(tabel, nr, kolonner.husstand), raekke);
  // A row whose group cannot be read may be a child of its household.
  const maaskeI = !husstand.ok || (gruppe.ok && gruppe.vaerdi === "voksen") ? null : husstand.vaerdi;
  if (!gruppe.ok) return { gruppe: null, fejl: gruppe.fejl, raekke, husstand: maaskeI };
  if (!husstand.ok) return { gruppe: null, fejl: husstand.fejl, raekke, husstand: maaskeI };
  const udgifter = laesUdgifter(tabel, nr, kolonner);
  if (!udgifter.ok) return { gruppe: null, fejl: udgifter.fejl, raekke, husstand: maaskeI };
  const hvornaar = celleI(tabel, nr, kolonner.fylder67);
  if (gruppe.vaerdi !== "voksen") {
    if (erTom(hvornaar)) return { gruppe: gruppe.vaerdi, husstand: husstand.vaerdi, udgifter: udgifter.vaerdi };
    return { gruppe: null, fejl: { art: "fylder67IkkeVoksen", sted: { argument: "fylder67", raekke } }, raekke, husstand: maaskeI };
  }
  const fylder67 = laesFylder67(hvornaar, celleI(tabel, nr, kolonner.omfattetFoer67), raekke);
  if (!fylder67.ok) return { gruppe: null, fejl: fylder67.fejl, raekke, husstand: null };
  return { gruppe: gruppe.vaerdi, udgifter: udgifter.vaerdi, fylder67: fylder67.vaerdi };
}

const celleI = (tabel: Celletabel, nr: number, kolonne: number | null): Celle => (kolonne === null ? null : tabel.celle(nr, kolonne));

function laesGruppe(celle: Celle, raekke: number): Resultat<Sagsgruppe> {
  const plain = typeof celle === "string" ? findGruppe(celle) : undefined;
  if (plain !== undefined) return GRUPPER[plain];
  const sted: Sted = { argument: "gruppe", raekke };
  if (erTom(celle)) return mislykkedes({ art: "mangler", sted });
  const tekst = laesTekst(celle, sted);
  return tekst.ok ? mislykkedes({ art: "ukendtGruppe", sted, stod: tekst.vaerdi }) : tekst;
}

/** Households are told apart whatever their case and spacing, and 12 is the same as "12"; empty and 0 is one's own. */
function laesHusstand(celle: Celle, raekke: number): Resultat<string | null> {
  if (erTom(celle)) return EGEN_HUSSTAND;
  if (typeof celle === "number" && Number.isFinite(celle))
    return lykkedes(Number.isSafeInteger(celle) ? String(celle) : skrivUgrupperet(celle));
  const tekst = laesTekst(celle, { argument: "husstand", raekke });
  if (!tekst.ok) return tekst;
  const husstand = forenkl(tekst.vaerdi);
  return lykkedes(husstand === "0" ? null : husstand);
}

function laesUdgifter(tabel: Celletabel, nr: number, { engangsudgift, udgifter }: Sagskolonner): Resultat<Aarsniveauer> {
  const raekke = nr + 1;
  const engangscelle = celleI(tabel, nr, engangsudgift);
  const engangs = erTom(engangscelle) ? INTET_BELOEB : laesIkkeNegativtBeloeb(engangscelle, { argument: "engangsudgift", raekke });
  if (!engangs.ok) return engangs;
  const sted: Sted = { argument: udgifter.art === "aar" ? "udgift" : "maanedsudgifter", raekke };
  if (udgifter.art === "aar") {
    const aaret = laesIkkeNegativtBeloeb(tabel.celle(nr, udgifter.kolonne), sted);
    return aaret.ok ? niveauerAfAaret(aaret.vaerdi, engangs.vaerdi, sted) : aaret;
  }
  const maaneder = laesMaaneder(tabel, nr, udgifter.kolonner, sted);
  return maaneder.ok ? niveauerAfMaaneder(maaneder.vaerdi, engangs.vaerdi, sted) : maaneder;
}

function laesFylder67(hvornaar: Celle, omfattet: Celle, raekke: number): Resultat<Fylder67> {
  const foerAaret = typeof hvornaar === "string" && forenkl(hvornaar) === FYLDTE_67_FOER_AARET;
  const maaned = foerAaret ? lykkedes("foer" as const) : laesMaanedsnummer(hvornaar, { argument: "fylder67", raekke });
  if (!maaned.ok) return maaned;
  const sted: Sted = { argument: "omfattetFoer67", raekke };
  const svar = laesJaNej(omfattet, sted);
  if (!svar.ok) return svar;
  // "Not covered" can only be meant of somebody who is 67: the whole year's refund would contradict it.
  if (maaned.vaerdi === null && svar.vaerdi === false)
    return mislykkedes({ art: "fylder67Mangler", sted: { argument: "fylder67", raekke } });
  return lavFylder67(maaned.vaerdi, svar.vaerdi, sted);
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
  const svar = findJaNej(tekst.vaerdi);
  return svar === undefined ? mislykkedes({ art: "ikkeJaEllerNej", sted, stod: tekst.vaerdi }) : lykkedes(svar === "ja");
}
