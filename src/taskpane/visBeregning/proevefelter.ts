import type { Argument } from "../../core";
import type { Funktion } from "../../kald/funktioner";

/** The functions that take what can be typed in a few fields; a case list is read in the task Sager and never kept. */
export const PROEVEFUNKTIONER = [
  "REFUSION",
  "REFUSION_MAANED",
  "REFUSION_TRIN",
  "UDLIGNING_TAB",
  "UDLIGNING_VIRKNING",
  "FORDEL_BUDGET",
  "FORDEL_AFVIGELSE",
  "ACONTO_REFUSION",
] as const satisfies readonly Funktion[];

export type Proevefunktion = (typeof PROEVEFUNKTIONER)[number];

export interface Proevefelt {
  readonly argument: Argument;
  /** linjer: a value a line, as a column; maaneder: the same as a row. */
  readonly art: "tekst" | "maalgruppe" | "linjer" | "maaneder";
  /** May be left empty. */
  readonly valgfrit?: true;
  /** Where the function's argument is not the next one. */
  readonly nr?: number;
  /** Lines that are not written are empty cells, as many as this argument has, or so many. */
  readonly fyldOp?: Argument | number;
}

const AARSFELTER: readonly Proevefelt[] = [
  { argument: "udgift", art: "tekst" },
  { argument: "aar", art: "tekst" },
  { argument: "maalgruppe", art: "maalgruppe", valgfrit: true },
];

const BORGERFELTER: readonly Proevefelt[] = [
  { argument: "maalgruppe", art: "maalgruppe" },
  { argument: "indeksvaerdi", art: "tekst" },
  { argument: "indkomst", art: "tekst", valgfrit: true },
  { argument: "udskrivningsprocent", art: "tekst", valgfrit: true },
  { argument: "afrunding", art: "tekst", valgfrit: true, nr: 5 },
];

/** In the order of the functions' arguments. */
export const PROEVEFELTER: Readonly<Record<Proevefunktion, readonly Proevefelt[]>> = {
  REFUSION: AARSFELTER,
  REFUSION_MAANED: [
    { argument: "maanedsudgifter", art: "maaneder" },
    { argument: "aar", art: "tekst" },
    { argument: "engangsudgift", art: "tekst", valgfrit: true },
  ],
  REFUSION_TRIN: AARSFELTER,
  UDLIGNING_TAB: BORGERFELTER,
  UDLIGNING_VIRKNING: BORGERFELTER,
  FORDEL_BUDGET: [
    { argument: "beloeb", art: "tekst" },
    { argument: "fordelingsnoegle", art: "linjer" },
    { argument: "afrunding", art: "tekst", valgfrit: true },
    { argument: "fastlaasteBeloeb", art: "linjer", valgfrit: true, fyldOp: "fordelingsnoegle" },
  ],
  FORDEL_AFVIGELSE: [
    { argument: "budget", art: "tekst" },
    { argument: "faktisk", art: "tekst" },
    { argument: "model", art: "tekst" },
  ],
  ACONTO_REFUSION: [
    { argument: "aarTilDato", art: "linjer", fyldOp: 4 },
    { argument: "anmodet", art: "linjer", valgfrit: true, fyldOp: 4 },
  ],
};
