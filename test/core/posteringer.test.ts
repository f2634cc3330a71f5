import fc from "fast-check";
import {
  aarsopgoerelse,
  Decimal,
  heleKroner,
  laegSammen,
  muligePosteringer,
  oere,
  posteringer,
  TOM_FAGOMRAADEOPFOELGNING,
  tomOpfoelgning,
  type Fagomraade,
  type Fagomraadeaar,
  type Kvartaler,
  type Model,
  type Oere,
} from "../../src/core";
import { budget, vaerdien } from "../workbook/budgetter";
import { fagomraade } from "../workbook/eksempler";

const beloeb = fc.integer({ min: -20_000_000_000, max: 20_000_000_000 }).map(oere);
const modeller: fc.Arbitrary<Model> = fc.oneof(
  fc.constantFrom<Model>({ art: "model1" }, { art: "model2" }, { art: "deling" }),
  fc.integer({ min: 1, max: 9_999 }).map((bp): Model => ({ art: "egenAndel", andel: new Decimal(bp).dividedBy(10_000) })),
);

/**
 * A year of one department or some: key, model, whether it is in force, the year's requests, how many quarters are known,
 * and the final refund or none.
 */
const aarene = fc
  .array(
    fc.record({
      vaegt: fc.integer({ min: 0, max: 9 }),
      model: modeller,
      gaelder: fc.boolean(),
      hjemtaget: beloeb,
      kvartaler: fc.constantFrom(1, 4, 4, 4),
      endelig: fc.option(beloeb),
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((felter): Fagomraadeaar[] => {
    const fagomraader = felter.map(({ vaegt, model, gaelder }, nr): Fagomraade => ({
      ...fagomraade(`F${nr}`, vaegt + 1),
      model,
      gaelderFra: gaelder ? 2023 : 2024,
    }));
    const opfoelgning = {
      ...tomOpfoelgning(0),
      fagomraader: felter.map(({ hjemtaget, kvartaler, endelig }) => ({
        ...TOM_FAGOMRAADEOPFOELGNING,
        tilDato: [0, 1, 2, 3].map((nr) => (nr < kvartaler ? hjemtaget : null)) as unknown as Kvartaler<Oere | null>,
        endelig,
      })),
    };
    return vaerdien(aarsopgoerelse(budget({ fagomraader }).budgetaar, opfoelgning));
  });

const sum = (beloebene: readonly { readonly beloeb: Oere }[]): Oere => laegSammen(beloebene.map((et) => et.beloeb));

describe("posteringerne", () => {
  it("går op: tillægsbevillinger og modposter er tilsammen nul i hvert bogføringsår", () =>
    fc.assert(
      fc.property(aarene, (fulgt) => {
        const bevillinger = posteringer(2023, fulgt).filter(({ art }) => art !== "efterregulering");
        for (const aar of [2023, 2024]) expect(sum(bevillinger.filter((et) => et.bogfoeringsaar === aar))).toBe(0);
      }),
    ));

  it("efterreguleringerne er tilsammen minus endelig refusion minus hjemtaget, hvor alle fire kvartaler er kendt", () =>
    fc.assert(
      fc.property(aarene, (fulgt) => {
        const efterreguleringer = posteringer(2023, fulgt).filter(({ art }) => art === "efterregulering");
        const ventet = fulgt.map(({ opfoelgning: { endelig, tilDato }, aconto }) =>
          oere(endelig === null || tilDato.includes(null) ? 0 : aconto.hjemtaget - endelig),
        );
        expect(sum(efterreguleringer) + 0).toBe(laegSammen(ventet) + 0);
        expect(efterreguleringer.every(({ bogfoeringsaar }) => bogfoeringsaar === 2024)).toBe(true);
      }),
    ));

  it("giver fagområdet en tillægsbevilling på det, kommunekassen bærer, og intet under model 2", () =>
    fc.assert(
      fc.property(aarene, (fulgt) => {
        const alle = posteringer(2023, fulgt);
        fulgt.forEach(({ endelig, model }, nr) => {
          const bevilget = alle.filter(
            ({ fagomraade, hos, art }) => fagomraade === nr && hos === "fagomraadet" && art !== "efterregulering",
          );
          expect(sum(bevilget) + 0).toBe(0 - (endelig?.samlet.tilKommunekassen ?? 0));
          if (model?.art === "model2") expect(bevilget).toEqual([]);
        });
      }),
    ));

  it("har ingen på nul, og der er lige mange mulige for hvert fagområde", () =>
    fc.assert(
      fc.property(aarene, (fulgt) => {
        expect(posteringer(2023, fulgt).filter((et) => et.beloeb === 0)).toEqual([]);
        expect(new Set(fulgt.map((et, nr) => muligePosteringer(2023, et, nr).length)).size).toBe(1);
      }),
    ));

  it("model 1 med en mindreindtægt: fagområdet får lavere indtægtsbudget, og kassen dækker", () => {
    const opgave = budget({
      indtaegtsbudget: { art: "direkte", beloeb: heleKroner(100_000) },
      fagomraader: [fagomraade("Familie", 1, "model1")],
    });
    const til = heleKroner(90_000);
    const felter = { ...TOM_FAGOMRAADEOPFOELGNING, endelig: heleKroner(95_000) };
    const efter = (tilDato: Kvartaler<Oere | null>) => {
      const fagomraader = [{ ...felter, tilDato }];
      return posteringer(2023, vaerdien(aarsopgoerelse(opgave.budgetaar, { ...tomOpfoelgning(0), fagomraader })));
    };
    expect(efter([til, til, til, null])).toEqual([]);
    expect(efter([til, til, til, til]).map(({ art, bogfoeringsaar, hos, beloeb: et }) => [art, bogfoeringsaar, hos, et / 100])).toEqual([
      ["efterregulering", 2024, "fagomraadet", -5_000],
      ["aaretsBevilling", 2023, "fagomraadet", 10_000],
      ["aaretsBevilling", 2023, "kommunekassen", -10_000],
      ["efterreguleringensBevilling", 2024, "fagomraadet", -5_000],
      ["efterreguleringensBevilling", 2024, "kommunekassen", 5_000],
    ]);
  });
});
