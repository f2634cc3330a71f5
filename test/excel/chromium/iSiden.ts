import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { OBJEKTMODEL } from "../objektmodel";
import { LYST_TEMA } from "../office";
import type { Testvaert } from "../vaert";
import type { Wireanmodning } from "../wire/typer";

const OFFICEJS = /\/office(\.debug)?\.js(\?.*)?$/;

/**
 * Before the page is opened: office.js becomes Microsoft's object model over the workbook in Node. The pane sees Excel;
 * the test sees `vaert.mappe` and `vaert.anmodninger` as in a test without a browser.
 */
export async function medTestvaert(page: Page, vaert: Testvaert): Promise<void> {
  await page.exposeFunction("testvaertUdfoer", async (flag: number, anmodning: string) =>
    JSON.stringify(await vaert.forbindelse.udfoer(flag, JSON.parse(anmodning) as Wireanmodning)),
  );
  await page.exposeFunction("testvaertGem", (indstillinger: string) => {
    const svar = vaert.gem();
    if (svar.status === "succeeded") {
      vaert.mappe.indstillinger.clear();
      for (const [navn, vaerdi] of Object.entries(JSON.parse(indstillinger) as object)) vaert.mappe.indstillinger.set(navn, vaerdi);
    }
    return JSON.stringify(svar);
  });
  await page.route(OFFICEJS, (route) => route.fulfill({ contentType: "text/javascript; charset=utf-8", body: officeScript(vaert) }));
}

/** What office.js is replaced by, with the workbook's settings as they are now. */
export function officeScript({ krav, mappe }: Testvaert): string {
  const data = {
    krav: krav.somData(),
    indstillinger: Object.fromEntries(mappe.indstillinger),
    tema: LYST_TEMA,
    skrivebeskyttet: mappe.skrivebeskyttet,
  };
  const side = readFileSync(new URL("./side.js", import.meta.url), "utf8");
  return `${readFileSync(OBJEKTMODEL, "utf8")}\nconst TESTVAERT = ${JSON.stringify(data)};\n${side}`;
}
