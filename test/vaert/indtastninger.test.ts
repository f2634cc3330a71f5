import { opretArk } from "../../src/taskpane/vaert/excelOpret";
import { skrivIndtastningerIExcel } from "../../src/taskpane/vaert/excelSkriv";
import type { Indtastning } from "../../src/taskpane/vaert/port";
import type { Testvaert } from "../excel/vaert";
import { aabnBrugersMappe, antalAnmodninger, antalFejl, ARK, FORUDSAETNINGER, HVOR_LANGT, PLAN, skrivI, stedet, uden } from "./mappe";

const NYE: readonly Indtastning[] = [
  { ark: FORUDSAETNINGER, navn: "Udgangspunkt", vaerdi: 43_000_000.25 },
  { ark: FORUDSAETNINGER, navn: "Lokale_forhold", vaerdi: null },
  { ark: FORUDSAETNINGER, navn: "Prisniveau", vaerdi: "2024" },
  { ark: FORUDSAETNINGER, navn: "Udvalg_1", vaerdi: "=1+1" },
  { ark: "Ark1", navn: "Udgangspunkt", vaerdi: 0 },
];

/** Of the request that writes: the first cell is written, the others are not. */
const EFTER_EN_CELLE = 9;

const celle = (navn: string): string => `${String.fromCharCode(65 + stedet(PLAN, navn).kolonne)}${stedet(PLAN, navn).raekke + 1}`;

async function medArk(): Promise<Testvaert> {
  const vaert = await aabnBrugersMappe();
  await opretArk(PLAN);
  // Each way that a cell can be filled: a formula, a number, words that look like a number, nothing.
  await skrivI(vaert, FORUDSAETNINGER, celle("Udgangspunkt"), "=41000000+400000");
  await skrivI(vaert, FORUDSAETNINGER, celle("Prisniveau"), "'2023");
  await skrivI(vaert, FORUDSAETNINGER, celle("Udvalg_1"), "");
  vaert.mappe.aktiver(vaert.mappe.kraevArk("Mine noter"));
  return vaert;
}

async function antalTilSkrivning(): Promise<number> {
  const vaert = await medArk();
  const foer = antalAnmodninger(vaert);
  await skrivIndtastningerIExcel(NYE);
  return antalAnmodninger(vaert) - foer;
}

describe("indtastninger", () => {
  it("skrives i netop de celler, og formater, navne, markering og alt andet er som før", async () => {
    const vaert = await medArk();
    const foer = vaert.mappe.indhold();
    expect(await skrivIndtastningerIExcel(NYE)).toEqual({ art: "skrevet" });
    const efter = vaert.mappe.indhold();
    const indtastet = (ark: string, navn: string) => efter.ark.find((et) => et.navn === ark)!.celler[navn];
    expect(indtastet(FORUDSAETNINGER, celle("Udgangspunkt"))).toEqual({ vaerdi: 43_000_000.25 });
    expect(indtastet(FORUDSAETNINGER, celle("Lokale_forhold"))).toBeUndefined();
    expect(indtastet(FORUDSAETNINGER, celle("Prisniveau"))?.vaerdi).toBe("2024");
    expect(indtastet(FORUDSAETNINGER, celle("Udvalg_1"))?.vaerdi).toBe("=1+1");
    expect(indtastet("Ark1", "B2")).toEqual({ vaerdi: 0 });
    // Put back by hand, nothing is left of it.
    await skrivI(vaert, FORUDSAETNINGER, celle("Udgangspunkt"), "=41000000+400000");
    await skrivI(vaert, FORUDSAETNINGER, celle("Lokale_forhold"), 0);
    await skrivI(vaert, FORUDSAETNINGER, celle("Prisniveau"), "'2023");
    await skrivI(vaert, FORUDSAETNINGER, celle("Udvalg_1"), "");
    await skrivI(vaert, "Ark1", "B2", 12_500_000);
    expect(vaert.mappe.indhold()).toEqual(foer);
  });

  it("uden nogen sendes intet", async () => {
    const vaert = await medArk();
    const foer = antalAnmodninger(vaert);
    expect(await skrivIndtastningerIExcel([])).toEqual({ art: "skrevet" });
    expect(antalAnmodninger(vaert)).toBe(foer);
  });

  it.each<[string, Indtastning, string]>([
    ["navn", { ark: FORUDSAETNINGER, navn: "Findes_ikke", vaerdi: 1 }, "Findes_ikke"],
    ["ark", { ark: "Forudsætninger 1999", navn: "Udgangspunkt", vaerdi: 1 }, "Udgangspunkt"],
  ])("mangler et %s, nævnes det, og intet er skrevet", async (_, ukendt, navn) => {
    const vaert = await medArk();
    const foer = vaert.mappe.indhold();
    expect(await skrivIndtastningerIExcel([...NYE, ukendt])).toEqual({ art: "mangler", navne: [navn] });
    expect(vaert.mappe.indhold()).toEqual(foer);
  });

  it("i et beskyttet ark afvises, og de andre ark er som før", async () => {
    const vaert = await medArk();
    vaert.mappe.kraevArk(FORUDSAETNINGER).beskyttet = {};
    const foer = vaert.mappe.indhold();
    const svar = await skrivIndtastningerIExcel([...NYE].reverse());
    expect(svar).toEqual({ art: "mislykkedes", aarsag: { art: "beskyttet" }, tilbage: [] });
    expect(vaert.mappe.indhold()).toEqual(foer);
  });

  it("i et Excel, der mangler noget, eller midt i en celle, afvises straks", async () => {
    const vaert = await medArk();
    vaert.mappe.celleredigering = true;
    expect(await skrivIndtastningerIExcel(NYE)).toEqual({ art: "mislykkedes", aarsag: { art: "celleredigering" }, tilbage: [] });
    vaert.mappe.celleredigering = false;
    vaert.manglerApi("ExcelApi", "1.14");
    expect(await skrivIndtastningerIExcel(NYE)).toEqual({ art: "mislykkedes", aarsag: { art: "manglerApi" }, tilbage: [] });
  });
});

