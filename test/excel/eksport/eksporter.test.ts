import { tilXlsx } from "../../../src/render/xlsx";
import { genberegnAlle } from "../../miljoe/libreoffice";
import { forskelle } from "../../render/sammenligning";
import { startTestvaert, type Testvaert } from "../vaert";

const NOEGLE = [24_000_000, 12_500_000, 900_000];

async function medFordeling(): Promise<Testvaert> {
  const vaert = startTestvaert();
  await vaert.Excel.run(async (context) => {
    const input = context.workbook.worksheets.getItem("Ark1");
    input.name = "Forudsætninger 2023";
    input.getRange("A1:B3").values = NOEGLE.map((indtaegt, nr) => [`Område ${nr}`, indtaegt]);
    input.getRange("B5:B6").values = [[41_400_000], [1000]];
    input.names.add("Budget", input.getRange("B5"));
    input.names.add("Indtaegter", input.getRange("B1:B3"));
    context.workbook.names.add("Enhed", input.getRange("B6"));
    const ark = context.workbook.worksheets.add("Fordeling 2023");
    const [budgettet, indtaegterne] = ["Budget", "Indtaegter"].map((navn) => `'Forudsætninger 2023'!${navn}`);
    ark.getRange("A1:A3").formulas = [1, 2, 3].map((raekke) => [`='Forudsætninger 2023'!A${raekke}&""`]);
    ark.getRange("B1").formulas = [[`=FORDEL_BUDGET(-${budgettet!},${indtaegterne!},Enhed)`]];
    ark.getRange("C1").formulas = [[`=FORDEL_BUDGET(B4/3,'Forudsætninger 2023'!B1:B3)`]];
    ark.getRange("B4:C4").formulas = [["=SUM(B1:B3)", "=SUM(C1:C3)"]];
    ark.getRange("A5").formulas = [["=SUMPRODUCT(--(B1:B3<-1000000))"]];
    await context.sync();
  });
  return vaert;
}

it("LibreOffice regner det eksporterede til det, som arbejdsmappen viser, også når nøglen er ny", async () => {
  const vaert = await medFordeling();
  const foer = vaert.eksporter();
  await vaert.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Forudsætninger 2023").getRange("B1:B3").values = [[7], [7], [1]];
    await context.sync();
  });
  const efter = vaert.eksporter();
  const [regnetFoer, regnetEfter] = await genberegnAlle(await Promise.all([foer, efter].map(tilXlsx)));
  expect(forskelle(regnetFoer!, foer)).toEqual([]);
  expect(forskelle(regnetEfter!, efter)).toEqual([]);
  const fordelt = (mappe: typeof regnetFoer) =>
    mappe!
      .get("Fordeling 2023")!
      .slice(0, 4)
      .map(([, b]) => b);
  expect(fordelt(regnetFoer)).toEqual([-26_567_000, -13_837_000, -996_000, -41_400_000]);
  expect(fordelt(regnetEfter)).toEqual([-19_320_000, -19_320_000, -2_760_000, -41_400_000]);
});

/** Two departments, one of them with nothing known yet, and a year a conto with two quarters known. */
async function medOpfoelgning(): Promise<Testvaert> {
  const vaert = startTestvaert();
  await vaert.Excel.run(async (context) => {
    const input = context.workbook.worksheets.getItem("Ark1");
    input.name = "Opfølgning 2023";
    input.getRange("A1:C3").values = [
      [24_000_000, 25_500_000.01, "deling 50/50"],
      [12_500_000, "", "model 2"],
      [900_000, 800_000, 0.33333],
    ];
    input.getRange("A5:D6").values = [
      ["0 kr.", 42_500, 40_000.5, ""],
      ["", 50_000, "", ""],
    ];
    input.names.add("Fortegn", input.getRange("F1"));
    input.getRange("F1").values = [["minus"]];
    const ark = context.workbook.worksheets.add("Endelig opgørelse 2023");
    for (const raekke of [1, 2, 3])
      ark.getRange(`A${raekke}`).formulas = [
        [
          `=IF('Opfølgning 2023'!B${raekke}="","",FORDEL_AFVIGELSE(-'Opfølgning 2023'!A${raekke},IF('Opfølgning 2023'!Fortegn="minus",-1,1)*'Opfølgning 2023'!B${raekke},'Opfølgning 2023'!C${raekke}))`,
        ],
      ];
    ark.getRange("A5").formulas = [["=ACONTO_REFUSION('Opfølgning 2023'!A5:D5,'Opfølgning 2023'!A6:D6)"]];
    ark.getRange("A7").formulas = [["=FORDEL_AFVIGELSE('Opfølgning 2023'!A1:A3,'Opfølgning 2023'!A1:A3,\"model 1\")"]];
    ark.getRange("D7").formulas = [["=SUM(B1:C3)"]];
    await context.sync();
  });
  return vaert;
}

it("LibreOffice regner også opfølgningens kald, der spilder bag et forbehold, til det, som arbejdsmappen viser", async () => {
  const plan = (await medOpfoelgning()).eksporter();
  const [regnet] = await genberegnAlle([await tilXlsx(plan)]);
  expect(forskelle(regnet!, plan)).toEqual([]);
  const raekker = regnet!.get("Endelig opgørelse 2023")!.map((raekke) => raekke.slice(0, 4));
  expect(raekker[0]).toEqual([-1_500_000.01, -750_000.01, -750_000]);
  expect(raekker[1]![0]).toBe("");
  expect(raekker[2]).toEqual([100_000, 33_333, 66_667]);
  expect(raekker[4]).toEqual([0, 42_500, -9_999.5, 0]);
});

it.each([
  ["et kald inde i en formel", "=SUM(FORDEL_BUDGET(1000,B1:B3))", "inside a formula"],
  ["en anden funktion", "=REFUSION(1000000,2022)", "REFUSION"],
  ["fastlåste beløb", "=FORDEL_BUDGET(1000,B1:B3,1,C1:C3)", "fixed amounts"],
  ["et argument, der er regnet for flere rækker", '=FORDEL_AFVIGELSE(B1:B3,B1:B3*2,"model 1")', "calculated for several cells"],
  ["en native formel, der spilder", "=B1:B3*2", "spill"],
])("%s afvises med sit navn", async (_, formel, ventet) => {
  const vaert = startTestvaert();
  await vaert.Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Ark1");
    ark.getRange("B1:B3").values = [[1], [2], [3]];
    ark.getRange("D1").formulas = [[formel]];
    await context.sync();
  });
  expect(() => vaert.eksporter()).toThrow(ventet);
});
