import { klikPaaBaandet } from "../excel/chromium/iSiden";
import { startTestvaert, type Testvaert } from "../excel/vaert";
import { Pakke } from "../render/pakke";
import { bygget } from "../workbook/budgetter";
import { randersEksempel } from "../workbook/eksempler";
import { opretArk } from "../../src/taskpane/vaert/excelOpret";
import { overtraedelserIAlleFarver, vagt } from "./axe";
import { excelrude } from "./excelrude";
import { Politiskside } from "./politisk";

const iExcel = excelrude();
const FIL = "Refusionsbudget 2023, politisk udgave.xlsx";
const CPR = "010180-1234";

/** The year's sheets beside somebody's own: one to share, one with a person in it, and one that is hidden. */
async function medAaret(): Promise<Testvaert> {
  const vaert = startTestvaert();
  Object.assign(globalThis, { Excel: vaert.Excel, Office: vaert.Office });
  expect(await opretArk(bygget(randersEksempel))).toEqual({ art: "skrevet" });
  await vaert.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const takster = worksheets.add("Takster");
    takster.getRange("A1:B2").formulas = [
      ["Døgn", "=2*1250.5"],
      ["Dag", 800],
    ];
    takster.getRange("B1:B2").numberFormat = [["#,##0.00"], ["#,##0.00"]];
    worksheets.add("Huskeliste").getRange("A1").values = [[`Ring om ${CPR}`]];
    worksheets.add("Skjult").visibility = "Hidden";
    await context.sync();
  });
  return vaert;
}

async function aabnUdgaven(vaert: Testvaert, bredde = 350) {
  const pane = await iExcel(vaert, { width: bredde });
  expect(await klikPaaBaandet(pane.page, "politiskUdgave")).toEqual(["vist", "afsluttet"]);
  const side = new Politiskside(pane.page);
  await side.arkene().waitFor();
  await side.andre().waitFor();
  return { ...pane, side };
}

it("fra båndet: andre ark vælges til og kontrolleres, og udgaven åbnes som en ny projektmappe", async () => {
  const vaert = await medAaret();
  const { page, side, egneFejl } = await aabnUdgaven(vaert);
  const { stop, fundet } = vagt(page, overtraedelserIAlleFarver);
  const foer = vaert.mappe.indhold().ark;
  expect(
    await side
      .andre()
      .getByRole("checkbox")
      .evaluateAll((alle) => alle.map((et) => (et as HTMLInputElement).labels![0]!.innerText)),
  ).toEqual(["Ark1", "Takster", "Huskeliste"]);
  await side.ark("Takster").check();
  await side.ark("Huskeliste").check();
  const gruppe = page.getByRole("group", { name: "Huskeliste: ligner CPR-numre", exact: true });
  await gruppe.waitFor();
  await stop("et fund i et andet ark");
  expect(await side.delknap().getAttribute("aria-disabled")).toBe("true");

  // Corrected where it stands, and read again.
  await vaert.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Huskeliste").getRange("A1").values = [["Ring om sagen"]];
    await context.sync();
  });
  await side.knap("Læs de andre ark igen").click();
  await gruppe.waitFor({ state: "detached" });
  await side.vis("Takster");
  expect(await side.raekke("Takster", "Døgn")).toEqual(["Døgn", "2.501,00"]);
  await stop("intet fund");
  await side.delknap().click();
  await page.getByText(/^Udgaven er åbnet som en ny projektmappe\./).waitFor();
  await stop("åbnet");

  const pakke = new Pakke(Uint8Array.from(Buffer.from(vaert.mappe.nyeMapper[0]!, "base64")));
  expect(pakke.ark().map(({ navn }) => navn)).toEqual([
    "Sammendrag 2023",
    "Fordeling 2023",
    "Bevilling 2023",
    "Dokumentation 2023",
    "Takster",
    "Huskeliste",
  ]);
  expect([...pakke.dele.values()].join("")).not.toMatch(/010180|FORDEL_BUDGET|Skjult/);
  expect(pakke.ark().flatMap(({ del }) => pakke.alle(del, "f"))).toEqual([]);
  expect(vaert.mappe.indhold().ark.map(({ navn }) => navn)).toEqual(foer.map(({ navn }) => navn));
  expect({ fundet, fejl: egneFejl() }).toEqual({ fundet: [], fejl: [] });
});

it("afviser Excel den nye projektmappe, hentes den som fil, og kan hentes igen", async () => {
  const vaert = await medAaret();
  const { page, side } = await aabnUdgaven(vaert);
  const { stop, fundet } = vagt(page, overtraedelserIAlleFarver);
  vaert.fejlPaa(({ handlinger }) => handlinger.some(({ navn }) => navn === "createAndOpenWorkbook()"), {
    code: "AccessDenied",
    message: "Blokeret af administratoren",
  });
  const foerst = await side.udgaven();
  await page.getByText(/^Excel åbnede ikke udgaven som ny projektmappe\./).waitFor();
  await stop("afvist");
  const igen = await side.fil(() => side.knap("Hent filen").click());
  expect([foerst.navn, igen.navn]).toEqual([FIL, FIL]);
  expect(Buffer.from(igen.bytes).equals(Buffer.from(foerst.bytes))).toBe(true);
  expect(new Pakke(foerst.bytes).ark()).toHaveLength(4);
  expect(vaert.mappe.nyeMapper).toEqual([]);
  expect(fundet).toEqual([]);
});

it("mangler Excel evnen, hentes filen med det samme", async () => {
  const vaert = await medAaret();
  vaert.manglerApi("ExcelApi", "1.8");
  const { page, side } = await aabnUdgaven(vaert);
  expect((await side.udgaven()).navn).toBe(FIL);
  await page.getByText(/^Excel åbnede ikke udgaven som ny projektmappe\./).waitFor();
});

it("kan de andre ark ikke læses, deles intet, før de er valgt fra eller læst igen", async () => {
  const vaert = await medAaret();
  const { page, side } = await aabnUdgaven(vaert);
  vaert.fejlPaa(({ handlinger }) => handlinger.some(({ navn }) => navn.includes("getItem(Takster)")));
  await side.ark("Takster").check();
  await page.getByText(/^De andre ark kunne ikke læses\./).waitFor();
  expect(await side.delknap().getAttribute("aria-disabled")).toBe("true");
  await side.ark("Takster").uncheck();
  await side.delknap().click();
  await page.getByText(/^Udgaven er åbnet/).waitFor();
});
