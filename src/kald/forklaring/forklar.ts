import { lykkedes, type Resultat } from "../../core";
import { AFSKAARET } from "../../tekster/broek";
import { FORKLARING } from "../../tekster/forklaring";
import { forklarAcontoRefusion } from "./acontoRefusion";
import { forklarFordelAfvigelse } from "./fordelAfvigelse";
import { forklarFordelBudget } from "./fordelBudget";
import type { Forklarer, Forklaring, Plads } from "./forklaring";
import { forklarRefusion } from "./refusion";
import { forklarRefusionMaaned } from "./refusionMaaned";
import { forklarRefusionSager } from "./refusionSager";
import { forklarRefusionSatser } from "./refusionSatser";
import { forklarRefusionTrin } from "./refusionTrin";
import { forklarUdligningTab, forklarUdligningVirkning } from "./udligning";
import { forklarUdligningParametre } from "./udligningParametre";
import type { Funktion } from "../funktioner";

const FORKLARERE: Readonly<Record<Funktion, Forklarer>> = {
  REFUSION: forklarRefusion,
  REFUSION_MAANED: forklarRefusionMaaned,
  REFUSION_TRIN: forklarRefusionTrin,
  REFUSION_SAGER: forklarRefusionSager,
  REFUSION_SATSER: forklarRefusionSatser,
  UDLIGNING_TAB: forklarUdligningTab,
  UDLIGNING_VIRKNING: forklarUdligningVirkning,
  UDLIGNING_PARAMETRE: forklarUdligningParametre,
  FORDEL_BUDGET: forklarFordelBudget,
  FORDEL_AFVIGELSE: forklarFordelAfvigelse,
  ACONTO_REFUSION: forklarAcontoRefusion,
};

const DEN_FOERSTE: Plads = { raekke: 0, kolonne: 0 };

/**
 * How a call came to what it shows at one place of its answer.
 *
 * @param argumenter the values as Excel hands them to the function: a cell, or rows of cells; left out is undefined,
 * null or ""
 * @param hvor the place in the answer, rows and columns from 0; where the answer has only one of either, any is that one
 * @throws nothing; errors: those that the function itself shows at the place, and udenForSvaret
 * @example forklar("REFUSION", [2_500_000, 2022]) // 0, 205.000, 220.000 and 285.000 kr., together 710.000 kr.
 */
export function forklar(funktion: Funktion, argumenter: readonly unknown[], hvor = DEN_FOERSTE): Resultat<Forklaring> {
  const svar = FORKLARERE[funktion](argumenter, hvor);
  if (!svar.ok || !viserAfskaarne(svar.vaerdi)) return svar;
  return lykkedes({ ...svar.vaerdi, bemaerkninger: [...svar.vaerdi.bemaerkninger, FORKLARING.afskaaret] });
}

const viserAfskaarne = ({ oplysninger, regnestykker, tabel, grundlag }: Forklaring): boolean =>
  [
    ...oplysninger.map(({ tekst }) => tekst),
    ...regnestykker.flatMap(({ linjer }) => linjer.flatMap(({ vist, udregning }) => [vist, ...udregning])),
    ...(tabel?.raekker.flat() ?? []),
    ...grundlag.map(({ vaerdi }) => vaerdi),
  ].some((tekst) => tekst.includes(AFSKAARET));
