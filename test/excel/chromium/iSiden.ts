import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { OBJEKTMODEL } from "../objektmodel";
import { LYST_TEMA } from "../office";
import type { Testvaert } from "../vaert";
import type { Wireanmodning } from "../wire/typer";

const OFFICEJS = /\/office(\.debug)?\.js(\?.*)?$/;

export interface Sidevalg {
  /** Office.onReady does not answer until excelSvarer(): as Excel after a restore. */
  readonly tier?: boolean;
}

interface Testvaertsside {
  svar(): void;
  klik(navn: string, valg: { kanVises: boolean }): Promise<string[]>;
}

/**
 * Before the page is opened: office.js becomes Microsoft's object model over the workbook in Node. The pane sees Excel;
 * the test sees `vaert.mappe` and `vaert.anmodninger` as in a test without a browser.
 */
export async function medTestvaert(page: Page, vaert: Testvaert, valg: Sidevalg = {}): Promise<void> {
  await page.exposeFunction("testvaertUdfoer", async (flag: number, anmodning: string, partition: unknown) =>
    JSON.stringify(await vaert.forbindelse.udfoer(flag, JSON.parse(anmodning) as Wireanmodning, partition)),
  );
  await page.exposeFunction("testvaertGem", (indstillinger: string) => {
    const svar = vaert.gem();
    if (svar.status === "succeeded") {
      vaert.mappe.indstillinger.clear();
      for (const [navn, vaerdi] of Object.entries(JSON.parse(indstillinger) as object)) vaert.mappe.indstillinger.set(navn, vaerdi);
    }
    return JSON.stringify(svar);
  });
  await page.route(OFFICEJS, (route) => route.fulfill({ contentType: "text/javascript; charset=utf-8", body: officeScript(vaert, valg) }));
}

/** What office.js is replaced by, with the workbook's settings as they are now. */
export function officeScript({ krav, mappe }: Testvaert, { tier = false }: Sidevalg = {}): string {
  const data = {
    krav: krav.somData(),
    indstillinger: Object.fromEntries(mappe.indstillinger),
    tema: LYST_TEMA,
    skrivebeskyttet: mappe.skrivebeskyttet,
    tier,
  };
  const side = readFileSync(new URL("./side.js", import.meta.url), "utf8");
  return `${readFileSync(OBJEKTMODEL, "utf8")}\nconst TESTVAERT = ${JSON.stringify(data)};\n${side}`;
}

type Vindue = Window & { testvaert: Testvaertsside };

/** Office.onReady answers, for those that have asked and those that will. */
export const excelSvarer = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as Vindue).testvaert.svar());

/**
 * A click on the ribbon: what the add-in has associated with the name is called, as Excel calls it.
 *
 * @returns in order: "vist" when the pane was shown, "afsluttet" for each event.completed(), the message of a rejection
 */
export const klikPaaBaandet = (page: Page, navn: string, { kanVises = true } = {}): Promise<string[]> =>
  page.evaluate(([hvad, vises]) => (window as unknown as Vindue).testvaert.klik(hvad, { kanVises: vises }), [navn, kanVises] as const);
