import { klikPaaBaandet } from "../excel/chromium/iSiden";
import { startTestvaert, type Testvaert } from "../excel/vaert";
import { Pakke } from "../render/pakke";
import { bygget } from "../workbook/budgetter";
import { randersEksempel } from "../workbook/eksempler";
import { opretArk } from "../../src/taskpane/vaert/excelOpret";
import { overtraedelserIAlleFarver, vagt } from "./axe";
import { excelrude } from "./excelrude";
import { Politiskside } from "./politisk";
import { Tastatur } from "./tastatur";

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
  await side.setIgennem("Takster").check();
  await side.setIgennem("Huskeliste").check();
  expect(await side.kanDele()).toBe(false);

  // Corrected where it stands, and read again.
  await vaert.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Huskeliste").getRange("A1").values = [["Ring om sagen"]];
    await context.sync();
  });
  await side.knap("Læs de andre ark igen").click();
  await gruppe.waitFor({ state: "detached" });
  // It is another text now, and has not been looked at; the other sheet is the same.
  expect([await side.setIgennem("Takster").isChecked(), await side.setIgennem("Huskeliste").isChecked()]).toEqual([true, false]);
  expect(await side.kanDele()).toBe(false);
  expect(await side.knap("Kopiér sagsfremstilling").getAttribute("aria-disabled")).toBe("true");
  await side.setIgennem("Huskeliste").check();
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

it("et langt ark ses igennem til sin sidste række, med tastaturet", async () => {
  const vaert = await medAaret();
  await vaert.Excel.run(async (context) => {
    const liste = context.workbook.worksheets.add("Liste");
    liste.getRange("A1:B700").values = Array.from({ length: 700 }, (_, nr) => [`Linje ${nr + 1}`, 1000 + nr]);
    await context.sync();
  });
  const { page, side, egneFejl } = await aabnUdgaven(vaert);
  const { stop, fundet } = vagt(page, overtraedelserIAlleFarver);
  const tastatur = new Tastatur(page);
  await side.ark("Liste").check();
  await side.eget("Liste").waitFor();
  await side.vis("Liste");
  const raekker = () => side.billede("Liste").getByRole("row").count();
  const status = (tekst: string) => page.getByRole("status").filter({ hasText: tekst }).waitFor();
  expect(await raekker()).toBe(150);
  await status("… og 550 rækker til, som også følger med.");
  await stop("de første rækker");
  await tastatur.aktiver(side.knap("Vis 500 rækker til"), "Enter");
  await status("… og 50 rækker til, som også følger med.");
  await tastatur.aktiver(side.knap("Vis 50 rækker til"), "Enter");
  await status("Alle 700 rækker er vist.");
  expect(await raekker()).toBe(700);
  expect(await side.raekke("Liste", "Linje 700")).toEqual(["Linje 700", "1699"]);
  // The button is gone, and the keyboard is where the rows are.
  await side.harFokus(side.billede("Liste"));
  expect(await tastatur.usynligeStop()).toEqual([]);
  expect({ fundet, fejl: egneFejl() }).toEqual({ fundet: [], fejl: [] });
});

it("antal i ens eget ark nævnes og kan blive stående, cifre kan godkendes, og en fejl siges; med tastaturet", async () => {
  const vaert = await medAaret();
  await vaert.Excel.run(async (context) => {
    const noegletal = context.workbook.worksheets.add("Nøgletal");
    noegletal.getRange("A1:D4").formulas = [
      ["Fagområde", "Antal sager", "Udgift", "Note"],
      ["Særligt dyre enkeltsager", 3, "=1/0", ""],
      ["Socialområdet", 41, 12_300_000, "Se 1512231234"],
      ["Familieområdet", 17, 4_100_000, ""],
    ];
    await context.sync();
  });
  const { page, side, egneFejl } = await aabnUdgaven(vaert);
  const { stop, fundet } = vagt(page, overtraedelserIAlleFarver);
  const tastatur = new Tastatur(page);
  await side.ark("Nøgletal").check();
  const linjer = (navn: RegExp) => page.getByRole("group", { name: navn }).getByRole("listitem").allInnerTexts();
  await side.eget("Nøgletal").waitFor();
  expect(await linjer(/^Arket Nøgletal er dit eget/)).toEqual(["Celle B2: »3« bliver til »under 5«"]);
  expect(await linjer(/^Nøgletal: cifre, der kan være CPR-numre$/)).toEqual(["Celle D3: 15••••••••"]);
  expect(await linjer(/^Nøgletal: celler, der viser fejl$/)).toEqual(["Celle C2: #DIVISION/0!"]);
  await stop("skjult, cifre og en fejl");

  await tastatur.aktiver(side.ark("Jeg har set efter: det er ikke et CPR-nummer"), "Space");
  await tastatur.aktiver(side.ark("Jeg har set efter: Nøgletal må deles med disse fejl"), "Space");
  await tastatur.aktiver(side.setIgennem("Nøgletal"), "Space");
  await page.getByText("Der er taget stilling til alle punkter.", { exact: true }).waitFor();
  // Whoever says that it counts nobody must look again: another number is shown.
  await tastatur.aktiver(side.taellerIkke("Nøgletal"), "Space");
  await page.getByText("Der er 1 punkt at tage stilling til.", { exact: true }).waitFor();
  expect([await side.kanDele(), await side.taellerIkke("Nøgletal").isChecked()]).toEqual([false, true]);
  await side.harFokus(side.taellerIkke("Nøgletal"));
  expect(await tastatur.usynligeStop()).toEqual([]);
  await side.vis("Nøgletal");
  expect((await side.raekke("Nøgletal", "Særligt dyre enkeltsager")).slice(1, 3)).toEqual(["3", "#DIVISION/0!"]);
  await stop("vist");
  await side.setIgennem("Nøgletal").check();
  await side.delknap().click();
  await page.getByText(/^Udgaven er åbnet/).waitFor();

  // What was said of the sheet is remembered; that it was looked at is not.
  await page.reload();
  await side.andre().waitFor();
  await side.ark("Nøgletal").check();
  await side.eget("Nøgletal").waitFor();
  expect([await side.taellerIkke("Nøgletal").isChecked(), await side.setIgennem("Nøgletal").isChecked()]).toEqual([true, false]);
  expect(await side.kanDele()).toBe(false);
  await side.taellerIkke("Nøgletal").uncheck();
  expect(await linjer(/^Arket Nøgletal er dit eget/)).toEqual(["Celle B2: »3« bliver til »under 5«"]);
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
  await page.getByText(/^Ikke alle de valgte ark er læst/).waitFor();
  expect(await side.delknap().getAttribute("aria-disabled")).toBe("true");
  await side.ark("Takster").uncheck();

  await vaert.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Huskeliste").getRange("B2").formulas = [["=UKENDT(2)"]];
    await context.sync();
  });
  await side.ark("Huskeliste").check();
  await page.getByText(/^Huskeliste: celle B2 viser #NAVN\?/).waitFor();
  expect(await side.kanDele()).toBe(false);
  await side.ark("Huskeliste").uncheck();
  await side.delknap().click();
  await page.getByText(/^Udgaven er åbnet/).waitFor();
});
