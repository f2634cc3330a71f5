import { cellenavn } from "../../../src/taskpane/opfoelgning/felter";
import { laesFraSager, sagsforslag } from "../../../src/taskpane/opfoelgning/fraSager";

const BUDGETTETS = [
  { nr: 0, navn: "Socialområdet" },
  { nr: 2, navn: "Familieområdet" },
];

const AFLEVERET = {
  aar: 2023,
  kvartal: 2,
  dato: "03.07.2023",
  fagomraader: [
    { navn: "familieområdet ", tilDato: 1_234_567 },
    { navn: "Skoleområdet", tilDato: 100 },
  ],
  heleAaret: [{ navn: "Familieområdet", refusion: 200, vedHoejereGraenser: 100 }],
  status: "skoen",
  bilag: { antalSager: 1_234, ark: null },
};

const SAGSTAL = { husstandePrTrin: [12, 7, 0], udgift: 7_120_000_050, refusion: 100 };

it("beløbene falder på fagområdernes navne, og resten siges", () => {
  const forslag = sagsforslag(laesFraSager(AFLEVERET)!, BUDGETTETS);
  expect(forslag.udfyldes.map((et) => [cellenavn(et.felt), et.tekst])).toEqual([
    ["Til_dato_3_kvartal_2", "12.345,67"],
    ["Refusion_efter_sager_3", "2"],
    ["Refusion_ved_hoejere_graenser_3", "1"],
    ["Bilag_dato_2", "03.07.2023"],
    ["Bilag_antal_sager_2", "1.234"],
  ]);
  expect([forslag.ukendte, forslag.uden]).toEqual([["Skoleområdet"], ["Socialområdet"]]);
});

it("sagslistens tal følger med, også et nul, og et trin, som året ikke har, er nul", () => {
  const forslag = sagsforslag(laesFraSager({ ...AFLEVERET, fagomraader: [], sagstal: SAGSTAL })!, BUDGETTETS);
  expect(forslag.udfyldes.slice(-8).map((et) => [cellenavn(et.felt), et.tekst])).toEqual([
    ["Sagsliste_dato", "03.07.2023"],
    ["Sagsliste_status", "skøn"],
    ["Husstande_trin_0", "12"],
    ["Husstande_trin_1", "7"],
    ["Husstande_trin_2", "0"],
    ["Husstande_trin_3", "0"],
    ["Sagsliste_udgift", "71.200.000,50"],
    ["Sagsliste_refusion", "1"],
  ]);
});

it.each<[string, unknown]>([
  ["fem trin", { ...SAGSTAL, husstandePrTrin: [1, 2, 3, 4, 5] }],
  ["et halvt antal", { ...SAGSTAL, husstandePrTrin: [1.5] }],
  ["ingen udgift", { ...SAGSTAL, udgift: null }],
])("%s er ikke sagslistens tal", (_, sagstal) => expect(laesFraSager({ ...AFLEVERET, sagstal })!.sagstal).toBeNull());

it("uden et kvartal er det kun hele årets tal", () => {
  const forslag = sagsforslag(laesFraSager({ ...AFLEVERET, kvartal: null })!, BUDGETTETS);
  expect(forslag.udfyldes.map((et) => cellenavn(et.felt))).toEqual(["Refusion_efter_sager_3", "Refusion_ved_hoejere_graenser_3"]);
  expect(forslag.ukendte).toEqual([]);
});

it.each<[string, unknown]>([
  ["intet", undefined],
  ["en tekst", "2023"],
  ["et år, der ikke er et", { ...AFLEVERET, aar: "2023" }],
])("%s er ikke tal fra Sager", (_, gemt) => expect(laesFraSager(gemt)).toBeNull());

it("rækker, der ikke kan læses, er ikke med", () =>
  expect(
    laesFraSager({
      aar: 2023,
      kvartal: 5,
      fagomraader: [null, { navn: "", tilDato: 1 }, { navn: "a", tilDato: 1.5 }, { navn: "b", tilDato: -1 }, { navn: "c", tilDato: 1e15 }],
      heleAaret: [{ navn: "d", refusion: 1 }, 7],
    }),
  ).toEqual({
    aar: 2023,
    kvartal: null,
    dato: "",
    sagstal: null,
    status: null,
    fagomraader: [],
    heleAaret: [],
    bilag: { antalSager: null, ark: "" },
  }));

it("passer ingen navne, udfyldes intet, heller ikke bilaget", () =>
  expect(sagsforslag(laesFraSager(AFLEVERET)!, [{ nr: 0, navn: "Socialområdet" }]).udfyldes).toEqual([]));
