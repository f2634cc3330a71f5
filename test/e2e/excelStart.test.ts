import type { Page } from "playwright-core";
import { excelSvarer } from "../excel/chromium/iSiden";
import { startTestvaert } from "../excel/vaert";
import { FARVER, vagt } from "./axe";
import { excelrude } from "./excelrude";
import { rude, type Aabning } from "./rude";
import { Tastatur } from "./tastatur";

const iExcel = excelrude();
const iBrowser = rude();
const TAALMODIGHED_MS = 5_000;

const overskrift = (page: Page) => page.getByRole("heading", { level: 2, name: "Excel svarer ikke", exact: true });
const venter = (page: Page) => page.getByRole("progressbar", { name: "Ruden starter …" });

/** Excel is silent, and so is the clock. */
const tavst = (valg: Aabning = {}) =>
  iExcel(
    startTestvaert(),
    {
      ...valg,
      klarNaar: venter,
      foer: async ({ clock }) => {
        await clock.install({ time: 0 });
        await clock.pauseAt(1_000);
      },
    },
    { tier: true },
  );

async function svarerIkke(valg: Aabning = {}) {
  const pane = await tavst(valg);
  await pane.page.clock.runFor(TAALMODIGHED_MS);
  await pane.w.harFokus(overskrift(pane.page));
  return pane;
}

/** axe waits a little itself: the page's clock goes a millisecond at a time until the work is done. */
async function imensUretGaar({ clock }: Page, arbejde: () => Promise<void>): Promise<void> {
  let gjort = false;
  const arbejdet = arbejde().finally(() => (gjort = true));
  while (!gjort) await clock.runFor(1);
  await arbejdet;
}

it("ruden venter fem sekunder på Excel og ikke mindre", async () => {
  const { page, w } = await tavst();
  await page.clock.runFor(TAALMODIGHED_MS - 1);
  await venter(page).waitFor();
  expect(await overskrift(page).count()).toBe(0);
  await page.clock.runFor(1);
  await w.harFokus(overskrift(page));
});

it("svarer Excel inden da, kommer ruden i Excel", async () => {
  const { page, w, mappe } = await tavst();
  await page.clock.runFor(TAALMODIGHED_MS - 1);
  await excelSvarer(page);
  await page.clock.resume();
  await w.begynd();
  await w.felt("Budgetår").fill("2023");
  await page.clock.runFor(TAALMODIGHED_MS);
  await w.harFokus(w.felt("Budgetår"));
  expect(mappe.indstillinger.get("refusionsbudget.kladde")).toContain("2023");
});

it("Prøv igen venter igen, og svarer Excel nu, kommer ruden i Excel", async () => {
  const { page, w, egneFejl } = await svarerIkke();
  await w.knap("Prøv igen").click();
  await venter(page).waitFor();
  await page.clock.runFor(TAALMODIGHED_MS);
  await w.harFokus(overskrift(page));
  await w.knap("Prøv igen").click();
  await excelSvarer(page);
  await page.clock.resume();
  await w.gaaTil(5);
  await w.knap("Opret arkene").waitFor();
  expect(egneFejl()).toEqual([]);
});

it("Brug uden Excel giver en fil, og svarer Excel bagefter, bliver ruden stående med det skrevne", async () => {
  const { page, w, mappe } = await svarerIkke();
  await w.knap("Brug uden Excel").click();
  await page.clock.resume();
  await w.gaaTil(2);
  await excelSvarer(page);
  await page.clock.runFor(2 * TAALMODIGHED_MS);
  await w.udfyldFagomraader([["Ældre", "5"]]);
  for (const til of [3, 4, 5] as const) await w.naeste(til);
  expect((await w.fil()).navn).toBe("Refusionsbudget 2023.xlsx");
  expect(mappe.indstillinger.size).toBe(0);
});

it("med tastaturet alene: begge knapper nås fra overskriften, ses og virker", async () => {
  const { page, w } = await svarerIkke();
  const t = new Tastatur(page);
  await t.aktiver(w.knap("Prøv igen"), "Space");
  await page.clock.runFor(TAALMODIGHED_MS);
  await w.harFokus(overskrift(page));
  await t.tabTil(w.knap("Brug uden Excel"));
  expect(await t.usynligeStop()).toEqual([]);
  await t.tryk("Enter");
  await w.harFokus(page.getByRole("heading", { level: 2, name: "Hvad vil du?", exact: true }));
});

it.each(FARVER)("axe finder intet at klage over, mens ruden venter, og når Excel ikke svarer: %s", async (_, valg) => {
  const { page, w } = await tavst(valg);
  const { stop, fundet } = vagt(page);
  await imensUretGaar(page, () => stop("venter"));
  await venter(page).waitFor();
  await page.clock.runFor(TAALMODIGHED_MS);
  await w.harFokus(overskrift(page));
  await imensUretGaar(page, () => stop("svarer ikke"));
  expect(fundet).toEqual([]);
});

describe("kommer office.js ikke, virker ruden i browseren", () => {
  it.each<[string, NonNullable<Aabning["foer"]>]>([
    ["når den er spærret", (page) => page.route("**/office.js", (rute) => rute.abort())],
    ["når den mangler på værten", (page) => page.route("**/office.js", (rute) => rute.fulfill({ status: 404 }))],
  ])("%s", async (_, foer) => {
    const { w, egneFejl } = await iBrowser({ foer });
    await w.gaaTil(5);
    expect((await w.fil()).navn).toBe("Refusionsbudget 2023.xlsx");
    // The browser's own word about the script is all that went wrong.
    expect(egneFejl().filter((fejl) => !fejl.startsWith("Failed to load resource"))).toEqual([]);
  });
});
