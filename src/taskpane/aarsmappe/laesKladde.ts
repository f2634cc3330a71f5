import { FORUDSAETNINGER } from "../../tekster/ark";
import { MODELTEKST } from "../../tekster/modeller";
import { forenkl } from "../../tekster/status";
import { budgetnavn as n } from "../../workbook/ark/budgetnavne";
import { fagomraadenavn } from "../../workbook/ark/fagomraadeblok";
import { FAGOMRAADER_HOEJST } from "../../workbook/graenser";
import { nytFagomraade, TOM_KLADDE, type Fagomraadekladde, type Kladde } from "../wizard/kladde";
import type { Felter } from "./felter";

/** The inputs of the year's sheet Forudsætninger as the wizard's draft. */
export function laesKladde(aar: number, felter: Felter): Kladde {
  const { fortegnsvalg, retninger, visningsenheder } = FORUDSAETNINGER;
  const tom = TOM_KLADDE;
  const erOpbygget = felter.har(n.udgangspunkt) || !felter.har(n.indtaegtsbudget);
  const erLandsplan = felter.har(n.aendringLandsplan);
  return {
    kommune: felter.tekst(n.kommune),
    aar: String(aar),
    metode: erOpbygget ? "opbygget" : "direkte",
    udgangspunkt: felter.beloeb(n.udgangspunkt),
    klMetode: erLandsplan ? "landsplan" : "beloeb",
    aendringKl: erLandsplan ? "" : felter.beloeb(n.aendringKl),
    aendringLandsplan: felter.beloeb(n.aendringLandsplan),
    andelAfLandet: felter.procent(n.andelAfLandet),
    lokaleForhold: felter.beloeb(n.lokaleForhold),
    indtaegtsbudget: erOpbygget ? "" : felter.beloeb(n.indtaegtsbudget),
    udgangspunktNote: felter.tekst(n.udgangspunktNote),
    klNote: felter.tekst(n.klNote),
    lokaleForholdNote: felter.tekst(n.lokaleForholdNote),
    tilskudRetning: felter.valg(n.tilskudRetning, retninger, tom.tilskudRetning),
    aendringTilskud: felter.beloeb(n.tilskudBeloeb),
    tilskudNote: felter.tekst(n.tilskudNote),
    fagomraader: laesFagomraader(felter),
    enhed: felter.talvalg(n.enhed, ["1", "1000"], tom.enhed),
    fortegn: felter.valg(n.fortegn, fortegnsvalg, tom.fortegn),
    visesI: felter.valg(n.visesI, visningsenheder, tom.visesI),
    prisniveau: felter.har(n.prisniveau) ? felter.tekst(n.prisniveau) : tom.prisniveau,
    indeks: [felter.procent(n.indeks(0)), felter.procent(n.indeks(1)), felter.procent(n.indeks(2))],
    erEksempel: felter.tekst(n.eksempel) !== "",
  };
}

/** In their order; one whose name is gone from the sheet leaves an empty row, so that the others keep their numbers. */
function laesFagomraader(felter: Felter): readonly Fagomraadekladde[] {
  const staar = Array.from({ length: FAGOMRAADER_HOEJST }, (_, nr) => felter.har(fagomraadenavn.navn(nr)));
  const navne = staar.slice(0, staar.lastIndexOf(true) + 1).map((_, nr) => felter.tekst(fagomraadenavn.navn(nr)));
  return navne.map((navn, nr) => laesFagomraade(navn, nr, navne, felter));
}

function laesFagomraade(navn: string, nr: number, navne: readonly string[], felter: Felter): Fagomraadekladde {
  const nyt = nytFagomraade(nr + 1, navn, felter.beloeb(fagomraadenavn.indtaegt(nr)));
  const vaert = felter.tekst(fagomraadenavn.forvaltesUnder(nr));
  const vaertsnr = vaert === "" ? -1 : navne.findIndex((et) => forenkl(et) === forenkl(vaert));
  if (vaert !== "" && vaertsnr === -1) felter.ulaest.push({ navn: fagomraadenavn.forvaltesUnder(nr), stod: vaert });
  return {
    ...nyt,
    model: felter.valg(fagomraadenavn.model(nr), MODELTEKST, nyt.model),
    egenAndel: felter.procent(fagomraadenavn.andel(nr)),
    gaelderFra: felter.tekst(fagomraadenavn.fra(nr)),
    gaelderTil: felter.tekst(fagomraadenavn.til(nr)),
    forvaltesUnder: vaertsnr === -1 ? null : vaertsnr + 1,
    udvalg: felter.tekst(fagomraadenavn.udvalg(nr)),
    kontotekst: felter.tekst(fagomraadenavn.kontotekst(nr)),
    afvigelseForrige: felter.beloeb(fagomraadenavn.afvigelseForrige(nr)),
    tilFagomraadetForrige: felter.beloeb(fagomraadenavn.tilFagomraadetForrige(nr)),
  };
}
