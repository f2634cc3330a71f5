import { egneRaekker, type Satser } from "../../core";
import { satserTilTabel, tabelTilSatser } from "../../tekster/satstabel";
import { medSatsark } from "../../workbook/bygSatser";
import type { WorkbookPlan } from "../../workbook/plan";
import type { Satsgemning, Satshentning } from "./port";
import type { Celleindhold } from "./satskrop";

const NOEGLE = "refusionsbudget.satser";

/** What this tab last read or saved; another tab's newer rows are never overwritten. */
let kendt: string | null = null;

/** One's own limits, in the browser's storage as the table that the sheet would have. */
export async function hentSatstabelIBrowser(): Promise<Satshentning> {
  try {
    const celler = fraJson((kendt = localStorage.getItem(NOEGLE)));
    return celler === null ? { art: "ingen" } : { art: "celler", celler };
  } catch {
    return { art: "ingen" }; // Storage is switched off: nothing was ever kept.
  }
}

export async function gemSatstabelIBrowser(egne: readonly Satser[]): Promise<Satsgemning> {
  try {
    if (localStorage.getItem(NOEGLE) !== kendt) return { art: "andetSted" };
    const tekst = egne.length === 0 ? null : JSON.stringify(satserTilTabel(egne).slice(1));
    if (tekst === null) localStorage.removeItem(NOEGLE);
    else localStorage.setItem(NOEGLE, tekst);
    kendt = tekst;
    return { art: "gemt", nytArk: false };
  } catch {
    return { art: "kanIkke" };
  }
}

/** For the file that is about to be made: these limits, or those that are kept here; what cannot be read is not in it. */
export const medEgneSatser = async (plan: WorkbookPlan, egne?: readonly Satser[]): Promise<WorkbookPlan> =>
  medSatsark(plan, egne ?? (await egneSatserIBrowser()));

export async function egneSatserIBrowser(): Promise<readonly Satser[]> {
  const hentet = await hentSatstabelIBrowser();
  if (hentet.art !== "celler") return [];
  const laest = tabelTilSatser(hentet.celler);
  return laest.ok ? egneRaekker(laest.vaerdi) : [];
}

function fraJson(tekst: string | null): Celleindhold[][] | null {
  if (tekst === null) return null;
  try {
    const celler: unknown = JSON.parse(tekst);
    return Array.isArray(celler) && celler.every(erRaekke) ? celler : null;
  } catch {
    return null; // Somebody else's text under our key.
  }
}

const erRaekke = (raekke: unknown): raekke is Celleindhold[] =>
  Array.isArray(raekke) && raekke.every((celle) => ["string", "number", "boolean"].includes(typeof celle));
