import { Decimal } from "../penge/forhold";
import { heleKroner, laegSammen, oere, type Oere } from "../penge/oere";
import type { Satser } from "../satser/typer";
import { aarsudgift } from "./aarsniveauer";
import { refusionAar } from "./refusion";
import type { Sag } from "./sag";
import type { Sagsrefusion } from "./sager";

/** A case with its refund, and the department whose budget it belongs to: equal texts are one, null is none. */
export interface Oversigtssag {
  readonly sag: Sag;
  readonly fagomraade: string | null;
  readonly svar: Sagsrefusion;
}

export interface UdgiftOgRefusion {
  /** Øre a year, one-off costs among them, also in months that do not count. */
  readonly udgift: Oere;
  readonly refusion: Oere;
}

export interface Husstandsoversigt extends UdgiftOgRefusion {
  /** null: an adult, or a child without a household, is one of its own. */
  readonly noegle: string | null;
  /** Their numbers in the list, from 0. */
  readonly medlemmer: readonly number[];
  /** The highest step that a counted month reached, from 1; 0 where none passed the lowest limit. */
  readonly hoejesteTrin: number;
  /** What the annual formula gives on the household's yearly cost. */
  readonly aarsformel: Oere;
  /** refusion − aarsformel. */
  readonly forskel: Oere;
  readonly paaTvaersAfFagomraader: boolean;
}

export interface Fagomraadeoversigt extends UdgiftOgRefusion {
  readonly fagomraade: string | null;
  readonly sager: number;
  /** refusion / udgift; null where there is no cost. */
  readonly daekningsgrad: Decimal | null;
}

export interface Sagsoversigt {
  /** One a case, in order. */
  readonly sager: readonly UdgiftOgRefusion[];
  /** In the order of their first case, as the departments. */
  readonly husstande: readonly Husstandsoversigt[];
  readonly fagomraader: readonly Fagomraadeoversigt[];
  /** How many households reached step 0, 1, … at most. */
  readonly husstandePrTrin: readonly number[];
  readonly iAlt: UdgiftOgRefusion & Pick<Fagomraadeoversigt, "daekningsgrad">;
}

/** Above this a household's difference from the annual formula is worth a warning: budgets are shown in whole 1.000 kr. */
export const NAEVNEVAERDIG_FORSKEL = heleKroner(1_000);

export const afvigerFraAarsformlen = ({ forskel }: Husstandsoversigt): boolean => Math.abs(forskel) > NAEVNEVAERDIG_FORSKEL;

/**
 * A case list by case, household and department. Every øre of cost and refund is counted once in each of them.
 *
 * @param satser those that the refunds were computed by
 * @returns øre; ratios to 40 digits
 * @example sagsoversigt([{ sag: 6 × 200.000 kr. + 6 × 0 kr., fagomraade: "Børn", svar: 317.500 kr. }], satser2022).husstande[0].forskel // 232.500 kr.
 */
export function sagsoversigt(sager: readonly Oversigtssag[], satser: Satser): Sagsoversigt {
  const beloeb = sager.map(({ sag, svar }): UdgiftOgRefusion => ({ udgift: aarsudgift(sag.udgifter), refusion: svar.refusion }));
  const sum = (numre: readonly number[]): UdgiftOgRefusion => ({
    udgift: laegSammen(numre.map((nr) => beloeb[nr]!.udgift)),
    refusion: laegSammen(numre.map((nr) => beloeb[nr]!.refusion)),
  });
  const husstande = grupper(sager.map(({ sag }, nr) => husstandAf(sag) ?? nr)).map(([noegle, medlemmer]): Husstandsoversigt => {
    const iAlt = sum(medlemmer);
    const aarsformel = refusionAar(iAlt.udgift, satser);
    return {
      noegle: typeof noegle === "string" ? noegle : null,
      medlemmer,
      ...iAlt,
      hoejesteTrin: hoejesteTrin(
        medlemmer.map((nr) => sager[nr]!),
        satser,
      ),
      aarsformel,
      forskel: oere(iAlt.refusion - aarsformel),
      paaTvaersAfFagomraader: medlemmer.some((nr) => sager[nr]!.fagomraade !== sager[medlemmer[0]!]!.fagomraade),
    };
  });
  const fagomraader = grupper(sager.map(({ fagomraade }) => fagomraade)).map(([fagomraade, numre]): Fagomraadeoversigt => {
    const iAlt = sum(numre);
    return { fagomraade, sager: numre.length, ...iAlt, daekningsgrad: daekningsgrad(iAlt) };
  });
  const iAlt = sum(sager.map((_, nr) => nr));
  return {
    sager: beloeb,
    husstande,
    fagomraader,
    husstandePrTrin: [0, ...satser.trin.map((_, nr) => nr + 1)].map((trin) => husstande.filter((et) => et.hoejesteTrin === trin).length),
    iAlt: { ...iAlt, daekningsgrad: daekningsgrad(iAlt) },
  };
}

const husstandAf = (sag: Sag): string | null => (sag.gruppe === "voksen" ? null : sag.husstand);

/** null where there is no cost. */
export const daekningsgrad = ({ udgift, refusion }: UdgiftOgRefusion): Decimal | null =>
  udgift === 0 ? null : new Decimal(refusion).dividedBy(udgift);

/** The numbers that share a key, in the order of their first. */
function grupper<N>(noegler: readonly N[]): [noegle: N, numre: number[]][] {
  const fundet = new Map<N, number[]>();
  noegler.forEach((noegle, nr) => {
    const kendt = fundet.get(noegle);
    if (kendt === undefined) fundet.set(noegle, [nr]);
    else kendt.push(nr);
  });
  return [...fundet];
}

/** Members of one household all count the same months: only an adult may count fewer, and is alone. */
function hoejesteTrin(medlemmer: readonly Oversigtssag[], { trin }: Satser): number {
  const { maaneder } = medlemmer[0]!.svar;
  const niveauer = Array.from({ length: maaneder }, (_, nr) => medlemmer.reduce((sum, { sag }) => sum + sag.udgifter[nr]!, 0));
  const hoejeste = Math.max(0, ...niveauer);
  return trin.filter(({ graense }) => hoejeste > graense).length;
}
