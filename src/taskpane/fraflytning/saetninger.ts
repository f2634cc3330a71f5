import type { Fraflytningssvar, Oere, Oekonomisvar, Virkning } from "../../core";
import { OEKONOMIOPGAVE, RESULTAT as T } from "../../tekster/fraflytningsrude";
import { skrivKroner } from "../../tekster/tal";

/** The answer as a person would say it. The gain of the population-decline criterion is over after some years. */
export function saetning({ virkning, tilbagegang, iAlt }: Fraflytningssvar): string {
  const varigt = efterFortegn(virkning.iAlt, T.vinder, T.taber, T.ingen);
  return tilbagegang === 0
    ? varigt
    : [efterFortegn(iAlt, T.vinder, T.taber, T.ingen), T.foerst(skrivKroner(tilbagegang)), T.derefter(varigt)].join(" ");
}

export const modtagersaetning = ({ iAlt }: Virkning): string => efterFortegn(iAlt, T.modtagerFaar, T.modtagerMister, T.modtagerIngen);

/** Which placement costs the municipality more; amounts with and without refund are not compared. */
export function forskelssaetning({ inde, ude }: Oekonomisvar): string {
  const forskel = (ude.iAlt - inde.iAlt) as Oere;
  if (inde.udgift.art !== ude.udgift.art) return OEKONOMIOPGAVE.kanIkkeSammenlignes;
  return efterFortegn(forskel, OEKONOMIOPGAVE.dyrereUde, OEKONOMIOPGAVE.dyrereInde, OEKONOMIOPGAVE.lige);
}

/** A sentence for what is positive, negative or nothing; amounts in sentences have no sign. */
function efterFortegn(beloeb: Oere, positiv: (kr: string) => string, negativ: (kr: string) => string, nul: string): string {
  if (beloeb === 0) return nul;
  return (beloeb > 0 ? positiv : negativ)(skrivKroner(Math.abs(beloeb) as Oere));
}
