import { satserForAar } from "../../core";
import { arknavn, EKSEMPEL, FORUDSAETNINGER as T, ORDNING } from "../../tekster/ark";
import { satsblok } from "./satsblok";
import { tekst, TOM_RAEKKE, type Arkkilde, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { forrigeAarblok } from "./forrigeAarblok";
import { budgetnavn } from "./budgetnavne";
import { FAGOMRAADEHOVED, fagomraadeblok } from "./fagomraadeblok";
import { budgetblok, kontrolblok, visningsblok } from "./inputblokke";

/** Every input of the year, each in a yellow cell with a name of its own; the other sheets only read from here. */
export function forudsaetninger(opgave: Budgetopgave): Arkkilde {
  const { aar } = opgave.budgetaar;
  const raekker: Kilderaekke[] = [
    [tekst(T.titel(aar), "overskrift")],
    [{ ...tekst(opgave.kommune, "undertitel"), navn: budgetnavn.kommune }],
    [tekst(ORDNING, "undertitel")],
    [tekst(T.vejledning, "undertitel")],
    ...(opgave.erEksempel ? [[{ ...tekst(EKSEMPEL, "eksempel"), navn: budgetnavn.eksempel }]] : []),
    TOM_RAEKKE,
    ...budgetblok(opgave),
    TOM_RAEKKE,
    ...kontrolblok(opgave.budgetaar),
    TOM_RAEKKE,
    ...visningsblok(opgave),
    TOM_RAEKKE,
    ...fagomraadeblok(opgave.budgetaar.fagomraader),
    TOM_RAEKKE,
    ...forrigeAarblok(opgave),
    TOM_RAEKKE,
    ...satsblok(T.graenser(aar), satserForAar(opgave.satser, aar), T.ingenGraenser(aar)),
  ];
  return {
    navn: arknavn.forudsaetninger(aar, opgave.kopi),
    kolonnebredder: [44, 20, 14, 13, 11, 11, 22, 24, 28],
    raekker,
    frysTilOgMed: null,
    sidehoved: [opgave.kommune, T.titel(aar)].filter(Boolean).join(": "),
    udskrevneKolonner: T.kolonner.length,
    gentag: FAGOMRAADEHOVED,
  };
}
