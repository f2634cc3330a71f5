import { startTestvaert } from "../vaert";

/** B2:D5 with totals in row 6; the formula stands in F and the row that is named. */
async function vaerdien(formel: string, raekke: number): Promise<unknown> {
  const { Excel, mappe } = startTestvaert();
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Ark1");
    ark.getRange("B2:D5").values = [
      ["Sag", "Udgift i alt", "a[1]"],
      [1, 10, 100],
      [2, 20, 200],
      [3, 30, 300],
    ];
    const tabel = ark.tables.add("B2:D5", true);
    tabel.showTotals = true;
    ark.getRange("D6").values = [[600]];
    ark.getRange(`F${raekke}`).formulas = [[formel]];
    await context.sync();
  });
  return mappe.vaerdi(mappe.kraevArk("Ark1"), raekke - 1, 5);
}

it.each<[string, number, unknown]>([
  ["=SUM(Tabel1[Sag])", 9, 6],
  ["=SUM(Tabel1[[Udgift i alt]:[Sag]])", 9, 66],
  ["=SUM(Tabel1[])", 9, 666],
  ["=SUM(Tabel1[#All])", 9, 1266],
  ["=SUM(Tabel1[[#Data],[#Totals],[a'[1']]])", 9, 1200],
  ["=Tabel1[[#Totals],[a'[1']]]", 9, 600],
  ["=Tabel1[[#Headers],[Sag]]", 9, "Sag"],
  ["=Tabel1[@[Udgift i alt]]*2", 4, 40],
  ["=tabel1[[#This Row],[Udgift i alt]]", 5, 30],
  ["=SUM(Tabel1[@])", 3, 111],
  ["=SUM(Tabel1[@[Sag]:[Udgift i alt]])", 3, 11],
  ["=Tabel1[@Sag]", 2, "#VALUE!"],
  ["=Tabel1[@Sag]", 6, "#VALUE!"],
  ["=Tabel1[@Andet]", 3, "#REF!"],
])("%s i række %s er %s", async (formel, raekke, ventet) => expect(await vaerdien(formel, raekke)).toBe(ventet));

it("uden totaler er rækken under tabellen ikke dens", async () => {
  const { Excel, mappe } = startTestvaert();
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Ark1");
    ark.getRange("A1:A3").values = [["Sag"], [1], [2]];
    const tabel = ark.tables.add("A1:A3", true);
    tabel.showTotals = true;
    ark.getRange("A4").values = [[3]];
    const [alt, data] = [tabel.getRange().load("address"), tabel.getDataBodyRange().load("address")];
    const kolonner = tabel.columns.load("items/name,items/index");
    const ved = ["A4", "A5", "A3:B9"].map((adresse) => ark.getRange(adresse).getTables(false).load("items/name"));
    const indeni = ark.getRange("A3:B9").getTables(true).load("items/name");
    await context.sync();
    expect([alt.address, data.address]).toEqual(["'Ark1'!A1:A4", "'Ark1'!A2:A3"]);
    expect(kolonner.items.map(({ name, index }) => [name, index])).toEqual([["Sag", 0]]);
    expect(ved.map(({ items }) => items.map(({ name }) => name))).toEqual([["Tabel1"], [], ["Tabel1"]]);
    expect(indeni.items).toEqual([]);
    tabel.showTotals = false;
    await context.sync();
  });
  const ark = mappe.kraevArk("Ark1");
  expect(ark.tabeller.map(({ omraade }) => omraade.raekker)).toEqual([3]);
  expect([2, 3].map((raekke) => mappe.vaerdi(ark, raekke, 0))).toEqual([2, ""]);
});
