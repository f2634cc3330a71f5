import type { Fagomraadeaar, Model } from "../../core";
import { ACONTO as T } from "../../tekster/acontoark";
import { MODELLINJER, modelsaetning, MODELTEKST } from "../../tekster/modeller";
import { SKAL_BESLUTTES } from "../../tekster/opfoelgningsark";
import { formel, omraade, ref, type Formel } from "../formel";
import { beregnet, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import { fagomraadenavn } from "./fagomraadeblok";
import { modelargument } from "./modelargument";

export const ARTER = Object.keys(MODELTEKST) as Model["art"][];
const SIDSTE = ARTER.length - 1;
const antal = (nr: number): string => `modelforklaring.antal.${nr}`;
/** The cell with the first, second … model in force, in one sentence; empty beyond the last. */
export const vistModelnoegle = (nr: number): string => `modelforklaring.vist0.${nr}`;
const linje = (hvilken: 0 | 1, nr: number): string => `modelforklaring.linje${hvilken}.${nr}`;

const linjer = (art: Model["art"]): readonly [string, string] => [modelsaetning(art), MODELLINJER[art][1]];

/**
 * Two lines for each model that is in force for a department, one after the other whichever they are. The helper cells
 * count how many of the models are in force down to each, so that the first, the second … can be looked up.
 */
export function modelforklaringer(fulgt: readonly Fagomraadeaar[]): [tabel: Kilderaekke, hjaelp: Kilderaekke][] {
  const iBrug = ARTER.filter((art) => fulgt.some(({ model }) => model?.art === art));
  return ARTER.flatMap((art, nr): [Kilderaekke, Kilderaekke][] => [
    [[vistLinje(0, nr, iBrug)], hjaelpelinje(art, nr, fulgt)],
    [[vistLinje(1, nr, iBrug)], []],
  ]);
}

export const modelhjaelpehoved: Kilderaekke = [
  tekst(T.hjaelp.antal, "talhoved"),
  tekst(T.hjaelp.linje, "kolonnehoved"),
  tekst("", "kolonnehoved"),
];

function vistLinje(hvilken: 0 | 1, nr: number, iBrug: readonly Model["art"][]): Kildecelle {
  const plads = formel`MATCH(${nr + 1},${omraade(antal(0), antal(SIDSTE))},0)`;
  const fundet = formel`INDEX(${omraade(linje(hvilken, 0), linje(hvilken, SIDSTE))},${plads})`;
  const intet = nr === 0 && hvilken === 0 ? T.ingenModel : "";
  const art = iBrug[nr];
  return beregnet(
    `modelforklaring.vist${hvilken}.${nr}`,
    formel`IF(${ref(antal(SIDSTE))}<${nr + 1},${intet},${fundet})`,
    art === undefined ? intet : linjer(art)[hvilken],
    undefined,
    hvilken === 0 ? "ledetekst" : "note",
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
