import type { Fagomraadeaar, Model } from "../../core";
import { ACONTO as T } from "../../tekster/acontoark";
import { andeleITekst } from "../../tekster/andelssaetning";
import { MODELLINJER, modelsaetning, MODELTEKST } from "../../tekster/modeller";
import { SKAL_BESLUTTES } from "../../tekster/opfoelgningsark";
import { formel, omraade, ref, type Formel } from "../formel";
import { beregnet, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import { andelscelle, ANDELSSAETNING } from "./egneAndele";
import { fagomraadenavn } from "./fagomraadeblok";
import { modelargument } from "./modelargument";

/** In the order that they are told in; a share of its own is the last, so that the shares can be told right after it. */
export const ARTER = Object.keys(MODELTEKST) as Model["art"][];
const SIDSTE = ARTER.length - 1;
const antal = (nr: number): string => `modelforklaring.antal.${nr}`;
const linje = (hvilken: 0 | 1, nr: number): string => `modelforklaring.linje${hvilken}.${nr}`;

/** How many of the models are in force. */
export const ANTAL_MODELLER = ref(antal(SIDSTE));

const linjer = (art: Model["art"]): readonly [string, string] => [modelsaetning(art), MODELLINJER[art][1]];

/** The nr-th of the models in force, from 0, in a sentence or in the line that follows it; `ellers` beyond the last. */
export function modellinje(hvilken: 0 | 1, nr: number, ellers: Formel): Formel {
  const plads = formel`MATCH(${nr + 1},${omraade(antal(0), antal(SIDSTE))},0)`;
  return formel`IF(${ANTAL_MODELLER}<${nr + 1},${ellers},INDEX(${omraade(linje(hvilken, 0), linje(hvilken, SIDSTE))},${plads}))`;
}

/**
 * Two lines for each model that is in force for a department, one after the other whichever they are. The helper cells
 * count how many of the models are in force down to each, so that the first, the second … can be looked up.
 */
export function modelforklaringer(fulgt: readonly Fagomraadeaar[]): [tabel: Kilderaekke, hjaelp: Kilderaekke][] {
  const iBrug = ARTER.filter((art) => fulgt.some(({ model }) => model?.art === art));
  const andele = andeleITekst(fulgt.map(({ fagomraade: { navn }, model }) => ({ navn, model })));
  return ARTER.flatMap((art, nr): [Kilderaekke, Kilderaekke][] => [
    [[vistSaetning(nr, iBrug, andele)], hjaelpelinje(art, nr, fulgt)],
    [[vistFoelge(nr, iBrug)], nr < SIDSTE ? [] : [tekst(T.hjaelp.andele, "mellemregning"), andelscelle(fulgt)]],
  ]);
}

export const modelhjaelpehoved: Kilderaekke = [
  tekst(T.hjaelp.antal, "talhoved"),
  tekst(T.hjaelp.linje, "kolonnehoved"),
  tekst("", "kolonnehoved"),
];

/** With the shares after the last of them, where there are any. */
function vistSaetning(nr: number, iBrug: readonly Model["art"][], andele: string): Kildecelle {
  const intet = nr === 0 ? T.ingenModel : "";
  const art = iBrug[nr];
  const medAndele = (f: Formel): Formel =>
    formel`${f}&IF(AND(${ANTAL_MODELLER}=${nr + 1},${ref(ANDELSSAETNING)}<>"")," "&${ref(ANDELSSAETNING)},"")`;
  const vaerdi = art === undefined ? intet : modelsaetning(art) + (nr === iBrug.length - 1 && andele !== "" ? ` ${andele}` : "");
  return beregnet(`modelforklaring.vist0.${nr}`, medAndele(modellinje(0, nr, formel`${intet}`)), vaerdi, undefined, "ledetekst");
}

function vistFoelge(nr: number, iBrug: readonly Model["art"][]): Kildecelle {
  const art = iBrug[nr];
  return beregnet(
    `modelforklaring.vist1.${nr}`,
    modellinje(1, nr, formel`""`),
    art === undefined ? "" : MODELLINJER[art][1],
    undefined,
    "note",
  );
}

function hjaelpelinje(art: Model["art"], nr: number, fulgt: readonly Fagomraadeaar[]): Kilderaekke {
  const sidste = fulgt.length - 1;
  const valgte = omraade(fagomraadenavn.model(0), fagomraadenavn.model(sidste));
  const iKraft = omraade(modelargument(0), modelargument(sidste));
  const foer: Formel = nr === 0 ? formel`0` : formel`${ref(antal(nr - 1))}`;
  const talt = ARTER.slice(0, nr + 1).filter((et) => fulgt.some(({ model }) => model?.art === et)).length;
  return [
    beregnet(
      antal(nr),
      formel`${foer}+(SUMPRODUCT((${valgte}=${MODELTEKST[art]})*(${iKraft}<>${SKAL_BESLUTTES}))>0)`,
      talt,
      "tal",
      "mellemregning",
    ),
    ...linjer(art).map((ord, hvilken) => tekst(ord, "mellemregning", linje(hvilken as 0 | 1, nr))),
  ];
}
