import { startTestvaert } from "./vaert";

const kode = (code: string) => expect.objectContaining({ code }) as unknown as Error;

describe("Microsofts egne proxier opfører sig som i Excel", () => {
  it("en egenskab, der ikke er hentet, kaster", async () => {
    const { Excel } = startTestvaert();
    await Excel.run(async (context) => {
      const omraade = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("address");
      await context.sync();
      expect(() => omraade.values).toThrow(kode("PropertyNotLoaded"));
    });
  });

  it("et nulobjekt siger, at det er det", async () => {
    const { Excel } = startTestvaert();
    await Excel.run(async (context) => {
      const ark = context.workbook.worksheets.getItemOrNullObject("Findes ikke");
      const navn = context.workbook.names.getItemOrNullObject("Nej");
      const brugt = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject();
      const underNul = ark.getRange("A1");
      await context.sync();
      expect([ark, navn, brugt, underNul].map((et) => et.isNullObject)).toEqual([true, true, true, true]);
    });
  });

  it("et ukendt ark fejler med kode, sted og sætning", async () => {
    const { Excel } = startTestvaert();
    const fejl = Excel.run((context) => {
      context.workbook.worksheets.getItem("Findes ikke").activate();
      return context.sync();
    });
    await expect(fejl).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem", statement: expect.stringContaining("getItem") as unknown },
    });
  });

  it("et medlem, værten mangler, fejler med sit navn", async () => {
    const { Excel } = startTestvaert();
    const fejl = Excel.run((context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").merge();
      return context.sync();
    });
    await expect(fejl).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Range.merge") as unknown });
  });

  it("proxier fra én anmodning kan bruges i de næste, også efter at arket har fået nyt navn", async () => {
    const { Excel, mappe } = startTestvaert();
    await Excel.run(async (context) => {
      const ark = context.workbook.worksheets.add("Før");
      const omraade = ark.getRange("A1:B1");
      await context.sync();
      ark.name = "Efter";
      omraade.values = [[1, 2]];
      await context.sync();
      omraade.getOffsetRange(1, 0).values = [[3, 4]];
      ark.load("name");
      await context.sync();
      expect(ark.name).toBe("Efter");
    });
    expect(mappe.indhold().ark[1]!.celler).toEqual({ A1: { vaerdi: 1 }, B1: { vaerdi: 2 }, A2: { vaerdi: 3 }, B2: { vaerdi: 4 } });
  });

  it("samlinger hentes med det, der er valgt, og med Top", async () => {
    const { Excel } = startTestvaert();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      ["B", "C"].forEach((navn) => worksheets.add(navn));
      worksheets.load("items/name,items/visibility");
      const alt = worksheets.getFirst().load();
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual(
        ["Ark1", "B", "C"].map((navn) => [navn, "Visible"]),
      );
      worksheets.load({ name: true, $top: 2 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Ark1", "B"]);
      expect([alt.name, alt.position, alt.showGridlines]).toEqual(["Ark1", 0, true]);
    });
  });

  it("to værter i samme test er to arbejdsmapper", async () => {
    const [a, b] = [startTestvaert(), startTestvaert()];
    await a.Excel.run(async (context) => void context.workbook.worksheets.add("Kun i a"));
    await b.Excel.run({ delayForCellEdit: true }, async (context) => void context.workbook.worksheets.add("Kun i b"));
    expect([a, b].map(({ mappe }) => mappe.ark.map(({ navn }) => navn))).toEqual([
      ["Ark1", "Kun i a"],
      ["Ark1", "Kun i b"],
    ]);
  });
});

describe("anmodningerne kan tælles og læses", () => {
  it("hver sync med handlinger er én, og oprydningen for sig", async () => {
    const { Excel, anmodninger } = startTestvaert();
    await Excel.run(async (context) => {
      const ark = context.workbook.worksheets.add("Fordeling 2023");
      await context.sync();
      await context.sync();
      const omraade = ark.getRange("A1:C3");
      omraade.format.fill.color = "#FFF2CC";
      omraade.dataValidation.rule = { list: { inCellDropDown: true, source: ark.getRange("E1:E2") } };
      await context.sync();
      omraade.load("values");
      await context.sync();
    });
    expect(anmodninger.map(({ baererHandlinger, skriver }) => [baererHandlinger, skriver])).toEqual([
      [true, true],
      [true, true],
      [true, false],
      [false, false],
    ]);
    expect(anmodninger[1]!.handlinger.filter(({ art }) => art === "saet")).toEqual([
      { art: "saet", navn: "worksheets.getItem(Fordeling 2023).getRange(A1:C3).format.fill.color =", vaerdi: "#FFF2CC" },
      {
        art: "saet",
        navn: "worksheets.getItem(Fordeling 2023).getRange(A1:C3).dataValidation.rule =",
        vaerdi: { list: { inCellDropDown: true, source: "worksheets.getItem(Fordeling 2023).getRange(E1:E2)" } },
      },
    ]);
  });

  it("en stavefejl på en proxy kommer aldrig på tråden", async () => {
    const { Excel, anmodninger } = startTestvaert();
    await Excel.run(async (context) => {
      const font = context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.font;
      Object.assign(font, { fed: true });
      font.bold = true;
      await context.sync();
    });
    const sat = anmodninger.flatMap(({ handlinger }) => handlinger).filter(({ art }) => art === "saet");
    expect(sat.map(({ navn }) => navn)).toEqual(["worksheets.getActiveWorksheet().getRange(A1).format.font.bold ="]);
  });
});
