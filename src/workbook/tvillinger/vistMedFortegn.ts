import { laegSammen, SAMMENDRAGETS_ENHED, vistMedFortegn, type Oere } from "../../core";
import { formel, omraade, ref, type Formel, type Reference } from "../formel";
import { beregnet, type Kildecelle } from "../kilde";

/**
 * vistMedFortegn in mio. kr. with one decimal as native formulas. Exact for every sum below 10^15 øre: whole øre are
 * counted, and no quotient has more than 14 digits.
 */
export interface Visningstvilling {
  readonly id: string;
  /** Columns of cells with øre, each its own: the parts of one sum, column by column. */
  readonly kolonner: readonly (readonly Visningsdel[])[];
}

export interface Visningsdel {
  /** Kroner, income positive; 0 where there is nothing to show. */
  readonly kroner: Formel;
  readonly vaerdi: Oere;
}

const ENHED = SAMMENDRAGETS_ENHED as number;

const noegle = (id: string, hvad: string, kolonne?: number, nr?: number): string =>
  `vist.${id}.${hvad}${kolonne === undefined ? "" : `.${kolonne}`}${nr === undefined ? "" : `.${nr}`}`;

/** The cell with a part's whole øre. */
export const oerenoegle = (id: string, kolonne: number, nr: number): string => noegle(id, "oere", kolonne, nr);

/** The cell with what a part is shown as, in mio. kr. */
export const vistnoegle = (id: string, kolonne: number, nr: number): string => noegle(id, "vist", kolonne, nr);

/** The units that the rounded sum has left when every part has its whole ones. */
export function tilbagecelle({ id, kolonner }: Visningstvilling): Kildecelle {
  const dele = vaerdierne(kolonner);
  const hele = dele.map((del) => Math.floor(del / ENHED));
  const enheder = laegSammen(vistMedFortegn(dele, SAMMENDRAGETS_ENHED)) / ENHED;
  const sum = (hvad: string): Formel => kolonner.map((_, k) => formel`SUM(${kolonnen(id, hvad, k, kolonner)})`).reduce(plus);
  return beregnet(
    noegle(id, "tilbage"),
    formel`ROUND((${sum("oere")})/${ENHED},0)-(${sum("hele")})`,
    enheder - hele.reduce((a, b) => a + b, 0),
    "tal",
    "mellemregning",
  );
}

/** A part's helper cells: øre, whole units, remainder, rank, and what it is shown as. */
export function visningsceller({ id, kolonner }: Visningstvilling): (kolonne: number, nr: number) => Kildecelle[] {
  const dele = vaerdierne(kolonner);
  const vist = vistMedFortegn(dele, SAMMENDRAGETS_ENHED);
  const rester = dele.map((del) => del - Math.floor(del / ENHED) * ENHED);
  const plads = (her: number): number => rester.filter((anden, nr) => anden > rester[her]! || (anden === rester[her]! && nr <= her)).length;
  return (kolonne, nr) => {
    const her = kolonne * kolonner[0]!.length + nr;
    const [oere, hele, resten, rangen] = ["oere", "hele", "rest", "plads"].map((hvad) => ref(noegle(id, hvad, kolonne, nr)));
    const stoerre = kolonner.map((_, k) => formel`SUMPRODUCT(--(${kolonnen(id, "rest", k, kolonner)}>${resten!}))`);
    const foer = kolonner.slice(0, kolonne).map((_, k) => formel`SUMPRODUCT(--(${kolonnen(id, "rest", k, kolonner)}=${resten!}))`);
    const iKolonnen = formel`SUMPRODUCT(--(${omraade(noegle(id, "rest", kolonne, 0), resten!.noegle)}=${resten!}))`;
    const celle = (reference: Reference, f: Formel, vaerdi: number): Kildecelle =>
      beregnet(reference.noegle, f, vaerdi, "tal", "mellemregning");
    return [
      celle(oere!, formel`ROUND(100*${kolonner[kolonne]![nr]!.kroner},0)`, dele[her]!),
      celle(hele!, formel`INT(${oere!}/${ENHED})`, Math.floor(dele[her]! / ENHED)),
      celle(resten!, formel`(${oere!}-${hele!}*${ENHED})`, rester[her]!),
      celle(rangen!, [...stoerre, ...foer, iKolonnen].reduce(plus), plads(her)),
      beregnet(
        vistnoegle(id, kolonne, nr),
        formel`(${hele!}+(${rangen!}<=${ref(noegle(id, "tilbage"))}))/10`,
        vist[her]! / ENHED / 10,
        "enDecimal",
        "mellemregning",
      ),
    ];
  };
}

const vaerdierne = (kolonner: Visningstvilling["kolonner"]): Oere[] => kolonner.flatMap((dele) => dele.map(({ vaerdi }) => vaerdi));

/** A whole column of helper cells. */
const kolonnen = (id: string, hvad: string, kolonne: number, kolonner: Visningstvilling["kolonner"]): Reference =>
  omraade(noegle(id, hvad, kolonne, 0), noegle(id, hvad, kolonne, kolonner[kolonne]!.length - 1));

const plus = (a: Formel, b: Formel): Formel => formel`${a}+${b}`;
