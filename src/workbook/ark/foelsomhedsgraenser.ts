import { graensevirkning, type Fagomraadeaar, type Graensevirkning, type Oere } from "../../core";
import { I_ALT } from "../../tekster/ark";
import { FOELSOMHED as T } from "../../tekster/foelsomhedsark";
import { formel, ref, type Formel } from "../formel";
import { beregnet, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { afvigelsesformler } from "../tvillinger/fordelAfvigelse";
import { beloebscelle, iAltNaarAlleErKendt, signeret, sumNaarAlleErKendt } from "./beloebsceller";
import { fagomraadenavn } from "./fagomraadeblok";
import { GRAENSEBELOEB, graensenoegle as n, type Graensebeloeb } from "./foelsomhedsnoegler";
import { harModel, modelargument } from "./modelargument";
import { opfoelgningsnavn } from "./opfoelgningsnavne";

/** What every department's refund loses when the limits rise, and who carries it under the year's models. */
export function graenseblok(fulgt: readonly Fagomraadeaar[], fortegn: Budgetopgave["fortegn"]): Kilderaekke[] {
  const virkninger = fulgt.map(graensevirkning);
  const iAlt = (hvad: Graensebeloeb): Kildecelle =>
    beloebscelle(
      n(hvad, "iAlt"),
      sumNaarAlleErKendt(n(hvad, 0), n(hvad, fulgt.length - 1), fulgt.length),
      iAltNaarAlleErKendt(virkninger.map((et) => vaerdi(et, hvad))),
      fortegn,
      "total",
    );
  return [
    [
      tekst(T.fagomraade, "kolonnehoved"),
      tekst(T.graensekolonner.status, "kolonnehoved"),
      ...GRAENSEBELOEB.map((hvad) => tekst(T.graensekolonner[hvad], "talhoved")),
    ],
    ...fulgt.map(({ fagomraade }, nr): Kilderaekke => {
      const formler = beloebsformler(nr);
      return [
        beregnet(n("navn", nr), formel`${ref(fagomraadenavn.navn(nr))}&""`, fagomraade.navn),
        statuscelle(nr, formel`${ref(n("tab", nr))}=""`, virkninger[nr] === null, "beregnetTekst"),
        ...GRAENSEBELOEB.map((hvad) => beloebscelle(n(hvad, nr), formler[hvad], vaerdi(virkninger[nr]!, hvad), fortegn)),
      ];
    }),
    [
      tekst(I_ALT, "totalTekst"),
      statuscelle("iAlt", formel`${ref(n("tab", "iAlt"))}=""`, virkninger.includes(null), "totalTekst"),
      ...GRAENSEBELOEB.map(iAlt),
    ],
  ];
}

const statuscelle = (nr: number | "iAlt", mangler: Formel, erUkendt: boolean, rolle: Kildecelle["rolle"]): Kildecelle =>
  beregnet(
    n("status", nr),
    formel`IF(${mangler},${T.ikkeBeregnet},${T.beregnet})`,
    erUkendt ? T.ikkeBeregnet : T.beregnet,
    undefined,
    rolle,
  );

function vaerdi(virkning: Graensevirkning | null, hvad: Graensebeloeb): Oere | null {
  if (virkning === null) return null;
  switch (hvad) {
    case "efterSager":
      return virkning.efterSager;
    case "vedHoejere":
      return virkning.vedHoejereGraenser;
    case "tab":
      return virkning.tab;
    case "aaretsFagomraade":
      return virkning.aarets?.tilFagomraadet ?? null;
    case "aaretsKommunekasse":
      return virkning.aarets?.tilKommunekassen ?? null;
  }
}

/** One of the two alone says nothing: the row is empty until both are there. */
function beloebsformler(nr: number): Readonly<Record<Graensebeloeb, Formel>> {
  const { efterSager, vedHoejereGraenser } = opfoelgningsnavn;
  const mangler = formel`OR(${ref(efterSager(nr))}="",${ref(vedHoejereGraenser(nr))}="")`;
  const tvilling = afvigelsesformler({
    budget: ref(n("efterSager", nr)),
    faktisk: ref(n("vedHoejere", nr)),
    model: ref(modelargument(nr)),
  });
  const naarKendt = (f: Formel): Formel => formel`IF(${mangler},"",${f})`;
  const naarDelt = (f: Formel): Formel => naarKendt(formel`IF(${harModel(nr)},${f},"")`);
  return {
    efterSager: naarKendt(signeret(efterSager(nr))),
    vedHoejere: naarKendt(signeret(vedHoejereGraenser(nr))),
    tab: naarKendt(tvilling.afvigelse),
    aaretsFagomraade: naarDelt(tvilling.tilFagomraadet),
    aaretsKommunekasse: naarDelt(tvilling.tilKommunekassen),
  };
}
