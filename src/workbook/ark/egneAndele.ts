import type { Fagomraadeaar } from "../../core";
import { ACONTO as T } from "../../tekster/acontoark";
import { andeleITekst, andelslister, andelsliste, andelssaetning, egenAndel } from "../../tekster/andelssaetning";
import { MODELTEKST } from "../../tekster/modeller";
import { formel, omraade, ref, type Formel } from "../formel";
import { FORMELSPROG } from "../formelsprog";
import { beregnet, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import { fagomraadenavn } from "./fagomraadeblok";
import { harModel } from "./modelargument";

/** The cell with the departments' own shares in one sentence; empty where nobody has one. */
export const ANDELSSAETNING = "egneAndele.saetning";

const andelsnoegle = (nr: number): string => `egneAndele.andel.${nr}`;
const listenoegle = (nr: number): string => `egneAndele.liste.${nr}`;

/** Whether a share of its own is what is in force for a department. */
export const harEgenAndel = (nr: number): Formel => formel`AND(${ref(fagomraadenavn.model(nr))}=${MODELTEKST.egenAndel},${harModel(nr)})`;

export const egneAndelehoved: Kilderaekke = [tekst(T.hjaelp.andel, "talhoved"), tekst(T.hjaelp.andele, "kolonnehoved")];

const ledene = (fulgt: readonly Fagomraadeaar[]) => fulgt.map(({ fagomraade: { navn }, model }) => ({ navn, model }));

/** A department's share, and the list of them down to it. */
export function egneAndeleceller(fulgt: readonly Fagomraadeaar[]): readonly Kilderaekke[] {
  const lister = andelslister(ledene(fulgt));
  return fulgt.map(({ model }, nr) => {
    const led = {
      foer: nr === 0 ? formel`""` : formel`${ref(listenoegle(nr - 1))}`,
      erEgen: formel`${ref(andelsnoegle(nr))}<>""`,
      navn: formel`${ref(fagomraadenavn.navn(nr))}`,
      andel: ref(andelsnoegle(nr)),
    };
    return [
      beregnet(
        andelsnoegle(nr),
        formel`IF(${harEgenAndel(nr)},${ref(fagomraadenavn.andel(nr))},"")`,
        egenAndel({ model }) ?? "",
        "tal",
        "mellemregning",
      ),
      beregnet(listenoegle(nr), andelsliste(FORMELSPROG, led), lister[nr]!, undefined, "mellemregning"),
    ];
  });
}

export function andelscelle(fulgt: readonly Fagomraadeaar[]): Kildecelle {
  const sidste = fulgt.length - 1;
  const alle = omraade(andelsnoegle(0), andelsnoegle(sidste));
  return beregnet(
    ANDELSSAETNING,
    andelssaetning(FORMELSPROG, {
      liste: formel`${ref(listenoegle(sidste))}`,
      antal: formel`COUNT(${alle})`,
      mindst: formel`MIN(${alle})`,
      hoejst: formel`MAX(${alle})`,
    }),
    andeleITekst(ledene(fulgt)),
    undefined,
    "mellemregning",
  );
}
