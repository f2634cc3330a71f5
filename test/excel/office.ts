import type { Projektmappe } from "./mappe/projektmappe";

interface Saet {
  readonly navn: string;
  readonly version: number;
}

/** What the object model at hand knows; more than that no add-in can use through it. */
const KENDTE: Readonly<Record<string, number>> = {
  ExcelApi: 1.15,
  SharedRuntime: 1.2,
  CustomFunctionsRuntime: 1.4,
  DialogApi: 1.2,
  RibbonApi: 1.2,
  IdentityApi: 1.3,
  DelayForCellEdit: 1.1,
};

/** "1.10" is later than "1.9". */
const somTal = (version: string): number => {
  const [hoved = "0", under = "0"] = version.split(".");
  return Number(hoved) + Number(under) / 100;
};

export class Kravsaet {
  private readonly mangler: Saet[] = [];

  udelad(navn: string, version: string): void {
    this.mangler.push({ navn: navn.toLowerCase(), version: somTal(version) });
  }

  /** For a page: the sets with their highest version, and what was left out. */
  somData = () => ({ kendte: KENDTE, mangler: this.mangler });

  /** Where a set's version is missing, the later ones are too. */
  understoettes = (navn: string, version = "1.1"): boolean => {
    const hoejest = Object.entries(KENDTE).find(([kendt]) => kendt.toLowerCase() === navn.toLowerCase())?.[1];
    if (hoejest === undefined || somTal(version) > somTal(String(hoejest))) return false;
    return !this.mangler.some((et) => et.navn === navn.toLowerCase() && somTal(version) >= et.version);
  };
}

export interface Svar {
  readonly status: "succeeded" | "failed";
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}

export interface MinimaltOffice {
  onReady(efter?: (info: Vaertsoplysning) => unknown): Promise<Vaertsoplysning>;
  readonly HostType: { readonly Excel: "Excel" };
  readonly PlatformType: { readonly OfficeOnline: "OfficeOnline" };
  readonly AsyncResultStatus: { readonly Succeeded: "succeeded"; readonly Failed: "failed" };
  readonly context: {
    readonly requirements: { isSetSupported(navn: string, version?: string): boolean };
    readonly document: { readonly settings: Dokumentindstillinger; readonly mode: "readWrite" | "readOnly" };
    readonly displayLanguage: "da-DK";
    readonly contentLanguage: "da-DK";
    readonly host: "Excel";
    readonly platform: "OfficeOnline";
    readonly officeTheme: Readonly<Record<string, string | boolean>>;
  };
}

export interface Vaertsoplysning {
  readonly host: "Excel";
  readonly platform: "OfficeOnline";
}

export interface Dokumentindstillinger {
  get(navn: string): unknown;
  set(navn: string, vaerdi: unknown): void;
  remove(navn: string): void;
  saveAsync(valg?: object | ((svar: Svar) => void), efter?: (svar: Svar) => void): void;
}

export const LYST_TEMA = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#E1DFDD",
  controlForegroundColor: "#000000",
  isDarkTheme: false,
} as const;

export function minimaltOffice(mappe: Projektmappe, krav: Kravsaet, gemmer: () => Svar): MinimaltOffice {
  const info: Vaertsoplysning = { host: "Excel", platform: "OfficeOnline" };
  return {
    async onReady(efter) {
      await efter?.(info);
      return info;
    },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    context: {
      requirements: { isSetSupported: krav.understoettes },
      document: { settings: indstillinger(mappe, gemmer), mode: mappe.skrivebeskyttet ? "readOnly" : "readWrite" },
      displayLanguage: "da-DK",
      contentLanguage: "da-DK",
      host: "Excel",
      platform: "OfficeOnline",
      officeTheme: LYST_TEMA,
    },
  };
}

/** The pane's own copy until saveAsync, as in Office. */
function indstillinger(mappe: Projektmappe, gemmer: () => Svar): Dokumentindstillinger {
  const kladde = new Map(mappe.indstillinger);
  return {
    get: (navn) => kladde.get(navn) ?? null,
    set: (navn, vaerdi) => void kladde.set(navn, structuredClone(vaerdi)),
    remove: (navn) => void kladde.delete(navn),
    saveAsync(valg, efter) {
      const svar = gemmer();
      if (svar.status === "succeeded") {
        mappe.indstillinger.clear();
        kladde.forEach((vaerdi, navn) => mappe.indstillinger.set(navn, vaerdi));
      }
      queueMicrotask(() => (typeof valg === "function" ? valg : efter)?.(svar));
    },
  };
}
