import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import type { PageOptions } from "../miljoe/chromium";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** The colours that a host can ask for. */
export const FARVER: [navn: string, valg: PageOptions][] = [
  ["lyst", { colorScheme: "light" }],
  ["mørkt", { colorScheme: "dark" }],
  ["høj kontrast", { forcedColors: "active" }],
  ["mørk høj kontrast", { forcedColors: "active", colorScheme: "dark" }],
];

/** Rule and place of each violation. */
export async function overtraedelser(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (valg) => (window as unknown as { axe: { run(hvad: Document, valg: RunOptions): Promise<AxeResults> } }).axe.run(document, valg),
    { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary}`));
}

/** How wide the page is when nothing is cut off. */
export const sidebredde = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** What axe finds at each stop on a way through the pane, with the stop's name; what sticks out to the side is told too. */
export function vagt(page: Page): { stop: (hvor: string) => Promise<void>; fundet: string[] } {
  const fundet: string[] = [];
  const stop = async (hvor: string): Promise<void> => {
    const { bred, vindue } = await page.evaluate(() => ({ bred: document.documentElement.scrollWidth, vindue: window.innerWidth }));
    if (bred > vindue) fundet.push(`${hvor}: ${bred} px wide in ${vindue}`);
    fundet.push(...(await overtraedelser(page)).map((et) => `${hvor}: ${et}`));
  };
  return { stop, fundet };
}
