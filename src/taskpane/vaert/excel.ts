import { arknavneIExcel, opretArk } from "./excelOpret";
import { hentMarkering } from "./excelMarkering";
import { opdaterArk } from "./excelOpdater";
import { hentXlsx } from "./hentFil";
import type { Vaert } from "./port";

const NOEGLE = "refusionsbudget.kladde";

/** The open workbook: the draft lies in its settings, a plan becomes sheets in it. */
export const excel: Vaert = {
  art: "excel",
  hentKladde() {
    const gemt: unknown = Office.context.document.settings.get(NOEGLE);
    return typeof gemt === "string" ? gemt : null;
  },
  gemKladde(tekst) {
    const { settings } = Office.context.document;
    settings.set(NOEGLE, tekst);
    return new Promise((svar) =>
      settings.saveAsync(({ status }) => svar(status === Office.AsyncResultStatus.Succeeded ? "gemt" : "kanIkke")),
    );
  },
  hentMarkering,
  skriv: (plan) => opretArk(plan),
  opdater: opdaterArk,
  arknavne: arknavneIExcel,
  hentXlsx,
  // Fetched when asked for: the first load must stay small.
  hentSatstabel: async () => (await import("./excelSatser")).hentSatstabelIExcel(),
  gemSatstabel: async (egne) => (await import("./excelSatser")).gemSatstabelIExcel(egne),
  hentNavneark: async () => (await import("./excelNavneark")).hentNavnearkIExcel(),
  funktionsbrug: {
    find: async () => (await import("./excelFunktioner")).findFunktionerIExcel(),
    vaelgCelle: async (sted) => (await import("./excelFunktioner")).vaelgCelleIExcel(sted),
    fasteVaerdier: async (ark, hvilke) => (await import("./excelFasteVaerdier")).fasteVaerdierIExcel(ark, hvilke),
    genindsaet: async () => (await import("./excelGenindsaet")).genindsaetIExcel(),
  },
  synligeArk: async () => (await import("./excelAndreArk")).synligeArkIExcel(),
  hentArk: async (navne) => (await import("./excelAndreArk")).hentArkIExcel(navne),
  aabnFil: async (bytes) => (await import("./excelDel")).aabnIExcel(bytes),
  skrivIndtastninger: async (indtastninger) => (await import("./excelSkriv")).skrivIndtastningerIExcel(indtastninger),
  hentValgtCelle: async () => (await import("./excelValgtCelle")).hentValgtCelleIExcel(),
  hentOmraader: async (ark, referencer) => (await import("./excelOmraader")).hentOmraaderIExcel(ark, referencer),
};
