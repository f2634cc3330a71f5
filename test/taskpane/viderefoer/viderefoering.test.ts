import fc from "fast-check";
import { fordelAar, INDBYGGEDE_SATSER } from "../../../src/core";
import type { Aarsmappe } from "../../../src/taskpane/aarsmappe/aarsmappe";
import { tomOpfoelgningskladde, type Kvartalstekster } from "../../../src/taskpane/opfoelgning/kladde";
import { viderefoer, type Viderefoering } from "../../../src/taskpane/viderefoer/viderefoering";
import { EKSEMPEL } from "../../../src/taskpane/wizard/eksempel";
import { fortolk } from "../../../src/taskpane/wizard/fortolk";
import { nytFagomraade, TOM_KLADDE, type Kladde } from "../../../src/taskpane/wizard/kladde";
import { foelgerMed } from "../../../src/tekster/viderefoerside";
import { vaerdien } from "../../workbook/budgetter";
import { gyldigeKladder } from "../aarsmappe/gyldigeKladder";

const mappe = (kladde: Kladde): Aarsmappe => ({
  aar: Number(kladde.aar),
  kopi: 1,
  kladde,
  opfoelgning: tomOpfoelgningskladde(0),
  harOpfoelgning: false,
  ulaest: [],
});
const fraAaret = (kladde: Kladde): Viderefoering => viderefoer(mappe(kladde), "0", INDBYGGEDE_SATSER);

function naeste(kladde: Kladde): Kladde {
  const svar = fraAaret(kladde);
  if (!svar.ok) throw new Error(svar.fejl.join());
  return svar.kladde;
}

const egenAndel = (andel: string) => ({ model: "egenAndel" as const, egenAndel: andel });

const fordelt = (kladde: Kladde) => {
  const svar = fortolk(kladde, "0", INDBYGGEDE_SATSER, { modelMaaMangle: true });
  return svar.ok ? vaerdien(fordelAar(svar.opgave.budgetaar)) : null;
};

it("det nye års budget og to første overslagsår er årets overslag, til øret, for hvert fagområde", () =>
  fc.assert(
    fc.property(gyldigeKladder, (kladde) => {
      const foer = fordelt(kladde);
      fc.pre(foer !== null);
      expect(fordelt(naeste(kladde))!.slice(0, 3)).toEqual(foer!.slice(1));
    }),
    { numRuns: 25 },
  ));

it("det varige følger med, og det, der besluttes hvert år, er tomt", () => {
  const kladde: Kladde = {
    ...EKSEMPEL,
    kommune: "Randers Kommune",
    klMetode: "landsplan",
    aendringLandsplan: "20 mio.",
    andelAfLandet: "1,7 %",
    lokaleForhold: "-250.000",
    klNote: "Juni",
    aendringTilskud: "340.000",
    tilskudRetning: "forhoejes",
    tilskudNote: "Nej",
    fortegn: "plus",
    enhed: "1",
    visesI: "millioner",
    indeks: ["1 %", "2 %", "3 %"],
  };
  const [social, familie, omsorg] = kladde.fagomraader;
  expect(naeste(kladde)).toEqual({
    ...TOM_KLADDE,
    kommune: "Randers Kommune",
    aar: "2024",
    udgangspunkt: "41.904.900",
    udgangspunktNote: "BO-2024 i budget 2023",
    klMetode: "landsplan",
    fagomraader: [
      { ...social, gaelderFra: "2023" },
      { ...familie, gaelderFra: "2023", gaelderTil: "2023" },
      { ...omsorg, gaelderFra: "2023" },
    ],
    fortegn: "plus",
    enhed: "1",
    visesI: "millioner",
    indeks: ["2 %", "3 %", ""],
    erEksempel: true,
  });
});

it("en model, der ophører, følger med som forslag, som guiden ikke går videre med", () => {
  const ny = fortolk(naeste(EKSEMPEL), "0");
  expect(ny).toMatchObject({
    ok: false,
    fejl: [{ felt: "fagomraade.2.gaelderTil", trin: 3, fejl: { art: "modelGaelderIkke", aar: 2024 } }],
  });
});

it("et budget, der var skrevet direkte, bygges op fra næste år", () =>
  expect(naeste({ ...EKSEMPEL, metode: "direkte", indtaegtsbudget: "12.345.678,50" })).toMatchObject({
    metode: "opbygget",
    udgangspunkt: "12.345.678,5",
  }));

it.each([
  [null, null],
  ["2023-pl", null],
  ["løbende priser", null],
  ["", ""],
])("prisniveauet »%s« bliver næste års, undtagen hvor der intet var", (prisniveau, ventet) =>
  expect(naeste({ ...EKSEMPEL, prisniveau }).prisniveau).toBe(ventet),
);

it("tomme rækker falder bort, og ingen forvaltes af en af dem", () => {
  const [social, , omsorg] = EKSEMPEL.fagomraader;
  const fagomraader = [nytFagomraade(7), social!, { ...omsorg!, forvaltesUnder: 7 }, nytFagomraade(9)];
  expect(naeste({ ...EKSEMPEL, fagomraader }).fagomraader).toMatchObject([
    { id: 1, navn: "Socialområdet" },
    { id: 3, navn: "Omsorgsområdet", forvaltesUnder: null },
  ]);
});

