import { heleKroner, oere, tomOpfoelgning } from "../../../src/core";
import { fejltekst } from "../../../src/tekster/fejl";
import { alleFelter, argumentet, cellenavn, hentTekst, medTekst, type Felt } from "../../../src/taskpane/opfoelgning/felter";
import { fortolkOpfoelgning, type Opfoelgningsfortolkning } from "../../../src/taskpane/opfoelgning/fortolkOpfoelgning";
import { tomOpfoelgningskladde, type Opfoelgningskladde } from "../../../src/taskpane/opfoelgning/kladde";
import { felt } from "./felt";

const kr = heleKroner;
const ALLE = [0, 1, 2];

const udfyldt = (tekster: Readonly<Record<string, string>>, fra = tomOpfoelgningskladde(3)): Opfoelgningskladde =>
  Object.entries(tekster).reduce((kladde, [navn, tekst]) => medTekst(kladde, felt(navn), tekst), fra);

const fortolket = (tekster: Readonly<Record<string, string>>): Opfoelgningsfortolkning => fortolkOpfoelgning(udfyldt(tekster), ALLE);

const fejlene = (tekster: Readonly<Record<string, string>>): string[] =>
  fortolket(tekster).fejl.map((et) => `${cellenavn(et.felt)}: ${fejltekst(et.fejl)}`);

it("intet skrevet er intet kendt", () => {
  const svar = fortolkOpfoelgning(tomOpfoelgningskladde(3), ALLE);
  expect(svar).toEqual({ opfoelgning: tomOpfoelgning(3), fejl: [] });
});

it("beløb forstås, som de skrives, 0 er et beløb, og mellemrum er ingenting", () => {
  const { opfoelgning, fejl } = fortolket({
    Stor_afvigelse_fra: "1 mio.",
    Til_dato_1_kvartal_1: "0",
    Til_dato_1_kvartal_2: "41,4 mio. kr.",
    Anmodet_1_kvartal_2: "-12.345,67",
    Modtaget_1_kvartal_2: "12.345,67-",
    Tillaegsbevilling_2: "(500)",
    Forventet_hele_aaret_2: " ",
    Endelig_refusion_3: "900.000,-",
    Bogfoert_3: "-1",
    Refusion_efter_sager_3: "0 kr.",
    Hvem_handler_3: " Anne Holm ",
    Bilag_dato_2: "30/6-2023",
    Bilag_antal_sager_2: "1.234",
    Bilag_ark_2: "Bilag 2023 2. kvartal",
  });
  expect(fejl).toEqual([]);
  const [social, familie, omsorg] = opfoelgning.fagomraader;
  expect(opfoelgning.storAfvigelse).toBe(kr(1_000_000));
  expect(social).toMatchObject({ tilDato: [0, kr(41_400_000), null, null], anmodet: [null, oere(-1_234_567), null, null] });
  expect(social!.modtaget).toEqual([null, oere(-1_234_567), null, null]);
  expect(familie).toMatchObject({ budgetaendring: kr(-500), forventetHeleAaret: null });
  expect(omsorg).toMatchObject({ endelig: kr(900_000), bogfoert: kr(-1), efterSager: 0, ansvarlig: "Anne Holm" });
  expect(opfoelgning.bilag[1]).toEqual({ dato: "30.06.2023", antalSager: 1_234, ark: "Bilag 2023 2. kvartal" });
});

it.each<[string, string, RegExp]>([
  ["Til_dato_2_kvartal_1", "-1", /^År til dato: -1 er negativt\./],
  ["Forventet_hele_aaret_1", "-1", /^Forventet hele året: -1 er negativt\./],
  ["Endelig_refusion_1", "12.34", /^Endelig refusion: »12\.34« kan læses på flere måder\./],
  ["Bogfoert_1", "mange", /^Bogført: »mange« er ikke et tal\./],
  ["Anmodet_1_kvartal_4", "10 mia.", /^Anmodet: 10\.000\.000\.000 er for stort\./],
  ["Refusion_efter_sager_1", "#I/T", /^Refusion efter Sager: cellen viser fejlen #I\/T\./],
  ["Stor_afvigelse_fra", "0", /^Stor afvigelse fra: 0 ligger uden for 0,01 til .* Skriv et beløb i kr\. over 0/],
  ["Stor_afvigelse_fra", "-5", /^Stor afvigelse fra: -5 er negativt\./],
  ["Hvem_handler_1", "x".repeat(251), /^Hvem handler: teksten må højst have 250 tegn/],
  ["Bilag_dato_1", "31.02.2023", /^Bilagets dato: »31\.02\.2023« er ikke en dato\./],
  ["Bilag_antal_sager_1", "1,5", /^Antal sager: 1,5 er ikke et helt tal\./],
  ["Bilag_antal_sager_1", "-2", /^Antal sager: -2 er negativt\./],
])("%s: »%s« siges ved feltet og regnes som tomt", (navn, skrevet, saetning) => {
  const svar = fejlene({ [navn]: skrevet });
  expect(svar).toHaveLength(1);
  expect(svar[0]).toMatch(new RegExp(`^${navn}: ${saetning.source.replace(/^\^/, "")}`));
  expect(fortolket({ [navn]: skrevet }).opfoelgning).toEqual(tomOpfoelgning(3));
});

it("et hul mellem kvartalerne siges ved det tomme felt, og kun til og med det er noget kendt", () => {
  const svar = fortolket({ Til_dato_2_kvartal_1: "1.000.000", Til_dato_2_kvartal_4: "4.000.000" });
  expect(svar.fejl).toEqual([
    { felt: felt("Til_dato_2_kvartal_2"), fejl: { art: "kvartalMangler", sted: { argument: "aarTilDato" }, kvartal: 2 } },
  ]);
  expect(svar.opfoelgning.fagomraader[1]!.tilDato).toEqual([kr(1_000_000), null, null, null]);
});

it("er et kvartal forkert, siges det én gang, også når et senere er udfyldt", () =>
  expect(fejlene({ Til_dato_1_kvartal_1: "x", Til_dato_1_kvartal_2: "5" })).toEqual([
    expect.stringMatching(/^Til_dato_1_kvartal_1: År til dato: »x« er ikke et tal\./),
  ]));

it("kun de fagområder, der er udfyldt i budgettet, er med, i budgettets orden", () => {
  const kladde = udfyldt({ Endelig_refusion_1: "1", Endelig_refusion_3: "3" });
  const { opfoelgning } = fortolkOpfoelgning(kladde, [2, 0]);
  expect(opfoelgning.fagomraader.map(({ endelig }) => endelig)).toEqual([kr(3), kr(1)]);
});

describe("felterne", () => {
  const felter = alleFelter(3);

  it("har hver sit navn i arket og et argument, og det, der skrives i ét, står kun dér", () => {
    expect(new Set(felter.map(cellenavn)).size).toBe(felter.length);
    for (const et of felter) {
      expect(argumentet(et)).toBeTruthy();
      const kladde = medTekst(tomOpfoelgningskladde(3), et, "7");
      expect(felter.filter((andet: Felt) => hentTekst(kladde, andet) !== "")).toEqual([et]);
    }
  });

  it("et fagområde, der ikke er der, er tomt og bliver ikke til", () => {
    const uden = felt("Endelig_refusion_3");
    expect(hentTekst(tomOpfoelgningskladde(2), uden)).toBe("");
    expect(medTekst(tomOpfoelgningskladde(2), uden, "7")).toEqual(tomOpfoelgningskladde(2));
  });
});
