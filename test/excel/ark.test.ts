import type { Arbejde } from "./forsoeg";
import { startTestvaert, type Testvaert } from "./vaert";

describe("når et ark slettes eller får nyt navn", () => {
  const bygget = async (saa: Arbejde) => {
    const vaert = startTestvaert();
    await vaert.Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const b = worksheets.add("B side");
      b.getRange("A1").values = [[5]];
      b.names.add("Lokalt", b.getRange("A1"));
      names.add("Globalt", b.getRange("A1"));
      worksheets.getItem("Ark1").getRange("A1:A2").formulas = [["='B side'!A1*2"], ["=Globalt"]];
      await context.sync();
      saa(context.workbook, b);
      await context.sync();
    });
    return vaert.mappe.indhold();
  };

  it("bliver mappens navne stående med #REF!, arkets går med, og formler viser fejlen", async () => {
    const { ark, navne } = await bygget((_, b) => b.delete());
    expect(navne).toEqual([{ navn: "Globalt", formel: "=#REF!$A$1", synligt: true }]);
    expect(ark[0]!.celler).toEqual({ A1: { vaerdi: "#REF!", formel: "=#REF!A1*2" }, A2: { vaerdi: "#REF!", formel: "=Globalt" } });
  });

  it("følger formler og navne det nye navn", async () => {
    const { ark, navne } = await bygget((_, b) => {
      b.name = "C";
    });
    expect(navne[0]!.formel).toBe("='C'!$A$1");
    expect(ark[0]!.celler).toEqual({ A1: { vaerdi: 10, formel: "='C'!A1*2" }, A2: { vaerdi: 5, formel: "=Globalt" } });
    expect(ark[1]!.navne[0]!.formel).toBe("='C'!$A$1");
  });

  it("har en kopi sine egne navne, der peger på den selv", async () => {
    const { ark } = await bygget((_, b) => {
      b.copy("End").getRange("A1").values = [[9]];
    });
    expect(ark.map(({ navn }) => navn)).toEqual(["Ark1", "B side", "B side (2)"]);
    expect(ark.map(({ celler }) => celler["A1"]!.vaerdi)).toEqual([10, 5, 9]);
    expect(ark[2]!.navne[0]!.formel).toBe("='B side (2)'!$A$1");
  });
});

it("en kopi er skjult og beskyttet som sit ark og har dets tabeller under nye navne", async () => {
  const { Excel, mappe } = startTestvaert();
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.add("Tal");
    ark.tables.add("A1:B3", true).name = "Poster";
    ark.visibility = "Hidden";
    ark.protection.protect();
    ark.copy("After", ark);
    await context.sync();
  });
  expect(mappe.indhold().ark.slice(1)).toMatchObject([
    { navn: "Tal", synlighed: "Hidden", andet: { beskyttet: {}, tabeller: [{ navn: "Poster", omraade: "A1:B3" }] } },
    { navn: "Tal (2)", synlighed: "Hidden", andet: { beskyttet: {}, tabeller: [{ navn: "Poster2", omraade: "A1:B3" }] } },
  ]);
});

it("formler vises med dansk komma og semikolon, og resten som værdier", async () => {
  const { Excel } = startTestvaert();
  const vist = await Excel.run(async (context) => {
    const omraade = context.workbook.worksheets.getItem("Ark1").getRange("A1:A3");
    omraade.formulas = [['=SUM(1.5,2)&", 3.5"'], ["Tekst, 1.5"], [2.5]];
    omraade.load("formulasLocal");
    await context.sync();
    return omraade.formulasLocal;
  });
  expect(vist).toEqual([['=SUM(1,5;2)&", 3.5"'], ["Tekst, 1.5"], [2.5]]);
});

it("hvert ark husker sin markering", async () => {
  const { Excel, mappe } = startTestvaert();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Ark1").getRange("B2:C4").select();
    const ny = worksheets.add("Ny");
    ny.activate();
    ny.delete();
    worksheets.getItem("Ark1").activate();
    await context.sync();
  });
  expect(mappe.indhold().markering).toBe("'Ark1'!B2:C4");
});

it("et diagram og en liste følger arkets nye navn", async () => {
  const { Excel, mappe } = startTestvaert();
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Ark1");
    ark.charts.add("ColumnClustered", ark.getRange("B1:B2"));
    ark.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: ark.getRange("E1:E2") } };
    ark.name = "Nyt navn";
    await context.sync();
  });
  const { diagrammer, valideringer } = mappe.indhold().ark[0]!.andet;
  expect(diagrammer).toMatchObject([{ serier: [{ vaerdier: "'Nyt navn'!$B$1:$B$2" }] }]);
  expect(valideringer).toEqual([["A1", { rule: { list: { inCellDropDown: true, source: "='Nyt navn'!$E$1:$E$2" } } }]]);
});

it("to arbejdsmapper med samme indhold har samme billede, også når den ene har haft mere", async () => {
  const [a, b] = [startTestvaert(), startTestvaert()];
  const foer = a.mappe.indhold();
  await Promise.all([a, b].map(skrivLidt));
  expect(a.mappe.indhold()).toEqual(b.mappe.indhold());
  await a.Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    const ny = worksheets.add("Ny");
    names.add("Kun_her", ny.getRange("A1"));
    settings.add("k", 1);
    ny.charts.add("ColumnClustered", ny.getRange("A1:B2"));
    ny.activate();
    await context.sync();
    names.getItem("Kun_her").delete();
    settings.getItem("k").delete();
    ny.delete();
    await context.sync();
  });
  expect(a.mappe.indhold()).toEqual(b.mappe.indhold());
  await a.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange().clear();
    await context.sync();
  });
  expect(a.mappe.indhold()).toEqual(foer);
});

const skrivLidt = ({ Excel }: Testvaert) =>
  Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getActiveWorksheet();
    ark.getRange("A1:B2").values = [
      [1, "x"],
      [true, 2],
    ];
    ark.getRange("A1").format.fill.color = "#fff2cc";
    await context.sync();
  });
