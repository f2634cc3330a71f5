import fc from "fast-check";
import { Decimal, heleKroner, oere, STOERSTE_OERE } from "../../src/core";
import { TRIN4 } from "../../src/tekster/guide";
import { byg } from "../../src/workbook/byg";
import { FAGOMRAADER_HOEJST } from "../../src/workbook/graenser";
import { TVILLINGENS_GRAENSE } from "../../src/workbook/tvillinger/fordelBudget";
import { aaretsArk } from "../../src/tekster/ark";
import { aarsark } from "./aarets";
import { budget, bygget, fyrre, SAERE_NAVNE } from "./budgetter";
import { fagomraade, randersEksempel } from "./eksempler";
import { ALLE_BUDGETTER } from "./opfulgte";
import { arket, medNavn, raekken } from "./planopslag";

describe("planen", () => {
  it.each(ALLE_BUDGETTER)("er ren JSON: %s", (_, opgave) => {
    const plan = bygget(opgave);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it.each(ALLE_BUDGETTER)("rummer intet -0, som ville blive vist: %s", (_, opgave) => {
    const vaerdier = bygget(opgave).ark.flatMap(({ celler }) => celler.map(({ vaerdi }) => vaerdi));
    expect(vaerdier.filter((vaerdi) => Object.is(vaerdi, -0))).toEqual([]);
  });

  it("har alle årets ark i rækkefølge, og Fordeling er fremme", () => {
    const plan = bygget(randersEksempel);
    expect(plan.ark.map(({ navn }) => navn)).toEqual(aarsark(2023));
    expect(aaretsArk(2023, 1)).toEqual(aarsark(2023));
    expect([plan.aktivt, plan.filnavn]).toEqual(["Fordeling 2023", "Refusionsbudget 2023.xlsx"]);
  });

  it("har de ark, som guiden siger, der bliver lavet", () =>
    expect(TRIN4.ark(2023).map((linje) => linje.split(":")[0])).toEqual(aarsark(2023)));

  it("er den samme, når den bygges to gange", () => expect(bygget(fyrre)).toEqual(bygget(fyrre)));

  it("holder uden for Randers' eksempel Randers til kildelisten", () => {
    const plan = bygget(budget({}));
    const steder = [plan.titel, plan.filnavn, ...plan.ark.flatMap((ark) => [ark.navn, ark.udskrift.sidehoved])];
    const celler = plan.ark.flatMap(({ celler: alle, diagrammer }) => [
      ...alle.flatMap(({ vaerdi, formel }) => [String(vaerdi), formel ?? ""]),
      ...diagrammer.flatMap(({ titel, alternativTekst }) => [titel, alternativTekst]),
    ]);
    expect([...steder, ...celler].filter((tekst) => /randers/i.test(tekst))).toEqual([
      expect.stringMatching(/^Randers Kommunes notat om /),
      expect.stringMatching(/^Randers Kommune: Særligt dyre enkeltsager .* \(notat/),
    ]);
  });
});

describe("et fagområdes navn er tekst og aldrig en formel:", () => {
  const plan = bygget(budget({ fagomraader: SAERE_NAVNE.map((navn, nr) => fagomraade(navn, nr + 1)) }));

  it.each(SAERE_NAVNE.map((navn, nr) => [navn, nr + 1] as const))("%s", (navn, nr) => {
    const celle = medNavn(arket(plan, "Forudsætninger"), `Fagomraade_${nr}`);
    expect(celle).toMatchObject({ vaerdi: navn, rolle: "inputTekst" });
    expect(celle.formel).toBeUndefined();
    expect(plan.ark.flatMap(({ celler }) => celler).filter(({ formel }) => formel?.includes(navn) && navn.length > 4)).toEqual([]);
    expect(raekken(arket(plan, "Fordeling"), navn, 1)).toEqual([navn]);
  });
});

describe("antallet af fagområder kan være", () => {
  it.each([1, 2, FAGOMRAADER_HOEJST])("%i", (antal) => {
    const plan = bygget(budget({ fagomraader: Array.from({ length: antal }, (_, nr) => fagomraade(`F${nr}`, 1)) }));
    const navne = arket(plan, "Forudsætninger").navne.filter(({ navn }) => navn.startsWith("Fagomraade_"));
    expect(navne).toHaveLength(antal);
  });
});

describe("byg afslår", () => {
  const stort = (kroner: number, vaegt: number) =>
    byg(
      budget({ indtaegtsbudget: { art: "direkte", beloeb: heleKroner(kroner) }, enhed: oere(100), fagomraader: [fagomraade("A", vaegt)] }),
    );

  it.each<[string, number, number, "enhed" | "noegle"]>([
    ["enheder × vægt på grænsen", 9_000_000, 1_000_000_000, "enhed"],
    ["negative beløb ud over den", -9_000_000, 1_000_000_000, "enhed"],
    ["også i hele tusinder ud over den", -9_000_000_000, 9_000_000_000, "noegle"],
  ])("%s, som arkets formler ikke kunne regne præcist", (_, kroner, vaegt, ret) =>
    expect(stort(kroner, vaegt)).toEqual({ ok: false, fejl: { art: "udenForFormlerne", sted: { argument: "indtaegtsbudget" }, ret } }),
  );

  it("netop det, som grænsen udelukker", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000_000_000 }), fc.integer({ min: 1, max: 9_000_000_000 }), (kroner, vaegt) => {
        expect(stort(kroner, vaegt).ok).toBe(BigInt(kroner) * BigInt(vaegt) < BigInt(TVILLINGENS_GRAENSE));
      }),
    ));

  it("et overslagsår, der vokser ud over det", () => {
    const vokset = budget({
      indtaegtsbudget: { art: "direkte", beloeb: STOERSTE_OERE },
      indeks: randersEksempel.budgetaar.indeks.map((et) => et.plus(1)),
    });
    expect(byg(vokset)).toMatchObject({ ok: false, fejl: { art: "aarForStort" } });
  });

  it("et tomt kvartal før et udfyldt, med fagområdets række", () => {
    const [foerste, ...andre] = randersEksempel.opfoelgning.fagomraader;
    const fagomraader = [foerste!, { ...andre[0]!, tilDato: [null, oere(1), null, null] as const }, andre[1]!];
    expect(byg({ ...randersEksempel, opfoelgning: { ...randersEksempel.opfoelgning, fagomraader } })).toEqual({
      ok: false,
      fejl: { art: "kvartalMangler", sted: { argument: "aarTilDato", raekke: 2 }, kvartal: 1 },
    });
  });

  it("en egen andel, der er finere, end arkets formler kan dele efter", () => {
    const medAndel = (andel: string) =>
      byg(budget({ fagomraader: [fagomraade("A", 1), { ...fagomraade("B", 1), model: { art: "egenAndel", andel: new Decimal(andel) } }] }));
    const sted = { argument: "egenAndel", raekke: 2 };
    expect(medAndel("0.33333333")).toEqual({ ok: false, fejl: { art: "forMangeDecimaler", sted, stod: "33,333333 %", hoejst: 5 } });
    expect(medAndel("0.3333333").ok).toBe(true);
  });

  it("en nøgle uden indtægter", () =>
    expect(byg(budget({ fagomraader: [fagomraade("A", 0), fagomraade("B", 0)] }))).toMatchObject({
      ok: false,
      fejl: { art: "kunNuller" },
    }));
});
