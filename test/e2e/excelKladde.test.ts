import { startTestvaert } from "../excel/vaert";
import { aarsark } from "../workbook/aarets";
import { arknavne, celler, excelrude } from "./excelrude";

const iExcel = excelrude();
const NOEGLE = "refusionsbudget.kladde";

it("kladden ligger i projektmappen: en ny rude over den tilbyder at fortsætte, og det næste år bygges af den", async () => {
  const vaert = startTestvaert();
  const foerste = await iExcel(vaert);
  await foerste.w.gaaTil(5);
  await foerste.w.knap("Opret arkene").click();
  await foerste.page.getByText(/vises nu\.$/).waitFor();
  await foerste.w.knap("Til forsiden").click();
  await foerste.w.knap("Viderefør til 2024").waitFor();
  expect(await foerste.page.evaluate(() => localStorage.length)).toBe(0);
  await foerste.page.close();

  const { page, w, egneFejl } = await iExcel(vaert);
  await w.knap("Fortsæt budget 2023").click();
  await w.staarPaa(5);
  await w.knap("Til forsiden").click();
  await w.knap("Viderefør til 2024").click();
  await w.knap("Ja, viderefør").click();
  await w.staarPaa(1);
  await w.udfyld({ Udgangspunkt: "50 mio." });
  for (const til of [2, 3, 4, 5] as const) await w.naeste(til);
  await w.knap("Opret arkene").click();
  await page.getByText(/Fordeling 2024 vises nu\.$/).waitFor();
  expect(arknavne(vaert)).toEqual(["Ark1", ...[2023, 2024].flatMap((aar) => aarsark(aar))]);
  expect([celler(vaert, "Fordeling 2023")["D10"], celler(vaert, "Fordeling 2024")["D10"]]).toEqual([-41_400_000, -50_000_000]);
  expect(egneFejl()).toEqual([]);
});

it("midt i guiden åbner ruden igen på samme trin med det skrevne", async () => {
  const vaert = startTestvaert();
  const { page, w } = await iExcel(vaert);
  await w.gaaTil(3);
  await w.knap("Tilbage").click();
  await w.felt("Fagområde").nth(1).fill("Børn og Unge");
  await page.close();
  const igen = await iExcel(vaert);
  await igen.w.staarPaa(2);
  expect(await igen.w.felt("Fagområde").evaluateAll((alle) => alle.map((et) => (et as HTMLInputElement).value))).toEqual([
    "Socialområdet",
    "Børn og Unge",
    "Omsorgsområdet",
    "",
  ]);
});

it("en anden projektmappe har sin egen kladde", async () => {
  const { w } = await iExcel();
  await w.gaaTil(2);
  const anden = await iExcel();
  await anden.w.knap("Nyt budgetår").waitFor();
  expect(await anden.page.getByRole("button", { name: /^Fortsæt/ }).count()).toBe(0);
});

/** As a version without the later fields may have saved it, and one that is not there yet with fields of its own. */
const AELDRE = { aar: "2022", udgangspunkt: "38 mio.", fagomraader: [{ navn: "Ældre", indtaegt: "5.000.000" }] };

it.each([
  ["en ældre udgave", { version: 0, trin: 4, side: "wizard", kladde: AELDRE }],
  ["en nyere udgave", { version: 9, trin: 4, side: "wizard", sager: [1], kladde: { ...AELDRE, valuta: "EUR" } }],
])("en kladde fra %s åbner med det, den kan", async (_, gemt) => {
  const vaert = startTestvaert();
  vaert.mappe.indstillinger.set(NOEGLE, JSON.stringify(gemt));
  const { w, egneFejl } = await iExcel(vaert);
  await w.staarPaa(4);
  await w.naeste(5);
  await w.knap("Opret arkene").click();
  await w.page.getByText(/Fordeling 2022 vises nu\.$/).waitFor();
  expect(celler(vaert, "Fordeling 2022")["D8"]).toBe(-38_000_000);
  expect(egneFejl()).toEqual([]);
});

it.each<[string, unknown]>([
  ["afbrudt tekst", '{"version":1,"kladde":{"aar":"20'],
  ["et tal", 7],
  ["et objekt", { aar: "2023" }],
])("står der %s under kladdens navn, begynder ruden forfra og siger det ikke", async (_, gemt) => {
  const vaert = startTestvaert();
  vaert.mappe.indstillinger.set(NOEGLE, gemt);
  const { w, egneFejl } = await iExcel(vaert);
  await w.gaaTil(2);
  expect(vaert.mappe.indstillinger.get(NOEGLE)).toContain("2023");
  expect(egneFejl()).toEqual([]);
});

it("kan kladden ikke gemmes, siger foden det, til det går igen, og arkene kan oprettes imens", async () => {
  const { page, w, vaert, mappe } = await iExcel();
  const advarsel = page.getByRole("contentinfo").getByRole("alert");
  await w.begynd();
  vaert.fejlVedGem();
  await w.felt("Budgetår").fill("2023");
  await advarsel.filter({ hasText: "Excel kan ikke gemme kladden i projektmappen. Opret arkene, før" }).waitFor();
  expect(String(mappe.indstillinger.get(NOEGLE))).not.toContain("2023");
  await w.felt("Udgangspunkt").fill("41,4 mio.");
  await advarsel.waitFor({ state: "detached" });
  expect(mappe.indstillinger.get(NOEGLE)).toContain("41,4 mio.");
});
