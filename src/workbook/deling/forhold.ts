import { skrevetTal, type SkrevetTal } from "../../tekster/skrevetTal";

/** A number as it is written, in a cell or in words. */
export function talI(vaerdi: string | number | boolean, talformat: string): SkrevetTal | null {
  if (typeof vaerdi === "boolean") return null;
  const tal = typeof vaerdi === "string" ? skrevetTal(vaerdi) : skrevetTal(danskSkrevet(vaerdi));
  return tal === null ? null : { ...tal, iProcent: tal.iProcent || (typeof vaerdi === "number" && talformat.includes("%")) };
}

const danskSkrevet = (tal: number): string =>
  tal
    .toFixed(DECIMALER)
    .replace(/\.?0+$/u, "")
    .replace(".", ",");
/** Beyond them a number is as it was calculated. */
const DECIMALER = 12;

/** What a number may be made of: a count that is hidden, and another number. */
export interface Forhold {
  readonly regn: (skjult: number, andet: number) => number;
  /** A difference of counts is exact; everything else may be rounded. */
  readonly erForskel: boolean;
  /** Of an amount too: any other is of two counts. */
  readonly erGennemsnit: boolean;
  /** Of a sum that stands at the end of the hidden count's own line. */
  readonly erAndel: boolean;
}

const forhold = (regn: Forhold["regn"], art: "forskel" | "gennemsnit" | "andel" | "aendring"): Forhold => ({
  regn,
  erForskel: art === "forskel",
  erGennemsnit: art === "gennemsnit",
  erAndel: art === "andel",
});

export const FORHOLD: readonly Forhold[] = [
  forhold((skjult, andet) => skjult - andet, "forskel"),
  forhold((skjult, andet) => andet - skjult, "forskel"),
  forhold((skjult, andet) => andet / skjult, "gennemsnit"),
  ...[1, 100].flatMap((gange) => [
    forhold((skjult, andet) => (gange * skjult) / andet, "andel"),
    forhold((skjult, andet) => (gange * (skjult - andet)) / andet, "aendring"),
    forhold((skjult, andet) => (gange * (andet - skjult)) / skjult, "aendring"),
  ]),
];

export const passer = ({ regn, erForskel }: Forhold, { tal, indtil }: SkrevetTal, skjult: number, andet: number): boolean =>
  Math.abs(regn(skjult, andet) - tal) <= (erForskel ? 0 : indtil) + 1e-9;

/** A share or a percentage of a count, where it is known to be a share of something. */
export const erAndelAf = ({ tal, indtil }: SkrevetTal, skjult: number, andet: number): boolean =>
  [1, 100].some((gange) => Math.abs((gange * skjult) / andet - tal) <= indtil + 1e-9);
