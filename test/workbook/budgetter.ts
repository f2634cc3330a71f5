import { Decimal, heleKroner, oere, TOM_FAGOMRAADEOPFOELGNING, tomOpfoelgning, type Budgetaar, type Resultat } from "../../src/core";
import { byg } from "../../src/workbook/byg";
import type { Budgetopgave } from "../../src/workbook/opgave";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { fagomraade, randersEksempel } from "./eksempler";

/** Another municipality's budget: the example's form, and whatever differs. */
export const budget = (aaret: Partial<Budgetaar>, resten: Partial<Budgetopgave> = {}): Budgetopgave => ({
  ...randersEksempel,
  opfoelgning: tomOpfoelgning((aaret.fagomraader ?? randersEksempel.budgetaar.fagomraader).length),
  kommune: "Anden Kommune",
  erEksempel: false,
  ...resten,
  budgetaar: { ...randersEksempel.budgetaar, ...aaret },
});

export function vaerdien<T>(resultat: Resultat<T>): T {
  if (!resultat.ok) throw new Error(JSON.stringify(resultat.fejl));
  return resultat.vaerdi;
}

export const bygget = (opgave: Budgetopgave): WorkbookPlan => vaerdien(byg(opgave));

export const indekser = (...tal: string[]): Decimal[] => tal.map((et) => new Decimal(et));

const fem = [
  fagomraade("Børn og Unge", 17_345_671, "model1"),
  fagomraade("Handicap", 9_871_233),
  fagomraade("Psykiatri", 4_100_007, "deling", "Handicap"),
  fagomraade("Senior & Sundhed", 2_050_003, "egenAndel"),
  fagomraade("Misbrug", 17_345_671, "model2", "Handicap"),
];

/** Names that a spreadsheet, or a writer that guesses, could take for something else than words. */
export const SAERE_NAVNE = ["=1+1", "+45", "-x", "@a", "45", "2021", "1e5", "nan", "-inf", "TRUE", "#N/A", 'O\'Hara & "Søn" <3>'];

const direkte = (kroner: number): Partial<Budgetaar> => ({ indtaegtsbudget: { art: "direkte", beloeb: oere(Math.round(kroner * 100)) } });

export const fyrre = budget({
  fagomraader: Array.from({ length: 40 }, (_, nr) =>
    fagomraade(`Fagområde nummer ${nr + 1}`, 100_003 * ((nr * 7) % 40), "model2", nr % 5 === 1 ? `Fagområde nummer ${nr}` : null),
  ),
  indeks: indekser("0.02", "-0.015", "0.031"),
});

/** A final refund, an expected one, one by the last quarter, and none; one model is not decided for the year. */
const fulgt = budget(
  { fagomraader: fem.map((et, nr) => (nr === 4 ? { ...et, gaelderTil: 2022 } : et)) },
  {
    fortegn: "plus",
    opfoelgning: {
      ...tomOpfoelgning(5),
      fagomraader: [
        { endelig: oere(1_512_345_67), efterSager: heleKroner(1_512_345), vedHoejereGraenser: heleKroner(1_498_111) },
        { forventetHeleAaret: oere(812_345_05), efterSager: heleKroner(800_000) },
        { tilDato: [heleKroner(1), heleKroner(2), heleKroner(3), oere(410_333_33)] as const, vedHoejereGraenser: heleKroner(1) },
        { endelig: heleKroner(0), efterSager: oere(333_33), vedHoejereGraenser: oere(0) },
        { efterSager: heleKroner(700_000), vedHoejereGraenser: heleKroner(650_000) },
      ].map((et) => ({ ...TOM_FAGOMRAADEOPFOELGNING, ...et })),
    },
  },
);

/** Every kind of budget that the sheets must carry, by what is special about it. */
export const BUDGETTER: readonly (readonly [hvad: string, opgave: Budgetopgave])[] = [
  ["Randers' eksempel", randersEksempel],
  ["fem fagområder med andre navne", budget({ fagomraader: fem })],
  ["et enkelt fagområde", budget({ fagomraader: fem.slice(0, 1) })],
  ["40 fagområder", fyrre],
  ["plus som fortegn og intet prisniveau", budget({ fagomraader: fem }, { fortegn: "plus", prisniveau: "" })],
  ["enheden 1 kr.", budget({ enhed: heleKroner(1), fagomraader: fem })],
  ["beløb med øre", budget({ ...direkte(12_345_678.91), fagomraader: fem, indeks: indekser("0.0173", "-0.02", "0") })],
  ["øre som enhed", budget({ ...direkte(1_234_567.89), enhed: oere(1), fagomraader: fem, indeks: indekser("0.05", "0", "0.011") })],
  ["indeks ned og lige midt imellem", budget({ ...direkte(10_000_000), indeks: indekser("0.01005", "-0.015", "-0.5") })],
  ["indeks midt mellem to øre", budget({ ...direkte(100.1), enhed: oere(1), indeks: indekser("0.05", "-0.05", "0.15") })],
  ["et budget, der falder til nul", budget({ indeks: indekser("-1", "0.02", "0") })],
  ["et negativt budget", budget({ ...direkte(-3_333_333), fagomraader: fem })],
  ["et fagområde uden indtægt", budget({ fagomraader: [fagomraade("Nyt", 0), ...fem, fagomraade("Tomt", 0)] })],
  ["lige store fagområder", budget({ fagomraader: ["A", "B", "C", "D", "E", "F", "G"].map((navn) => fagomraade(navn, 1_000_000)) })],
  ["særlige navne", budget({ fagomraader: SAERE_NAVNE.map((navn, nr) => fagomraade(navn, 1_000 + nr)) })],
  ["en opfølgning med alt fra budgettet til den endelige refusion", fulgt],
  [
    "bevillingen i mio. kr., hvor delene har øre",
    budget(
      { ...direkte(4_234_567.89), enhed: oere(1), fagomraader: fem, indeks: indekser("0.05", "-0.2", "0.011") },
      { visesI: "millioner", fortegn: "plus" },
    ),
  ],
  ["bevillingen i mio. kr. af et budget, der falder til nul", budget({ indeks: indekser("-1", "0.02", "0") }, { visesI: "millioner" })],
  [
    "landsplan gange andel og et tilskud, der afviger",
    budget({
      indtaegtsbudget: {
        art: "opbygget",
        udgangspunkt: heleKroner(41_400_000),
        kl: { art: "landsplan", aendring: heleKroner(93_750_001), andel: new Decimal("0.0166") },
        lokaleForhold: heleKroner(-250_000),
      },
      tilskud: { retning: "nedsaettes", beloeb: heleKroner(1_000_000), note: "Aktstykke" },
    }),
  ],
  [
    "et tilskud, der passer",
    budget({
      indtaegtsbudget: {
        art: "opbygget",
        udgangspunkt: heleKroner(41_400_000),
        kl: { art: "beloeb", beloeb: heleKroner(-700_000) },
        lokaleForhold: oere(10_010),
      },
      tilskud: { retning: "forhoejes", beloeb: oere(69_989_990), note: "" },
    }),
  ],
];
