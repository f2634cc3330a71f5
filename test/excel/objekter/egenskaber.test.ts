import { startTestvaert } from "../vaert";

type Arbejde = (ark: Excel.Worksheet, workbook: Excel.Workbook) => void;

/** What is set through a proxy is what a later load answers. */
it.each<[string, Arbejde, string, (ark: Excel.Worksheet) => OfficeExtension.ClientObject, unknown]>([
  [
    "fane",
    (ark) => {
      ark.tabColor = "#FF0000";
      ark.showGridlines = false;
    },
    "tabColor,showGridlines",
    (ark) => ark,
    { tabColor: "#FF0000", showGridlines: false },
  ],
  [
    "skrift",
    (ark) => ark.getRange("B2").format.font.set({ bold: true, italic: true, color: "#1f3a4d", size: 16, name: "Arial" }),
    "bold,italic,color,size,name",
    (ark) => ark.getRange("B2").format.font,
    { bold: true, italic: true, color: "#1F3A4D", size: 16, name: "Arial" },
  ],
  [
    "fyld",
    (ark) => {
      ark.getRange("A1:B2").format.fill.color = "#FFF2CC";
    },
    "color",
    (ark) => ark.getRange("B2").format.fill,
    { color: "#FFF2CC" },
  ],
  [
    "stilling",
    (ark) => ark.getRange("A1").format.set({ wrapText: true, horizontalAlignment: "Right", verticalAlignment: "Top", indentLevel: 1 }),
    "wrapText,horizontalAlignment,verticalAlignment,indentLevel",
    (ark) => ark.getRange("A1").format,
    { wrapText: true, horizontalAlignment: "Right", verticalAlignment: "Top", indentLevel: 1 },
  ],
  [
    "bredde og højde",
    (ark) => {
      ark.getRange("B:C").format.columnWidth = 80;
      ark.getRange("2:3").format.rowHeight = 31;
    },
    "columnWidth,rowHeight",
    (ark) => ark.getRange("C3").format,
    { columnWidth: 80, rowHeight: 31 },
  ],
  [
    "kanter",
    (ark) => {
      ark.getRange("A1:B2").format.borders.getItem("EdgeBottom").style = "Continuous";
    },
    "style",
    (ark) => ark.getRange("B2").format.borders.getItem("EdgeBottom"),
    { style: "Continuous" },
  ],
  [
    "talformat",
    (ark) => {
      ark.getRange("A1:A2").numberFormat = [["#,##0"], ["0.0%"]];
      ark.getRange("A1:A2").values = [[-1234567.4], [0.4567]];
    },
    "numberFormat,text",
    (ark) => ark.getRange("A1:A2"),
    { numberFormat: [["#,##0"], ["0.0%"]], text: [["-1.234.567"], ["45,7%"]] },
  ],
  [
    "validering",
    (ark) =>
      ark.getRange("B1:B3").dataValidation.set({
        rule: { list: { inCellDropDown: true, source: "=$E$1:$E$2" } },
        prompt: { showPrompt: true, title: "Model", message: "Vælg" },
        ignoreBlanks: false,
      }),
    "type,rule,prompt,ignoreBlanks",
    (ark) => ark.getRange("B2").dataValidation,
    {
      type: "List",
      rule: { list: { inCellDropDown: true, source: "=$E$1:$E$2" } },
      prompt: { showPrompt: true, title: "Model", message: "Vælg" },
      ignoreBlanks: false,
    },
  ],
  [
    "udskrift",
    (ark) => ark.pageLayout.set({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 } }),
    "orientation,paperSize,zoom",
    (ark) => ark.pageLayout,
    { orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 } },
  ],
  [
    "sidehoved",
    (ark) => ark.pageLayout.headersFooters.defaultForAllPages.set({ leftHeader: "Budget", rightFooter: "&D" }),
    "leftHeader,rightFooter,centerHeader",
    (ark) => ark.pageLayout.headersFooters.defaultForAllPages,
    { leftHeader: "Budget", rightFooter: "&D", centerHeader: "" },
  ],
  [
    "brugt område",
    (ark) => {
      ark.getRange("B2:C2").values = [[1, 2]];
      ark.getRange("E9").format.font.bold = true;
    },
    "address",
    (ark) => ark.getUsedRange(true),
    { address: "'Ark1'!B2:C2" },
  ],
  [
    "brugt område med formater",
    (ark) => {
      ark.getRange("B2").values = [[1]];
      ark.getRange("E9").format.font.bold = true;
    },
    "address",
    (ark) => ark.getUsedRange(),
    { address: "'Ark1'!B2:E9" },
  ],
  [
    "det brugte af en kolonne",
    (ark) => {
      ark.getRange("B2:C5").values = 1 as unknown as number[][];
    },
    "address",
    (ark) => ark.getRange("B:B").getUsedRangeOrNullObject(true),
    { address: "'Ark1'!B2:B5" },
  ],
  [
    "en hel kolonne",
    () => undefined,
    "address,values,rowCount,isEntireColumn",
    (ark) => ark.getRange("B3").getEntireColumn(),
    { address: "'Ark1'!B:B", values: null, rowCount: 1_048_576, isEntireColumn: true },
  ],
  [
    "udvidet og flyttet",
    () => undefined,
    "address",
    (ark) => ark.getRangeByIndexes(1, 1, 1, 1).getResizedRange(2, 1).getOffsetRange(1, 0),
    { address: "'Ark1'!B3:C5" },
  ],
  [
    "kopierede værdier",
    (ark) => {
      ark.getRange("A1:A2").formulas = [["=1+1"], ["x"]];
      ark.getRange("C1:C2").copyFrom("A1:A2", "Values");
    },
    "formulas",
    (ark) => ark.getRange("C1:C2"),
    { formulas: [[2], ["x"]] },
  ],
  [
    "ryddet indhold",
    (ark) => {
      ark.getRange("A1").values = [[1]];
      ark.getRange("A1").format.font.bold = true;
      ark.getRange("A1").clear("Contents");
    },
    "values,format/font/bold",
    (ark) => ark.getRange("A1"),
    { values: [[""]], format: { font: { bold: true } } },
  ],
  [
    "typer",
    (ark) => {
      ark.getRange("A1:E1").formulas = [[1, "x", true, "=1/0", ""]];
    },
    "valueTypes",
    (ark) => ark.getRange("A1:E1"),
    { valueTypes: [["Double", "String", "Boolean", "Error", "Empty"]] },
  ],
  [
    "indtastninger",
    (ark) => {
      ark.getRange("A1:G1").values = [["12", "'12", "TRUE", "1.234,5", "+45", "-1-1", "'-x"]];
    },
    "values",
    (ark) => ark.getRange("A1:G1"),
    { values: [[12, "12", true, "1.234,5", 45, -2, "-x"]] },
  ],
  [
    "navn",
    (ark) => void ark.names.add("Enhed", ark.getRange("B6"), "note"),
    "name,formula,scope,visible,type,comment",
    (ark) => ark.names.getItem("enhed"),
    { name: "Enhed", formula: "='Ark1'!$B$6", scope: "Worksheet", visible: true, type: "Range", comment: "note" },
  ],
  [
    "navnets område",
    (ark) => void ark.names.add("Enhed", "='Ark1'!$B$6:$B$7"),
    "address",
    (ark) => ark.names.getItem("Enhed").getRange(),
    { address: "'Ark1'!B6:B7" },
  ],
  [
    "et område efter navn",
    (ark) => void ark.names.add("Enhed", "='Ark1'!$B$6"),
    "address",
    (ark) => ark.getRange("Enhed"),
    { address: "'Ark1'!B6" },
  ],
  [
    "tabel",
    (ark) => {
      ark.tables.add("A1:B3", true).name = "Satser";
    },
    "address",
    (ark) => ark.tables.getItem("Satser").getDataBodyRange(),
    { address: "'Ark1'!A2:B3" },
  ],
  [
    "en tabel, der er gjort større",
    (ark) => {
      const tabel = ark.tables.add("A1:B3", true);
      tabel.name = "Satser";
      tabel.resize("A1:B7");
    },
    "address",
    (ark) => ark.tables.getItem("Satser").getRange(),
    { address: "'Ark1'!A1:B7" },
  ],
  [
    "en formel med en tabels navn",
    (ark) => {
      ark.getRange("A1:A3").values = [["Beløb"], [2], [5]];
      ark.tables.add("A1:A3", true).name = "Satser";
      ark.getRange("C1").formulas = [["=SUM(Satser)"]];
    },
    "values",
    (ark) => ark.getRange("C1"),
    { values: [[7]] },
  ],
  [
    "tabelhoved",
    (ark) => {
      ark.tables.add("A1:B3", true);
    },
    "address",
    (ark) => ark.tables.getItemAt(0).getHeaderRowRange(),
    { address: "'Ark1'!A1:B1" },
  ],
  ["fastfrosset", (ark) => ark.freezePanes.freezeRows(3), "rowCount", (ark) => ark.freezePanes.getLocation(), { rowCount: 3 }],
])("%s kommer ud, som det blev sat", async (_, saet, egenskaber, find, ventet) => {
  const { Excel } = startTestvaert();
  await Excel.run(async (context) => {
    saet(context.workbook.worksheets.getItem("Ark1"), context.workbook);
    await context.sync();
  });
  await Excel.run(async (context) => {
    const objekt = find(context.workbook.worksheets.getItem("Ark1")) as Excel.Range;
    objekt.load(egenskaber);
    await context.sync();
    expect(objekt.toJSON()).toMatchObject(ventet as object);
  });
});
