import type { Mangel } from "../../core";
import type { Fulgtfagomraade } from "./billede";
import type { Felt } from "./felter";
import type { Afsnit } from "./tilstand";

/** The field where what is missing is typed, of the first department that lacks it; null where there is no such field. */
export function feltTilMangel({ hvad, kvartal, fagomraader }: Mangel, fulgte: readonly Pick<Fulgtfagomraade, "nr">[]): Felt | null {
  const nr = fagomraader[0] === undefined ? undefined : fulgte[fagomraader[0]]?.nr;
  if (nr === undefined) return null;
  switch (hvad) {
    case "tilDato":
    case "anmodet":
    case "modtaget":
      return kvartal === null ? null : { art: "kvartal", hvad, nr, kvartal };
    case "forventetHeleAaret":
    case "endelig":
    case "bogfoert":
    case "efterSager":
      return { art: "aar", hvad, nr };
    case "afstemning":
      return { art: "aar", hvad: "bogfoert", nr };
    case "ansvarlig":
      return { art: "ansvarlig", nr };
    case "model":
    case "naesteAar":
      return null;
  }
}

/** Where the field stands on the page. */
export function afsnitMed(felt: Felt): Afsnit {
  if ("kvartal" in felt) return kvartalsafsnit(felt.kvartal);
  if (felt.art === "sagstal") return "endelig";
  const erForventning = felt.art !== "aar" || felt.hvad === "budgetaendring" || felt.hvad === "forventetHeleAaret";
  return erForventning ? "forventning" : "endelig";
}

export const kvartalsafsnit = (kvartal: number): Afsnit => `kvartal ${(kvartal + 1) as 1 | 2 | 3 | 4}`;

/** Where the next step is, or the first quarter. */
export function naturligtAfsnit(mangel: Mangel | null, fulgte: readonly Pick<Fulgtfagomraade, "nr">[]): Afsnit {
  const felt = mangel && feltTilMangel(mangel, fulgte);
  return felt ? afsnitMed(felt) : kvartalsafsnit(0);
}
