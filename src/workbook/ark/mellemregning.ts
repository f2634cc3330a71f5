import { kronerAf, type Aarsfordeling, type Oere } from "../../core";
import { FORDELING as T } from "../../tekster/ark";
import { formel, ref } from "../formel";
import { beregnet, kunIFil, tekst, type Kildecelle } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { hovedceller, mellemregning, type Fordelingstvilling, type Tvillingtal } from "../tvillinger/fordelBudget";
import { fagomraadenavn } from "./fagomraadeblok";
import { ENHED, indeksNavn, signeretBudget } from "./inputblokke";

/** The sharing of one year: its amount's cell, and the twin with its numbers. */
export interface Aarsblok {
  readonly aar: number;
  readonly beloeb: Kildecelle;
  readonly tvilling: Fordelingstvilling;
  readonly tal: Tvillingtal;
  readonly raekker: Kildecelle[][];
}

const beloebsnoegle = (nr: number): string => `aarsbeloeb.${nr}`;

export function aarsblokke({ budgetaar: { enhed, fagomraader }, fortegn }: Budgetopgave, aarene: readonly Aarsfordeling[]): Aarsblok[] {
  return aarene.map(({ aar, iAlt }, nr) => {
    const beloeb = medFortegn(iAlt, fortegn);
    const tvilling: Fordelingstvilling = {
      id: String(nr),
      beloeb: ref(beloebsnoegle(nr)),
      enhed: ref(ENHED),
      vaegte: fagomraader.map((_, f) => fagomraadenavn.indtaegt(f)),
    };
    const tal: Tvillingtal = { beloeb, enhed, vaegte: fagomraader.map(({ indtaegt2021 }) => kronerAf(indtaegt2021)) };
    const celle = beregnet(beloebsnoegle(nr), nr === 0 ? signeretBudget : indekseret(nr), kronerAf(beloeb), "oere", "mellemregning");
    return { aar, beloeb: celle, tvilling, tal, raekker: mellemregning(tvilling, tal) };
  });
}

/** An estimate year is the year before it times its index, in whole øre and then in whole units; without index equal to it. */
function indekseret(nr: number) {
  const forrige = ref(beloebsnoegle(nr - 1));
  const indeks = ref(indeksNavn(nr - 1));
  return formel`IF(N(${indeks})=0,${forrige},ROUND(ROUND(${forrige}*(1+${indeks}),2)/${ref(ENHED)},0)*${ref(ENHED)})`;
}

/** Row by row above the helper columns: the amount, the number of units, and what is left below one. */
export function hjaelpetop(blokke: readonly Aarsblok[], raekke: number): (Kildecelle | null)[] {
  const felter = blokke.map(({ aar, beloeb, tvilling, tal }) => {
    const { enheder, rest } = hovedceller(tvilling, tal);
    return [
      [tekst(T.beloeb(aar), "mellemregning"), beloeb],
      [tekst(T.enheder, "mellemregning"), enheder].map(kunIFil),
      [tekst(T.underEnhed, "mellemregning"), rest].map(kunIFil),
    ][raekke]!;
  });
  return [null, ...felter.flatMap((par) => [...par, null, null])];
}

export const hjaelpehoved = (blokke: readonly Aarsblok[]): Kildecelle[] => [
  tekst(T.diagramkolonne, "talhoved"),
  ...blokke.flatMap(({ aar }) => T.hjaelpekolonner(aar).map((navn) => kunIFil(tekst(navn, "talhoved")))),
];

/** Never -0, which would be written as such. */
export const medFortegn = (beloeb: Oere, fortegn: "minus" | "plus"): Oere =>
  fortegn === "minus" && beloeb !== 0 ? (-beloeb as Oere) : beloeb;
