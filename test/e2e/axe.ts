import { readFileSync } from "node:fs";
import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import type { PageOptions } from "../miljoe/chromium";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** The colours that a host can ask for. */
export const FARVER: [[navn: string, valg: PageOptions], ...[navn: string, valg: PageOptions][]] = [
  ["lyst", { colorScheme: "light" }],
  ["mørkt", { colorScheme: "dark" }],
  ["høj kontrast", { forcedColors: "active" }],
  ["mørk høj kontrast", { forcedColors: "active", colorScheme: "dark" }],
];

const STANDARDER = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const farveregler = (): string[] =>
  axe
    .getRules(["cat.color"])
    .filter(({ tags }) => tags.some((tag) => STANDARDER.includes(tag)))
    .map(({ ruleId }) => ruleId);

/** Rule and place of each violation, in the colours of the moment. */
export const overtraedelser = (page: Page): Promise<string[]> => koer(page, STANDARDER);

/**
 * The same in every host's colours, for the pane as it stands. The two themes differ in nothing but colours, and so do our
 * styles for high contrast: the rules that do not look at colours have the same to say about all of them, and are asked once.
 */
export async function overtraedelserIAlleFarver(page: Page): Promise<string[]> {
  const [[, foerst], ...andre] = FARVER;
  const fundet = await overtraedelser(page);
  for (const [navn, valg] of andre) {
    await skift(page, valg);
    fundet.push(...(await koer(page, { type: "rule", values: farveregler() })).map((et) => `${navn}: ${et}`));
  }
  await skift(page, foerst);
  return fundet;
}

/** The pane hears of the new colours in the next frame, and draws itself in them. */
async function skift(page: Page, { colorScheme = "light", forcedColors = "none" }: PageOptions): Promise<void> {
  await page.emulateMedia({ colorScheme, forcedColors });
  await page.evaluate(async () => {
    for (let billede = 0; billede < 2; billede++) await new Promise(requestAnimationFrame);
  });
}

/** Colours are judged where they come to rest, not on the way from one to another. */
const tilRo = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const bevaegelse of document.getAnimations()) if (bevaegelse instanceof CSSTransition) bevaegelse.finish();
  });

type Vindue = Window & { axe: { run(hvad: Document, valg: RunOptions): Promise<AxeResults> } };

/** Only what is wrong leaves the page: all that is right is a hundred times as much. */
async function koer(page: Page, runOnly: NonNullable<RunOptions["runOnly"]>): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  await tilRo(page);
  return page.evaluate(
    async (valg) => {
      const { violations } = await (window as unknown as Vindue).axe.run(document, valg);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary}`),
      );
    },
    { runOnly, resultTypes: ["violations" as const] },
  );
}

/** How wide the page is when nothing is cut off. */
export const sidebredde = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** What axe finds at each stop on a way through the pane, with the stop's name; what sticks out to the side is told too. */
export function vagt(page: Page, find = overtraedelser): { stop: (hvor: string) => Promise<void>; fundet: string[] } {
  const fundet: string[] = [];
  const stop = async (hvor: string): Promise<void> => {
    const { bred, vindue } = await page.evaluate(() => ({ bred: document.documentElement.scrollWidth, vindue: window.innerWidth }));
    if (bred > vindue) fundet.push(`${hvor}: ${bred} px wide in ${vindue}`);
    fundet.push(...(await find(page)).map((et) => `${hvor}: ${et}`));
  };
  return { stop, fundet };
}