it.each([...HVOR_LANGT, EFTER_EN_CELLE])(
  "fejler hver anmodning på skift efter %s handlinger, står alt som før, og grunden siges",
  async (efterHandlinger) => {
    const antal = await antalTilSkrivning();
    for (let nr = 1; nr <= antal; nr++) {
      const vaert = await medArk();
      const foer = vaert.mappe.indhold();
      vaert.fejl(nr, { code: "GeneralException", message: "Det gik i stå", efterHandlinger });
      expect(await skrivIndtastningerIExcel(NYE)).toEqual({
        art: "mislykkedes",
        aarsag: { art: "ukendt", stod: "Det gik i stå" },
        tilbage: [],
      });
      expect(vaert.mappe.indhold()).toEqual(foer);
    }
  },
);

it.each([...HVOR_LANGT, EFTER_EN_CELLE])(
  "fejler både skrivningen og en tilbageskrivning efter %s handlinger, står alt som før",
  async (efterHandlinger) => {
    const nr = await antalTilSkrivning();
    for (let bagefter = 1; ; bagefter++) {
      const vaert = await medArk();
      const foer = vaert.mappe.indhold();
      vaert.fejl(nr, { code: "GeneralException", efterHandlinger: EFTER_EN_CELLE });
      vaert.fejl(nr + bagefter, { code: "RequestAborted", efterHandlinger });
      expect(await skrivIndtastningerIExcel(NYE)).toMatchObject({ art: "mislykkedes", tilbage: [] });
      expect(vaert.mappe.indhold()).toEqual(foer);
      if (antalFejl(vaert, "RequestAborted") === 0) break;
    }
  },
);

it("kan der aldrig skrives tilbage, nævnes det ark, hvor noget andet står nu, og kun det", async () => {
  const nr = await antalTilSkrivning();
  const vaert = await medArk();
  const foer = vaert.mappe.indhold();
  let skrivninger = 0;
  vaert.fejl(nr, { code: "GeneralException", efterHandlinger: EFTER_EN_CELLE });
  vaert.fejlPaa(({ handlinger }) => handlinger.some(({ navn }) => navn.endsWith("formulas =")) && ++skrivninger > 0, {
    code: "RequestAborted",
  });
  expect(await skrivIndtastningerIExcel(NYE)).toMatchObject({ art: "mislykkedes", tilbage: [FORUDSAETNINGER] });
  expect(skrivninger).toBeGreaterThan(1);
  expect(uden(vaert.mappe.indhold(), ARK)).toEqual(uden(foer, ARK));
});
