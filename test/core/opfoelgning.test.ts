import fc from "fast-check";
import {
  aarsopgoerelse,
  acontoAnmodninger,
  acontoopgoerelse,
  Decimal,
  endeligOpgoerelse,
  fordelAfvigelse,
  heleKroner,
  laegSammen,
  oere,
  TOM_FAGOMRAADEOPFOELGNING,
  tomOpfoelgning,
  vistI,
  type Kvartaler,
  type Model,
  type Oere,
} from "../../src/core";
import { randersEksempel } from "../workbook/eksempler";
import { vaerdien } from "../workbook/budgetter";

const beloeb = fc.integer({ min: -90_000_000_000, max: 90_000_000_000 }).map(oere);
const modeller: fc.Arbitrary<Model> = fc.oneof(
  fc.constantFrom<Model>({ art: "model1" }, { art: "model2" }, { art: "deling" }),
  fc.integer({ min: 1, max: 9_999 }).map((bp): Model => ({ art: "egenAndel", andel: new Decimal(bp).dividedBy(10_000) })),
);
const kr = (kroner: number): Oere => heleKroner(kroner);

describe("afvigelsen deles", () => {
  it.each<[Model, number, number]>([
    [{ art: "model1" }, 0, -100_001],
    [{ art: "model2" }, -100_001, 0],
    [{ art: "deling" }, -50_001, -50_000],
    [{ art: "egenAndel", andel: new Decimal("0.25") }, -25_000, -75_001],
  ])("%j", (model, tilFagomraadet, tilKommunekassen) =>
    expect(fordelAfvigelse(oere(1_000_000), oere(899_999), model)).toEqual({ afvigelse: -100_001, tilFagomraadet, tilKommunekassen }),
  );

  it("til fagområdet og til kommunekassen er tilsammen faktisk minus budget, og fortegnet vender alt", () =>
    fc.assert(
      fc.property(beloeb, beloeb, modeller, (budget, faktisk, model) => {
        const delt = fordelAfvigelse(budget, faktisk, model);
        expect(delt.tilFagomraadet + delt.tilKommunekassen).toBe(faktisk - budget);
        const vendt = fordelAfvigelse((0 - budget) as Oere, (0 - faktisk) as Oere, model);
        expect(vendt.tilFagomraadet + delt.tilFagomraadet).toBe(0);
      }),
    ));
});

describe("a conto", () => {
  it("regler.md's eksempel, 2022: 6 × 100.000 kr. og derefter 6 × 250.000 kr. giver 42.500 kr. i 2. kvartal, når 1. er 0", () =>
    expect(vaerdien(acontoAnmodninger([kr(0), kr(42_500), null, null]))).toEqual([0, kr(42_500), null, null]));

  it("et kvartal, der blev rettet efter anmodningen, rettes i den næste, også med minus", () =>
    expect(vaerdien(acontoAnmodninger([kr(900), kr(1_000), kr(1_600), null], [kr(1_200), null, null, null]))).toEqual([
      kr(900),
      kr(-200),
      kr(600),
      null,
    ]));

  it("et tomt kvartal før et udfyldt er en fejl med kvartalet", () =>
    expect(acontoAnmodninger([kr(1), null, kr(3), null])).toEqual({
      ok: false,
      fejl: { art: "kvartalMangler", sted: { argument: "aarTilDato" }, kvartal: 2 },
    }));

  it("rettelsen er det, reglens beløb retter af tidligere anmodninger", () => {
    const opfoelgning = {
      ...TOM_FAGOMRAADEOPFOELGNING,
      tilDato: [kr(900), kr(1_000), kr(1_600), null] as const,
      anmodet: [kr(1_200), null, null, null] as const,
    };
    const { kvartaler } = vaerdien(acontoopgoerelse(kr(0), opfoelgning));
    expect(kvartaler.map(({ rettelse }) => rettelse)).toEqual([0, kr(-300), 0, 0]);
  });

  const udfyldte = fc.tuple(beloeb, beloeb, beloeb, beloeb);
  const rettede = fc.tuple(
    ...([0, 1, 2, 3].map(() => fc.option(beloeb)) as [
      fc.Arbitrary<Oere | null>,
      fc.Arbitrary<Oere | null>,
      fc.Arbitrary<Oere | null>,
      fc.Arbitrary<Oere | null>,
    ]),
  );

  it("anmodningerne er tilsammen den sidste forventning", () =>
    fc.assert(
      fc.property(udfyldte, (tilDato) => expect(laegSammen(vaerdien(acontoAnmodninger(tilDato)).map((et) => et!))).toBe(tilDato[3])),
    ));

  it("… også når nogle af de tre første blev sendt med et andet beløb", () =>
    fc.assert(
      fc.property(udfyldte, rettede, (tilDato, [a, b, c]) => {
        const anmodet: Kvartaler<Oere | null> = [a, b, c, null];
        const { hjemtaget } = vaerdien(acontoopgoerelse(kr(0), { ...TOM_FAGOMRAADEOPFOELGNING, tilDato, anmodet }));
        expect(hjemtaget).toBe(tilDato[3]);
      }),
    ));
});

