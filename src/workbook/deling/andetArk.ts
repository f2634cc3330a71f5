import { SANDHED } from "../../tekster/politiskudgave";
import type { CellePlan, SheetPlan } from "../plan";

/** A cell of a sheet that is not ours; rows and columns from 0. */
export interface Fremmedcelle {
  readonly raekke: number;
  readonly kolonne: number;
  readonly vaerdi: string | number | boolean;
  /** Excel's invariant number format code. */
  readonly talformat: string;
}

const [SMALLEST, BREDEST] = [9, 60];
/** What a number takes with its separators and its sign. */
const TALBREDDE = 14;

/** Somebody's own sheet as it goes along: values with their number formats, and nothing of what else is in it. */
export function andetArk(navn: string, fremmede: readonly Fremmedcelle[]): SheetPlan {
  const hoejst = (hvad: (celle: Fremmedcelle) => number): number => fremmede.reduce((til, celle) => Math.max(til, hvad(celle)), 0);
  return {
    navn,
    kolonnebredder: bredder(fremmede),
    raekkehoejder: [],
    celler: fremmede.map(cellen),
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

function cellen({ raekke, kolonne, vaerdi, talformat }: Fremmedcelle): CellePlan {
  if (typeof vaerdi !== "number")
    return { raekke, kolonne, vaerdi: typeof vaerdi === "string" ? vaerdi : SANDHED[`${vaerdi}`], rolle: "ledetekst" };
  return { raekke, kolonne, vaerdi, rolle: "beregnet", ...(talformat !== "General" && { talkode: talformat }) };
}

function bredder(celler: readonly Fremmedcelle[]): number[] {
  const ud: number[] = [];
  for (const { kolonne, vaerdi } of celler) {
    const bredde = typeof vaerdi === "number" ? TALBREDDE : String(vaerdi).length + 2;
    ud[kolonne] = Math.min(BREDEST, Math.max(bredde, ud[kolonne] ?? SMALLEST));
  }
  return Array.from(ud, (bredde) => bredde ?? SMALLEST);
}
