import { INDBYGGEDE_SATSER, satserForAar, type Satser } from "../../src/core";
import { egneSatserIBrowser, gemSatstabelIBrowser, hentSatstabelIBrowser, medEgneSatser } from "../../src/taskpane/vaert/browserSatser";
import { bygget } from "../workbook/budgetter";
import { randersEksempel } from "../workbook/eksempler";

const NOEGLE = "refusionsbudget.satser";
const lager = new Map<string, string>();
const egen: Satser = { ...satserForAar(INDBYGGEDE_SATSER, 2024)[0]!, status: "bekraeftet", kilde: "sm.dk" };

beforeAll(() =>
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    value: {
      getItem: (navn: string) => lager.get(navn) ?? null,
      setItem: (navn: string, tekst: string) => lager.set(navn, tekst),
      removeItem: (navn: string) => lager.delete(navn),
    },
  }),
);
beforeEach(() => lager.clear());

it("egne satser kommer igen, og når den sidste er væk, er der ingen", async () => {
  expect(await hentSatstabelIBrowser()).toEqual({ art: "ingen" });
  expect(await gemSatstabelIBrowser([egen])).toEqual({ art: "gemt", nytArk: false });
  expect(await egneSatserIBrowser()).toEqual([egen]);
  expect(await gemSatstabelIBrowser([])).toEqual({ art: "gemt", nytArk: false });
  expect(lager.size).toBe(0);
});

it("hvad en anden fane har gemt imens, overskrives aldrig", async () => {
  await hentSatstabelIBrowser();
  lager.set(NOEGLE, "den andens");
  expect(await gemSatstabelIBrowser([egen])).toEqual({ art: "andetSted" });
  expect(lager.get(NOEGLE)).toBe("den andens");
});

it.each(["{", "7", '[{"a":1}]', "[[null]]"])("%s er ingen satser", async (tekst) => {
  lager.set(NOEGLE, tekst);
  expect(await hentSatstabelIBrowser()).toEqual({ art: "ingen" });
  expect(await egneSatserIBrowser()).toEqual([]);
});

it("en fil, der laves af en åbnet fil, får dens grænser og ikke browserens", async () => {
  await hentSatstabelIBrowser();
  await gemSatstabelIBrowser([egen]);
  const plan = bygget(randersEksempel);
  const satsarket = async (egne?: readonly Satser[]) =>
    (await medEgneSatser(plan, egne)).ark.find(({ navn }) => navn === "Satser")?.celler.map(({ vaerdi }) => vaerdi);
  expect(await satsarket()).toContain("sm.dk");
  const filens = await satsarket([{ ...egen, kilde: "filens" }]);
  expect([filens!.includes("filens"), filens!.includes("sm.dk")]).toEqual([true, false]);
  expect(await satsarket([])).toBeUndefined();
});
