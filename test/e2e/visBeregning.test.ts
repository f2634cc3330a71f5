import { startTestvaert, type Testvaert } from "../excel/vaert";
import { lavOmraade } from "../excel/mappe/omraade";
import { overtraedelserIAlleFarver, sidebredde, vagt } from "./axe";
import { excelrude } from "./excelrude";
import { rude } from "./rude";
import { Tastatur } from "./tastatur";

const aabn = rude();
const iExcel = excelrude();

/** Costs and calls of ours, made as the user makes them. */
async function medFormler(): Promise<Testvaert> {
  const vaert = startTestvaert();
  await vaert.Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Ark1");
    ark.getRange("A1:A3").values = [[2_500_000], [1_000_000], [900_000]];
    ark.getRange("B1").formulas = [["=REFUSION(A1:A3,2022)"]];
    ark.getRange("C1:C4").formulas = [
      ["=SUM(FORDEL_BUDGET(REFUSION(A1,2022),A1:A3,1000))/2"],
      ["=SUM(A1:A3)"],
      ["=REFUSION(VLOOKUP(1000000,A1:A3,1,FALSE),2022)"],
      ["=REFUSION(A1,1999)"],
    ];
    await context.sync();
  });
  return vaert;
}

const marker = ({ mappe }: Testvaert, raekke: number, kolonne: number): void =>
  mappe.marker(lavOmraade(mappe.kraevArk("Ark1"), { raekke, kolonne, raekker: 1, kolonner: 1 }));

it("uden Excel forklares egne tal trin for trin, intet går tabt, og fejl står ved feltet", async () => {
  const { page, w, egneFejl } = await aabn({ width: 350 });
  await w.knap("Vis beregning").click();
  await w.harFokus(page.getByRole("heading", { level: 2, name: "Vis beregning", exact: true }));
  await w.tekst("Udfyld felterne for at se beregningen.").waitFor();
  await w.udfyld({ Udgift: "2,5 mio.", År: "1999" });
  await w.felt("År").press("Tab");
  await page.getByText(/^Der er ingen satser for 1999\./).waitFor();
  await w.felt("År").fill("2020");
  await page
    .getByRole("alert")
    .getByText(/målgruppe/i)
    .waitFor();
  await w.felt("År").fill("2022");
  await page.getByRole("region", { name: "Refusion af 2.500.000 kr. i 2022" }).waitFor();
  expect(await page.getByRole("table", { name: "Trin for trin" }).getByRole("row").last().innerText()).toBe("Refusion\t710.000 kr.");
  await page.getByText("Kilde: ").first().waitFor();
  await w.liste("Funktion").selectOption("FORDEL_BUDGET");
  await w.udfyld({ Beløb: "41,4 mio.", Fordelingsnøglen: "24.000.000\n12.500.000\n900.000", "Afrunding (kan udelades)": "1.000" });
  await w.liste("Vis beregningen af").selectOption({ label: "2. del" });
  await page.getByRole("heading", { name: /^2\. del af 3/ }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: /^2\. del af 3/ }).waitFor();
  await w.liste("Funktion").selectOption("REFUSION");
  expect(await w.felt("Udgift").inputValue()).toBe("2,5 mio.");
  expect(egneFejl()).toEqual([]);
});

it("teksten kopieres, og hvor det ikke kan lade sig gøre, er den markeret", async () => {
  const { page, w } = await aabn({
    foer: (side) =>
      side.addInitScript(() =>
        Object.defineProperty(navigator, "clipboard", {
          configurable: true,
          value: { writeText: async (tekst: string) => void ((window as unknown as { kopi: string }).kopi = tekst) },
        }),
      ),
  });
  await w.knap("Vis beregning").click();
  await w.udfyld({ Udgift: "2.500.000", År: "2022" });
  await w.knap("Kopiér som tekst").click();
  await w.tekst("Teksten er kopieret.").waitFor();
  const kopi = await page.evaluate(() => (window as unknown as { kopi: string }).kopi);
  expect(kopi).toMatch(/^Refusion af 2\.500\.000 kr\. i 2022\n[^]*Refusion: 710\.000[^]*Grundlag\n/);
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }));
  await w.felt("Udgift").fill("1.000.000");
  expect(await w.tekst("Teksten er kopieret.").count()).toBe(0);
  await w.knap("Kopiér som tekst").click();
  await w.felt("Beregningen som tekst").waitFor();
  expect(await page.evaluate(() => getSelection()!.toString())).toMatch(/^Refusion af 1\.000\.000 kr\. i 2022/);
});

