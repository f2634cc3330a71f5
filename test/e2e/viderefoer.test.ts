import { bekraeft, INDBYGGEDE_SATSER, satserForAar, type Trin } from "../../src/core";
import { tilXlsx } from "../../src/render/xlsx";
import { medSatsark } from "../../src/workbook/bygSatser";
import { bygget } from "../workbook/budgetter";
import { randersEksempel } from "../workbook/eksempler";
import { vagt } from "./axe";
import { rude } from "./rude";
import { Viderefoer } from "./viderefoer";

const aabn = rude();
const FIL = "Refusionsbudget 2023.xlsx";
const IKKE_OS = "brev.xlsx: Filen er ikke en Excel-projektmappe (.xlsx).";

it("uden Excel: filen fra i år åbnes, og guiden begynder med næste års kladde, hvor en model, der ophører, skal besluttes", async () => {
  const foerste = await aabn();
  await foerste.w.begynd();
  await foerste.w.knap("Udfyld eksempel").click();
  await foerste.w.udfyld({ Kommune: "Randers Kommune" });
  for (const til of [2, 3, 4] as const) await foerste.w.naeste(til);
  await foerste.w.udfyld({ "Indeks 2024": "2 %", "Indeks 2025": "1,5 %" });
  await foerste.w.naeste(5);
  const { bytes } = await foerste.w.fil();
  await foerste.page.close();

  const pane = await aabn({ width: 350 });
  const { page, w, egneFejl } = pane;
  const { stop, fundet } = vagt(page);
  const side = new Viderefoer(w);
  await side.aabn();
  await stop("intet valgt");
  await side.fil("brev.xlsx", new TextEncoder().encode("Kære kommune"));
  await page.getByRole("alert").getByText(IKKE_OS, { exact: true }).waitFor();
  await stop("en fremmed fil");
  await side.fil("halv.xlsx", bytes.slice(0, bytes.length / 2));
  await page.getByText(/^halv\.xlsx: Filen er beskadiget og kan ikke læses\./).waitFor();
  await side.fil("Satser.xlsx", await tilXlsx({ ...bygget(randersEksempel), ark: bygget(randersEksempel).ark.slice(2, 3) }));
  await page.getByText(/^Satser\.xlsx: Der er ingen budgetår fra Refusionsbudget i filen\./).waitFor();
  expect(await page.evaluate(() => localStorage.getItem("refusionsbudget.kladde") ?? "")).not.toContain("Randers");

  await side.fil(FIL, bytes);
  await page.getByText(`Filen ${FIL} er læst: 2023.`).waitFor();
  await side.fil("brev.xlsx", new TextEncoder().encode("Kære kommune"));
  await page.getByRole("alert").getByText(IKKE_OS, { exact: true }).waitFor();
  expect(await side.aaret(`2023, filen ${FIL}`).isChecked()).toBe(true);
  expect(await side.punkter("Skal besluttes")).toEqual([
    "Model for Familieområdet i 2024: model 1 gælder kun 2023 og står kun som forslag",
    "Ændring efter KL's skøn for 2024",
    "Lokale forhold i 2024",
    "Om udgangspunktet skal regnes om fra 2023-pl",
    "Indeks for det nye sidste overslagsår, 2027",
    "Beløbsgrænserne for 2024 skal bekræftes under Satser, når de er kendt; de er et skøn",
  ]);
  expect(await side.tabel("Fra B-2023 til BO-2024 (kr.)")).toEqual([
    "B-2023\tBO-2024\tÆndring",
    "Socialområdet",
    "26.567.000\t27.098.000\t531.000",
    "Familieområdet",
    "13.837.000\t14.114.000\t277.000",
    "Omsorgsområdet",
    "996.000\t1.016.000\t20.000",
    "I alt",
    "41.400.000\t42.228.000\t828.000",
  ]);
  expect(await side.punkter("Følger med")).toEqual([
    "Kommune: Randers Kommune",
    "3 fagområder med indtægten i regnskab 2021 som fordelingsnøgle, udvalg og kontotekst",
    "Modeller, der fortsat gælder: Socialområdet model 2 og Omsorgsområdet model 2",
    "Forvaltes under et andet fagområde: Omsorgsområdet under Socialområdet",
    "Fordeling i hele 1.000 kr., og indtægter vist med minus",
    "Indeks: 2025: 1,5 % og 2026: 0 %",
  ]);
  await side.varsel().waitFor();
  await page.getByText("Grænse 1: 880.000 kr. med 25 % bliver til 910.000 kr. med 25 %", { exact: true }).waitFor();
  await stop("overblikket");

  await w.knap("Begynd budget 2024").click();
  await w.staarPaa(1);
  expect(await w.felt("Budgetår").inputValue()).toBe("2024");
  expect(await w.felt("Udgangspunkt").inputValue()).toBe("42.228.000");
  expect(await w.felt("Lokale forhold").inputValue()).toBe("");
  await w.naeste(2);
  expect(await w.felt("Indtægt 2021").nth(1).inputValue()).toBe("12.500.000");
  await w.naeste(3);
  await page.getByText("Gælder til (Familieområdet): modellen gælder kun 2023. Vælg den model, der gælder i 2024, og ret årene.").waitFor();
  await stop("modellen skal besluttes");
  await w.knap("Næste").click();
  await w.harFokus(w.felt("Gælder til"));
  await w.felt("Gælder til").fill("2024");
  for (const til of [4, 5] as const) await w.naeste(til);
  expect((await w.fil()).navn).toBe("Refusionsbudget 2024.xlsx");
  expect([...fundet, ...egneFejl()]).toEqual([]);
});

