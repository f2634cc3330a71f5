import { KVARTALER_PR_AAR, laegSammen, refusionsgrundlag, type Fagomraadeaar, type Oere } from "../../core";
import { I_ALT } from "../../tekster/ark";
import { FOELSOMHED as T } from "../../tekster/foelsomhedsark";
import { formel, ref, type Formel } from "../formel";
import { beregnet, tekst, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { beloebscelle, signeret, sumNaarAlleErKendt } from "./beloebsceller";
import { fagomraadenavn } from "./fagomraadeblok";
import { grundlagsnoegle as n } from "./foelsomhedsnoegler";
import { delnoegle } from "./fordelingsraekker";
import { modelcelle } from "./modelargument";
import { opfoelgningsnavn } from "./opfoelgningsnavne";

/** Each department's refund, with a word about which it is, its budget and its model. */
export function grundlagsblok(fulgt: readonly Fagomraadeaar[], aar: number, fortegn: Budgetopgave["fortegn"]): Kilderaekke[] {
  const K = T.grundlagskolonner;
  const sum = (hvad: "refusion" | "budget", beloeb: readonly Oere[]) =>
    beloebscelle(
      n(hvad, "iAlt"),
      sumNaarAlleErKendt(n(hvad, 0), n(hvad, fulgt.length - 1), fulgt.length),
      laegSammen(beloeb),
      fortegn,
      "total",
    );
  return [
    [
      tekst(T.fagomraade, "kolonnehoved"),
      tekst(K.art, "kolonnehoved"),
      tekst(K.refusion, "talhoved"),
      tekst(K.budget, "talhoved"),
      tekst(K.model, "kolonnehoved"),
    ],
    ...fulgt.map((aaret, nr): Kilderaekke => {
      const { art, refusion } = refusionsgrundlag(aaret);
      const O = T.grundlagsord;
      return [
        beregnet(n("navn", nr), formel`${ref(fagomraadenavn.navn(nr))}&""`, aaret.fagomraade.navn),
        beregnet(n("art", nr), foersteUdfyldte(nr, [O.endelig, O.forventet, O.forventet], formel`${O.budget}`), O[art]),
        beloebscelle(
          n("refusion", nr),
          foersteUdfyldte(
            nr,
            KANDIDATER.map((navn) => signeret(navn(nr))),
            formel`${ref(n("budget", nr))}`,
          ),
          refusion,
          fortegn,
        ),
        beloebscelle(n("budget", nr), formel`${ref(delnoegle(0, nr))}`, aaret.budget, fortegn),
        modelcelle(n("model", nr), aaret.fagomraade, nr, aar),
      ];
    }),
    [
      tekst(I_ALT, "totalTekst"),
      tekst("", "total"),
      sum(
        "refusion",
        fulgt.map((aaret) => refusionsgrundlag(aaret).refusion),
      ),
      sum(
        "budget",
        fulgt.map(({ budget }) => budget),
      ),
      tekst("", "total"),
    ],
  ];
}

/** The last quarter's expectation is one for the whole year too. */
const KANDIDATER = [
  opfoelgningsnavn.endelig,
  opfoelgningsnavn.forventetHeleAaret,
  (nr: number) => opfoelgningsnavn.tilDato(nr, KVARTALER_PR_AAR - 1),
] as const;

const foersteUdfyldte = (nr: number, svar: readonly (Formel | string)[], ellers: Formel): Formel =>
  KANDIDATER.reduceRight((resten, navn, plads) => formel`IF(${ref(navn(nr))}="",${resten},${svar[plads]!})`, ellers);
