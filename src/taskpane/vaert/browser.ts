import { aarsagAf } from "./aarsag";
import { hentFil, hentXlsx } from "./hentFil";
import type { Vaert } from "./port";

const NOEGLE = "refusionsbudget.kladde";

/** A browser without Excel: the draft in localStorage, the workbook as a download. */
/** What this tab last read or saved; another tab's newer draft is never overwritten. */
let kendt: string | null = null;

export const browser: Vaert = {
  art: "browser",
  hentKladde() {
    try {
      return (kendt = localStorage.getItem(NOEGLE));
    } catch {
      return null; // Storage is switched off: there is no draft.
    }
  },
  async gemKladde(tekst) {
    try {
      if (localStorage.getItem(NOEGLE) !== kendt) return "andetSted";
      localStorage.setItem(NOEGLE, tekst);
      kendt = tekst;
      return "gemt";
    } catch {
      return "kanIkke";
    }
  },
  async skriv(plan, egneSatser) {
    try {
      // 1,4 MB of WebAssembly, asked for only now.
      const { tilXlsx } = await import("../../render/xlsx");
      const { medEgneSatser } = await import("./browserSatser");
      const fil = await tilXlsx(await medEgneSatser(plan, egneSatser));
      hentXlsx(plan.filnavn, fil);
      return { art: "skrevet", fil };
    } catch (fejl) {
      return { art: "mislykkedes", aarsag: aarsagAf(fejl), tilbage: [] };
    }
  },
  // A file is always new: there is nothing to update and no name that is taken.
  opdater: (plan) => browser.skriv(plan),
  hentTekstfil: (filnavn, tekst) => hentFil(filnavn, "text/csv;charset=utf-8", tekst),
  hentXlsx,
  arknavne: async () => [],
  hentNavneark: async () => ({ art: "hentet", ark: [] }),
  // Fetched when asked for: the first load must stay small.
  hentSatstabel: async () => (await import("./browserSatser")).hentSatstabelIBrowser(),
  gemSatstabel: async (egne) => (await import("./browserSatser")).gemSatstabelIBrowser(egne),
};
