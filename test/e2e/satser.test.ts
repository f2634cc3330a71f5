import { medTestvaert } from "../excel/chromium/iSiden";
import { startTestvaert, type Testvaert } from "../excel/vaert";
import { genberegn } from "../miljoe/libreoffice";
import { aarsark } from "../workbook/aarets";
import { overtraedelserIAlleFarver, vagt } from "./axe";
import { rude, type Rude } from "./rude";
import { RANDERS } from "./wizard";

const aabn = rude();

async function paaSatser(pane: Rude): Promise<Rude> {
  await pane.w.knap("Satser").click();
  await pane.w.harFokus(pane.page.getByRole("heading", { level: 2, name: "Satser", exact: true }));
  await pane.page.getByRole("list", { name: "År" }).waitFor();
  return pane;
}

const iExcel = async (vaert: Testvaert): Promise<Rude> => paaSatser(await aabn({ foer: (page) => medTestvaert(page, vaert) }));

const foldUd = (pane: Rude, aar: number) =>
  pane.page
    .locator("summary")
    .filter({ hasText: String(aar) })
    .click();

async function bekraeft2024(pane: Rude): Promise<void> {
  const { w } = pane;
  await foldUd(pane, 2024);
  await w.knap("Bekræft 2024").click();
  await w.udfyld({ "Bekræftet af": "Anne Holm", Dato: "03.01.2024", Kilde: "sm.dk, satser 2024" });
  await w.knap("Bekræft 2024").click();
  await w.page.getByText(/^2024 er bekræftet\./).waitFor();
}

async function formel(vaert: Testvaert, tekst: string): Promise<unknown> {
  await vaert.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").getRange("A1").formulas = [[tekst]];
    await context.sync();
  });
  return vaert.mappe.vaerdi(vaert.mappe.findArk("Ark1")!, 0, 0);
}

const sammenfald = (pane: Rude): Promise<string[]> => pane.page.locator("summary").allInnerTexts();

describe("i Excel", () => {
  it("bekræftes 2024, og =REFUSION(…;Satser) svarer; fjernes rækken, er den indbyggede tilbage", async () => {
    const vaert = startTestvaert();
    const pane = await iExcel(vaert);
    expect(await formel(vaert, "=REFUSION(2500000,2024)")).toBe("#N/A");
    await bekraeft2024(pane);
    expect(vaert.mappe.ark.map(({ navn }) => navn)).toEqual(["Ark1", "Satser"]);
    expect(await formel(vaert, "=REFUSION(2500000,2024,,Satser)")).toBe(637_500);
    expect((await sammenfald(pane)).find((tekst) => tekst.startsWith("2024"))).toMatch(/Bekræftet$/);
    await foldUd(pane, 2024);
    await pane.w.tekst("Kilde: sm.dk, satser 2024 (bekræftet af Anne Holm 03.01.2024)").waitFor();
    await pane.w.knap("Fjern min række for 2024").click();
    await pane.w.page.getByText("Din række for 2024 er fjernet.").waitFor();
    expect(await formel(vaert, "=REFUSION(2500000,2024,,Satser)")).toBe("#N/A");
    expect(pane.egneFejl()).toEqual([]);
  });

  it("hvad der er rettet i arket, ses i ruden, og en celle, der ikke kan læses, siges med sin plads", async () => {
    const vaert = startTestvaert();
    const pane = await iExcel(vaert);
    await bekraeft2024(pane);
    const ret = (vaerdi: string | number) =>
      vaert.Excel.run(async (context) => {
        const krop = context.workbook.tables.getItem("Satser").getDataBodyRange();
        krop.getLastCell().getOffsetRange(0, -7).values = [[vaerdi]];
        await context.sync();
      });
    await ret(915_000);
    await pane.w.knap("Til forsiden").click();
    await paaSatser(pane);
    await foldUd(pane, 2024);
    await pane.page.getByRole("cell", { name: "915.000" }).waitFor();
    await ret("ni hundrede");
    await pane.w.knap("Til forsiden").click();
    await paaSatser(pane);
    await pane.page.getByText(/»ni hundrede« er ikke et tal/).waitFor();
    await ret(910_000);
    await pane.w.knap("Læs igen").click();
    await pane.page.getByText(/»ni hundrede« er ikke et tal/).waitFor({ state: "detached" });
  });

  it("et ark, der allerede hedder Satser, røres ikke, og ruden siger det", async () => {
    const vaert = startTestvaert();
    await vaert.Excel.run(async (context) => {
      context.workbook.worksheets.add("Satser").getRange("A1").values = [["mit eget"]];
      await context.sync();
    });
    const foer = vaert.mappe.indhold().ark;
    const pane = await iExcel(vaert);
    await pane.page.getByText(/har allerede et ark med navnet Satser/).waitFor();
    expect(vaert.mappe.indhold().ark).toEqual(foer);
  });

  it("guidens ark viser et bekræftet år som bekræftet", async () => {
    const vaert = startTestvaert();
    const pane = await iExcel(vaert);
    await bekraeft2024(pane);
    const { w } = pane;
    await w.knap("Til forsiden").click();
    await w.begynd();
    await w.udfyld({ Budgetår: "2024", Udgangspunkt: "41,4 mio." });
    await w.naeste(2);
    await w.udfyldFagomraader(RANDERS);
    for (const trin of [3, 4, 5] as const) await w.naeste(trin);
    await w.knap("Opret arkene").click();
    await w.tekst("Arkene er oprettet. Fordeling 2024 vises nu.").waitFor();
    const ark = vaert.mappe.indhold().ark.find(({ navn }) => navn === "Forudsætninger 2024")!;
    const ord = Object.values(ark.celler).map(({ vaerdi }) => vaerdi);
    expect(ord.filter((et) => et === "sm.dk, satser 2024 (bekræftet af Anne Holm 03.01.2024)")).toHaveLength(3);
    expect(ord).not.toContain("skøn");
  });
});

