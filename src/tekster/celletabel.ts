import { erTom, type Celle } from "./laes";

/** A range of cells, read one at a time: a whole country's case list is not copied first. Rows and columns from 0. */
export interface Celletabel {
  readonly raekker: number;
  readonly kolonner: number;
  celle(raekke: number, kolonne: number): Celle;
}

export function erTomRaekke(tabel: Celletabel, raekke: number): boolean {
  for (let kolonne = 0; kolonne < tabel.kolonner; kolonne++) if (!erTom(tabel.celle(raekke, kolonne))) return false;
  return true;
}

/** Cells that lie in memory as rows. */
export const celletabel = (celler: readonly (readonly Celle[])[]): Celletabel => ({
  raekker: celler.length,
  kolonner: celler[0]?.length ?? 0,
  celle: (raekke, kolonne) => celler[raekke]?.[kolonne] ?? null,
});
