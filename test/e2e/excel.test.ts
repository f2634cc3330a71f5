import { medTestvaert } from "../excel/chromium/iSiden";
import { startTestvaert, type Testvaert } from "../excel/vaert";
import { aarsark } from "../workbook/aarets";
import { rude } from "./rude";

const aabn = rude();
const ARK = aarsark(2023);

async function iExcel(vaert: Testvaert = startTestvaert()) {
  const pane = await aabn({ foer: (page) => medTestvaert(page, vaert) });
  return { ...pane, vaert, mappe: vaert.mappe };
}

const tal = (vaert: Testvaert): unknown[] => {
  const ark = vaert.mappe.indhold().ark.find(({ navn }) => navn === "Fordeling 2023")!;
  return ["D7", "D8", "D9", "D10", "D11"].map((celle) => ark.celler[celle]?.vaerdi);
};
const RANDERS_TAL = [-26_567_000, -13_837_000, -996_000, -41_400_000, "OK"];

it("guiden opretter arkene i den åbne projektmappe, og brugerens ark er urørt", async () => {
  const { w, vaert, egneFejl } = await iExcel();
  const foer = vaert.mappe.indhold().ark[0];
  await w.gaaTil(5);
  await w.knap("Opret arkene").click();
  await w.tekst("Arkene er oprettet. Fordeling 2023 vises nu.").waitFor();
  expect(vaert.mappe.ark.map(({ navn }) => navn)).toEqual(["Ark1", ...ARK]);
  expect(tal(vaert)).toEqual(RANDERS_TAL);
  expect(vaert.mappe.indhold().ark[0]).toEqual(foer);
  expect(vaert.mappe.aktivt.navn).toBe("Fordeling 2023");
  expect(vaert.mappe.indstillinger.get("refusionsbudget.kladde")).toContain("Socialområdet");
  expect(egneFejl()).toEqual([]);
});

it("findes arkene, spørges der: annullér rører intet, ny kopi får nummer, opdater beholder det rettede", async () => {
  const { w, vaert } = await iExcel();
  await w.gaaTil(5);
  await w.knap("Opret arkene").click();
  await w.tekst("Arkene er oprettet. Fordeling 2023 vises nu.").waitFor();
  await vaert.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Forudsætninger 2023").names.getItem("Lokale_forhold").getRange().values = [[600_000]];
    worksheets.getItem("Fordeling 2023").getRange("A1").values = [["Skrevet over"]];
    await context.sync();
  });
  const rettet = vaert.mappe.indhold();
  await w.knap("Opret arkene").click();
  await w.knap("Annullér").click();
  await w.harFokus(w.knap("Opret arkene"));
  expect(vaert.mappe.indhold().ark).toEqual(rettet.ark);
  await w.knap("Opret arkene").click();
  await w.knap("Opdater").click();
  await w.harFokus(w.knap("Opret arkene"));
  await w.tekst("Arkene er opdateret. Fordeling 2023 vises nu.").waitFor();
  const fordeling = vaert.mappe.indhold().ark.find(({ navn }) => navn === "Fordeling 2023")!;
  expect(fordeling.celler["A1"]?.vaerdi).toBe("Fordeling af indtægtsbudget 2023");
  expect(tal(vaert)[3]).toBe(-42_000_000);
  await w.knap("Opret arkene").click();
  await w.knap("Ny kopi").click();
  await w.tekst("Arkene er oprettet. Fordeling 2023 (2) vises nu.").waitFor();
  expect(vaert.mappe.ark.map(({ navn }) => navn)).toEqual(["Ark1", ...ARK, ...aarsark(2023, " (2)")]);
});

it("går en anmodning galt, er projektmappen som før, og ruden siger det i ord", async () => {
  const { w, vaert } = await iExcel();
  await w.gaaTil(5);
  const foer = vaert.mappe.indhold();
  for (const nr of [1, 2, 3, 4, 5]) {
    vaert.fejl(nr, { code: "AccessDenied", efterHandlinger: 3 });
    await w.knap("Opret arkene").click();
    await w.page.getByText("Projektmappen eller et ark er beskyttet.").waitFor();
    expect(vaert.mappe.indhold()).toEqual(foer);
  }
  await w.knap("Opret arkene").click();
  await w.tekst("Arkene er oprettet. Fordeling 2023 vises nu.").waitFor();
  expect(tal(vaert)).toEqual(RANDERS_TAL);
});

it("en markering med navne og beløb hentes, vises og bruges", async () => {
  const { w, vaert } = await iExcel();
  await vaert.Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Ark1");
    ark.getRange("A1:B4").values = [
      ["Fagområde", "R-2021"],
      ["Voksne", -24_000_000],
      ["Børn", -12_500_000],
      ["I alt", -36_500_000],
    ];
    ark.getRange("A:B").select();
    await context.sync();
  });
  await w.gaaTil(2);
  await w.knap("Hent fra markering").click();
  await w.tekst("Alle beløb stod med minus. De er indtægter og vises her uden minus.").waitFor();
  await w.knap("Brug de 2 rækker").click();
  expect(await w.felt("Indtægt 2021").nth(1).inputValue()).toBe("12.500.000");
});
