import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Route } from "playwright-core";
import { Wizard } from "../e2e/wizard";
import { launch, type Pane } from "../miljoe/chromium";
import { start } from "../miljoe/server";
import { CDN, type Variant } from "./variantbyg";

export const HOSTET = `${CDN}/lib/1/hosted/`;

/** Microsoft's CDN from the npm package's files: nothing is asked of the real one. */
async function somCdn(rute: Route): Promise<void> {
  const fil = path.join("node_modules/@microsoft/office-js/dist", new URL(rute.request().url()).pathname.replace("/lib/1/hosted/", ""));
  const body = await readFile(fil).catch(() => null);
  await rute.fulfill(body === null ? { status: 404 } : { contentType: "text/javascript", body });
}

/** Starts the variant's pane, goes as far as the first step, and waits for an hour for what Office might ask. */
export async function vaerter(variant: Variant, mappe: string): Promise<{ egen: string; vaerter: string[]; requests: string[] }> {
  const server = await start(mappe);
  const browser = await launch(server.url);
  try {
    const pane = await browser.newPage({ reducedMotion: "reduce" });
    await pane.page.clock.install();
    if (variant === "cdn") await pane.page.route(`${HOSTET}**`, somCdn);
    await proev(pane, server.url);
    // Taken out: for a page that the helper opens, every other host is a failure.
    pane.foreign.splice(0);
    await pane.close();
    return { egen: server.url, vaerter: [...new Set(pane.requests.map((et) => new URL(et).origin))], requests: pane.requests };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function proev({ page }: Pane, adresse: string): Promise<void> {
  await page.goto(`${adresse}/taskpane.html`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await new Wizard(page).begynd();
  const standset = page.waitForEvent("console", (besked) => besked.text().startsWith("Framing "));
  await page.clock.fastForward("01:00:00");
  await standset;
}
