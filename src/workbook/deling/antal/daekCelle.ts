import type { CellePlan } from "../../plan";
import type { Rolle } from "../../tema";

/** The cell with the value that it has, whatever changes around it. */
export const udenFormel = ({ formel: _, iExcel: __, ...celle }: CellePlan): CellePlan => celle;

/** Words in a number's place: to the right, as the numbers are, and no more to be filled in. */
export function daekCelle(celle: CellePlan, vaerdi: string): CellePlan {
  const { validering: _, ...resten } = udenFormel(celle);
  return { ...resten, vaerdi, rolle: UDEN_TAL[celle.rolle] ?? celle.rolle };
}

const UDEN_TAL: Partial<Record<Rolle, Rolle>> = { input: "kontrol", beregnet: "kontrol", skoen: "kontrol", mellemregning: "kontrol" };
