import type { Page } from "playwright-core";
import type { Rude } from "./rude";
import type { Wizard } from "./wizard";

const TOLV = (kroner: string): string[] => new Array<string>(12).fill(kroner);
const MAANEDER = ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec"];

/** Two children of one household in two departments, an uneven year, two who turn 67, and a row that cannot be read. */
export const SAGSLISTE: readonly (readonly string[])[] = [
  ["Sag", "Husstand", "Gruppe", "Fagområde", "Fylder 67", "Omfattet før 67", "Konto", ...MAANEDER],
  ["B-1", "7", "barn", "Familieområdet", "", "", "x1", ...TOLV("60.000")],
  ["B-2", "7", "efterværn", "Socialområdet", "", "", "x2", ...TOLV("60.000,00")],
  ["V-1", "", "voksen", "Socialområdet", "", "", "x3", ...TOLV("200.000").map((kroner, nr) => (nr < 6 ? kroner : ""))],
  ["V-2", "", "voksen", "Omsorgsområdet", "6", "", "x4", ...TOLV("100.000")],
  ["V-3", "", "voksen", "Omsorgsområdet", "før", "nej", "x5", ...TOLV("100.000")],
  ["X-1", "", "ung", "Omsorgsområdet", "", "", "x6", ...TOLV("100.000")],
];

/** As Excel puts it on the clipboard. */
export const excelblok = (raekker: readonly (readonly string[])[]): string => raekker.map((raekke) => `${raekke.join("\t")}\r\n`).join("");

export async function aabnSager({ w }: Rude, aar = "2022"): Promise<void> {
  await w.knap("Sager").click();
  await w.harFokus(w.page.getByRole("heading", { level: 2, name: "Sager" }));
  await w.felt("År").fill(aar);
}

/** Through the computer's own clipboard. */
export async function saetInd({ page, w }: Rude, tekst: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((t) => navigator.clipboard.writeText(t), tekst);
  await w.felt("Indsæt sagslisten her").focus();
  await page.keyboard.press("Control+V");
}

/** From a list that was approved to its refund. */
export async function beregn(w: Wizard, sager: string): Promise<void> {
  await w.knap(`Beregn ${sager}`).click();
  await w.page.getByRole("heading", { level: 3, name: /^Refusion 20\d\d/ }).waitFor();
}

/** Everything that a page can keep, as one text. */
export const altGemt = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      location.href,
      history.state,
      window.name,
      (await indexedDB.databases()).map(({ name }) => name),
      "caches" in window ? await caches.keys() : [],
    ]),
  );