it("afvigelsen i året og efterreguleringen er tilsammen hele afvigelsen, også for hver part", () =>
  fc.assert(
    fc.property(beloeb, beloeb, beloeb, modeller, (budget, hjemtaget, endelig, model) => {
      const svar = endeligOpgoerelse({ budget, budgetaendring: kr(0), hjemtaget, endelig, model });
      expect(svar.iAaret.afvigelse + svar.efterregulering).toBe(svar.samlet.afvigelse);
      for (const part of ["tilFagomraadet", "tilKommunekassen"] as const)
        expect(svar.iAaret[part] + svar.aaretEfter[part]).toBe(svar.samlet[part]);
      expect(svar.aaretEfter.tilFagomraadet + svar.aaretEfter.tilKommunekassen).toBe(svar.efterregulering);
      expect(svar.samlet.tilFagomraadet + svar.samlet.tilKommunekassen).toBe(endelig - budget);
    }),
  ));

describe("et budgetår følges", () => {
  const { budgetaar } = randersEksempel;

  it("uden indtastninger er intet kendt, og der er intet at fordele", () => {
    const [social] = vaerdien(aarsopgoerelse(budgetaar, tomOpfoelgning(3)));
    expect(social).toMatchObject({ budget: kr(26_567_000), endelig: null, erStorAfvigelse: null, afstemning: { krav: 0, stemmer: null } });
    expect(social!.aconto).toMatchObject({ hjemtaget: 0, forventet: null, afvigelse: null });
  });

  it("uden en model, der gælder i året, deles intet", () => {
    const [foerste, ...andre] = budgetaar.fagomraader;
    const udloebet = { ...budgetaar, fagomraader: [{ ...foerste!, gaelderFra: 2018, gaelderTil: 2020 }, ...andre] };
    const opfoelgning = { ...tomOpfoelgning(0), fagomraader: [{ ...TOM_FAGOMRAADEOPFOELGNING, endelig: kr(1) }] };
    expect(vaerdien(aarsopgoerelse(udloebet, opfoelgning))[0]).toMatchObject({ model: null, endelig: null });
  });

  it("en afvigelse på grænsen er stor", () => {
    const opfoelgning = {
      ...tomOpfoelgning(0),
      storAfvigelse: kr(500),
      fagomraader: [{ ...TOM_FAGOMRAADEOPFOELGNING, forventetHeleAaret: kr(26_566_500) }],
    };
    expect(vaerdien(aarsopgoerelse(budgetaar, opfoelgning))[0]!.erStorAfvigelse).toBe(true);
  });
});

describe("vist i grovere enheder", () => {
  it("mio. kr. med én decimal", () =>
    expect(vistI([kr(26_567_000), kr(13_837_000), kr(996_000)], kr(100_000))).toEqual([kr(26_600_000), kr(13_800_000), kr(1_000_000)]));

  it("delene giver tilsammen summen i enheden, og ingen flyttes en hel enhed mere end summen", () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100_000_000_00 }).map(oere), { minLength: 1, maxLength: 40 }),
        fc.constantFrom(kr(1), kr(1_000), kr(100_000)),
        fc.boolean(),
        (dele, enhed, minus) => {
          const egne = minus ? dele.map((del) => (0 - del) as Oere) : dele;
          const vist = vistI(egne, enhed);
          const sum = Math.abs(laegSammen(egne));
          const rundet = Math.floor((sum + enhed / 2) / enhed) * enhed;
          expect(Math.abs(laegSammen(vist))).toBe(rundet);
          vist.forEach((et, nr) => expect(Math.abs(Math.abs(et) - dele[nr]!)).toBeLessThan(2 * enhed));
          vist.forEach((et) => expect(Math.abs(et % enhed)).toBe(0));
        },
      ),
    ));
});
