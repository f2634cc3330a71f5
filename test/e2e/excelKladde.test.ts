import { startTestvaert, type Testvaert } from "../excel/vaert";
import { aarsark } from "../workbook/aarets";
import { vagt } from "./axe";
import { arknavne, celler, excelrude } from "./excelrude";
import { Viderefoer } from "./viderefoer";

const iExcel = excelrude();
/** Somebody types in the sheet's named cells. */
const iArket = (vaert: Testvaert, ark: string, nye: Readonly<Record<string, string | number>>): Promise<void> =>
  vaert.Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem(ark);
    for (const [navn, vaerdi] of Object.entries(nye)) names.getItem(navn).getRange().values = [[vaerdi]];
    await context.sync();
  });

const NOEGLE = "refusionsbudget.kladde";

it("kladden ligger i projektmappen, og næste år bygges af det år, der står i arkene, som de nu er", async () => {
  const vaert = startTestvaert();
  const foerste = await iExcel(vaert);
  await foerste.w.gaaTil(5);
  await foerste.w.knap("Opret arkene").click();
  await foerste.page.getByText(/vises nu\.$/).waitFor();
  await foerste.w.knap("Til forsiden").click();
  expect(await foerste.page.evaluate(() => localStorage.length)).toBe(0);
  await foerste.page.close();
  await iArket(vaert, "Forudsætninger 2023", { Udgangspunkt: 50_000_000, Indeks_1: 0.02, Model_2: "model 1", Gaelder_til_2: 2023 });

  const { page, w, egneFejl } = await iExcel(vaert);
  await w.knap("Fortsæt budget 2023").click();
  await w.staarPaa(5);
  await w.knap("Til forsiden").click();
  const side = new Viderefoer(w);
  const { stop, fundet } = vagt(page);
  await side.aabn();
  await side.aaret("2023, arkene i projektmappen").check();
  expect((await side.punkter("Skal besluttes"))[0]).toBe(
    "Model for Familieområdet i 2024: model 1 gælder kun 2023 og står kun som forslag",
  );
  expect((await side.tabel("Fra B-2023 til BO-2024 (kr.)")).at(-1)).toBe("50.000.000\t51.000.000\t1.000.000");
  await stop("overblikket");
  await iArket(vaert, "Forudsætninger 2023", { Indeks_1: 0.03, Model_2: "model 3" });
  await w.knap("Læs projektmappen igen").click();
  await page
    .getByText("Ruden kender ikke indholdet af disse felter", { exact: false })
    .getByText("Model_2 (»model 3«)", { exact: false })
    .waitFor();
  await iArket(vaert, "Forudsætninger 2023", { Model_2: "model 1", Gaelder_til_2: "" });
  await w.knap("Læs projektmappen igen").click();
  await page.getByText("51.500.000", { exact: true }).waitFor();
  await w.knap("Begynd budget 2024").click();
  await w.knap("Ja, viderefør").click();
  await w.staarPaa(1);
  expect(await w.felt("Udgangspunkt").inputValue()).toBe("51.500.000");
  for (const til of [2, 3, 4, 5] as const) await w.naeste(til);
  await w.knap("Opret arkene").click();
  await page.getByText(/Fordeling 2024 vises nu\.$/).waitFor();
  expect(arknavne(vaert)).toEqual(["Ark1", ...aarsark(2023), ...aarsark(2024)]);
  expect([celler(vaert, "Fordeling 2023")["D10"], celler(vaert, "Fordeling 2024")["D10"]]).toEqual([-50_000_000, -51_500_000]);
  expect([...fundet, ...egneFejl()]).toEqual([]);
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
