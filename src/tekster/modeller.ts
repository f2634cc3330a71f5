import type { Model } from "../core";

export const MODELTEKST: Readonly<Record<Model["art"], string>> = {
  model1: "model 1",
  model2: "model 2",
  deling: "deling 50/50",
  egenAndel: "egen andel",
};

/**
 * Who carries the deviation; and what follows for servicerammen, the supplementary appropriation and carrying over
 * (Randers Kommunes notat, where it says so).
 */
export const MODELLINJER: Readonly<Record<Model["art"], readonly [hvemBaerer: string, foelger: string]>> = {
  model1: [
    "Kommunekassen får en merindtægt og dækker en mindreindtægt.",
    "Indtægten ligger uden for servicerammen og behandles som indkomstoverførsler. Der gives tillægsbevilling mod kassen, så fagområdet går i nul og intet har at overføre.",
  ],
  model2: [
    "Fagområdet beholder en merindtægt og dækker selv en mindreindtægt.",
    "Indtægten er en del af fagområdets økonomi på servicerammen. Der gives ingen tillægsbevilling, og reglerne om overførsel gælder.",
  ],
  deling: [
    "Fagområdet og kommunekassen bærer hver halvdelen af afvigelsen.",
    "Kassens halvdel kræver tillægsbevilling, og reglerne om overførsel gælder fagområdets. Notatet siger intet om servicerammen her.",
  ],
  egenAndel: [
    "Fagområdet bærer sin andel af afvigelsen, og kommunekassen resten.",
    "Kassens del kræver tillægsbevilling, og reglerne om overførsel gælder fagområdets. Modellen er kommunens egen og står ikke i notatet.",
  ],
};

export const MODELFORKLARING = Object.fromEntries(Object.entries(MODELLINJER).map(([art, linjer]) => [art, linjer.join(" ")])) as Readonly<
  Record<Model["art"], string>
>;

/** As a sentence begins: "Model 1". */
export const modelnavn = (art: Model["art"]): string => MODELTEKST[art][0]!.toLocaleUpperCase("da-DK") + MODELTEKST[art].slice(1);

/** Who carries a deviation under it, in one sentence. */
export const modelsaetning = (art: Model["art"]): string => `${modelnavn(art)}: ${MODELLINJER[art][0]}`;

export const modeltekst = ({ art }: Model): string => MODELTEKST[art];
