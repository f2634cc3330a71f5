import type { Fagomraadeaar, Oere } from "../../core";
import { AFSTEMNING as T } from "../../tekster/afstemningsark";
import { I_ALT } from "../../tekster/ark";
import { formel, omraade, ref, type Formel } from "../formel";
import { beregnet, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { acontonoegle } from "./acontonoegler";
import { beloebscelle, iAltNaarAlleErKendt, signeret, sumNaarAlleErKendt } from "./beloebsceller";
import { fagomraadenavn } from "./fagomraadeblok";
import { opfoelgningsnavn } from "./opfoelgningsnavne";

type Fortegn = Budgetopgave["fortegn"];
const BELOEB = ["krav", "bogfoert", "efterSager", "kravMinusBogfoert", "kravMinusSager", "bogfoertMinusSager"] as const;
type Beloeb = (typeof BELOEB)[number];

const noegle = (hvad: Beloeb | "status", nr: number | "iAlt"): string => `afstemning.${hvad}.${nr}`;

export const AFSTEMNINGSHOVED = "afstemningshoved";

export const afstemningshoved: Kilderaekke = [
  tekst(T.kolonner.fagomraade, "kolonnehoved", AFSTEMNINGSHOVED),
  tekst(T.kolonner.art, "kolonnehoved"),
  ...BELOEB.map((hvad) => tekst(T.kolonner[hvad], "talhoved")),
  tekst(T.kolonner.status, "kolonnehoved"),
];

export function afstemningsraekke(aaret: Fagomraadeaar, nr: number, fortegn: Fortegn): Kilderaekke {
  const { fagomraade, opfoelgning, afstemning } = aaret;
  const endelig = ref(opfoelgningsnavn.endelig(nr));
  const formler = beloebsformler(nr);
  return [
    beregnet(`afstemning.navn.${nr}`, formel`${ref(fagomraadenavn.navn(nr))}&""`, fagomraade.navn),
    beregnet(
      `afstemning.art.${nr}`,
      formel`IF(${endelig}="",${T.arter.hjemtaget},${T.arter.endelig})`,
      opfoelgning.endelig === null ? T.arter.hjemtaget : T.arter.endelig,
    ),
    ...BELOEB.map((hvad) => beloebscelle(noegle(hvad, nr), formler[hvad], afstemning[hvad], fortegn)),
    beregnet(noegle("status", nr), statusformel(nr), status(aaret)),
  ];
}

export function afstemningstotal(fulgt: readonly Fagomraadeaar[], fortegn: Fortegn): Kilderaekke {
  const sidste = fulgt.length - 1;
  return [
    tekst(I_ALT, "totalTekst"),
    tekst("", "total"),
    ...BELOEB.map((hvad): Kildecelle =>
      beloebscelle(
        noegle(hvad, "iAlt"),
        sumNaarAlleErKendt(noegle(hvad, 0), noegle(hvad, sidste), fulgt.length),
        iAltNaarAlleErKendt(fulgt.map(({ afstemning }): Oere | null => afstemning[hvad])),
        fortegn,
        "total",
      ),
    ),
    tekst("", "total"),
  ];
}

/** How many deviate and how many lack a number; differences of opposite signs are not to cancel out in a total. */
export function afstemningskontrol(fulgt: readonly Fagomraadeaar[]): Kilderaekke {
  const statusser = omraade(noegle("status", 0), noegle("status", fulgt.length - 1));
  const [stemmer, afviger] = [T.stemmer, T.afviger].map((ord) => formel`SUMPRODUCT(--(${statusser}=${ord}))`) as [Formel, Formel];
  const talt = (ord: string): number => fulgt.filter((aaret) => status(aaret) === ord).length;
  const { kontrolOk, kontrolTaelling: K } = T;
  const mangler = fulgt.length - talt(T.stemmer) - talt(T.afviger);
  return [
    tekst(T.kontrol, "note"),
    beregnet(
      "afstemning.kontrol",
      formel`IF(${stemmer}=${fulgt.length},${kontrolOk},${K.afviger}&${afviger}&${K.mangler}&(${fulgt.length}-${stemmer}-${afviger}))`,
      talt(T.stemmer) === fulgt.length ? kontrolOk : `${K.afviger}${talt(T.afviger)}${K.mangler}${mangler}`,
      undefined,
      "note",
    ),
  ];
}

function beloebsformler(nr: number): Readonly<Record<Beloeb, Formel>> {
  const endelig = opfoelgningsnavn.endelig(nr);
  const forskel = (a: Beloeb, b: Beloeb): Formel =>
    formel`IF(OR(${ref(noegle(a, nr))}="",${ref(noegle(b, nr))}=""),"",ROUND(N(${ref(noegle(a, nr))})-N(${ref(noegle(b, nr))}),2))`;
  return {
    krav: formel`IF(${ref(endelig)}="",${ref(acontonoegle.hjemtaget(nr))},${signeret(endelig)})`,
    bogfoert: signeret(opfoelgningsnavn.bogfoert(nr)),
    efterSager: signeret(opfoelgningsnavn.efterSager(nr)),
    kravMinusBogfoert: forskel("krav", "bogfoert"),
    kravMinusSager: forskel("krav", "efterSager"),
    bogfoertMinusSager: forskel("bogfoert", "efterSager"),
  };
}

function statusformel(nr: number): Formel {
  const [bogfoert, sager] = [ref(noegle("bogfoert", nr)), ref(noegle("efterSager", nr))];
  const [a, b] = [ref(noegle("kravMinusBogfoert", nr)), ref(noegle("kravMinusSager", nr))];
  const M = T.mangler;
  return formel`IF(AND(${bogfoert}="",${sager}=""),${M.begge},IF(${bogfoert}="",${M.bogfoert},IF(${sager}="",${M.sager},IF(AND(${a}=0,${b}=0),${T.stemmer},${T.afviger}))))`;
}

function status({ afstemning: { bogfoert, efterSager, stemmer } }: Fagomraadeaar): string {
  if (stemmer !== null) return stemmer ? T.stemmer : T.afviger;
  if (bogfoert === null) return efterSager === null ? T.mangler.begge : T.mangler.bogfoert;
  return T.mangler.sager;
}
