import { hentOmraaderIExcel } from "../../src/taskpane/vaert/excelOmraader";
import { hentValgtCelleIExcel } from "../../src/taskpane/vaert/excelValgtCelle";
import { forklarDenMarkerede } from "../../src/taskpane/visBeregning/forklarDenMarkerede";
import { lavOmraade } from "../excel/mappe/omraade";
import type { Testvaert } from "../excel/vaert";
import { aabn, antalAnmodninger } from "./mappe";

/** Formulas of the table Sager, of the cell beside it and of another sheet, and what each of them is to be explained as. */
const I_TABELLEN = "=IF([@Aktiv]>0,REFUSION([@[Udgift i alt]],[@År]),0)";
const VED_SIDEN = "=REFUSION(SUM(Sager[@[Udgift i alt]:[Ekstra]]),Sager[[#This Row],[År]])";

/** Ark1: the table Sager in B2:F6 with a row of totals, formulas in F and, beside it, in H; the sheet Andet. */
async function mappe(): Promise<Testvaert> {
  const vaert = aabn();
  await vaert.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const ark = worksheets.getItem("Ark1");
    ark.getRange("B2:E5").values = [
      ["År", "Udgift i alt", "Ekstra", "Aktiv"],
      [2022, 1_000_000, 500_000, 1],
      [2022, 2_500_000, 0, 1],
      [2022, 1_500_000, "", 0],
    ];
    ark.getRange("F2").values = [["Refusion"]];
    const tabel = ark.tables.add("B2:F5", true);
    tabel.name = "Sager";
    tabel.showTotals = true;
    ark.getRange("C6").formulas = [["=SUM([Udgift i alt])"]];
    ark.getRange("F3:F5").formulas = [[I_TABELLEN], [I_TABELLEN], [I_TABELLEN]];
    ark.getRange("H3:H6").formulas = [[VED_SIDEN], ["=REFUSION(Sager[[#Totals],[Udgift i alt]],2022)"], [VED_SIDEN], [VED_SIDEN]];
    worksheets.add("Andet").getRange("A4:A5").formulas = [["=SUM(REFUSION(Sager[Udgift i alt],2022))"], ["=REFUSION(Sager[@Ekstra],2022)"]];
    await context.sync();
  });
  return vaert;
}

function marker(vaert: Testvaert, ark: string, raekke: number, kolonne: number): void {
  vaert.mappe.aktiver(vaert.mappe.kraevArk(ark));
  vaert.mappe.marker(lavOmraade(vaert.mappe.kraevArk(ark), { raekke, kolonne, raekker: 1, kolonner: 1 }));
}

const excel = { hentValgtCelle: hentValgtCelleIExcel, hentOmraader: hentOmraaderIExcel };

async function forklaret() {
  const svar = await forklarDenMarkerede(excel);
  if (svar.art === "mislykkedes") throw new Error(JSON.stringify(svar));
  return svar.celle;
}

it.each<[string, string, number, number, readonly number[]]>([
  ["[@Udgift i alt] i tabellens første række", "Ark1", 2, 5, [35_000]],
  ["[@Udgift i alt] i dens anden", "Ark1", 3, 5, [710_000]],
  ["en række, hvor HVIS vælger kaldet fra", "Ark1", 4, 5, []],
  ["Sager[@[Udgift i alt]:[Ekstra]] ved siden af tabellen", "Ark1", 2, 7, [160_000]],
  ["rækken med totaler", "Ark1", 3, 7, [2_585_000]],
  ["en kolonne fra et andet ark", "Andet", 3, 0, [35_000, 710_000, 160_000]],
])("%s læses, og tallet er cellens", async (_, ark, raekke, kolonne, ventet) => {
  const vaert = await mappe();
  marker(vaert, ark, raekke, kolonne);
  const { saetninger, kald } = await forklaret();
  const tal = kald.flatMap(({ forklaringer }) => forklaringer.map(({ vaerdi }) => vaerdi as number));
  expect(tal).toEqual(ventet);
  // The host reads the same references by itself.
  expect(vaert.mappe.vaerdi(vaert.mappe.kraevArk(ark), raekke, kolonne)).toBe(tal.reduce((sum, et) => sum + et, 0));
  expect(saetninger.join()).not.toContain("giver formlen");
});

it.each([
  [
    "Ark1",
    5,
    7,
    "»Sager[@[Udgift i alt]:[Ekstra]]« henter fra formlens egen række, og den er ikke en af tabellens rækker: Excel giver #VÆRDI!.",
  ],
  ["Andet", 4, 0, "»Sager[@Ekstra]« henter fra formlens egen række, men formlen står på et andet ark end tabellen."],
])("fra en række uden for tabellen (%s) siges det", async (ark, raekke, kolonne, ventet) => {
  const vaert = await mappe();
  marker(vaert, ark, raekke, kolonne);
  const { kald } = await forklaret();
  expect(kald[0]!.forklaringer).toEqual([]);
  expect(kald[0]!.saetninger).toEqual([`${ventet} Henvis til cellen i stedet.`]);
});

it.each([
  [2, 5, "Sager"],
  [5, 2, "Sager"],
  [2, 7, null],
])("en celle kender den tabel, den står i: række %s og kolonne %s er i %s", async (raekke, kolonne, tabel) => {
  const vaert = await mappe();
  marker(vaert, "Ark1", raekke, kolonne);
  expect(await hentValgtCelleIExcel()).toMatchObject({ celle: { tabel } });
});

/** One request for the cell, two to find its references, one for their cells. */
const ANMODNINGER = 4;

it("en celle i en tabel tager ikke flere anmodninger end andre", async () => {
  const vaert = await mappe();
  marker(vaert, "Ark1", 3, 5);
  const foer = antalAnmodninger(vaert);
  await forklaret();
  expect(antalAnmodninger(vaert) - foer).toBe(ANMODNINGER);
});

it.each(Array.from({ length: ANMODNINGER }, (_, nr) => nr + 1))("fejler anmodning %s, siges det, og intet er ændret", async (nr) => {
  const vaert = await mappe();
  marker(vaert, "Ark1", 3, 5);
  const foer = JSON.stringify(vaert.mappe.indhold());
  vaert.fejl(nr, { code: "GeneralException", message: "Det gik i stå" });
  expect(await forklarDenMarkerede(excel)).toEqual({ art: "mislykkedes", aarsag: { art: "ukendt", stod: "Det gik i stå" } });
  expect(JSON.stringify(vaert.mappe.indhold())).toBe(foer);
});
