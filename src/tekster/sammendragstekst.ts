import { NUL_OERE, type Sammendrag, type Vist } from "../core";
import { DIREKTE } from "./sammendrag";
import {
  afvigelsessaetning,
  baeresaetning,
  budgetsaetning,
  forrigeAarsaetning,
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
  return {
    budget: budgetsaetning(DANSK, aar, data.budget),
    opbygning: data.opbygning === null ? DIREKTE : opbygningssaetning(DANSK, data.opbygning),
    afvigelse: afvigelsessaetning(DANSK, {
      aar,
      erKendt: afvigelse !== null,
      erEndelig: afvigelse?.art === "endelig",
      afvigelse: afvigelse?.afvigelse ?? INTET,
    }),
    baeres: baeresaetning(DANSK, {
      erKendt: afvigelse !== null,
      erFordelt: afvigelse !== null && afvigelse.baeres !== null,
      tilFagomraadet: afvigelse?.baeres?.tilFagomraadet ?? INTET,
      tilKommunekassen: afvigelse?.baeres?.tilKommunekassen ?? INTET,
    }),
    forrigeAar: forrigeAarsaetning(DANSK, {
      aar: aar - 1,
      erKendt: forrigeAar !== null,
      afvigelse: forrigeAar?.afvigelse ?? INTET,
      tilFagomraadet: forrigeAar?.baeres?.tilFagomraadet ?? INTET,
      tilKommunekassen: forrigeAar?.baeres?.tilKommunekassen ?? INTET,
    }),
    sager: sagssaetning(DANSK, {
      erKendt: sager.beloeb !== null,
      ...sagsord(sager),
      udgift: sager.beloeb?.udgift ?? INTET,
      refusion: sager.beloeb?.refusion ?? INTET,
      harUdgift: sager.beloeb?.daekningsgrad != null,
    }),
    udenModel: udenModelsaetning(DANSK, aar, data.fagomraader.filter(({ model }) => model === null).length),
  };
}

export type Sammendragstekst = ReturnType<typeof sammendragstekst>;
