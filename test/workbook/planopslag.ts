import type { CellePlan, SheetPlan, WorkbookPlan } from "../../src/workbook/plan";

/** The sheet whose name begins so. */
export function arket(plan: WorkbookPlan, begyndelse: string): SheetPlan {
  const ark = plan.ark.find(({ navn }) => navn.startsWith(begyndelse));
  if (ark === undefined) throw new Error(`No sheet ${begyndelse} among ${plan.ark.map(({ navn }) => navn).join(", ")}`);
  return ark;
}

export const cellen = (ark: SheetPlan, raekke: number, kolonne: number): CellePlan | undefined =>
  ark.celler.find((celle) => celle.raekke === raekke && celle.kolonne === kolonne);

/** The cell of a defined name. */
export function medNavn(ark: SheetPlan, soegt: string): CellePlan {
  const sted = ark.navne.find(({ navn }) => navn === soegt);
  const celle = sted && cellen(ark, sted.raekke, sted.kolonne);
  if (celle === undefined) throw new Error(`No cell named ${soegt} in ${ark.navn}`);
  return celle;
}

/** The number of the row that begins with these words. */
export function raekkenummer(ark: SheetPlan, ledetekst: string): number {
  const foerste = ark.celler.find(({ kolonne, vaerdi }) => kolonne === 0 && vaerdi === ledetekst);
  if (foerste === undefined) throw new Error(`No row begins with ${ledetekst} in ${ark.navn}`);
  return foerste.raekke;
}

/** What stands in the row that begins with these words, from column A to the last of `antal` columns; null is empty. */
export const raekken = (ark: SheetPlan, ledetekst: string, antal: number): (string | number | null)[] =>
  Array.from({ length: antal }, (_, kolonne) => cellen(ark, raekkenummer(ark, ledetekst), kolonne)?.vaerdi ?? null);
