import { startTestvaert } from "../excel/vaert";
import { overtraedelserIAlleFarver, vagt } from "./axe";
import { excelrude, type Excelrude } from "./excelrude";
import { RANDERS } from "./wizard";

const iExcel = excelrude();

/** Names and incomes to be fetched, with the sum below. */
async function markerRegnskab({ vaert }: Excelrude): Promise<void> {
  await vaert.Excel.run(async (context) => {
    const omraade = context.workbook.worksheets.getItem("Ark1").getRange("A1:B4");
    omraade.values = [...RANDERS.map(([navn, indtaegt]) => [navn, Number(indtaegt.replaceAll(".", ""))]), ["I alt", 37_400_000]];
    omraade.select();
    await context.sync();
  });
}

/** From home through the five steps to each of step 5's messages, stopping at what only Excel's variant shows. */
async function gennem(pane: Excelrude, stop: (hvor: string) => Promise<void>): Promise<void> {
  const { page, w, vaert, mappe } = pane;
  const besked = (tekst: string | RegExp) => page.getByText(tekst).waitFor();
  await stop("forsiden");
  await w.gaaTil(2);
  mappe.celleredigering = true;
  await w.knap("Hent fra markering").click();
  await besked(/^Excel er i gang med at redigere en celle/);
  await stop("trin 2, Excel er optaget");
  mappe.celleredigering = false;
  await markerRegnskab(pane);
  await w.knap("Hent fra markering").click();
  await page.getByRole("button", { name: /^Brug/ }).waitFor();
  await stop("trin 2, hentet fra markering");
  await page.getByRole("button", { name: /^Brug/ }).click();
  await w.naeste(3);
  await stop("trin 3");
  await w.naeste(4);
  await stop("trin 4");
  await w.naeste(5);
  await stop("trin 5");

  const ventende = vaert.langsom();
  await w.knap("Opret arkene").click();
  await page.getByRole("progressbar").waitFor();
  await stop("arkene oprettes");
  await ventende.ophaev();
  await besked(/Fordeling 2023 vises nu/);
  await stop("oprettet");
  await w.knap("Opret arkene").click();
  await w.harFokus(w.knap("Ny kopi"));
  await stop("arkene findes og kan opdateres");
  await w.knap("Annullér").click();
  mappe.sletArk(mappe.findArk("Fordeling 2023")!);
  await w.knap("Opret arkene").click();
  await besked(/kan ikke opdateres/);
  await stop("arkene findes og kan ikke opdateres");
  mappe.beskyttet = true;
  await w.knap("Ny kopi").click();
  await besked(/er beskyttet/);
  await stop("mislykket");
  mappe.beskyttet = false;
  vaert.fejlPaa(({ handlinger }) => handlinger.some(({ navn }) => /add\(Fordeling|delete/i.test(navn)));
  await w.knap("Opret arkene").click();
  await w.knap("Ny kopi").click();
  await besked(/kunne ikke fjernes igen/);
  await stop("mislykket og ikke ryddet op");
}

it("i Excel finder axe intet at klage over i nogen farver, og intet stikker ud ved 350 px", async () => {
  const pane = await iExcel();
  const { stop, fundet } = vagt(pane.page, overtraedelserIAlleFarver);
  await gennem(pane, stop);
  expect(fundet).toEqual([]);
});

it("heller ikke ved 320 px", async () => {
  const pane = await iExcel(startTestvaert(), { width: 320 });
  const { stop, fundet } = vagt(pane.page);
  await gennem(pane, stop);
  expect(fundet).toEqual([]);
});
