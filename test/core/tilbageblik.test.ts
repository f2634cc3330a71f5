import fc from "fast-check";
import {
  Decimal,
  heleKroner,
  oere,
  randersOrdning,
  tilbageblik,
  type Model,
  type Modelvirkning,
  type Oere,
  type Randersomraade,
  type Tilbageblikspost,
} from "../../src/core";

const kr = heleKroner;
const post = (budget: number, faktisk: number, model: Model | null): Tilbageblikspost => ({
  budget: kr(budget),
  faktisk: kr(faktisk),
  model,
});
const MODEL1: Model = { art: "model1" };
const MODEL2: Model = { art: "model2" };

describe("to år med to fagområder", () => {
  const svar = tilbageblik([
    [post(1_000, 1_200, MODEL2), post(500, 450, MODEL1)],
    [post(1_000, 700, { art: "deling" }), post(500, 600, { art: "egenAndel", andel: new Decimal("0.25") })],
  ]);
  const delt = (virkning: Modelvirkning | null, hvad: "aarets" | "model1" | "model2" | "deling") => [
    virkning![hvad]!.tilFagomraadet,
    virkning![hvad]!.tilKommunekassen,
  ];

  it.each([
    ["det første år", svar.aarene[0]!.iAlt, [200, -50], [0, 150], [150, 0], [75, 75]],
    ["det andet år", svar.aarene[1]!.iAlt, [-125, -75], [0, -200], [-200, 0], [-100, -100]],
    ["det første fagområde i alle år", svar.alleAar.fagomraader[0]!, [50, -150], [0, -100], [-100, 0], [-50, -50]],
    ["alt", svar.alleAar.iAlt, [75, -125], [0, -50], [-50, 0], [-25, -25]],
  ] as const)("%s: årets modeller, model 1, model 2 og deling", (_, virkning, aarets, model1, model2, deling) =>
    expect((["aarets", "model1", "model2", "deling"] as const).map((hvad) => delt(virkning, hvad))).toEqual(
      [aarets, model1, model2, deling].map((dele) => dele.map((kroner) => kr(kroner))),
    ),
  );
});

it("det, der ikke er kendt om ét, er ikke kendt om summen, men modellerne kan regnes uden årets", () => {
  const { aarene, alleAar } = tilbageblik([
    [post(1_000, 900, MODEL2), { budget: kr(1), faktisk: null, model: MODEL1 }],
    [post(1_000, 900, null), post(500, 400, MODEL1)],
  ]);
  expect([aarene[0]!.fagomraader[1], aarene[0]!.iAlt, alleAar.fagomraader[1], alleAar.iAlt]).toEqual([null, null, null, null]);
  expect(aarene[1]!.iAlt).toMatchObject({ aarets: null, model1: { tilKommunekassen: kr(-200) } });
});

it("til fagområderne og til kommunekassen er altid faktisk minus budget, i hvert år og i alt", () => {
  const beloeb = fc.integer({ min: -9_000_000_000, max: 9_000_000_000 }).map(oere);
  const poster: fc.Arbitrary<Tilbageblikspost> = fc.record({
    budget: beloeb,
    faktisk: beloeb,
    model: fc.constantFrom<Model>(MODEL1, MODEL2, { art: "deling" }, { art: "egenAndel", andel: new Decimal("0.3333") }),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(poster, poster, poster), { minLength: 1, maxLength: 6 }), (aarene) => {
      const svar = tilbageblik(aarene);
      const forskel = (alle: readonly Tilbageblikspost[]): Oere => alle.reduce((sum, et) => sum + et.faktisk! - et.budget!, 0) as Oere;
      const summer = [...svar.aarene, svar.alleAar].map(({ iAlt }) => iAlt!);
      const ventet = [...aarene.map(forskel), forskel(aarene.flat())];
      expect(summer.map(({ afvigelse }) => afvigelse)).toEqual(ventet);
      for (const hvad of ["aarets", "model1", "model2", "deling"] as const)
        expect(summer.map((et) => et[hvad]!.tilFagomraadet + et[hvad]!.tilKommunekassen)).toEqual(ventet);
    }),
  );
});

describe("notatets ordninger", () => {
  const OMRAADER: readonly Randersomraade[] = ["social", "familie", "omsorg"];

  it.each([
    [2017, ["model1", "model1", "model1"]],
    [2018, ["model2", "model2", "model2"]],
    [2020, ["model2", "model2", "model2"]],
    [2021, ["deling", "model1", null]],
    [2022, [null, "model1", null]],
    [2023, ["model2", "model1", "model2"]],
  ])("%i: socialområdet, familieområdet og omsorgsområdet, hvor intet er gættet", (aar, modeller) =>
    expect(OMRAADER.map((omraade) => randersOrdning(omraade, aar)!.model)).toEqual(modeller),
  );

  it.each([2006, 2024])("%i er ikke med", (aar) => expect(randersOrdning("social", aar)).toBeNull());
});
