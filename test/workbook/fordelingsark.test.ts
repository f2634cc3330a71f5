import { fordelAar, heleKroner, kronerAf, oere, type Budgetaar } from "../../src/core";
import type { Budgetopgave } from "../../src/workbook/opgave";
import { budget, BUDGETTER, bygget, indekser, vaerdien } from "./budgetter";
import { randersEksempel } from "./eksempler";
import { arket, cellen, raekken, raekkenummer } from "./planopslag";

const ark = (opgave: Budgetopgave) => arket(bygget(opgave), "Fordeling");

it("fordelAars eksempel: 41,4 mio. kr. efter nøglen 24,0/12,5/0,9 mio. kr. i hele tusinde", () =>
  expect(vaerdien(fordelAar(randersEksempel.budgetaar))[0]!.dele).toEqual([26_567_000, 13_837_000, 996_000].map(heleKroner)));

describe("Randers' eksempel viser", () => {
  const fordeling = ark(randersEksempel);

  it.each<[string, (string | number | null)[]]>([
    ["Fagområde", ["R-2021", "Andel af R-2021", "B-2023", "BO-2024", "BO-2025", "BO-2026", "Model", "Forvaltes under"]],
    ["Socialområdet", [-24e6, 24e6 / 37.4e6, -26_567_000, -26_567_000, -26_567_000, -26_567_000, "model 2", "–"]],
    ["Familieområdet", [-12.5e6, 12.5e6 / 37.4e6, -13_837_000, -13_837_000, -13_837_000, -13_837_000, "model 1", "–"]],
    ["Omsorgsområdet", [-0.9e6, 0.9e6 / 37.4e6, -996_000, -996_000, -996_000, -996_000, "model 2", "Socialområdet"]],
    ["I alt", [-37.4e6, 1, -41.4e6, -41.4e6, -41.4e6, -41.4e6, "", ""]],
    ["Kontrol", [null, null, "OK", "OK", "OK", "OK", null, null]],
    ["heraf Socialområdet inkl. områder, det forvalter", [-24.9e6, null, -27_563_000, -27_563_000, -27_563_000, -27_563_000, null, null]],
  ])("rækken %s", (ledetekst, ventet) => expect(raekken(fordeling, ledetekst, 9).slice(1)).toEqual(ventet));

  it("at det er et eksempel, prisniveauet, enheden og fortegnet", () =>
    expect([0, 1, 2, 3, 4].map((raekke) => cellen(fordeling, raekke, 0)!.vaerdi)).toEqual([
      "Fordeling af indtægtsbudget 2023",
      "Eksempel Kommune",
      "Beløb i kr., 2023-pl, fordelt i hele 1.000 kr.",
      "Minus angiver indtægter. Minus i afvigelse angiver merindtægt.",
      "Eksempeltal, ikke Randers Kommunes",
    ]));

  it("et diagram over fagområdernes navne og beløb, som også kan læses højt", () => {
    const [diagram] = fordeling.diagrammer;
    const fra = raekkenummer(fordeling, "Socialområdet");
    const til = raekkenummer(fordeling, "Omsorgsområdet");
    expect(diagram!.kategorier).toEqual({ fraRaekke: fra, fraKolonne: 0, tilRaekke: til, tilKolonne: 0 });
    const { fraRaekke, tilRaekke, fraKolonne } = diagram!.vaerdier;
    expect([fraRaekke, tilRaekke]).toEqual([fra, til]);
    expect([fra, fra + 1, til].map((raekke) => cellen(fordeling, raekke, fraKolonne)!.vaerdi)).toEqual([26_567_000, 13_837_000, 996_000]);
    expect(diagram!.alternativTekst).toContain("Socialområdet 26.567.000 kr.; Familieområdet 13.837.000 kr.; Omsorgsområdet 996.000 kr.");
    const daekket = fordeling.celler.filter(({ raekke }) => raekke >= diagram!.raekke);
    expect(daekket.map(({ vaerdi }) => vaerdi)).toEqual([
      "Diagrammet viser kolonnen B-2023 for hvert fagområde; tallene står i tabellen ovenfor.",
    ]);
    expect(daekket[0]!.raekke).toBe(diagram!.raekke + diagram!.hoejde / 20);
  });
});

/** Each department's row holds the core's numbers, with the sheets' sign. */
it.each(BUDGETTER)("arket viser kernens tal for alle fire år: %s", (_, opgave) => {
  const fordeling = ark(opgave);
  const tegn = opgave.fortegn === "minus" ? -1 : 1;
  const aarene = vaerdien(fordelAar(opgave.budgetaar));
  opgave.budgetaar.fagomraader.forEach(({ navn }, nr) => {
    expect(raekken(fordeling, navn, 7).slice(3)).toEqual(aarene.map(({ dele }) => tegn * kronerAf(dele[nr]!) + 0));
  });
  expect(raekken(fordeling, "I alt", 7).slice(3)).toEqual(aarene.map(({ iAlt }) => tegn * kronerAf(iAlt) + 0));
});

describe("overslagsårene", () => {
  const iAlt = (aaret: Partial<Budgetaar>) => raekken(ark(budget(aaret, { fortegn: "plus" })), "I alt", 7).slice(3);

  it.each([
    ["er lig budgetåret uden indeks", ["0", "0", "0"], [41_400_000, 41_400_000, 41_400_000, 41_400_000]],
    ["vokser med hver sit indeks oven på året før", ["0.02", "-0.015", "0.031"], [41_400_000, 42_228_000, 41_595_000, 42_884_000]],
    ["runder en halv enhed væk fra nul", ["0.0125", "0", "0"], [41_400_000, 41_918_000, 41_918_000, 41_918_000]],
  ])("%s", (_, indeks, ventet) => expect(iAlt({ indeks: indekser(...indeks) })).toEqual(ventet));

  it("runder til hele øre før hele enheder", () =>
    expect(iAlt({ indtaegtsbudget: { art: "direkte", beloeb: oere(10_010) }, enhed: oere(1), indeks: indekser("0.05", "0", "0") })).toEqual(
      [100.1, 105.11, 105.11, 105.11],
    ));
});
