import { startTestvaert } from "../vaert";

it("et diagram får serier, titler, farve og plads", async () => {
  const { Excel, mappe } = startTestvaert();
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Ark1");
    ark.getRange("A1:B3").values = [
      ["Område", "Budget"],
      ["Social", 2],
      ["Ældre", 1],
    ];
    const diagram = ark.charts.add("ColumnClustered", ark.getRange("A1:B3"), "Columns");
    diagram.set({ name: "Fordeling", width: 400, height: 200 });
    diagram.title.text = "Fordeling 2023";
    diagram.legend.visible = false;
    diagram.axes.valueAxis.numberFormat = "#,##0";
    diagram.axes.valueAxis.title.text = "kr.";
    const serie = diagram.series.getItemAt(0);
    serie.setXAxisValues(ark.getRange("A2:A3"));
    serie.setValues(ark.getRange("B2:B3"));
    serie.format.fill.setSolidColor("#2F6F8F");
    diagram.setPosition("D5", "H15");
    await context.sync();
  });
  expect(mappe.indhold().ark[0]!.andet["diagrammer"]).toMatchObject([
    {
      type: "ColumnClustered",
      egenskaber: { Name: "Fordeling", Left: 144, Top: 60, Width: 240, Height: 165 },
      titel: { Text: "Fordeling 2023", Visible: true },
      signatur: { Visible: false },
      akser: { ValueAxis: { egenskaber: { NumberFormat: "#,##0" }, titel: { Text: "kr.", Visible: true } } },
      serier: [{ egenskaber: { Name: "Budget" }, vaerdier: "'Ark1'!$B$2:$B$3", kategorier: "'Ark1'!$A$2:$A$3", farve: "#2F6F8F" }],
      placering: { fra: "D5", til: "H15" },
    },
  ]);
});

it("markering, aktivt ark og mappens indstillinger", async () => {
  const { Excel, mappe } = startTestvaert();
  await Excel.run(async (context) => {
    const { workbook: bog } = context;
    bog.application.suspendApiCalculationUntilNextSync();
    bog.settings.add("tilstand", { version: 1 });
    bog.worksheets.add("B").getRange("C3:D4").select();
    const markeret = bog.getSelectedRange().load("address");
    const celle = bog.getActiveCell().load("address");
    const tilstand = bog.settings.getItemOrNullObject("tilstand").load("value");
    const intet = bog.settings.getItemOrNullObject("andet");
    const tal = [bog.worksheets.getCount()];
    await context.sync();
    expect([markeret.address, celle.address, tilstand.value, intet.isNullObject, tal[0]!.value]).toEqual([
      "B!C3:D4",
      "B!C3",
      { version: 1 },
      true,
      2,
    ]);
  });
  expect(mappe.indhold()).toMatchObject({ aktivt: "B", markering: "B!C3:D4", mappeindstillinger: { tilstand: { version: 1 } } });
});
