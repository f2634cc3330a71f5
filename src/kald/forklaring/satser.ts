import {
  broek,
  broekGange,
  HELE,
  MAANEDER_PR_AAR,
  oere,
  refusionTrinvis,
  type Aarsniveauer,
  type Broek,
  type Oere,
  type Satser,
  type Trinvirkning,
} from "../../core";
import { skrivBeloeb } from "../../tekster/broek";
import { FORKLARING, satstekst } from "../../tekster/forklaring";
import { graensetekst, MAANEDSFORKLARING, REFUSIONSFORKLARING, trintekst } from "../../tekster/refusionsforklaring";
import { STATUSTEKST } from "../../tekster/status";
import { skrivKroner } from "../../tekster/tal";
import { linje, type Bjaelkedel, type Grundlag, type Linje } from "./forklaring";

/** A step with its refund before any rounding. */
interface Eksakttrin extends Trinvirkning {
  readonly eksakt: Broek;
}

/** The steps of a yearly cost, the part below the lowest limit first. */
export const eksakteTrin = (udgift: Oere, satser: Satser): readonly Eksakttrin[] =>
  refusionTrinvis(udgift, satser).map((trin) => ({ ...trin, eksakt: broekGange(broek(trin.udgift), broek(trin.sats, HELE)) }));

/** The refund of a yearly cost as one line a step, not rounded. */
export const trinlinjer = (udgift: Oere, satser: Satser): readonly Linje[] =>
  eksakteTrin(udgift, satser).map((trin) => linje(trintekst(trin.fra, trin.til), trin.eksakt, [trinudregning(trin)]));

export const trinudregning = ({ sats, udgift }: Trinvirkning): string =>
  sats === 0 ? REFUSIONSFORKLARING.udenRefusion(skrivKroner(udgift)) : REFUSIONSFORKLARING.afTrinnet(satstekst(sats), skrivKroner(udgift));

export const bjaelke = (udgift: Oere, satser: Satser): readonly Bjaelkedel[] =>
  eksakteTrin(udgift, satser).map((trin) => ({
    tekst: trintekst(trin.fra, trin.til),
    sats: satstekst(trin.sats),
    udgift: trin.udgift,
    udgiftVist: skrivKroner(trin.udgift),
    refusion: trin.eksakt,
    refusionVist: skrivBeloeb(trin.eksakt),
  }));

/**
 * A year's refund as one line a month, not rounded: the month's cost on a yearly level goes through the steps, and a
 * twelfth of that refund is the month's.
 *
 * @param medregnet the year's first so many months count
 * @param niveautekst what the nr-th month's level is, from 0
 */
export function maanedslinjer(
  niveauer: Aarsniveauer,
  satser: Satser,
  medregnet: number,
  niveautekst: (nr: number) => string,
  ikkeMedregnet = "",
): readonly Linje[] {
  const laveste = satser.trin[0]?.graense ?? oere(0);
  return niveauer.map((niveau, nr) => {
    const navn = MAANEDSFORKLARING.maaned(nr);
    if (nr >= medregnet) return linje(navn, oere(0), [niveautekst(nr), ikkeMedregnet]);
    if (niveau <= laveste) return linje(navn, oere(0), [niveautekst(nr), MAANEDSFORKLARING.underGraensen(laveste)]);
    const trin = eksakteTrin(niveau, satser).filter(({ sats, udgift }) => sats !== 0 && udgift !== 0);
    const aaret = trin.reduce((sum, { udgift, sats }) => sum + BigInt(udgift) * BigInt(sats), 0n);
    return linje(navn, broek(aaret, HELE * MAANEDER_PR_AAR), [
      niveautekst(nr),
      MAANEDSFORKLARING.refusion(trin.map(trinudregning), skrivBeloeb(broek(aaret, HELE))),
    ]);
  });
}

export const graensegrundlag = (satser: Satser, egneSatser: boolean): Grundlag => ({
  navn: REFUSIONSFORKLARING.graenser(satser, egneSatser),
  vaerdi: graensetekst(satser),
  status: STATUSTEKST[satser.status],
  kilde: satser.kilde === "" ? FORKLARING.ikkeAngivet : satser.kilde,
});

export const regel = (vaerdi: string, kilde: string): Grundlag => ({ navn: FORKLARING.regel, vaerdi, status: "", kilde });

export const aarsgrundlag = (satser: Satser, egneSatser: boolean): readonly Grundlag[] => [
  graensegrundlag(satser, egneSatser),
  regel(REFUSIONSFORKLARING.aarsregel, REFUSIONSFORKLARING.aarskilde),
];

export const maanedsgrundlag = (satser: Satser, egneSatser: boolean): readonly Grundlag[] => [
  graensegrundlag(satser, egneSatser),
  regel(REFUSIONSFORKLARING.maanedsregel, REFUSIONSFORKLARING.maanedskilde),
];
