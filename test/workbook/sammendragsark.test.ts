import { INTET_SAGSTAL } from "../../src/core";
import type { Budgetopgave } from "../../src/workbook/opgave";
import { budget, bygget } from "./budgetter";
import { randersEksempel } from "./eksempler";
import { ALLE_BUDGETTER, beloeb, OPFULGTE } from "./opfulgte";
import { arket, cellen, raekken, raekkenummer } from "./planopslag";

const opgjort = OPFULGTE[1]![1];
const opfulgt = (hvad: string): Budgetopgave => OPFULGTE.find(([navn]) => navn === hvad)![1];
const sammendraget = (opgave: Budgetopgave) => arket(bygget(opgave), "Sammendrag");
const ordene = (opgave: Budgetopgave): string[] =>
  sammendraget(opgave)
    .celler.filter(({ kolonne, vaerdi }) => kolonne === 0 && vaerdi !== "")
    .map(({ vaerdi }) => String(vaerdi));

it("er mappens første ark og én stående side", () => {
  const plan = bygget(randersEksempel);
  expect(plan.ark[0]).toMatchObject({ navn: "Sammendrag 2023", udskrift: { papir: "enStaaendeSide" } });
  expect(plan.ark.slice(1).every(({ udskrift }) => udskrift.papir === "liggende")).toBe(true);
});

it("har andel, budget, model, og hvem der bærer afvigelsen, i mio. kr. med arkenes fortegn", () => {
  const ark = sammendraget(opgjort);
  expect(raekken(ark, "Socialområdet", 7)).toEqual(["Socialområdet", 24 / 37.4, -26.6, "model 2", 1.4, 1.4, 0]);
  expect(raekken(ark, "I alt", 7)).toEqual(["I alt", 1, -41.4, "", 2, 2.4, -0.4]);
  expect(raekken(sammendraget({ ...opgjort, fortegn: "plus" }), "I alt", 7)).toEqual(["I alt", 1, 41.4, "", -2, -2.4, 0.4]);
});

it("siger i hovedet, om afvigelsen er endelig, forventet eller ukendt", () => {
  const hovedet = (opgave: Budgetopgave) => raekken(sammendraget(opgave), "Fagområde", 5)[4];
  const forventet: Budgetopgave = {
    ...opgjort,
    opfoelgning: {
      ...opgjort.opfoelgning,
      fagomraader: opgjort.opfoelgning.fagomraader.map((et, nr) => (nr === 0 ? { ...et, endelig: null } : et)),
    },
  };
  expect([opgjort, forventet, randersEksempel].map(hovedet)).toEqual([
    "Endelig afvigelse 2023",
    "Forventet afvigelse 2023",
    "Afvigelse 2023 (ikke kendt)",
  ]);
});

it("har kun de modeller, der gælder, i hver sin sætning", () =>
  expect(ordene(randersEksempel).filter((et) => et.startsWith("Model ") || et.startsWith("Deling"))).toEqual([
    "Model 1: Kommunekassen får en merindtægt og dækker en mindreindtægt.",
    "Model 2: Fagområdet beholder en merindtægt og dækker selv en mindreindtægt.",
  ]));

const egneAndele = opfulgt("små beløb og egne andele");

it("har egne andele i sætningen efter modellerne og ved modellen i tabellen", () => {
  const ark = sammendraget(egneAndele);
  const model = raekkenummer(ark, "Egen andel: Fagområdet bærer sin andel af afvigelsen, og kommunekassen resten.");
  expect([1, 2].map((plus) => cellen(ark, model + plus, 0)?.vaerdi)).toEqual(["Andelene er: Social 12,5 pct., Ældre 40 pct.", ""]);
  expect(raekken(ark, "Social", 4)[3]).toBe("egen andel 12,5 %");
  expect(ordene(opfulgt("egne andele, som der ikke er plads til"))).toContain("Andelene er fra 0 pct. til 100 pct.");
});

