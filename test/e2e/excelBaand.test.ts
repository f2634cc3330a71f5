import { klikPaaBaandet } from "../excel/chromium/iSiden";
import { startTestvaert } from "../excel/vaert";
import { HJAELP } from "../../src/tekster/rude";
import { FARVER, vagt } from "./axe";
import { excelrude, type Excelrude } from "./excelrude";
import { Tastatur } from "./tastatur";

const iExcel = excelrude();

const VIST = ["vist", "afsluttet"];
const hjaelp = ({ page }: Excelrude) => page.getByRole("heading", { level: 2, name: "Hjælp", exact: true });

describe("Nyt budgetår på båndet", () => {
  it("begynder guiden, når der ingen kladde er", async () => {
    const { page, w, egneFejl } = await iExcel();
    expect(await klikPaaBaandet(page, "nytBudgetaar")).toEqual(VIST);
    await w.staarPaa(1);
    expect(egneFejl()).toEqual([]);
  });

  it("viser forsiden, når der er en kladde, og den slettes først efter et ja", async () => {
    const { page, w } = await iExcel();
    await w.gaaTil(3);
    expect(await klikPaaBaandet(page, "nytBudgetaar")).toEqual(VIST);
    await w.knap("Fortsæt budget 2023").waitFor();
    await w.knap("Nyt budgetår").click();
    await w.tekst("Der er en kladde for 2023. Begynder du forfra, slettes den.").waitFor();
    await w.knap("Behold kladden").click();
    await w.knap("Fortsæt budget 2023").click();
    await w.staarPaa(3);
    await klikPaaBaandet(page, "nytBudgetaar");
    await w.knap("Nyt budgetår").click();
    await w.knap("Begynd forfra").click();
    await w.staarPaa(1);
    expect(await w.felt("Budgetår").inputValue()).toBe("");
  });

  it("gør det samme i en rude, der åbnes igen over en projektmappe med kladde", async () => {
    const vaert = startTestvaert();
    const { w, page } = await iExcel(vaert);
    await w.gaaTil(2);
    await page.close();
    const igen = await iExcel(vaert);
    await igen.w.staarPaa(2);
    await klikPaaBaandet(igen.page, "nytBudgetaar");
    await igen.w.knap("Fortsæt budget 2023").waitFor();
  });
});

describe("Hjælp på båndet", () => {
  it("viser hver funktion med formel og svar, og kladden er der endnu bagefter", async () => {
    const pane = await iExcel();
    const { page, w } = pane;
    await w.gaaTil(2);
    expect(await klikPaaBaandet(page, "hjaelp")).toEqual(VIST);
    await w.harFokus(hjaelp(pane));
    for (const { formel, svar } of HJAELP.funktioner) {
      const afsnit = page.locator("section").filter({ hasText: formel });
      await afsnit.getByText(`Giver ${svar}`, { exact: true }).waitFor();
    }
    await w.knap("Til forsiden").click();
    await w.knap("Fortsæt budget 2023").click();
    await w.staarPaa(2);
  });

  it("kan trykkes igen, og hjælpen bliver stående", async () => {
    const pane = await iExcel();
    for (const _ of [1, 2]) expect(await klikPaaBaandet(pane.page, "hjaelp")).toEqual(VIST);
    await hjaelp(pane).waitFor();
  });

  it("med tastaturet alene til forsiden igen", async () => {
    const { page, w } = await iExcel();
    await klikPaaBaandet(page, "hjaelp");
    const t = new Tastatur(page);
    await t.tabTil(w.knap("Til forsiden"));
    expect(await t.usynligeStop()).toEqual([]);
    await t.tryk("Enter");
    await w.harFokus(page.getByRole("heading", { level: 2, name: "Hvad vil du?", exact: true }));
    await t.aktiver(w.knap("Nyt budgetår"));
    await w.staarPaa(1);
  });

  it.each(FARVER)("axe finder intet at klage over: %s", async (_, valg) => {
    const pane = await iExcel(startTestvaert(), valg);
    const { stop, fundet } = vagt(pane.page);
    await klikPaaBaandet(pane.page, "hjaelp");
    await hjaelp(pane).waitFor();
    await stop("hjælp");
    expect(fundet).toEqual([]);
  });
});

describe("kan ruden ikke vises, meldes knappens arbejde alligevel afsluttet, og ruden er, som den var", () => {
  it.each(["nytBudgetaar", "hjaelp"])("%s", async (knap) => {
    const { page, w } = await iExcel();
    await w.gaaTil(2);
    expect(await klikPaaBaandet(page, knap, { kanVises: false })).toEqual(["afsluttet", "The pane cannot be shown."]);
    await w.overskrift(2).waitFor();
    expect(await klikPaaBaandet(page, knap)).toEqual(VIST);
  });
});
