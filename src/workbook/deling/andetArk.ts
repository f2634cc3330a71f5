import { fejlvaerdi } from "../../tekster/fejlvisning";
import { SANDHED } from "../../tekster/politiskudgave";
import { visesTallet, visTal } from "../../tekster/vistTal";
import { cellenavn } from "../formel";
import type { CellePlan, SheetPlan } from "../plan";

/** A cell of a sheet that is not ours; rows and columns from 0. */
export interface Fremmedcelle {
  readonly raekke: number;
  readonly kolonne: number;
  readonly vaerdi: string | number | boolean | Cellefejl;
  /** Excel's invariant number format code. */
  readonly talformat: string;
}

/** An error by its English name, "#N/A". */
export interface Cellefejl {
  readonly fejl: string;
}

/** Somebody's own sheet, and the errors that it shows. */
export interface AndetArk extends SheetPlan {
  readonly fejl: readonly { readonly celle: string; readonly stod: string }[];
}

const [SMALLEST, BREDEST] = [9, 60];
/** Beside the characters; an amount's format keeps room for a sign and a bracket, too. A number without room is #### in Excel. */
const LUFT = { ord: 2, tal: 4 } as const;

/** Somebody's own sheet as it goes along: values with their number formats, and nothing of what else is in it. */
export function andetArk(navn: string, fremmede: readonly Fremmedcelle[]): AndetArk {
  const hoejst = (hvad: (celle: Fremmedcelle) => number): number => fremmede.reduce((til, celle) => Math.max(til, hvad(celle)), 0);
  const celler = fremmede.map(cellen);
  return {
    navn,
    kolonnebredder: bredder(celler),
    raekkehoejder: [],
    celler,
    fejl: fremmede.flatMap(({ vaerdi, ...sted }) => (erFejl(vaerdi) ? [{ celle: cellenavn(sted), stod: fejlvaerdi(vaerdi.fejl) }] : [])),
    navne: [],
    tabeller: [],
    diagrammer: [],
    frys: { raekker: 0, kolonner: 0 },
    udskrift: {
      papir: "liggende",
      sidehoved: navn,
      gentagRaekker: null,
      omraade: { fraRaekke: 0, fraKolonne: 0, tilRaekke: hoejst(({ raekke }) => raekke), tilKolonne: hoejst(({ kolonne }) => kolonne) },
    },
  };
}

const erFejl = (vaerdi: Fremmedcelle["vaerdi"]): vaerdi is Cellefejl => typeof vaerdi === "object";

function cellen({ raekke, kolonne, vaerdi, talformat }: Fremmedcelle): CellePlan {
  if (typeof vaerdi !== "number") return { raekke, kolonne, vaerdi: iOrd(vaerdi), rolle: "ledetekst" };
  // Nobody would see what they share: a number that its format hides is shown as it is.
  const medFormat = talformat !== "General" && visesTallet(vaerdi, talformat);
  return { raekke, kolonne, vaerdi, rolle: "beregnet", ...(medFormat && { talkode: talformat }) };
}

function iOrd(vaerdi: string | boolean | Cellefejl): string {
  if (erFejl(vaerdi)) return fejlvaerdi(vaerdi.fejl);
  return typeof vaerdi === "string" ? vaerdi : SANDHED[`${vaerdi}`];
}

function bredder(celler: readonly CellePlan[]): number[] {
  const ud: number[] = [];
  for (const { kolonne, vaerdi, talkode = "General" } of celler) {
    const bredde = typeof vaerdi === "number" ? visTal(vaerdi, talkode).length + LUFT.tal : vaerdi.length + LUFT.ord;
    ud[kolonne] = Math.min(BREDEST, Math.max(bredde, ud[kolonne] ?? SMALLEST));
  }
  return Array.from(ud, (bredde) => bredde ?? SMALLEST);
}