describe("i browseren", () => {
  it("følger et bekræftet år med i filen som arket Satser, og LibreOffice åbner den", async () => {
    const pane = await paaSatser(await aabn());
    await bekraeft2024(pane);
    const { w } = pane;
    await pane.page.reload();
    await w.knap("Til forsiden").click();
    await w.gaaTil(5);
    const { bytes } = await w.fil();
    const mappe = await genberegn(bytes);
    expect([...mappe.keys()]).toEqual([...aarsark(2023).slice(0, -1), "Satser", "Dokumentation 2023"]);
    const raekke = mappe.get("Satser")!.find(([aar]) => aar === 2024)!;
    expect(raekke.slice(0, 3)).toEqual([2024, "alle", 910_000]);
    expect(raekke.slice(8)).toEqual(["bekræftet", "sm.dk, satser 2024 (bekræftet af Anne Holm 03.01.2024)"]);
    expect(pane.egneFejl()).toEqual([]);
  });

  it("er et fremskrevet år et skøn, indtil det bekræftes", async () => {
    const pane = await paaSatser(await aabn());
    const { w } = pane;
    await w.knap("Fremskriv").click();
    await w.felt("Satsreguleringsprocent").fill("3 %");
    await w.page.getByText(/^Skøn for 2027: 1\.010\.000 kr\., 1\.990\.000 kr\. og 2\.500\.000 kr\./).waitFor();
    await w.knap("Gem skøn for 2027").click();
    await w.page.getByText(/^2027 er fremskrevet og mærket som skøn\./).waitFor();
    const foerste = (await sammenfald(pane))[0]!;
    expect(foerste).toMatch(/^2027\s+Skøn, ikke officielt$/);
  });

  it("overlever en halv formular en genindlæsning, og fejl står ved felterne", async () => {
    const pane = await paaSatser(await aabn());
    const { w, page } = pane;
    await w.knap("Tilføj år").click();
    await w.udfyld({ "Grænse 1": "1,01 mio.", "Bekræftet af": "Anne" });
    await page.reload();
    await w.felt("Grænse 1").waitFor();
    expect([await w.felt("År").inputValue(), await w.felt("Grænse 1").inputValue(), await w.felt("Bekræftet af").inputValue()]).toEqual([
      "2027",
      "1,01 mio.",
      "Anne",
    ]);
    await w.knap("Bekræft 2027").click();
    await w.harFokus(w.felt("Grænse 1"));
    await w.page.getByText("Grænse 1: et trin har en grænse, men ingen sats.").waitFor();
    await w.knap("Annullér").click();
    await w.harFokus(page.getByRole("heading", { level: 2, name: "Satser", exact: true }));
  });

  it("kan alt gøres med tastaturet", async () => {
    const pane = await paaSatser(await aabn());
    const { w, page } = pane;
    const summary = page.locator("summary").filter({ hasText: "2024" });
    await summary.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await w.harFokus(w.knap("Bekræft 2024"));
    await page.keyboard.press("Enter");
    await w.harFokus(page.getByRole("heading", { level: 2, name: "Bekræft 2024", exact: true }));
    for (let nr = 0; nr < 7; nr++) await page.keyboard.press("Tab");
    await w.harFokus(w.felt("Bekræftet af"));
    await page.keyboard.type("Anne Holm");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("sm.dk");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText(/^2024 er bekræftet\./).waitFor();
  });
});

describe("axe finder intet at klage over, og intet stikker ud ved 350 px", () => {
  it("i alle farver", async () => {
    const pane = await paaSatser(await aabn({ width: 350 }));
    const { page, w } = pane;
    const { stop, fundet } = vagt(page, overtraedelserIAlleFarver);
    await stop("listen");
    await foldUd(pane, 2024);
    await foldUd(pane, 2019);
    await stop("foldet ud");
    await w.knap("Bekræft 2024").click();
    await w.udfyld({ "Grænse 2": "1", Dato: "i går" });
    await w.knap("Bekræft 2024").click();
    await w.harFokus(w.felt("Grænse 2"));
    await stop("formularen med fejl");
    await w.knap("Annullér").click();
    await w.knap("Fremskriv").click();
    await w.felt("Satsreguleringsprocent").fill("3 %");
    await stop("fremskrivning");
    await w.knap("Gem skøn for 2027").click();
    await page.getByText(/^2027 er fremskrevet/).waitFor();
    await foldUd(pane, 2027);
    await stop("gemt");
    expect(fundet).toEqual([]);
  });
});
