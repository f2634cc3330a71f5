import { fordelBudget as fordel, kronerAf } from "../core";
import { laesFordelBudget } from "../kald/fordelBudget";
import { svar } from "./celler";

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
  const { opgave, form } = svar(laesFordelBudget(beloeb, fordelingsnoegle, afrunding, fastlaasteBeloeb));
  const delene = svar(fordel(opgave)).map(kronerAf);
  return form.kolonner === 1 ? delene.map((del) => [del]) : [delene];
}
