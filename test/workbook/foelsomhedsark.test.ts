import { heleKroner, TOM_FAGOMRAADEOPFOELGNING, tomOpfoelgning, type Fagomraadeopfoelgning } from "../../src/core";
import type { Budgetopgave } from "../../src/workbook/opgave";
import { budget, bygget } from "./budgetter";
import { fagomraade, randersEksempel } from "./eksempler";
import { arket, cellen, raekken, raekkenummer } from "./planopslag";

const kr = heleKroner;
const fulgt = (fagomraader: readonly Partial<Fagomraadeopfoelgning>[], resten: Partial<Budgetopgave> = {}) =>
  arket(
    bygget({
      ...randersEksempel,
      opfoelgning: { ...tomOpfoelgning(3), fagomraader: fagomraader.map((et) => ({ ...TOM_FAGOMRAADEOPFOELGNING, ...et })) },
      ...resten,
    }),
    "Følsomhedsberegning",
  );
const ark = fulgt([
  { endelig: kr(30_000_000), efterSager: kr(30_000_000), vedHoejereGraenser: kr(29_000_000) },
  { forventetHeleAaret: kr(10_000_000) },
  {},
]);

/** The rows below the heading of changes. */
const virkning = (hvilken: typeof ark, nr: number): (string | number | null)[] => {
  const fra = hvilken.udskrift.gentagRaekker!.fra + 1;
  return Array.from({ length: 10 }, (_, kolonne) => cellen(hvilken, fra + nr, kolonne)?.vaerdi ?? null);
};

it("siger, om refusionen er den endelige, den forventede eller budgettet", () =>
  expect(["Socialområdet", "Familieområdet", "Omsorgsområdet", "I alt"].map((navn) => raekken(ark, navn, 5))).toEqual([
    ["Socialområdet", "endelig", -30_000_000, -26_567_000, "model 2"],
    ["Familieområdet", "forventet hele året", -10_000_000, -13_837_000, "model 1"],
    ["Omsorgsområdet", "budgettet", -996_000, -996_000, "model 2"],
    ["I alt", "", -40_996_000, -41_400_000, ""],
  ]));

it("viser for hver ændring, hvem der bærer den, pr. fagområde og i alt, med minus for merindtægt", () => {
  expect([0, 1, 2, 3].map((nr) => virkning(ark, nr))).toEqual([
    ["Socialområdet", "10 pct. lavere", -27_000_000, -433_000, -433_000, 0, -433_000, -433_000, -216_500, -216_500],
    ["Familieområdet", "10 pct. lavere", -9_000_000, 4_837_000, 0, 4_837_000, 4_837_000, 4_837_000, 2_418_500, 2_418_500],
    ["Omsorgsområdet", "10 pct. lavere", -896_400, 99_600, 99_600, 0, 99_600, 99_600, 49_800, 49_800],
    ["I alt, refusionen 10 pct. lavere", "", -36_896_400, 4_503_600, -333_400, 4_837_000, 4_503_600, 4_503_600, 2_251_800, 2_251_800],
  ]);
  expect([4, 8, 12, 16].map((nr) => virkning(ark, nr)[1])).toEqual(["5 pct. lavere", "uændret", "5 pct. højere", "10 pct. højere"]);
  expect(raekken(ark, "Kontrol: delene er tilsammen afvigelsen", 2)[1]).toBe("OK");
});

it("regner kun grænserne ét trin op, hvor begge refusioner er udfyldt", () => {
  const fra = raekkenummer(ark, "Grænserne ét trin op (10.000 kr.)") + 2;
  const raekker = (hvilken: typeof ark) =>
    Array.from({ length: 4 }, (_, nr) => Array.from({ length: 6 }, (__, k) => cellen(hvilken, fra + nr, k + 1)!.vaerdi));
  expect(raekker(ark)).toEqual([
    ["beregnet", -30_000_000, -29_000_000, 1_000_000, 1_000_000, 0],
    ["ikke beregnet", "", "", "", "", ""],
    ["ikke beregnet", "", "", "", "", ""],
    ["ikke beregnet", "", "", "", "", ""],
  ]);
  const alle = fulgt(
    [1, 2, 3].map((nr) => ({ efterSager: kr(nr * 100), vedHoejereGraenser: kr(nr * 90) })),
    { fortegn: "plus" },
  );
  expect(raekker(alle)[3]).toEqual(["beregnet", 600, 540, -60, -40, -20]);
});

it("siger, hvor modellen skal besluttes, og lader summen under årets modeller være tom", () => {
  const uden = arket(
    bygget(budget({ fagomraader: [fagomraade("A", 1), { ...fagomraade("B", 1), gaelderTil: 2022 }] })),
    "Følsomhedsberegning",
  );
  expect([0, 1, 2].map((nr) => virkning(uden, nr).slice(4, 6))).toEqual([
    [2_070_000, 0],
    ["skal besluttes", ""],
    ["", ""],
  ]);
});
