import { aarsagAf } from "./aarsag";
import type { Vaert } from "./port";

const NOEGLE = "refusionsbudget.kladde";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
  async skriv(plan) {
    try {
      // 1,4 MB of WebAssembly, asked for only now.
      const { tilXlsx } = await import("../../render/xlsx");
      const { medEgneSatser } = await import("./browserSatser");
      hent(plan.filnavn, XLSX, (await tilXlsx(await medEgneSatser(plan))) as BlobPart);
      return { art: "skrevet" };
    } catch (fejl) {
      return { art: "mislykkedes", aarsag: aarsagAf(fejl), tilbage: [] };
    }
  },
  // A file is always new: there is nothing to update and no name that is taken.
  opdater: (plan) => browser.skriv(plan),
  hentTekstfil: (filnavn, tekst) => hent(filnavn, "text/csv;charset=utf-8", tekst),
  arknavne: async () => [],
  hentNavneark: async () => ({ art: "hentet", ark: [] }),
  // Fetched when asked for: the first load must stay small.
  hentSatstabel: async () => (await import("./browserSatser")).hentSatstabelIBrowser(),
  gemSatstabel: async (egne) => (await import("./browserSatser")).gemSatstabelIBrowser(egne),
};

function hent(filnavn: string, type: string, indhold: BlobPart): void {
  const adresse = URL.createObjectURL(new Blob([indhold], { type }));
  const anker = document.createElement("a");
  anker.href = adresse;
  anker.download = filnavn;
  anker.click();
  // The download has its own hold of the bytes once the click is handled.
  setTimeout(() => URL.revokeObjectURL(adresse), 0);
}
