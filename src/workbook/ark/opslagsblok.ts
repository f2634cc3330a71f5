import { OPSLAG } from "../../tekster/opslag";
import { tekst, TOM_RAEKKE, type Kildecelle, type Kilderaekke } from "../kilde";
import { erTal, type Opslagskolonne, type Opslagsraekke, type Opslagstabel } from "./opslagstabel";

/** Column I; before it, a table has as many columns as it needs. */
export const SIDEKOLONNE = 8;

/** A table under its heading, each row with the report's page, and its notes below. */
export const opslagsblok = ({ titel, hoved, raekker, noter }: Opslagstabel): Kilderaekke[] => [
  TOM_RAEKKE,
  Array.from({ length: SIDEKOLONNE + 1 }, (_, nr) => tekst(nr === 0 ? titel : "", "afsnit")),
  Array.from({ length: SIDEKOLONNE + 1 }, (_, nr) => (nr === SIDEKOLONNE ? tekst(OPSLAG.side, "kolonnehoved") : hovedcelle(hoved[nr]))),
  ...raekker.map(({ celler, side, slags }): Kilderaekke => [
    ...Array.from({ length: SIDEKOLONNE }, (_, nr) => (celler[nr] === undefined ? null : celle(celler[nr], hoved[nr]!, slags))),
    tekst(side, "beregnetTekst"),
  ]),
  ...noter.map((note) => [tekst(note, "note")]),
];

const hovedcelle = (kolonne: Opslagskolonne | undefined): Kildecelle =>
  kolonne === undefined ? tekst("", "kolonnehoved") : tekst(kolonne.navn, erTal(kolonne) ? "talhoved" : "kolonnehoved");

function celle(vaerdi: string | number, { art }: Opslagskolonne, slags: Opslagsraekke["slags"]): Kildecelle {
  if (art === "navn") return tekst(String(vaerdi), slags === undefined ? "beregnetTekst" : NAVNEROLLE[slags]);
  if (art === "tekst") return tekst(String(vaerdi), "beregnetTekst");
  if (art === "linje") return tekst(String(vaerdi));
  return { vaerdi, rolle: slags === "iAlt" ? "total" : "beregnet", format: art };
}

const NAVNEROLLE = { iAlt: "totalTekst", gruppe: "emne" } as const;
