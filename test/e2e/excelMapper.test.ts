import { heleKroner, oere } from "../../src/core";
import type { Budgetopgave } from "../../src/workbook/opgave";
import { startTestvaert } from "../excel/vaert";
import type { Projektmappe } from "../miljoe/ods";
import { aarsark } from "../workbook/aarets";
import { bygget, budget } from "../workbook/budgetter";
import { fagomraade } from "../workbook/eksempler";
import { arknavne, excelrude, regnetIgen, type Excelrude } from "./excelrude";
import { fejlceller, fordelingsark } from "./regneark";
import { RANDERS } from "./wizard";

const iExcel = excelrude();
const ARK = aarsark(2023);
const KOPI = aarsark(2023, " (2)");

/** What is typed in the wizard, as a task for the core. */
const skrevet = (lokaleForhold = 0, resten: Partial<Budgetopgave> = {}): Budgetopgave =>
  budget(
    {
      indtaegtsbudget: {
        art: "opbygget",
        udgangspunkt: heleKroner(41_400_000),
        kl: { art: "beloeb", beloeb: oere(0) },
        lokaleForhold: heleKroner(lokaleForhold),
      },
      fagomraader: RANDERS.map(([navn, indtaegt]) => fagomraade(navn, Number(indtaegt.replaceAll(".", "")))),
    },
    { kommune: "", ...resten },
  );

/** Where LibreOffice's numbers are not the core's, for every number that the sheets show. */
const uenige = (regnet: Projektmappe, opgave: Budgetopgave): string[] =>
  bygget(opgave).ark.flatMap(({ navn, celler }) =>
    celler
      .filter(({ iExcel: hvad, vaerdi }) => hvad !== "intet" && typeof vaerdi === "number")
      .flatMap(({ raekke, kolonne, vaerdi }) => {
        const stod = regnet.get(navn)?.[raekke]?.[kolonne];
        const ens = typeof stod === "number" && Math.abs(stod - Number(vaerdi)) <= Math.abs(Number(vaerdi)) * 1e-14 + 1e-9;
        return ens ? [] : [`${navn} (${raekke},${kolonne}): ${JSON.stringify(stod)} instead of ${vaerdi}`];
      }),
  );

async function opret({ w }: Excelrude, svar?: "Ny kopi" | "Opdater" | "Annullér"): Promise<void> {
  await w.knap("Opret arkene").click();
  if (svar !== undefined) await w.knap(svar).click();
  if (svar !== "Annullér") await w.page.getByText(/vises nu\.$/).waitFor();
}

it("fra en tom projektmappe: LibreOffice regner arkene til kernens tal", async () => {
  const pane = await iExcel();
  await pane.w.gaaTil(5);
  await opret(pane);
  expect(arknavne(pane)).toEqual(["Ark1", ...ARK]);
  const regnet = await regnetIgen(pane);
  expect(fejlceller(regnet)).toEqual([]);
  expect(uenige(regnet, skrevet())).toEqual([]);
  expect(fordelingsark(regnet, 2023)).toMatchObject({ iAlt: -41_400_000, kontrol: ["OK", "OK", "OK", "OK"] });
});

describe("fra en projektmappe, hvor arkene findes og udgangspunktet er rettet, regner LibreOffice kernens tal efter", () => {
  const RETTET = 600_000;

  async function rettet(): Promise<Excelrude> {
    const pane = await iExcel();
    await pane.w.gaaTil(5);
    await opret(pane);
    await pane.vaert.Excel.run(async (context) => {
      const ark = context.workbook.worksheets.getItem("Forudsætninger 2023");
      ark.names.getItem("Lokale_forhold").getRange().values = [[RETTET]];
      await context.sync();
    });
    return pane;
  }

  it("Annullér: arkene med det rettede", async () => {
    const pane = await rettet();
    const foer = pane.mappe.indhold();
    await opret(pane, "Annullér");
    expect(pane.mappe.indhold()).toEqual(foer);
    expect(uenige(await regnetIgen(pane), skrevet(RETTET))).toEqual([]);
  });

  it("Opdater: de samme ark med det rettede", async () => {
    const pane = await rettet();
    await opret(pane, "Opdater");
    expect(arknavne(pane)).toEqual(["Ark1", ...ARK]);
    expect(uenige(await regnetIgen(pane), skrevet(RETTET))).toEqual([]);
  });

  it("Ny kopi: rudens tal i kopien, det rettede i de første", async () => {
    const pane = await rettet();
    await opret(pane, "Ny kopi");
    expect(arknavne(pane)).toEqual(["Ark1", ...ARK, ...KOPI]);
    const regnet = await regnetIgen(pane);
    expect(uenige(regnet, skrevet(RETTET))).toEqual([]);
    expect(uenige(regnet, skrevet(0, { kopi: 2 }))).toEqual([]);
    expect(fejlceller(regnet)).toEqual([]);
  });
});

it("fra en projektmappe med brugerens egne tal, formler, navne, tabel og diagram: alt det er, som det var", async () => {
  const vaert = startTestvaert();
  await vaert.Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const ark = worksheets.getItem("Ark1");
    ark.getRange("A1:B4").values = [
      ["Måned", "Beløb"],
      ["Januar", 1_000],
      ["Februar", 2_000.5],
      ["Marts", -300],
    ];
    ark.getRange("D1:D2").formulas = [["=SUM(B2:B4)"], ["=Udgangspunkt*2"]];
    ark.getRange("B2:B4").numberFormat = [["#,##0.00"], ["#,##0.00"], ["#,##0.00"]];
    ark.getRange("A1:B1").format.fill.color = "#123456";
    // A name that one of our sheets has too.
    names.add("Udgangspunkt", ark.getRange("B2"));
    ark.names.add("Egen", ark.getRange("B3"));
    ark.tables.add("A1:B4", true).name = "Poster";
    ark.charts.add("ColumnClustered", ark.getRange("A1:B4")).title.text = "Mit diagram";
    worksheets.add("Fordeling").getRange("A1").values = [["mit eget"]];
    ark.getRange("B3").select();
    await context.sync();
  });
  const foer = vaert.mappe.indhold();
  const pane = await iExcel(vaert);
  await pane.w.gaaTil(5);
  await opret(pane);
  const efter = vaert.mappe.indhold();
  expect(arknavne(pane)).toEqual(["Ark1", "Fordeling", ...ARK]);
  expect({ ark: efter.ark.slice(0, 2), navne: efter.navne }).toEqual({ ark: foer.ark, navne: foer.navne });
  const regnet = await regnetIgen(pane);
  expect(uenige(regnet, skrevet())).toEqual([]);
  expect([0, 1].map((raekke) => regnet.get("Ark1")![raekke]![3])).toEqual([2_700.5, 2_000]);
});
