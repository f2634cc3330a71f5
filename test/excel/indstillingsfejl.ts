import type { Fejl } from "./forbindelse";
import type { Projektmappe } from "./mappe/projektmappe";
import type { Svar } from "./office";

/** Office's codes for settings are numbers: 5010 is "the settings could not be saved". */
const KAN_IKKE_GEMME = 5010;

export function indstillingssvar(mappe: Projektmappe): { readonly svar: () => Svar; readonly fejl: (fejl?: Fejl) => void } {
  let naeste: Fejl | null = null;
  return {
    fejl: (fejl = { code: "Save settings error", message: "The settings cannot be saved." }) => {
      naeste = fejl;
    },
    svar: () => {
      const fejl = naeste ?? (mappe.skrivebeskyttet ? { code: "Save settings error", message: "The document is read-only." } : null);
      naeste = null;
      if (fejl === null) return { status: "succeeded" };
      return { status: "failed", error: { code: KAN_IKKE_GEMME, name: fejl.code, message: fejl.message ?? fejl.code } };
    },
  };
}
