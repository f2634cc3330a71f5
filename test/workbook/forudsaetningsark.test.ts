import { Decimal, heleKroner, oere, type Klaendring, type Tilskudskontrol } from "../../src/core";
import type { Budgetopgave } from "../../src/workbook/opgave";
import { budget, bygget } from "./budgetter";
import { fagomraade, randersEksempel } from "./eksempler";
import { arket, medNavn, raekken } from "./planopslag";

const ark = (opgave: Budgetopgave) => arket(bygget(opgave), "Forudsætninger");
const opbygget = (kl: Klaendring, lokalt = 0) => ({
  art: "opbygget" as const,
  udgangspunkt: heleKroner(41_400_000),
  kl,
  lokaleForhold: heleKroner(lokalt),
});
const beloeb = (kroner: number): Klaendring => ({ art: "beloeb", beloeb: heleKroner(kroner) });

describe("Randers' eksempel har sine input", () => {
  const forudsaetninger = ark(randersEksempel);

  it.each([
    ["Udgangspunkt", 41_400_000],
    ["Aendring_KL", 0],
    ["Lokale_forhold", 0],
    ["Tilskud_retning", "nedsættes"],
    ["Tilskud_beloeb", ""],
    ["Enhed", 1_000],
    ["Fortegn", "minus"],
    ["Prisniveau", "2023-pl"],
    ["Indeks_3", 0],
    ["Fagomraade_1", "Socialområdet"],
    ["Indtaegt_2021_nr_2", 12_500_000],
    ["Model_2", "model 1"],
    ["Andel_2", ""],
    ["Gaelder_fra_3", 2023],
    ["Gaelder_til_3", ""],
  ])("%s = %s", (navn, ventet) => {
    const celle = medNavn(forudsaetninger, navn);
    expect(celle.vaerdi).toBe(ventet);
    expect(celle.rolle).toMatch(/^input/);
    expect(celle.formel).toBeUndefined();
  });

  it("og hvem et fagområde forvaltes under, følger værtens navn", () =>
    expect(medNavn(forudsaetninger, "Forvaltes_under_3")).toMatchObject({
      vaerdi: "Socialområdet",
      rolle: "inputTekst",
      formel: expect.stringMatching(/^\$A\$\d+&""$/),
    }));

  it("og viser årets grænser med status og kilde i ord", () =>
    expect(raekken(forudsaetninger, "Grænse 1", 5)).toEqual(["Grænse 1", 880_000, 0.25, "skøn", expect.stringContaining("skøn")]));
});

describe("indtægtsbudgettet", () => {
  it("kan være skrevet direkte og har da ingen kontrol mod tilskuddet", () => {
    const forudsaetninger = ark(budget({ indtaegtsbudget: { art: "direkte", beloeb: oere(4_140_000_050) } }));
    expect(medNavn(forudsaetninger, "Indtaegtsbudget")).toMatchObject({ vaerdi: 41_400_000.5, rolle: "input", format: "oere" });
    expect(forudsaetninger.navne.map(({ navn }) => navn)).not.toContain("Tilskud_beloeb");
    expect(raekken(forudsaetninger, "Indtægtsbudget 2023 (skrevet direkte)", 3).slice(1)).toEqual([41_400_000.5, ""]);
  });

  it("kan bygge på ændringen på landsplan gange kommunens andel", () => {
    const kl: Klaendring = { art: "landsplan", aendring: heleKroner(93_750_001), andel: new Decimal("0.0166") };
    const forudsaetninger = ark(budget({ indtaegtsbudget: opbygget(kl, -250_000) }));
    expect(medNavn(forudsaetninger, "Aendring_landsplan").vaerdi).toBe(93_750_001);
    expect(medNavn(forudsaetninger, "Andel_af_landet")).toMatchObject({ vaerdi: 0.0166, format: "skrevetProcent" });
    expect(raekken(forudsaetninger, "Ændring efter KL's skøn (landsplan gange andel)", 2)[1]).toBe(1_556_250.02);
    expect(raekken(forudsaetninger, "Indtægtsbudget 2023", 2)[1]).toBe(42_706_250.02);
  });
});

describe("hver linje har plads til en bemærkning i et gult felt", () => {
  const noter = { udgangspunkt: "Vedtaget 12. oktober", kl: "KL's skøn af juni", lokaleForhold: "To sager flytter" };
  const landsplan: Klaendring = { art: "landsplan", aendring: heleKroner(93_750_001), andel: new Decimal("0.0166") };

  it.each([
    ["et skøn som beløb", opbygget(beloeb(0)), ["Udgangspunkt_note", "KL_note", "Lokale_forhold_note"]],
    ["et skøn på landsplan", opbygget(landsplan), ["Udgangspunkt_note", "KL_note", "Lokale_forhold_note"]],
    ["et budget, der er skrevet direkte", { art: "direkte" as const, beloeb: heleKroner(41_400_000) }, ["Udgangspunkt_note"]],
  ])("%s", (_, indtaegtsbudget, navne) => {
    const skrevet = ark(budget({ indtaegtsbudget }, { noter }));
    const stod = Object.values(noter).slice(0, navne.length);
    expect(navne.map((navn) => medNavn(skrevet, navn))).toEqual(stod.map((vaerdi) => expect.objectContaining({ vaerdi, rolle: "input" })));
    expect(navne.map((navn) => medNavn(ark(budget({ indtaegtsbudget })), navn).vaerdi)).toEqual(navne.map(() => ""));
  });
});

describe("kontrollen mod tilskuddet siger", () => {
  const kontrol = (kl: number, lokalt: number, tilskud: Omit<Tilskudskontrol, "note"> | null) =>
    raekken(ark(budget({ indtaegtsbudget: opbygget(beloeb(kl), lokalt), tilskud: tilskud && { ...tilskud, note: "" } })), "Kontrol", 2)[1];

  it.each([
    ["OK, når budgettet stiger, som tilskuddet falder", 700_000, -100_000, "nedsaettes", 600_000, "OK"],
    ["OK, når budgettet falder, som tilskuddet stiger", -700_000, 0, "forhoejes", 700_000, "OK"],
    ["Afviger, når budgettet stiger for lidt", 500_000, 0, "nedsaettes", 600_000, "Afviger med -100.000,00"],
    ["Afviger, når begge stiger", 500_000, 0, "forhoejes", 600_000, "Afviger med 1.100.000,00"],
  ] as const)("%s", (_, kl, lokalt, retning, kroner, ventet) =>
    expect(kontrol(kl, lokalt, { retning, beloeb: heleKroner(kroner) })).toBe(ventet),
  );

  it("at intet er angivet, når feltet er tomt", () => expect(kontrol(500_000, 0, null)).toBe("Ikke angivet"));
});

it("en egen andel står ved sit fagområde", () => {
  const forudsaetninger = ark(budget({ fagomraader: [fagomraade("A", 1, "egenAndel"), fagomraade("B", 1)] }));
  expect(medNavn(forudsaetninger, "Andel_1")).toMatchObject({ vaerdi: 0.25, format: "skrevetProcent" });
  expect(medNavn(forudsaetninger, "Model_1").vaerdi).toBe("egen andel");
});
