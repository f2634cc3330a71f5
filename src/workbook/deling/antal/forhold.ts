import { skrevetTal, type SkrevetTal } from "../../../tekster/skrevetTal";

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

/** How a number may be made of a hidden count and another number. */
export interface Forhold {
  /** The other number. */
  readonly andet: (skjult: number, tal: number) => number;
  readonly art: "forskel" | "aendring" | "andel" | "gennemsnit";
}

export const FORHOLD: readonly Forhold[] = [
  { art: "forskel", andet: (skjult, tal) => skjult - tal },
  { art: "forskel", andet: (skjult, tal) => skjult + tal },
  { art: "gennemsnit", andet: (skjult, tal) => skjult * tal },
  ...[1, 100].flatMap((hele): Forhold[] => [
    { art: "andel", andet: (skjult, tal) => (hele * skjult) / tal },
    { art: "aendring", andet: (skjult, tal) => skjult / (1 + tal / hele) },
    { art: "aendring", andet: (skjult, tal) => skjult * (1 + tal / hele) },
  ]),
];

/** From where to where the other number may be, since all but a difference may be rounded. */
export function spaend({ andet, art }: Forhold, { tal, indtil }: SkrevetTal, skjult: number): readonly [lav: number, hoej: number] {
  const afrundet = art === "forskel" ? 0 : art === "gennemsnit" ? Math.min(indtil, TAET * Math.abs(tal)) : indtil;
  const [en, anden] = [andet(skjult, tal - afrundet), andet(skjult, tal + afrundet)];
  return [Math.min(en, anden) - 1e-9, Math.max(en, anden) + 1e-9];
}

/** "2" may be 1.7 for each; then nearly everything would do. */
const TAET = 0.01;

/** Whether it is that share of a count, as a share or in percent, where it is known to be one of something. */
export const erAndelAf = ({ tal, indtil }: SkrevetTal, skjult: number, andet: number): boolean =>
  [1, 100].some((hele) => Math.abs((hele * skjult) / andet - tal) <= indtil + 1e-9);