it("A conto har dem i den samme sætning, og intet ark sender læseren til Forudsætninger efter dem", () => {
  const plan = bygget(egneAndele);
  const saetning =
    "Egen andel: Fagområdet bærer sin andel af afvigelsen, og kommunekassen resten. Andelene er: Social 12,5 pct., Ældre 40 pct.";
  expect(raekkenummer(arket(plan, "A conto"), saetning)).toBeGreaterThan(0);
  expect(plan.ark.flatMap(({ celler }) => celler).filter(({ vaerdi }) => /Andelen står/.test(String(vaerdi)))).toEqual([]);
});

it("taler om et enkelt fagområde i ental", () =>
  expect(ordene(opfulgt("små beløb i et enkelt fagområde")).filter((et) => /fagområderne|Fagområderne/.test(et))).toEqual([]));

it("kalder intet beløb 0,0 mio. kr., når det ikke er 0", () => {
  const smaa = ordene(opfulgt("små beløb i et enkelt fagområde"));
  expect(smaa.filter((et) => et.includes("0,0 mio"))).toEqual([]);
  expect(smaa).toEqual(
    expect.arrayContaining([
      "Det er (afrundet) udgangspunktet på 1,0 mio. kr., ændringen efter KL's skøn på mellem -0,1 og 0 mio. kr.",
      "og lokale forhold på under 0,1 mio. kr.",
      "Forventet, ikke endeligt: 2023 ventes at give en merindtægt på under 0,1 mio. kr.",
      "Efter årets modeller (afrundet): fagområdet får under 0,1 mio. kr., og kommunekassen får under 0,1 mio. kr.",
      "I 2022 var der (afrundet) en mindreindtægt på under 0,1 mio. kr.",
      "Sagslisten pr. 31.12.2023 har udgifter på under 0,1 mio. kr. og en refusion (skøn) på under 0,1 mio. kr.",
      "Dækningsgraden er 25,0 pct.",
    ]),
  );
});

it("har husstandenes antal i hver sin celle og aldrig i en sætning", () => {
  const sagstal = { ...INTET_SAGSTAL, husstande: [4_712, 733, 511, 397] as const, udgift: beloeb(9e6), refusion: beloeb(3e6) };
  const ark = sammendraget({ ...randersEksempel, opfoelgning: { ...randersEksempel.opfoelgning, sagstal } });
  const nr = raekkenummer(ark, "Antal husstande");
  expect([1, 2, 3, 4, 5].map((kolonne) => cellen(ark, nr, kolonne))).toMatchObject(
    [4_712, 733, 511, 397, 6_353].map((vaerdi) => ({ vaerdi, format: "antal" })),
  );
  const ord = ark.celler.filter(({ vaerdi }) => typeof vaerdi === "string").map(({ vaerdi }) => String(vaerdi));
  expect(ord.filter((et) => /4\.?712|733|511|397|6\.?353/.test(et))).toEqual([]);
});

it("lader blokken med husstande være tom, når de ikke er talt", () => expect(ordene(randersEksempel)).not.toContain("Antal husstande"));

it("et skøn ser ud som et skøn, og bekræftede grænser gør ikke", () => {
  const linjen = (aar: number) => sammendraget(budget({ aar })).celler.find(({ vaerdi }) => /^Beløbsgrænserne for/.test(String(vaerdi)));
  expect(linjen(2023)).toMatchObject({ rolle: "skoen", vaerdi: expect.stringContaining("skøn") });
  expect(linjen(2022)).toMatchObject({ rolle: "ledetekst", vaerdi: "Beløbsgrænserne for 2022 er bekræftet." });
});

it.each(ALLE_BUDGETTER)("ingen linje er længere, end siden er bred: %s", (_, opgave) =>
  expect(
    sammendraget(opgave).celler.filter(
      ({ kolonne, vaerdi, rolle }) => kolonne === 0 && ["ledetekst", "note", "skoen"].includes(rolle) && String(vaerdi).length > 120,
    ),
  ).toEqual([]),
);

it("et budget, der er galt, siges øverst i Fordelings ord", () => {
  const galt = budget({ indtaegtsbudget: { art: "direkte", beloeb: beloeb(-5)! } });
  expect(ordene(galt)).toContain("Ret dette først: Budgettet skal være 0 eller derover");
  expect(ordene(randersEksempel).some((et) => et.startsWith("Ret dette"))).toBe(false);
});
