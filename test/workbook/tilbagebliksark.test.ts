import { bygTilbageblik } from "../../src/workbook/bygTilbageblik";
import type { Tilbagebliksopgave } from "../../src/workbook/tilbagebliksopgave";
import { arket, cellen, medNavn, raekkenummer } from "./planopslag";
import { HALVT, TOMT, UDFYLDT } from "./tilbageblikke";

const ark = (opgave: Tilbagebliksopgave) => arket(bygTilbageblik(opgave), "Tilbageblik");

/** From the first year's row on; 13 columns. */
const raekke = (opgave: Tilbagebliksopgave, nr: number): (string | number | null)[] => {
  const siden = ark(opgave);
  return Array.from({ length: 13 }, (_, kolonne) => cellen(siden, raekkenummer(siden, "År") + 1 + nr, kolonne)?.vaerdi ?? null);
};

it("et udfyldt år viser hvert fagområde og summen under hver model", () =>
  expect([0, 1, 2].map((nr) => raekke(UDFYLDT, nr))).toEqual([
    [2018, "Social", 20_000_000, 24_000_000, "model 2", "", 4_000_000, 4_000_000, 0, 4_000_000, 4_000_000, 2_000_000, 2_000_000],
    [
      2018,
      "Familie",
      10_000_000,
      9_876_543.21,
      "model 1",
      "",
      -123_456.79,
      0,
      -123_456.79,
      -123_456.79,
      -123_456.79,
      -61_728.4,
      -61_728.39,
    ],
    [
      2018,
      "I alt",
      30_000_000,
      33_876_543.21,
      "",
      "",
      3_876_543.21,
      4_000_000,
      -123_456.79,
      3_876_543.21,
      3_876_543.21,
      1_938_271.6,
      1_938_271.61,
    ],
  ]));

it("og alle år tilsammen, også i de celler ved siden af, som diagrammet viser", () => {
  const siden = ark(UDFYLDT);
  const fra = raekkenummer(siden, "2018-2020");
  expect([0, 1, 2].map((nr) => [cellen(siden, fra + nr, 1)!.vaerdi, cellen(siden, fra + nr, 6)!.vaerdi])).toEqual([
    ["Social", -0.01],
    ["Familie", -123_456.8],
    ["I alt", -123_456.81],
  ]);
  const [diagram] = siden.diagrammer;
  const { fraRaekke, tilRaekke, fraKolonne } = diagram!.vaerdier;
  const vist = Array.from({ length: tilRaekke - fraRaekke + 1 }, (_, nr) =>
    [fraKolonne - 1, fraKolonne, fraKolonne + 1].map((kolonne) => cellen(siden, fraRaekke + nr, kolonne)!.vaerdi),
  );
  expect(vist).toEqual([
    ["Årets modeller", -4_123_456.8, 3_999_999.99],
    ["Model 1 alle år", -123_456.81, 0],
    ["Model 2 alle år", 0, -123_456.81],
    ["Deling 50/50 alle år", -61_728.39, -61_728.42],
  ]);
  expect(diagram!.alternativTekst).toContain("2018-2020");
});

describe("det, der mangler,", () => {
  const status = (opgave: Tilbagebliksopgave) => cellen(ark(opgave), 4, 0)!.vaerdi;

  it("siges i ord", () =>
    expect([TOMT, HALVT, UDFYLDT].map(status)).toEqual([
      "Rækker uden budget eller faktisk refusion: 6. Rækker uden model: 6. Summerne er tomme, til alt er udfyldt.",
      "Rækker uden budget eller faktisk refusion: 2. Rækker uden model: 2. Summerne er tomme, til alt er udfyldt.",
      "Alle rækker er udfyldt.",
    ]));

  it("gør summerne tomme og aldrig nul", () => {
    expect(raekke(TOMT, 2)).toEqual([2018, "I alt", "", "", "", "", "", "", "", "", "", "", ""]);
    expect(raekke(HALVT, 3).slice(4)).toEqual(["", "", 0, "vælg model", "", 0, 0, 0, 0]);
    expect(raekke(HALVT, 5).slice(6)).toEqual([1, "", "", 1, 1, 0.5, 0.5]);
  });
});

it("felterne er gule og har navne efter år og fagområde", () =>
  expect(["Budget_2019_2", "Faktisk_2019_2", "Model_2019_2", "Andel_2019_2"].map((navn) => medNavn(ark(UDFYLDT), navn))).toMatchObject([
    { vaerdi: 0.01, rolle: "input" },
    { vaerdi: 0, rolle: "input" },
    { vaerdi: "egen andel", rolle: "inputTekst" },
    { vaerdi: 0.3333, rolle: "input" },
  ]));

it("det, en ordning bygger på, står under tabellen med sin kilde, og uden en ordning nævnes ingen kommune end brugerens", () => {
  const ordninger = [{ fra: 2018, til: 2020, fagomraade: "Social", tekst: "Model 2 fra 2018." }];
  const med = ark({ ...TOMT, ordninger });
  const fra = raekkenummer(med, "Modellerne efter notatet") + 1;
  expect(cellen(med, fra, 0)!.vaerdi).toBe("Social 2018-2020: Model 2 fra 2018.");
  expect(cellen(med, fra + 1, 0)!.vaerdi).toMatch(/^Kilde: Randers Kommune: /);
  expect(ark(TOMT).celler.filter(({ vaerdi }) => /randers/i.test(String(vaerdi)))).toEqual([]);
});
