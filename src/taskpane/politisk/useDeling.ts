import { useState } from "react";
import type { WorkbookPlan } from "../../workbook/plan";
import { aarsagAf } from "../vaert/aarsag";
import type { Vaertsaarsag } from "../vaert/aarsag";
import type { Vaert } from "../vaert/port";

export type Delingsforloeb =
  | { readonly art: "klar" }
  | { readonly art: "laves" }
  | { readonly art: "aabnet" }
  | { readonly art: "hentet"; readonly fil: Fil }
  /** Excel would not open it: the file is there all the same, and was handed over as a download. */
  | { readonly art: "afvist"; readonly aarsag: Vaertsaarsag; readonly fil: Fil }
  | { readonly art: "mislykkedes"; readonly aarsag: Vaertsaarsag };

export interface Fil {
  readonly navn: string;
  readonly bytes: Uint8Array;
}

const KLAR: Delingsforloeb = { art: "klar" };

/**
 * Makes the file and hands it over: as a new workbook where that can be had, else as a download.
 *
 * @param udgave what is shared: how it went is told only while that is what is shown
 */
export function useDeling(vaert: Vaert, udgave: object) {
  const [delt, saetDelt] = useState<{ readonly udgave: object; readonly forloeb: Delingsforloeb } | null>(null);
  const forloeb = delt?.udgave === udgave ? delt.forloeb : KLAR;
  const del = async (plan: WorkbookPlan): Promise<void> => {
    const saetForloeb = (nyt: Delingsforloeb): void => saetDelt({ udgave, forloeb: nyt });
    saetForloeb({ art: "laves" });
    try {
      // 1,4 MB of WebAssembly, asked for only now.
      const { tilXlsx } = await import("../../render/xlsx");
      saetForloeb(await aflever(vaert, { navn: plan.filnavn, bytes: await tilXlsx(plan) }));
    } catch (fejl) {
      saetForloeb({ art: "mislykkedes", aarsag: aarsagAf(fejl) });
    }
  };
  return { forloeb, del };
}

async function aflever(vaert: Vaert, fil: Fil): Promise<Delingsforloeb> {
  const deling = vaert.aabnFil === undefined ? null : await vaert.aabnFil(fil.bytes);
  if (deling?.art === "aabnet") return deling;
  vaert.hentXlsx(fil.navn, fil.bytes);
  return deling === null ? { art: "hentet", fil } : { art: "afvist", aarsag: deling.aarsag, fil };
}
