import { INDBYGGEDE_SATSER, type Satser } from "../../src/core";
import type { Celle } from "../../src/tekster/laes";
import { findSagskolonner } from "../../src/tekster/sagskolonner";
import { bygSager } from "../../src/workbook/bygSager";
import type { WorkbookPlan } from "../../src/workbook/plan";
import type { Sagsopgave } from "../../src/workbook/sagsopgave";
import { vaerdien } from "./budgetter";

const MAANEDER = ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec"];
export const MAANEDSHOVED = ["Sag", "Husstand", "Gruppe", "Fagområde", "Fylder 67", "Omfattet før 67", "Engangsudgift", ...MAANEDER];
export const AARSHOVED = ["Sag", "Gruppe", "Husstand", "Udgift", "Fagområde"];

export const satserne = (aar: number): Satser => INDBYGGEDE_SATSER.raekker.find((et) => et.aar === aar)!;
const jaevnt = (kroner: Celle): Celle[] => new Array<Celle>(12).fill(kroner);
const halvt = (foerst: number, saa: number): Celle[] => [...new Array<Celle>(6).fill(foerst), ...new Array<Celle>(6).fill(saa)];

/** Every kind of case: siblings over two departments, ties, an adult turning 67, one-off costs, øre, a lone child. */
export const BLANDEDE: readonly (readonly Celle[])[] = [
  ["B-001", "H1", "barn", "Familieområdet", "", "", "", ...jaevnt(60_000)],
  ["B-002", "H1", "barn", "Familieområdet", "", "", 25_000.55, ...jaevnt(60_000)],
  ["B-003", "h1 ", "efterværn", "Socialområdet", "", "", "", ...jaevnt(45_000.1)],
  ["V-001", "H1", "voksen", "Socialområdet", "", "", "", ...jaevnt(125_000)],
  ["V-002", "", "voksen", "Socialområdet", 6, "", "", ...halvt(50_000, 200_000)],
  ["V-003", "", "voksen", "Omsorgsområdet", "før", "ja", "", ...jaevnt(110_000)],
  ["V-004", "", "voksen", "", "", "", 300_000, ...halvt(200_000, 0)],
  [1005, 12, "barn", "familieområdet", "", "", "", ...jaevnt(0)],
  ["B-006", "12", "barn", "Familieområdet", "", "", "", ...jaevnt("150.000,25")],
];

/** The same, and rows that are broken in every way that a row can be; the others must stay right. */
export const MED_FEJL: readonly (readonly Celle[])[] = [
  ...BLANDEDE,
  ["F-1", "", "hund", "Socialområdet", "", "", "", ...jaevnt(1)],
  ["F-2", "12", "barn", "Familieområdet", 5, "", "", ...jaevnt(1)],
  ["F-3", "", "voksen", "Socialområdet", 1, "", "", ...jaevnt(200_000)],
  ["F-4", "", "voksen", "Socialområdet", "", "", "", ...halvt(-1, 100_000)],
  ["F-5", "", "voksen", "Socialområdet", "", "", "meget", ...jaevnt(100_000)],
  ["F-6", "", "voksen", "Socialområdet", "", "nej", "", ...jaevnt(100_000)],
  new Array<Celle>(19).fill(""),
];

export const AARSLISTE: readonly (readonly Celle[])[] = [
  ["1", "barn", "A*", 1_200_000, "Børn* & unge"],
  ["2", "barn", "AB", 1_200_000.4, "=1+1"],
  ["3", "efterværn", "", 700_000, "+45"],
  ["4", "efterværn", "a*", 1_200_000, "2021"],
  ["5", "voksen", "", "2,5 mio.", ""],
];

export function sagsopgave(
  overskrifter: readonly string[],
  raekker: readonly (readonly Celle[])[],
  resten: Partial<Sagsopgave> = {},
): Sagsopgave {
  const fagomraade = overskrifter.indexOf("Fagområde");
  return {
    aar: 2022,
    kommune: "Eksempel Kommune",
    kopi: 1,
    satser: satserne(2022),
    egenTabel: false,
    modeller: [
      { navn: "Familieområdet", model: { art: "model1" } },
      { navn: "Socialområdet", model: { art: "model2" } },
    ],
    kolonner: vaerdien(findSagskolonner(overskrifter)),
    fagomraadekolonne: fagomraade === -1 ? null : fagomraade,
    raekker,
    ...resten,
  };
}

export const blandede = sagsopgave(MAANEDSHOVED, BLANDEDE);

export const byggetSager = (opgave: Sagsopgave): WorkbookPlan => vaerdien(bygSager(opgave));

/** A long list of adults and small households. */
export const mange = (antal: number): Celle[][] =>
  Array.from({ length: antal }, (_, nr) => [
    `S-${nr}`,
    nr % 3 === 0 ? `H${nr % 100 < 50 ? nr - (nr % 6) : nr}` : "",
    nr % 3 === 0 ? "barn" : "voksen",
    `Område ${nr % 5}`,
    "",
    "",
    nr % 7 === 0 ? 10_000 : "",
    ...jaevnt(40_000 + ((nr * 7919) % 200_000)),
  ]);
