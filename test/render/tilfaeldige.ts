import fc from "fast-check";
import {
  Decimal,
  heleKroner,
  INGEN_BILAG,
  KVARTALER_PR_AAR,
  oere,
  type Fagomraadeopfoelgning,
  type Model,
  type Sagstal,
} from "../../src/core";
import { byg } from "../../src/workbook/byg";
import type { Budgetopgave } from "../../src/workbook/opgave";
import { budget } from "../workbook/budgetter";
import { fagomraade } from "../workbook/eksempler";

/** The same cases every time: a failure can be seen again. */
const FROE = 20230101;

const beloeb = fc.oneof(
  fc.integer({ min: -5_000, max: 5_000 }).map((kroner) => heleKroner(kroner)),
  fc.integer({ min: 0, max: 300_000_000 }).map((kroner) => heleKroner(kroner)),
  fc.integer({ min: -900_000_000_000, max: 900_000_000_000 }).map(oere),
);
/** Percent with up to two decimals: amounts of whole kroner then often lie midway between two units. */
const indeks = fc.oneof(
  fc.constant(new Decimal(0)),
  fc.integer({ min: -3_000, max: 3_000 }).map((tal) => new Decimal(tal).dividedBy(10_000)),
  fc.integer({ min: -20, max: 20 }).map((tal) => new Decimal(tal).dividedBy(200)),
);
const indtaegter = fc
  .oneof(
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 40 }),
    fc.array(fc.integer({ min: 0, max: 60_000_000 }), { minLength: 1, maxLength: 12 }),
  )
  .filter((liste) => liste.some((kroner) => kroner > 0));

/** Up to 2 mia. kr.: four of them are still an amount that we count with. */
const fulgtBeloeb = fc.oneof(
  fc.constant(heleKroner(0)),
  fc.integer({ min: -200_000_000_000, max: 200_000_000_000 }).map(oere),
  fc.integer({ min: 0, max: 20_000_000 }).map((kroner) => heleKroner(kroner)),
);
const maaske = fc.option(fulgtBeloeb, { nil: null });
/** As far as the year has come: no quarter is empty before one that is filled in. */
const tilDato = fc
  .tuple(fc.integer({ min: 0, max: KVARTALER_PR_AAR }), fc.tuple(fulgtBeloeb, fulgtBeloeb, fulgtBeloeb, fulgtBeloeb))
  .map(([kendte, alle]) => alle.map((et, nr) => (nr < kendte ? et : null)) as unknown as Fagomraadeopfoelgning["tilDato"]);
const opfoelgninger: fc.Arbitrary<Fagomraadeopfoelgning> = fc.record({
  tilDato,
  anmodet: fc.tuple(maaske, maaske, maaske, maaske),
  modtaget: fc.tuple(maaske, maaske, maaske, maaske),
  budgetaendring: maaske,
  forventetHeleAaret: maaske,
  endelig: maaske,
  bogfoert: maaske,
  efterSager: maaske,
  vedHoejereGraenser: maaske,
  ansvarlig: fc.constantFrom("", "Chefen", "=1+1"),
});
const modeller: fc.Arbitrary<Model> = fc.oneof(
  fc.constantFrom<Model>({ art: "model1" }, { art: "model2" }, { art: "deling" }),
  fc.integer({ min: 0, max: 10_000_000 }).map((del): Model => ({ art: "egenAndel", andel: new Decimal(del).dividedBy(10_000_000) })),
);
const fulgte = fc.array(fc.record({ model: modeller, gaelderFra: fc.constantFrom(2018, 2023, 2024), opfoelgning: opfoelgninger }), {
  minLength: 40,
  maxLength: 40,
});

const afvigelse = fc.option(fc.integer({ min: -500_000_000, max: 500_000_000 }).map(oere), { nil: null, freq: 9 });
const antal = fc.option(fc.nat({ max: 40 }), { nil: null, freq: 9 });
const sagstal: fc.Arbitrary<Sagstal> = fc.record({
  dato: fc.constantFrom("", "31.12.2023"),
  status: fc.constantFrom(null, "bekraeftet", "genberegnet", "skoen"),
  husstande: fc.tuple(antal, antal, antal, antal),
  udgift: fc.option(fc.nat({ max: 9_000_000_000 }).map(oere), { nil: null }),
  refusion: fc.option(fc.nat({ max: 3_000_000_000 }).map(oere), { nil: null }),
});

const opgaver = fc
  .record({
    beloeb,
    indtaegter,
    enhed: fc.constantFrom(1, 100, 10_000, 100_000),
    indeks: fc.tuple(indeks, indeks, indeks),
    fortegn: fc.constantFrom("minus" as const, "plus" as const),
    visesI: fc.constantFrom("kroner" as const, "tusind" as const, "millioner" as const),
    storAfvigelse: fc.option(fc.integer({ min: 1, max: 100_000_000 }).map(oere), { nil: null }),
    fulgte,
    sagstal,
    forrigeAar: fc.array(fc.record({ afvigelse, tilFagomraadet: afvigelse }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ beloeb, indtaegter, enhed, indeks, fortegn, visesI, storAfvigelse, fulgte: fulgt, sagstal, forrigeAar }) =>
    budget(
      {
        indtaegtsbudget: { art: "direkte", beloeb },
        enhed: oere(enhed),
        indeks,
        fagomraader: indtaegter.map((kroner, nr) => {
          const { model, gaelderFra } = fulgt[nr]!;
          return { ...fagomraade(`Område ${nr + 1}`, kroner), model, gaelderFra };
        }),
      },
      {
        fortegn,
        visesI,
        opfoelgning: {
          storAfvigelse,
          fagomraader: fulgt.slice(0, indtaegter.length).map(({ opfoelgning }) => opfoelgning),
          bilag: INGEN_BILAG,
          sagstal,
        },
        forrigeAar,
      },
    ),
  )
  .filter((opgave) => byg(opgave).ok);

export const tilfaeldigeBudgetter = (antal: number): Budgetopgave[] => fc.sample(opgaver, { numRuns: antal, seed: FROE });
