import {
  aarsskifte,
  Decimal,
  heleKroner,
  INDBYGGEDE_SATSER,
  satsskifte,
  type Aarsskifte,
  type Budgetaar,
  type Fagomraade,
  type Satser,
} from "../../src/core";
import { procent } from "../../src/core/penge/basispoint";
import { fagomraade, randersEksempel } from "../workbook/eksempler";

const { budgetaar: RANDERS } = randersEksempel;

function skifte(aendring: Partial<Budgetaar> = {}): Aarsskifte {
  const svar = aarsskifte({ ...RANDERS, ...aendring }, INDBYGGEDE_SATSER);
  if (!svar.ok) throw new Error(JSON.stringify(svar.fejl));
  return svar.vaerdi;
}
const kr = (...kroner: number[]) => kroner.map(heleKroner);

describe("næste år begynder med dette års overslag", () => {
  it("fagområde for fagområde, og delene giver summen", () => {
    const { fra, til, overslag, aendring, fagomraader } = skifte({ indeks: [new Decimal("0.02")] });
    expect([fra, til]).toEqual([2023, 2024]);
    expect([overslag, aendring]).toEqual(kr(42_228_000, 828_000));
    expect(fagomraader.map((et) => et.budget)).toEqual(kr(26_567_000, 13_837_000, 996_000));
    expect(fagomraader.map((et) => et.overslag)).toEqual(kr(27_098_000, 14_114_000, 1_016_000));
    expect(fagomraader.map((et) => et.aendring)).toEqual(kr(531_000, 277_000, 20_000));
  });

  it("uændret, hvor der intet indeks er", () => {
    expect(skifte({ indeks: [] })).toMatchObject({ overslag: 4_140_000_000, aendring: 0 });
    expect(skifte({ indeks: [new Decimal(0)] })).toMatchObject({ overslag: 4_140_000_000, aendring: 0 });
  });

  it("og siger fra, hvor nøglen ikke kan fordele", () =>
    expect(aarsskifte({ ...RANDERS, fagomraader: [fagomraade("Et", 0)] }, INDBYGGEDE_SATSER)).toMatchObject({
      ok: false,
      fejl: { art: "kunNuller" },
    }));
});

describe("modellen for næste år", () => {
  const modelEfter = (periode: Pick<Fagomraade, "gaelderFra" | "gaelderTil">) =>
    skifte({ fagomraader: [{ ...RANDERS.fagomraader[0]!, ...periode }] }).fagomraader[0]!.model;

  it.each([
    [2023, null, { art: "model2" }],
    [2023, 2024, { art: "model2" }],
    [2024, null, { art: "model2" }],
    [2023, 2023, null],
    [2020, 2022, null],
    [2025, null, null],
  ])("fra %s til %s", (gaelderFra, gaelderTil, ventet) => expect(modelEfter({ gaelderFra, gaelderTil })).toEqual(ventet));
});

describe("beløbsgrænserne", () => {
  const trin = (...par: [number, number][]) => par.map(([graense, sats]) => ({ graense: heleKroner(graense), sats: procent(sats) }));
  const raekke = (
    aar: number,
    maalgruppe: Satser["maalgruppe"],
    grænser: Satser["trin"],
    status: Satser["status"] = "bekraeftet",
  ): Satser => ({
    aar,
    maalgruppe,
    trin: grænser,
    status,
    kilde: "",
  });
  const tabel = (...raekker: Satser[]) => ({ raekker, egen: false });
  const ET = trin([100, 25]);

  it("ændres fra 2022 til 2023 på alle tre trin med samme procenter, og tallene er et skøn", () =>
    expect(satsskifte(INDBYGGEDE_SATSER, 2022)).toEqual({
      status: "skoen",
      aendrede: [860, 1_680, 2_120].map((foer, nr) => ({
        maalgruppe: "alle",
        nr: nr + 1,
        foer: trin([foer * 1_000, [25, 50, 75][nr]!])[0],
        nu: trin([[880, 1_730, 2_180][nr]! * 1_000, [25, 50, 75][nr]!])[0],
      })),
    }));

  it("fik i 2021 et tredje trin, for voksne og børn hver for sig", () => {
    const { status, aendrede } = satsskifte(INDBYGGEDE_SATSER, 2020);
    expect(status).toBe("bekraeftet");
    expect(aendrede.map(({ maalgruppe, nr, foer, nu }) => [maalgruppe, nr, foer?.graense ?? null, nu?.graense])).toEqual([
      ["voksen", 1, 109_000_000, 85_000_000],
      ["voksen", 2, 205_000_000, 166_000_000],
      ["voksen", 3, null, 209_000_000],
      ["barn", 1, 83_000_000, 85_000_000],
      ["barn", 2, 163_000_000, 166_000_000],
      ["barn", 3, null, 209_000_000],
    ]);
  });

  it.each<[string, Satser[], ReturnType<typeof satsskifte>]>([
    ["de samme", [raekke(2023, "alle", ET), raekke(2024, "alle", ET)], { status: "bekraeftet", aendrede: [] }],
    [
      "de samme, delt på grupper",
      [raekke(2023, "alle", ET), raekke(2024, "voksen", ET), raekke(2024, "barn", ET, "genberegnet")],
      { status: "genberegnet", aendrede: [] },
    ],
    ["ingen næste år", [raekke(2023, "alle", ET)], { status: null, aendrede: [] }],
    ["ingen for børn næste år", [raekke(2023, "alle", ET), raekke(2024, "voksen", ET)], { status: null, aendrede: [] }],
    ["ingen i år", [raekke(2024, "alle", ET)], { status: "bekraeftet", aendrede: [] }],
    [
      "en bekræftet række frem for et skøn",
      [raekke(2023, "alle", ET), raekke(2024, "alle", trin([900, 25]), "skoen"), raekke(2024, "alle", ET)],
      { status: "bekraeftet", aendrede: [] },
    ],
    [
      "en anden procent",
      [raekke(2023, "alle", ET), raekke(2024, "alle", trin([100, 30]))],
      { status: "bekraeftet", aendrede: [{ maalgruppe: "alle", nr: 1, foer: ET[0]!, nu: trin([100, 30])[0]! }] },
    ],
    [
      "et trin, der bortfalder",
      [raekke(2023, "alle", trin([100, 25], [200, 50])), raekke(2024, "alle", ET)],
      { status: "bekraeftet", aendrede: [{ maalgruppe: "alle", nr: 2, foer: trin([200, 50])[0]!, nu: null }] },
    ],
  ])("%s", (_, raekker, ventet) => expect(satsskifte(tabel(...raekker), 2023)).toEqual(ventet));
});