it("et år med fejl føres ikke videre, men siger dem", () =>
  expect(fraAaret({ ...EKSEMPEL, udgangspunkt: "", indeks: ["meget", "", ""] })).toEqual({
    ok: false,
    fejl: [
      "Udgangspunkt mangler. Skriv et beløb i kr., fx 41.400.000 eller 41,4 mio.",
      "Indeks: »meget« er ikke et tal. Skriv en procent, fx 1,5 %, eller lad feltet være tomt.",
    ],
  }));

it("et år, hvis egne modeller ikke er besluttet, kan føres videre", () => {
  const fagomraader = EKSEMPEL.fagomraader.map((et) => ({ ...et, gaelderFra: "2020", gaelderTil: "2022" }));
  const svar = fraAaret({ ...EKSEMPEL, fagomraader });
  expect(svar.ok && svar.skifte.fagomraader.map(({ model }) => model)).toEqual([null, null, null]);
});

describe("det foregående års afvigelse", () => {
  const opgjort = (endelig: readonly string[], tilDato: Kvartalstekster = ["1", "2", "3", "4"]): Kladde => {
    const tom = tomOpfoelgningskladde(endelig.length);
    const opfoelgning = { ...tom, fagomraader: tom.fagomraader.map((et, nr) => ({ ...et, tilDato, endelig: endelig[nr]! })) };
    const svar = viderefoer({ ...mappe(EKSEMPEL), opfoelgning }, "0", INDBYGGEDE_SATSER);
    if (!svar.ok) throw new Error(svar.fejl.join());
    return svar.kladde;
  };
  const afvigelser = ({ fagomraader }: Kladde) => fagomraader.map((et) => [et.afvigelseForrige, et.tilFagomraadetForrige]);

  it("følger med fra et opgjort år og er der, når guiden læser kladden", () => {
    const kladde = opgjort(["26,067 mio.", "13.837.000,50", "1.000.000"]);
    expect(afvigelser(kladde)).toEqual([
      ["-500.000", "-500.000"],
      ["0,50", "0"],
      ["4.000", "4.000"],
    ]);
    const svar = fortolk(kladde, "0", INDBYGGEDE_SATSER, { modelMaaMangle: true });
    expect(svar.ok && svar.opgave.forrigeAar.map((et) => [et.afvigelse, et.tilFagomraadet])).toEqual([
      [-50_000_000, -50_000_000],
      [50, 0],
      [400_000, 400_000],
    ]);
  });

  it("er tomt, når ét fagområde mangler, ikke kan læses eller mangler et kvartal", () => {
    expect(
      afvigelser(opgjort(["26 mio.", "13 mio.", "1 mio."], ["1", "2", "3", ""]))
        .flat()
        .join(""),
    ).toBe("");
    for (const endelig of [
      ["26 mio.", "13 mio.", ""],
      ["26 mio.", "13 mio.", "måske"],
    ])
      expect(afvigelser(opgjort(endelig)).flat().join("")).toBe("");
  });
});

it("en fejl ved et fagområde siger hvilket", () => {
  const [social, familie, omsorg] = EKSEMPEL.fagomraader;
  const fagomraader = [social!, { ...familie!, gaelderFra: "2023", gaelderTil: "2022" }, { ...omsorg!, ...egenAndel("2.500 %") }];
  expect(fraAaret({ ...EKSEMPEL, fagomraader })).toEqual({
    ok: false,
    fejl: [
      "Gælder til (Familieområdet): året ligger før det år, modellen gælder fra.",
      "Fagområdets andel (Omsorgsområdet): 2.500 % kan ikke bruges som procent. Skriv en procent fra 0 til under 100, fx 25 %.",
    ],
  });
});

it("et år efter det sidste, som guiden tager, begyndes ikke", () => {
  const fagomraader = EKSEMPEL.fagomraader.slice(0, 1);
  expect(fraAaret({ ...EKSEMPEL, fagomraader, aar: "2099" })).toEqual({
    ok: false,
    fejl: ["Budgetår: 2100 ligger uden for 2007 til 2099. Skriv et helt årstal, fx 2023."],
  });
  expect(fraAaret({ ...EKSEMPEL, fagomraader, aar: "2098" }).ok).toBe(true);
});

it("en egen andel, der følger med, står med sin procent", () => {
  const [social, ...andre] = EKSEMPEL.fagomraader;
  const svar = fraAaret({ ...EKSEMPEL, fagomraader: [{ ...social!, ...egenAndel("12,5 %") }, ...andre] });
  if (!svar.ok) throw new Error(svar.fejl.join());
  expect(foelgerMed(svar.skifte, { kommune: "", enhed: "kr.", fortegn: "med minus", indeks: [] })).toContain(
    "Modeller, der fortsat gælder: Socialområdet egen andel 12,5 % og Omsorgsområdet model 2",
  );
});