it("i Excel forklares den markerede celle, og det, der ikke kan, siges", async () => {
  const vaert = await medFormler();
  const { page, w, egneFejl } = await iExcel(vaert, { width: 350 });
  await w.knap("Vis beregning").click();
  const vis = async (raekke: number, kolonne: number, overskrift: string) => {
    marker(vaert, raekke, kolonne);
    await w.knap("Vis den markerede celle").click();
    await page.getByRole("status").getByText(overskrift, { exact: true }).waitFor();
  };
  await vis(1, 1, "Ark1!B2 viser 35000");
  await w.tekst("Tallet kommer fra formlen i B1.").waitFor();
  expect(await page.getByRole("table", { name: "Trin for trin" }).getByRole("row").last().innerText()).toBe("Refusion\t35.000 kr.");
  await vis(0, 2, "Ark1!C1 viser 355000");
  await page.getByText(/^Cellen viser =SUM\(FORDEL_BUDGET\(REFUSION\(A1;2022\);A1:A3;1000\)\)\/2; her er kaldene/).waitFor();
  expect(await page.getByRole("region").count()).toBe(4);
  await vis(1, 2, "Ark1!C2 viser 4400000");
  await page.getByText(/^Cellen regner med almindelige formler: =SUM\(A1:A3\)\./).waitFor();
  await vis(2, 2, "Ark1!C3 viser 35000");
  await page.getByText(/^Argumentet »VLOOKUP\(1000000;A1:A3;1;FALSK\)« kan ruden ikke regne/).waitFor();
  await vis(3, 2, "Ark1!C4 viser #I/T");
  await page.getByText(/^Der er ingen satser for 1999\./).waitFor();
  await vis(0, 0, "Ark1!A1 viser 2500000");
  await page.getByText(/^Cellen har ingen formel/).waitFor();
  vaert.fejl(1, { code: "GeneralException", message: "Det gik i stå" });
  await w.knap("Vis den markerede celle").click();
  await page
    .getByRole("alert")
    .getByText(/Det gik i stå/)
    .waitFor();
  expect(egneFejl()).toEqual([]);
});

it("med tastaturet alene, og axe finder intet at klage over i nogen farve", async () => {
  const vaert = await medFormler();
  const { page, w } = await iExcel(vaert, { width: 350 });
  const t = new Tastatur(page);
  await t.aktiver(w.knap("Vis beregning"));
  await w.harFokus(page.getByRole("heading", { level: 2, name: "Vis beregning", exact: true }));
  marker(vaert, 0, 2);
  await t.aktiver(w.knap("Vis den markerede celle"));
  await page.getByRole("region").first().waitFor();
  await t.aktiver(page.locator("summary").filter({ hasText: "Alle dele" }).first());
  await t.aktiver(page.locator("summary").filter({ hasText: "Prøv med egne tal" }));
  await t.skrivI(w.felt("Udgift"), "2.600.000");
  await t.skrivI(w.felt("År"), "2022");
  await page.getByRole("region", { name: "Refusion af 2.600.000 kr. i 2022" }).waitFor();
  expect(await t.usynligeStop()).toEqual([]);
  expect(await overtraedelserIAlleFarver(page)).toEqual([]);
});

it.each([350, 320])("intet stikker ud til siden ved %i px, heller ikke måneder, dele og komponenter", async (width) => {
  const { page, w } = await aabn({ width });
  const { stop, fundet } = vagt(page);
  await w.knap("Vis beregning").click();
  await w.liste("Funktion").selectOption("REFUSION_MAANED");
  await w.udfyld({ Udgifter: Array.from({ length: 12 }, (_, nr) => String(123_456 + 10_000 * nr)).join("\n"), År: "2022" });
  await page.getByRole("region").waitFor();
  await stop("måneder");
  await w.liste("Funktion").selectOption("UDLIGNING_TAB");
  await w.liste("Målgruppe").selectOption("voksen");
  await w.felt("Indeksværdi").fill("5,75");
  await page.getByRole("region").waitFor();
  await stop("komponenter");
  await w.liste("Funktion").selectOption("FORDEL_BUDGET");
  await w.udfyld({ Beløb: "41.400.000,55", Fordelingsnøglen: "24.000.000\n12.500.000\n900.000" });
  await page.locator("summary").filter({ hasText: "Alle dele" }).click();
  await stop("dele");
  expect(fundet).toEqual([]);
  expect(await sidebredde(page)).toBeLessThanOrEqual(width);
});
