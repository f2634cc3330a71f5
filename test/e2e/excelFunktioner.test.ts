import type { Page } from "playwright-core";
import type { Testvaert } from "../excel/vaert";
import { aabnFunktionsmappe, beskyt, medUkendte } from "../vaert/funktionsmappe";
import { skrivI } from "../vaert/mappe";
import { overtraedelserIAlleFarver, vagt } from "./axe";
import { arknavne, celler, excelrude, type Excelrude } from "./excelrude";
import { rude } from "./rude";
import { Tastatur } from "./tastatur";

const iExcel = excelrude();
const iBrowser = rude();
const TITEL = "Funktionerne i projektmappen";
const KOPI = "Budget (værdier)";

async function iFunktionerne(vaert: Testvaert, bredde = 350): Promise<Excelrude> {
  const pane = await iExcel(vaert, { width: bredde });
  await pane.w.knap(TITEL).click();
  await pane.w.harFokus(pane.page.getByRole("heading", { level: 2, name: TITEL, exact: true }));
  await pane.page.getByText(/bruger funktionerne\./).waitFor();
  return pane;
}

const afkrydset = (page: Page): Promise<string[]> =>
  page
    .getByRole("group", { name: "Ark" })
    .getByRole("checkbox", { checked: true })
    .evaluateAll((felter) => felter.map((felt) => (felt as HTMLInputElement).labels?.[0]?.textContent ?? ""));

it("viser, hvor funktionerne bruges, og en celle, der vælges, vises i Excel", async () => {
  const { w, page, mappe, egneFejl } = await iFunktionerne(await aabnFunktionsmappe());
  await w.tekst("5 celler i 2 ark bruger funktionerne. 1 af dem viser en fejl.").waitFor();
  await page.getByText(/^Navnet Sats bruger også funktionerne\./).waitFor();
  expect(await page.locator("summary").allInnerTexts()).toEqual(["Budget: 4 celler, 1 med fejl", "Gemt (skjult): 1 celle"]);
  await page.locator("summary").first().click();
  expect(await page.getByRole("listitem").filter({ hasText: "FORDEL_BUDGET" }).innerText()).toBe(
    "C1\nViser -26.567.000\n=FORDEL_BUDGET(-41400000;B1:B3;1000)",
  );
  await page.getByText("Fejl: viser #I/T", { exact: true }).waitFor();
  await w.knap("Gå til D3 i Budget").click();
  await w.tekst("D3 i Budget er valgt i Excel.").waitFor();
  expect(mappe.indhold().markering).toBe("Budget!D3");
  await page.locator("summary").last().click();
  expect(await w.knap("Gå til A1 i Gemt").count()).toBe(0);
  expect(egneFejl()).toEqual([]);
});

it("skriver #NAVN?-cellernes formler igen, og kun dem, og siger hvordan det gik", async () => {
  const som = (await aabnFunktionsmappe()).mappe.indhold().ark;
  const vaert = await medUkendte();
  beskyt(vaert, "Gemt");
  const { w, page } = await iFunktionerne(vaert);
  await w.tekst("3 celler med funktionerne skal have deres formel igen.").waitFor();
  await w.knap("Genindsæt formler").click();
  await w.tekst("2 formler er skrevet igen og viser nu et resultat.").waitFor();
  await page.getByText(/^Gemt er beskyttet og er ikke rørt\./).waitFor();
  // The list is read again: only the protected sheet's cell is left.
  await w.tekst("1 celle med funktionerne skal have sin formel igen.").waitFor();
  expect(vaert.mappe.indhold().ark.slice(0, 2)).toEqual(som.slice(0, 2));
  vaert.mappe.kraevArk("Gemt").beskyttet = null;
  await w.knap("Genindsæt formler").click();
  await w.tekst("1 formel er skrevet igen og viser nu et resultat.").waitFor();
  await w.tekst("Ingen celler med funktionerne viser #NAVN?.").waitFor();
  expect(vaert.mappe.indhold().ark).toEqual(som);
});

