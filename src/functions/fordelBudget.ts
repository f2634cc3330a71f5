import { alle, fordelBudget as fordel, heleKroner, kronerAf, lavVaegte, lykkedes, mislykkedes, type Oere, type Resultat } from "../core";
import { laesAfrunding, laesBeloeb, laesDecimal } from "../tekster/laes";
import { Felt, kraevForm, laesValgfrieBeloeb, svar } from "./celler";

const EN_KRONE = heleKroner(1);

/**
 * Fordeler et beløb efter en fordelingsnøgle i hele enheder, så delene tilsammen giver præcis beløbet (største brøks metode).
 * @customfunction FORDEL_BUDGET
 * @param beloeb Beløbet i kr., som skal fordeles; må være negativt.
 * @param fordelingsnoegle Én række eller kolonne med indtægter eller andele, alle med samme fortegn.
 * @param [afrunding] Den enhed, der fordeles i, i kr.: 1 hvis udeladt, 1000 for hele tusinde kroner.
 * @param [fastlaasteBeloeb] Beløb, der ligger fast, i samme form som nøglen: tom celle er fri, "0 kr." låser til nul.
 * @returns Delene i kr. i samme form som fordelingsnøglen.
 */
export function fordelBudget(beloeb: any, fordelingsnoegle: any[][], afrunding?: any, fastlaasteBeloeb?: any[][]): any[][] {
  const noegle = new Felt(fordelingsnoegle, "fordelingsnoegle");
  if (noegle.raekker > 1 && noegle.kolonner > 1)
    svar(mislykkedes({ art: "ikkeEnRaekke", sted: { argument: "fordelingsnoegle" }, stod: noegle.form }));
  if (noegle.erUdeladt) svar(mislykkedes({ art: "mangler", sted: { argument: "fordelingsnoegle" } }));
  const beloebet = new Felt(beloeb, "beloeb");
  const enheden = new Felt(afrunding, "afrunding");
  const delene = svar(
    fordel({
      beloeb: svar(laesBeloeb(svar(beloebet.enkelt()), beloebet.sted(0, 0))),
      vaegte: svar(laesNoegle(noegle)),
      enhed: svar(laesAfrunding(svar(enheden.enkelt()), enheden.sted(0, 0), EN_KRONE)),
      fastlaast: svar(laesFastlaaste(new Felt(fastlaasteBeloeb, "fastlaasteBeloeb"), noegle)),
    }),
  ).map(kronerAf);
  return noegle.kolonner === 1 ? delene.map((del) => [del]) : [delene];
}

function laesNoegle(noegle: Felt) {
  const stedAf = (nr: number) => (noegle.kolonner === 1 ? noegle.sted(nr, 0) : noegle.sted(0, nr));
  const vaegte = alle(
    noegle
      .celler()
      .flat()
      .map((celle, nr) => laesDecimal(celle, stedAf(nr), "forhold")),
  );
  return vaegte.ok ? lavVaegte(vaegte.vaerdi, (nr) => (nr === null ? { argument: "fordelingsnoegle" } : stedAf(nr))) : vaegte;
}

/** An empty cell is free: Excel on Windows cannot tell it from 0, so a lock to zero is written "0 kr.". */
function laesFastlaaste(felt: Felt, noegle: Felt): Resultat<(Oere | null)[]> {
  if (felt.erUdeladt) return lykkedes(Array.from({ length: noegle.antal }, () => null));
  kraevForm(felt, noegle.form);
  return laesValgfrieBeloeb(felt);
}
