import fc from "fast-check";
import { Decimal, heleKroner, oere } from "../../src/core";
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

const opgaver = fc
  .record({
    beloeb,
    indtaegter,
    enhed: fc.constantFrom(1, 100, 10_000, 100_000),
    indeks: fc.tuple(indeks, indeks, indeks),
    fortegn: fc.constantFrom("minus" as const, "plus" as const),
    visesI: fc.constantFrom("kroner" as const, "tusind" as const, "millioner" as const),
  })
  .map(({ beloeb, indtaegter, enhed, indeks, fortegn, visesI }) =>
    budget(
      {
        indtaegtsbudget: { art: "direkte", beloeb },
        enhed: oere(enhed),
        indeks,
        fagomraader: indtaegter.map((kroner, nr) => fagomraade(`Område ${nr + 1}`, kroner)),
      },
      { fortegn, visesI },
    ),
  )
  .filter((opgave) => byg(opgave).ok);

export const tilfaeldigeBudgetter = (antal: number): Budgetopgave[] => fc.sample(opgaver, { numRuns: antal, seed: FROE });
