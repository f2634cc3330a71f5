import { kronerAf, type Sted } from "../../core";
import { arknavn } from "../../tekster/ark";
import { laesDato } from "../../tekster/dato";
import { laesBeloeb, laesDecimal } from "../../tekster/laes";
import type { Aarsmappe } from "../aarsmappe/aarsmappe";
import type { Indtastning } from "../vaert/port";
import { argumentet, cellenavn, hentTekst, type Felt, type Sagstalsfelt } from "./felter";
import { retStand, type Rettelse } from "./rettelser";
import { standen } from "./stand";

/** What to do with the changes, now that the sheets have been read again. */
export type Skriveplan =
  | { readonly art: "intet" }
  /** The year's sheets, or its departments, are not what they were. */
  | { readonly art: "vaek" }
  /** These cells were changed in the sheet after they were typed in the pane. */
  | { readonly art: "uenige"; readonly felter: readonly Uenighed[] }
  | { readonly art: "klar"; readonly indtastninger: readonly Indtastning[]; readonly skrevne: readonly Rettelse[] };

export interface Uenighed extends Rettelse {
  readonly iArket: string;
}

/**
 * Only what was changed in the pane, and only where the sheet still holds what it held then.
 *
 * @param nu the year as it stands now; null where it is gone
 * @param alligevel the user has seen what stands there, and writes over it
 */
export function laegSkriveplan(nu: Aarsmappe | null, rettelser: readonly Rettelse[], alligevel: boolean): Skriveplan {
  if (nu === null || !nu.harOpfoelgning) return { art: "vaek" };
  const rettet = retStand(standen(nu), rettelser);
  if (rettet.hjemloese.length > 0) return { art: "vaek" };
  if (rettet.rettelser.length === 0) return { art: "intet" };
  const aendrede = rettet.rettelser.filter(({ felt, nu: skrevet }) => !siger(felt, hentTekst(nu.opfoelgning, felt), skrevet));
  const uenige = aendrede.flatMap((et): Uenighed[] => {
    const iArket = hentTekst(nu.opfoelgning, et.felt);
    return siger(et.felt, iArket, et.foer) ? [] : [{ ...et, iArket }];
  });
  if (uenige.length > 0 && !alligevel) return { art: "uenige", felter: uenige };
  const ark = arknavn.opfoelgning(nu.aar, nu.kopi);
  const indtastninger = aendrede.map(({ felt, nu: skrevet }) => ({ ark, navn: cellenavn(felt), vaerdi: vaerdien(felt, skrevet) }));
  return { art: "klar", indtastninger, skrevne: rettet.rettelser };
}

/** Whether both say the same, however they are written. */
export const siger = (felt: Felt, a: string, b: string): boolean => vaerdien(felt, a) === vaerdien(felt, b);

/** What is to stand in the cell; null where it is to be empty. The text has been read without errors before. */
function vaerdien(felt: Felt, skrevet: string): string | number | null {
  const tekst = skrevet.trim();
  if (tekst === "") return null;
  const sted = { argument: argumentet(felt) };
  if (felt.art === "ansvarlig") return tekst;
  if (felt.art === "sagstal") return sagstalsvaerdi(felt.hvad, tekst, sted);
  if (felt.art === "bilag") {
    if (felt.hvad === "ark") return tekst;
    if (felt.hvad === "dato") return ellers(laesDato(tekst, sted), (dato) => dato, tekst);
    return ellers(laesDecimal(tekst, sted, "tal"), (antal) => antal.toNumber(), tekst);
  }
  return ellers(laesBeloeb(tekst, sted), kronerAf, tekst);
}

function sagstalsvaerdi(hvad: Sagstalsfelt, tekst: string, sted: Sted): string | number {
  if (hvad === "status") return tekst.toLowerCase();
  if (hvad === "dato") return ellers(laesDato(tekst, sted), (dato) => dato, tekst);
  if (hvad === "udgift" || hvad === "refusion") return ellers(laesBeloeb(tekst, sted), kronerAf, tekst);
  return ellers(laesDecimal(tekst, sted, "tal"), (antal) => antal.toNumber(), tekst);
}

const ellers = <T>(
  laest: { readonly ok: true; readonly vaerdi: T } | { readonly ok: false },
  som: (vaerdi: T) => string | number,
  tekst: string,
): string | number => (laest.ok ? som(laest.vaerdi) : tekst);
