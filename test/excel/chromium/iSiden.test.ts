import { launch, type Browser } from "../../miljoe/chromium";
import { start, type Server } from "../../miljoe/server";
import { startTestvaert } from "../vaert";
import { medTestvaert } from "./iSiden";

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await start();
  browser = await launch(server.url);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

it("ruden i Chromium ser Excel og skriver i arbejdsmappen i Node", async () => {
  const vaert = startTestvaert();
  vaert.mappe.indstillinger.set("gemt", { a: 1 });
  const pane = await browser.newPage();
  try {
    await medTestvaert(pane.page, vaert);
    await pane.page.goto(`${server.url}/taskpane.html`);
    const svar = await pane.page.evaluate(async () => {
      const info = await Office.onReady();
      const vaerdier = await Excel.run(async (context) => {
        const ark = context.workbook.worksheets.add("Fra ruden");
        ark.getRange("A1:A3").values = [[2], [1], [1]];
        ark.getRange("B1").formulas = [["=FORDEL_BUDGET(-400,A1:A3)"]];
        const omraade = ark.getRange("B1:B3").load("values");
        await context.sync();
        return omraade.values as unknown;
      });
      const fejl = await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Findes ikke").activate();
        await context.sync();
      }).catch((et: OfficeExtension.Error) => ({ code: et.code, sted: et.debugInfo.errorLocation }));
      const { settings } = Office.context.document;
      settings.set("nyt", [2]);
      const gemt = await new Promise((efter) => settings.saveAsync((et) => efter(et.status)));
      return {
        info,
        vaerdier,
        fejl,
        gemt,
        laest: settings.get("gemt") as unknown,
        api: Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
      };
    });
    expect(svar).toEqual({
      info: { host: "Excel", platform: "OfficeOnline" },
      vaerdier: [[-200], [-100], [-100]],
      fejl: { code: "ItemNotFound", sted: "WorksheetCollection.getItem" },
      gemt: "succeeded",
      laest: { a: 1 },
      api: true,
    });
    expect(vaert.mappe.ark.map(({ navn }) => navn)).toEqual(["Ark1", "Fra ruden"]);
    expect(Object.fromEntries(vaert.mappe.indstillinger)).toEqual({ gemt: { a: 1 }, nyt: [2] });
    expect(pane.errors).toEqual([]);
  } finally {
    await pane.close();
  }
});
