import type { Model } from "../core";

export const MODELTEKST: Readonly<Record<Model["art"], string>> = {
  model1: "model 1",
  model2: "model 2",
  deling: "deling 50/50",
  egenAndel: "egen andel",
};

/** One sentence each: who carries the deviation, and what follows for the budget (Randers Kommunes notat). */
export const MODELFORKLARING: Readonly<Record<Model["art"], string>> = {
  model1:
    "Kommunekassen får en merindtægt og dækker en mindreindtægt. Indtægten ligger uden for servicerammen og behandles som indkomstoverførsler; der gives tillægsbevilling mod kassen, så fagområdet går i nul.",
  model2:
    "Fagområdet beholder en merindtægt og dækker selv en mindreindtægt. Indtægten er en del af fagområdets økonomi; der gives ingen tillægsbevilling, og reglerne om overførsel gælder.",
  deling: "Fagområdet og kommunekassen bærer hver halvdelen af afvigelsen.",
  egenAndel: "Fagområdet bærer sin andel af afvigelsen, og kommunekassen resten. Andelen står i Forudsætninger.",
};

export const modeltekst = ({ art }: Model): string => MODELTEKST[art];
