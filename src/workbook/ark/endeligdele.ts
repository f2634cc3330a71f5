import type { Fagomraadeaar, Oere } from "../../core";
import { ENDELIG as T } from "../../tekster/endeligark";
import { SKAL_BESLUTTES } from "../../tekster/opfoelgningsark";
import { formel, ref, type Formel } from "../formel";
import type { Kildecelle } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { afvigelsesformler, kaldFordelAfvigelse, type Afvigelsestvilling } from "../tvillinger/fordelAfvigelse";
import { beloebscelle } from "./beloebsceller";
import { delnoegle, HVEM, kendtnoegle, statusnoegle, type Del, type Hvem } from "./endelignoegler";
import { modelargument } from "./modelargument";

type Fortegn = Budgetopgave["fortegn"];

/**
 * The whole deviation is known with the final refund, its two parts when all four quarters are too; who carries it only
 * where a model is decided as well.
 */
export function delt({ endelig, opfoelgning, budget, aconto }: Fagomraadeaar, del: Del, hvem: Hvem): Oere | null {
  if (opfoelgning.endelig === null || (del !== "samlet" && !aconto.erHeleAaret)) return null;
  if (endelig !== null) return endelig[del === "efter" ? "aaretEfter" : del][hvem];
  if (hvem !== "afvigelse") return null;
  const [fra, til] = {
    iAaret: [budget, aconto.hjemtaget],
    efter: [aconto.hjemtaget, opfoelgning.endelig],
    samlet: [budget, opfoelgning.endelig],
  }[del] as [Oere, Oere];
  return (til - fra) as Oere;
}

/** In the open workbook one call spills over the deviation and its two carriers. */
export function delceller(del: Del, aaret: Fagomraadeaar, nr: number, fortegn: Fortegn): Kildecelle[] {
  const formler = delformler(del, nr);
  const celler = HVEM.map((hvem) => beloebscelle(delnoegle(del, hvem, nr), formler[hvem], delt(aaret, del, hvem), fortegn));
  if (del === "efter") return celler;
  const kald = formel`IF(${erOpgjort(nr)},${kaldFordelAfvigelse(tvillingen(del, nr))},${formler.afvigelse})`;
  return celler.map((celle, plads) => ({ ...celle, iExcel: plads === 0 ? kald : ("spild" as const) }));
}

function delformler(del: Del, nr: number): Readonly<Record<Hvem, Formel>> {
  if (del === "efter") {
    const forskel = (hvem: Hvem): Formel => formel`ROUND(${ref(delnoegle("samlet", hvem, nr))}-${ref(delnoegle("iAaret", hvem, nr))},2)`;
    return {
      afvigelse: hvisHeleAaret(nr, formel`ROUND(${ref(kendtnoegle("refusion", nr))}-${ref(kendtnoegle("hjemtaget", nr))},2)`),
      tilFagomraadet: hvisOpgjort(nr, forskel("tilFagomraadet")),
      tilKommunekassen: hvisOpgjort(nr, forskel("tilKommunekassen")),
    };
  }
  const formler = tvillingsformler(del, nr);
  return {
    afvigelse: del === "samlet" ? hvisKendt(nr, formler.afvigelse) : hvisHeleAaret(nr, formler.afvigelse),
    tilFagomraadet: hvisOpgjort(nr, formler.tilFagomraadet),
    tilKommunekassen: hvisOpgjort(nr, formler.tilKommunekassen),
  };
}

const tvillingen = (del: "iAaret" | "samlet", nr: number): Afvigelsestvilling => ({
  budget: ref(kendtnoegle("budget", nr)),
  faktisk: ref(kendtnoegle(del === "iAaret" ? "hjemtaget" : "refusion", nr)),
  model: ref(modelargument(nr)),
});

const tvillingsformler = (del: "iAaret" | "samlet", nr: number) => afvigelsesformler(tvillingen(del, nr));

const hvisKendt = (nr: number, f: Formel): Formel => formel`IF(${ref(kendtnoegle("refusion", nr))}="","",${f})`;

const erOpgjort = (nr: number): Formel => formel`${ref(statusnoegle(nr))}=${T.opgjort}`;

const hvisOpgjort = (nr: number, f: Formel): Formel => formel`IF(${erOpgjort(nr)},${f},"")`;

/** Settled, or only without a model. */
const hvisHeleAaret = (nr: number, f: Formel): Formel =>
  formel`IF(OR(${erOpgjort(nr)},${ref(statusnoegle(nr))}=${SKAL_BESLUTTES}),${f},"")`;
