import { OPSLAG } from "../../tekster/opslag";
import { tekst, TOM_RAEKKE, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Talformat } from "../tema";

/** Column I; before it, a table has as many columns as it needs. */
export const SIDEKOLONNE = 8;

/** How a column stands: a name, words that fold, a line that runs on over the empty cells beside it, or numbers. */
export type Kolonneart = "navn" | "tekst" | "linje" | Talformat;

export interface Opslagskolonne {
  readonly navn: string;
  readonly art: Kolonneart;
}

export interface Opslagsraekke {
  readonly celler: readonly (string | number)[];
  /** The report's pages. */
  readonly side: string;
  /** The total below the others, or the heading of those that follow. */
  readonly slags?: "iAlt" | "gruppe";
}

export const kolonner = (navne: readonly string[], ...arter: readonly Kolonneart[]): Opslagskolonne[] =>
  navne.map((navn, nr) => ({ navn, art: arter[nr]! }));

/** A table under its heading, each row with the report's page, and its notes below. */
export const opslagsblok = (
  titel: string,
  hoved: readonly Opslagskolonne[],
  raekker: readonly Opslagsraekke[],
  noter: readonly string[] = [],
): Kilderaekke[] => [
  TOM_RAEKKE,
  Array.from({ length: SIDEKOLONNE + 1 }, (_, nr) => tekst(nr === 0 ? titel : "", "afsnit")),
  Array.from({ length: SIDEKOLONNE + 1 }, (_, nr) =>
    nr === SIDEKOLONNE ? tekst(OPSLAG.side, "kolonnehoved") : tekst(hoved[nr]?.navn ?? "", erTal(hoved[nr]) ? "talhoved" : "kolonnehoved"),
  ),
  ...raekker.map(({ celler, side, slags }): Kilderaekke => [
    ...Array.from({ length: SIDEKOLONNE }, (_, nr) => (celler[nr] === undefined ? null : celle(celler[nr], hoved[nr]!, slags))),
    tekst(side, "beregnetTekst"),
  ]),
  ...noter.map((note) => [tekst(note, "note")]),
];

const erTal = (kolonne: Opslagskolonne | undefined): boolean => kolonne !== undefined && !["navn", "tekst", "linje"].includes(kolonne.art);

function celle(vaerdi: string | number, { art }: Opslagskolonne, slags: Opslagsraekke["slags"]): Kildecelle {
  if (art === "navn") return tekst(String(vaerdi), slags === undefined ? "beregnetTekst" : NAVNEROLLE[slags]);
  if (art === "tekst") return tekst(String(vaerdi), "beregnetTekst");
  if (art === "linje") return tekst(String(vaerdi));
  return { vaerdi, rolle: slags === "iAlt" ? "total" : "beregnet", format: art };
}

const NAVNEROLLE = { iAlt: "totalTekst", gruppe: "emne" } as const;