it("kladden i guiden kan føres videre, og den erstattes først efter et ja", async () => {
  const { page, w } = await aabn();
  const side = new Viderefoer(w);
  await w.gaaTil(5);
  await w.knap("Til forsiden").click();
  await side.aabn();
  expect(await side.aaret("2023, kladden i Nyt budgetår").isChecked()).toBe(true);
  await w.knap("Begynd budget 2024").click();
  await page.getByText("Kladden for 2023 i Nyt budgetår erstattes af næste års.", { exact: false }).waitFor();
  await w.knap("Behold kladden").click();
  await w.knap("Til forsiden").click();
  await w.knap("Fortsæt budget 2023").click();
  await w.staarPaa(5);
  await w.knap("Til forsiden").click();
  await side.aabn();
  await w.knap("Begynd budget 2024").click();
  await w.knap("Ja, viderefør").click();
  await w.staarPaa(1);
  expect(await w.felt("Udgangspunkt").inputValue()).toBe("41.400.000");
});

it("en kladde, der ikke er færdig, siger, hvad der mangler", async () => {
  const { page, w } = await aabn();
  await w.gaaTil(2);
  await w.knap("Til forsiden").click();
  await new Viderefoer(w).aabn();
  await page.getByText("2023 kan ikke føres videre, før dette er rettet:").waitFor();
  await page.getByText("1. række i Fagområde mangler. Skriv fagområdets navn, fx Socialområdet.").waitFor();
  expect(await page.getByRole("button", { name: /^Begynd/ }).count()).toBe(0);
});

it("filens bekræftede grænser tilbydes, hvor de mangler, og erstatter aldrig andre", async () => {
  const { page, w } = await aabn();
  const side = new Viderefoer(w);
  const [skoennet] = satserForAar(INDBYGGEDE_SATSER, 2024);
  const fil = (trin: readonly Trin[]) =>
    tilXlsx(medSatsark(bygget(randersEksempel), [bekraeft(skoennet!, { hvem: "Anne Holm", dato: "03.01.2024", kilde: "sm.dk", trin })]));
  await side.aabn();
  await side.fil(FIL, await fil(skoennet!.trin));
  await page.getByText("Filen har bekræftede grænser, som ikke er gemt her: 2024.").waitFor();
  await page.getByText(/^Beløbsgrænserne for 2024 skal bekræftes/).waitFor();
  await w.knap("Gem filens grænser her").click();
  await page.getByText("Grænserne er gemt og bruges fra nu af.").waitFor();
  expect(await page.getByText(/^Beløbsgrænserne for 2024 skal bekræftes/).count()).toBe(0);
  const gemt = await page.evaluate(() => localStorage.getItem("refusionsbudget.satser"));
  expect(gemt).toContain("Anne Holm");
  await side.fil("anden.xlsx", await fil([skoennet!.trin[0]!]));
  await page.getByText(/^Filen og de grænser, der er gemt her, er ikke enige om 2024\./).waitFor();
  expect(await w.knap("Gem filens grænser her").count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem("refusionsbudget.satser"))).toBe(gemt);
});
