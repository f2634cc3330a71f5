import { NUL_OERE, type Sammendrag, type Vist } from "../core";
import { afvigelsessaetning, baeresaetning, forrigeAarsaetning, forrigeAarsBaeresaetning } from "./afvigelsessaetninger";
import { andeleITekst } from "./andelssaetning";
import { DIREKTE } from "./sammendrag";
import {
  budgetsaetning,
  daekningssaetning,
  lokaltLed,
  opbygningssaetning,
  sagsord,
  sagssaetning,
  udenModelsaetning,
} from "./sammendragssaetninger";
import { DANSK } from "./sprog";

const INTET: Vist = { praecis: NUL_OERE, vist: NUL_OERE };

/** The summary's sentences as words; each is what its formula in the sheet gives. "" where there is nothing to say. */
export function sammendragstekst(data: Sammendrag) {
  const { aar, afvigelse, forrigeAar, sager } = data;
  const antal = data.fagomraader.length;
  const foer = {
    antal,
    erKendt: forrigeAar !== null,
    afvigelse: forrigeAar?.afvigelse ?? INTET,
    tilFagomraadet: forrigeAar?.baeres?.tilFagomraadet ?? INTET,
    tilKommunekassen: forrigeAar?.baeres?.tilKommunekassen ?? INTET,
  };
  return {
    budget: budgetsaetning(DANSK, aar, data.budget),
    opbygning: data.opbygning === null ? DIREKTE : opbygningssaetning(DANSK, { budget: data.budget, ...data.opbygning }),
    lokalt: data.opbygning === null ? "" : lokaltLed(DANSK, data.opbygning),
    andele: andeleITekst(data.fagomraader),
    afvigelse: afvigelsessaetning(DANSK, {
      antal,
      aar,
      erKendt: afvigelse !== null,
      erEndelig: afvigelse?.art === "endelig",
      afvigelse: afvigelse?.afvigelse ?? INTET,
    }),
    baeres: baeresaetning(DANSK, {
      antal,
      erKendt: afvigelse !== null,
      erFordelt: afvigelse !== null && afvigelse.baeres !== null,
      afvigelse: afvigelse?.afvigelse ?? INTET,
      tilFagomraadet: afvigelse?.baeres?.tilFagomraadet ?? INTET,
      tilKommunekassen: afvigelse?.baeres?.tilKommunekassen ?? INTET,
    }),
    forrigeAar: forrigeAarsaetning(DANSK, { aar: aar - 1, ...foer }),
    forrigeBaeres: forrigeAarsBaeresaetning(DANSK, foer),
    sager: sagssaetning(DANSK, {
      erKendt: sager.beloeb !== null,
      ...sagsord(sager),
      udgift: sager.beloeb?.udgift ?? INTET,
      refusion: sager.beloeb?.refusion ?? INTET,
    }),
    daekning: daekningssaetning(DANSK, {
      erKendt: sager.beloeb !== null,
      ...sagsord(sager),
      harUdgift: sager.beloeb?.daekningsgrad != null,
    }),
    udenModel: udenModelsaetning(DANSK, aar, data.fagomraader.filter(({ model }) => model === null).length, antal),
  };
}

export type Sammendragstekst = ReturnType<typeof sammendragstekst>;
