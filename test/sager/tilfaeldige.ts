import fc from "fast-check";
import type { Borger, Graenser } from "./langsom";

/** A year's limits in øre: those of 2022, or any 1-3 rising ones with rising rates. */
export const graenser: fc.Arbitrary<Graenser> = fc.oneof(
  fc.constant([
    [86_000_000, 25],
    [168_000_000, 50],
    [212_000_000, 75],
  ] as const),
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 400_000_000 }), { minLength: 3, maxLength: 3 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 3 }),
    )
    .map(([beloeb, procenter]) => {
      const stigende = beloeb.sort((a, b) => a - b);
      return procenter.sort((a, b) => a - b).map((procent, nr) => [stigende[nr]!, procent] as const);
    }),
);

/** Øre a month: nothing, close to a twelfth of a limit, ordinary, or enormous (twelve of them still can be computed). */
const maanedsudgift = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 40_000_000 }),
  fc
    .tuple(fc.constantFrom(86_000_000, 168_000_000, 212_000_000), fc.integer({ min: -2, max: 2 }))
    .map(([g, til]) => Math.trunc(g / 12) + til),
  fc.integer({ min: 0, max: 1_000_000_000 }),
);

/** Even over the year or month by month. */
export const maaneder: fc.Arbitrary<number[]> = fc.oneof(
  fc.array(maanedsudgift, { minLength: 12, maxLength: 12 }),
  maanedsudgift.map((udgift) => new Array<number>(12).fill(udgift)),
);

export const engangsudgift = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 300_000_000 }));

const husstandssag = fc.record<Borger>({
  gruppe: fc.constantFrom("barn", "eftervaern"),
  husstand: fc.constantFrom("1", "2", null),
  maaneder,
  engangsudgift,
  fylder67: fc.constant(null),
  omfattet: fc.constant(null),
});

const voksensag = fc
  .record<Borger>({
    gruppe: fc.constant("voksen"),
    husstand: fc.constantFrom("1", "2", null),
    maaneder,
    engangsudgift,
    fylder67: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 12 })),
    omfattet: fc.constantFrom(true, false, null),
  })
  // Where the month before the birthday's lies outside the year it must be told.
  .map((sag) => (sag.fylder67 !== null && sag.fylder67 < 2 ? { ...sag, omfattet: sag.omfattet ?? false } : sag))
  // And who is not 67 cannot be told to be not covered.
  .map((sag) => (sag.fylder67 === null && sag.omfattet === false ? { ...sag, omfattet: null } : sag));

export const liste: fc.Arbitrary<Borger[]> = fc.array(fc.oneof(husstandssag, voksensag), { minLength: 1, maxLength: 6 });
