import type { Model, Oere } from "../core";
import { procenttekst } from "./forklaring";
import { MODELLINJER, modelnavn } from "./modeller";
import { skrivKroner, skrivTal } from "./tal";

/** "26.566 enheder à 1.000 kr.", "1 enhed à 1 kr." */
export const enhedstekst = (antal: string, enhed: Oere): string =>
  `${antal} ${antal === "1" ? "enhed" : "enheder"} à ${skrivKroner(enhed)}`;

export const FORDELINGSFORKLARING = {
  overskrift: (nr: number, antal: number, beloeb: Oere) =>
    `${skrivTal(nr)}. del af ${skrivTal(antal)}, når ${skrivKroner(beloeb)} fordeles efter nøglen`,
  vaegt: "Delens vægt i nøglen",
  noeglensSum: "Nøglens sum",
  frieSum: "De frie deles sum",
  enhed: "Enhed",
  tilFordeling: "Til fordeling",
  beloebet: "Beløbet",
  fastlaast: (nr: number) => `${skrivTal(nr)}. del, som er låst, trækkes fra`,
  delen: "Delen",
  fastlaastBeloeb: "Fastlåst beløb",
  ligeFast: "beløbet er låst og indgår ikke i fordelingen",
  hele: "Hele enheder",
  negativt: "der fordeles et negativt beløb: enhederne tælles uden fortegn, og delen får minus",
  kvote: (tilFordeling: string, vaegt: string, sum: string, kvote: string) => `kvote: ${tilFordeling} × ${vaegt} / ${sum} = ${kvote}`,
  heleAf: (enheder: string) => `heraf ${enheder}`,
  ekstra: "Ekstra enhed",
  plads: (broekdel: string, plads: number, blandt: number) =>
    `brøkdelen ${broekdel} er den ${plads === 1 ? "" : `${skrivTal(plads)}. `}største af ${skrivTal(blandt)}`,
  ingenBroekdel: "kvoten går op i hele enheder",
  tilOvers: (antal: number) =>
    antal === 1
      ? "der er én enhed til overs til den største brøkdel"
      : `der er ${skrivTal(antal)} enheder til overs til de største brøkdele`,
  underEnEnhed: "Resten under én enhed",
  underForklaring: "det, der er mindre end én enhed, lægges til den første af de største vægte",
  ingenVaegt: "Intet til fordeling",
  tabel: (erNegativ: boolean) => (erNegativ ? "Alle dele; enhederne er uden fortegn" : "Alle dele"),
  kolonner: ["Nr.", "Vægt", "Kvote", "Hele enheder", "Størst brøkdel nr.", "Ekstra enhed", "Beløb"],
  laast: "fastlåst",
  ja: "1",
  iAlt: "I alt",
  regel:
    "Største brøks metode: hver del får de hele enheder af sin kvote, og de enheder, der er til overs, går til de største brøkdele; er to lige store, får den første",
  eksakt: "Rækkefølgen er fundet på de eksakte brøker, ikke på de viste decimaler.",
} as const;

export const AFVIGELSESFORKLARING = {
  overskrifter: ["Afvigelse fra budgettet", "Til fagområdet", "Til kommunekassen"],
  afvigelse: "Afvigelse",
  faktisk: "Faktisk",
  budget: "Budget, trækkes fra",
  tilFagomraadet: "Til fagområdet",
  fagomraadetsDel: "Fagområdets del, trækkes fra",
  tilKassen: "Til kommunekassen",
  andel: (andel: string, afvigelse: string) => `${andel} af ${afvigelse}`,
  fagomraadetsAndel: "Fagområdets andel",
  model: (model: Model) => (model.art === "egenAndel" ? `${modelnavn(model.art)}, ${procenttekst(model.andel)}` : modelnavn(model.art)),
  regel: ({ art }: Model) => MODELLINJER[art][0],
  kilde: ({ art }: Model) =>
    art === "egenAndel" ? "kommunens egen model; den står ikke i Randers Kommunes notat" : "Randers Kommunes notat",
  fortegn: "Afvigelsen er faktisk minus budget. Fagområdets del afrundes til hele øre, og kommunekassen har resten.",
} as const;

export const ACONTOFORKLARING = {
  overskrift: (kvartal: number) => `Anmodning a conto for ${kvartal}. kvartal`,
  titel: "Anmodningen",
  ventet: (kvartal: number) => `Ventet for året til og med ${kvartal}. kvartal`,
  anmodet: (kvartal: number) => `Anmodet for ${kvartal}. kvartal, trækkes fra`,
  oplyst: "oplyst i argumentet anmodet",
  efterReglen: "reglens eget beløb",
  sum: (kvartal: number) => `Anmodning for ${kvartal}. kvartal`,
  ukendt: (kvartal: number) => `${kvartal}. kvartal kendes ikke endnu: cellen er tom, så svaret er 0. Et rigtigt nul skrives »0 kr.«.`,
  forMeget: "Anmodningen er negativ, fordi der er anmodet om mere end det, der nu ventes.",
  regel: "Det, der ventes for året til og med kvartalet, minus det, der er anmodet om før",
  kilde: "BEK 1591/2017 § 53 stk. 2",
} as const;
