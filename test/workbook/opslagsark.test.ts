import { BETALINGSKATALOG } from "../../src/tekster/betalingskatalog";
import { KRITERIER } from "../../src/tekster/kriterier";
import { UOVERENSSTEMMELSER } from "../../src/tekster/uoverensstemmelser";
import { bygOpslag } from "../../src/workbook/bygOpslag";
import { arket, cellen, raekken, raekkenummer } from "./planopslag";

const plan = bygOpslag(1);
const ark = arket(plan, "Opslag");
const SIDE = 8;

it("Opslag er ét ark af ren JSON uden formler, med kopiens nummer efter navnet", () => {
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  expect(ark.celler.filter(({ formel, iExcel }) => formel !== undefined || iExcel !== undefined)).toEqual([]);
  expect([plan.aktivt, bygOpslag(2).aktivt, bygOpslag(2).ark[0]!.navn]).toEqual(["Opslag", "Opslag (2)", "Opslag (2)"]);
});

// Source: the report of June 2021, the page in the last column.
describe("rapportens tal står i Opslag med side", () => {
  it.each([
    ["Undervisning og kultur, inkl. folkeskolen og SFO", [3_599_428], "35"],
    ["Voksne med særlige behov", [7_018_863], "35"],
    ["I alt", [16_984_467], "35"],
    ["Midlertidigt botilbud, serviceloven § 107", ["voksen", 742_000, "5.1"], "43"],
    ["Længerevarende botilbud, serviceloven § 108", ["voksen", 1_097_000, "5.1"], "43"],
    ["Botilbudslignende tilbud, almenboligloven § 105", ["voksen", 599_000, "5.1"], "43"],
    ["Almindelig døgninstitution", ["barn", 1_118_000, "5.2"], "43"],
    ["Netværksplejefamilie", ["barn", 135_000, "note til 5.2"], "43"],
    ["Børn og unge i anbringelse", [2.13, 1.79], "59"],
    ["Voksne i botilbud", [2.62, 2.56], "59"],
    ["Udviklingshæmmet barn 6-16 år, flyttet mindst tre gange", [3.25, -15_600, -200, 0, -46_100, -124_600, -186_500], "59"],
    ["Under 100.000 kr.", ["barn", "ca. 70 pct."], "45, 53 og 60"],
    ["Over 300.000 kr.", ["voksen", "1 pct."], "45 og 53"],
    ["Tæller i bopælskommunen", [75, 92, 80, 79, 88, 97], "84"],
    ["Tæller i handlekommunen", [17, 4, 9, 11, 6, 2], "84"],
    ["Tæller i en tredje kommune", [8, 4, 11, 10, 6, 1], "84"],
    ["Betalingskommune", ["Den kommune, der endeligt afholder den kommunale andel af udgiften; oftest opholdskommunen."], "21"],
    ["Døgnophold", ["den kommune, der visiterer", "den kommune, der visiterer", "serviceloven § 76 a"], "31"],
    ["Boligstøtte", ["bopælskommunen", "tidligere bopælskommune", "lov om individuel boligstøtte"], "32"],
  ])("%s", (navn, vaerdier, side) => {
    expect(raekken(ark, navn, vaerdier.length + 1).slice(1)).toEqual(vaerdier);
    expect(cellen(ark, raekkenummer(ark, navn), SIDE)!.vaerdi).toBe(side);
  });

  it("kapitel 7's tab før og efter reformen", () => {
    const titel = raekkenummer(ark, "Kapitel 7: Tab i kommuneeksempel 1 før og efter udligningsreformen (kr.)");
    expect([2, 3, 4, 5].map((nr) => [1, 2, SIDE].map((kolonne) => cellen(ark, titel + nr, kolonne)!.vaerdi))).toEqual([
      [0, 74_000, "66"],
      [90_000, 186_000, "66"],
      [120_000, 150_000, "67"],
      [238_000, 249_000, "67"],
    ]);
  });
});

it("Opslag har 18 socioøkonomiske kriterier og nedgangen i befolkningstallet, hver med side 78-81", () => {
  expect(KRITERIER).toHaveLength(19);
  for (const { side } of KRITERIER) expect(side).toMatch(/^(7[89]|8[01])(-81)?$/);
});

it("hver betaling i kataloget har hjemmel og side", () => {
  for (const { hjemmel, side } of BETALINGSKATALOG.flatMap(([, ydelser]) => ydelser)) {
    expect(hjemmel).not.toBe("");
    expect(side).toMatch(/^(3[1-4]|7[12])/);
  }
});

it("hver uoverensstemmelse i rapporten har mindst to sidetal eller to tal på samme side", () => {
  for (const { linjer } of UOVERENSSTEMMELSER) {
    const sidetal = [...linjer.join(" ").matchAll(/s\. (\d+)(?:, (\d+))*(?: og (\d+))?/g)];
    expect(sidetal.length + Number(/begge s\./.test(linjer.join(" ")))).toBeGreaterThanOrEqual(2);
  }
});

it("ingen linje, som løber ud over sine celler, er bredere end de tomme celler ved siden af", () => {
  const bredde = (fra: number, til: number) => ark.kolonnebredder.slice(fra, til).reduce((sum, tegn) => sum + tegn, 0);
  const loebende = ark.celler.filter(({ rolle, vaerdi }) => ["ledetekst", "note", "undertitel"].includes(rolle) && vaerdi !== "");
  expect(loebende.length).toBeGreaterThan(40);
  for (const { kolonne, vaerdi } of loebende)
    expect(String(vaerdi).length).toBeLessThanOrEqual(bredde(kolonne, kolonne === 0 ? SIDE + 1 : SIDE) / 1.05);
});
