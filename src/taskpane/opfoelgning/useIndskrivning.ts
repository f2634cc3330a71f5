import { useState } from "react";
import { laesAarsmapper } from "../aarsmappe/laesAarsmapper";
import type { Aarsmappe } from "../aarsmappe/aarsmappe";
import { aarsagAf } from "../vaert/aarsag";
import type { Vaertsaarsag } from "../vaert/aarsag";
import type { Vaert } from "../vaert/port";
import type { Rettelse } from "./rettelser";
import { laegSkriveplan, type Uenighed } from "./skrivning";

export type Forloeb =
  | { readonly art: "klar" }
  | { readonly art: "skriver" }
  | { readonly art: "skrevet"; readonly antal: number }
  | { readonly art: "vaek" }
  | { readonly art: "mangler"; readonly navne: readonly string[] }
  | { readonly art: "uenige"; readonly felter: readonly Uenighed[] }
  | { readonly art: "mislykkedes"; readonly aarsag: Vaertsaarsag; readonly tilbage: readonly string[] };

export interface Indskriver {
  readonly forloeb: Forloeb;
  readonly skriv: (alligevel: boolean) => Promise<void>;
  readonly nulstil: () => void;
}

/**
 * Writes what was changed in the pane into the year's sheet: reads the workbook again first, asks where the user has
 * changed the same cells there, and tells how it went.
 *
 * @param skrevet what stands in the sheet now
 */
export function useIndskrivning(
  vaert: Vaert,
  { aar, kopi }: Pick<Aarsmappe, "aar" | "kopi">,
  rettelser: readonly Rettelse[],
  skrevet: (skrevne: readonly Rettelse[]) => Promise<void>,
): Indskriver {
  const [forloeb, saetForloeb] = useState<Forloeb>({ art: "klar" });
  const udfoer = async (alligevel: boolean): Promise<Forloeb> => {
    const hentet = await vaert.hentNavneark();
    if (hentet.art === "mislykkedes") return { ...hentet, tilbage: [] };
    const nu = laesAarsmapper(hentet.ark).find((et) => et.aar === aar && et.kopi === kopi) ?? null;
    const plan = laegSkriveplan(nu, rettelser, alligevel);
    if (plan.art === "intet") return { art: "klar" };
    if (plan.art !== "klar") return plan;
    const svar = (await vaert.skrivIndtastninger?.(plan.indtastninger)) ?? { art: "mangler", navne: [] };
    if (svar.art !== "skrevet") return svar;
    await skrevet(plan.skrevne);
    return { art: "skrevet", antal: plan.skrevne.length };
  };
  const skriv = async (alligevel: boolean): Promise<void> => {
    saetForloeb({ art: "skriver" });
    saetForloeb(await udfoer(alligevel).catch((fejl: unknown) => ({ art: "mislykkedes", aarsag: aarsagAf(fejl), tilbage: [] }) as const));
  };
  return { forloeb, skriv, nulstil: () => saetForloeb({ art: "klar" }) };
}