it("kopierer de valgte ark med faste værdier, husker valget, og røres af ingen fejl", async () => {
  const vaert = await aabnFunktionsmappe();
  const foer = vaert.mappe.indhold();
  const pane = await iFunktionerne(vaert);
  const { w, page } = pane;
  expect(await afkrydset(page)).toEqual(["Budget"]);
  await page.getByText(/^Arket Gemt er skjult/).waitFor();
  vaert.fejlPaa(({ handlinger }) => handlinger.some(({ navn }) => navn.endsWith(".formulas =")), { code: "AccessDenied" });
  await w.knap("Lav kopien").click();
  await w.tekst("Kopier, der nåede at blive lavet, er fjernet igen, og arkene er som før.").waitFor();
  expect(vaert.mappe.indhold().ark).toEqual(foer.ark);
  await page.getByRole("checkbox", { name: "Budget", exact: true }).uncheck();
  await w.knap("Lav kopierne").click();
  await w.tekst("Vælg mindst ét ark.").waitFor();
  await page.getByRole("checkbox", { name: "Andre tal", exact: true }).check();
  await page.getByRole("checkbox", { name: /^Gør også alle andre formler/ }).check();
  await page.reload();
  await page.getByText(/bruger funktionerne\./).waitFor();
  expect(await afkrydset(page)).toEqual(["Andre tal"]);
  expect(await page.getByRole("checkbox", { name: /^Gør også alle andre formler/ }).isChecked()).toBe(true);
});

it("kopien står efter sit ark, viser det samme og har ingen af funktionerne", async () => {
  const vaert = await aabnFunktionsmappe();
  const foer = vaert.mappe.indhold();
  const pane = await iFunktionerne(vaert);
  await pane.w.knap("Lav kopien").click();
  await pane.w.tekst(`${KOPI} er lavet: 4 formler blev til værdier.`).waitFor();
  await pane.w.tekst(`${KOPI} viser fejl som originalen i D3 (#I/T).`).waitFor();
  expect(arknavne(pane)).toEqual(["Budget", KOPI, "Andre tal", "Gemt"]);
  expect(celler(pane, KOPI)).toEqual(celler(pane, "Budget"));
  expect(JSON.stringify(vaert.mappe.indhold().ark[1]!.celler)).not.toMatch(/"formel":"[^"]*(REFUSION|FORDEL)/);
  expect(vaert.mappe.indhold().ark.filter(({ navn }) => navn !== KOPI)).toEqual(foer.ark);
  await pane.w.knap("Lav kopien").click();
  await pane.w.tekst("Budget (værdier 2) er lavet: 4 formler blev til værdier.").waitFor();
  expect(pane.egneFejl()).toEqual([]);
});

it("det hele kan gøres med tastaturet alene", async () => {
  const vaert = await medUkendte();
  const { w, page } = await iFunktionerne(vaert);
  const t = new Tastatur(page);
  await t.aktiver(page.locator("summary").first());
  await t.aktiver(w.knap("Gå til C1 i Budget"));
  await w.tekst("C1 i Budget er valgt i Excel.").waitFor();
  await t.aktiver(w.knap("Genindsæt formler"));
  await w.tekst("3 formler er skrevet igen og viser nu et resultat.").waitFor();
  await t.aktiver(page.getByRole("checkbox", { name: "Andre tal", exact: true }), "Space");
  await t.aktiver(w.knap("Lav kopierne"));
  await w.tekst("Andre tal (værdier) er lavet: ingen formler blev til værdier.").waitFor();
  expect(await t.usynligeStop()).toEqual([]);
});

it.each([350, 320])("axe finder intet at klage over i nogen farver, og intet stikker ud ved %s px", async (bredde) => {
  const vaert = await medUkendte();
  const { w, page } = await iFunktionerne(vaert, bredde);
  const { stop, fundet } = vagt(page, overtraedelserIAlleFarver);
  await skrivI(vaert, "Budget", "C2", "i vejen for resultatet");
  for (const fold of await page.locator("summary").all()) await fold.click();
  await stop("listen");
  await w.knap("Genindsæt formler").click();
  await page.getByText(/mangler plads til hele resultatet/).waitFor();
  await stop("genindsat, og én uden plads");
  await w.knap("Lav kopien").click();
  await page.getByText(/viser fejl som originalen/).waitFor();
  await stop("kopieret med fejl");
  vaert.mappe.beskyttet = true;
  beskyt(vaert, "Andre tal");
  await w.knap("Lav kopien").click();
  await page.getByText(/er beskyttet\. Fjern beskyttelsen under Gennemse/).waitFor();
  await page.getByText(/^Andre tal er beskyttet/).waitFor();
  await stop("mislykket");
  vaert.mappe.celleredigering = true;
  await w.knap("Læs projektmappen igen").click();
  await page.getByText(/^Excel er i gang med at redigere en celle/).waitFor();
  await stop("Excel er optaget");
  expect(fundet).toEqual([]);
});

it("uden Excel er opgaven der ikke", async () => {
  const { w, page } = await iBrowser();
  await w.knap("Satser").waitFor();
  expect(await page.getByRole("button", { name: TITEL }).count()).toBe(0);
});
