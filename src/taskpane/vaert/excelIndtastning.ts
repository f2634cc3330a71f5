import { cellerTilOpdatering, type Celler } from "../../render/officeBlokke";
import type { CellePlan, SheetPlan } from "../../workbook/plan";
import type { Laest } from "./excelLaesning";

/**
 * What has been entered in the cells that an update writes, as one would enter it again; null for the others, and for
 * cells that only show what another cell's formula spilled there.
 */
export function somIndtastet(ark: SheetPlan, { formler, vaerdier, typer }: Laest): Celler {
  const anker = ankre(ark);
  const viserSpild = (raekke: number, kolonne: number): boolean => {
    const fra = anker(raekke, kolonne);
    return fra !== null && typer[fra.raekke]![fra.kolonne] !== "Error";
  };
  return cellerTilOpdatering(ark).map((raekke, r) =>
    raekke.map((ny, k) => (ny === null || viserSpild(r, k) ? null : somDetBlevIndtastet(formler[r]![k]!, vaerdier[r]![k]!, typer[r]![k]!))),
  );
}

/** Text must be entered as text: without the apostrophe "2021" would become a number and "=1+1" a formula. */
export const somDetBlevIndtastet = (
  formel: string | number | boolean,
  vaerdi: string | number | boolean,
  type: string,
): string | number | boolean => (type === "String" && formel === vaerdi ? `'${vaerdi}` : formel);

/** Where the formula stands whose spill a cell is planned to be: the nearest call above it, or else to its left. */
function ankre({ celler }: SheetPlan): (raekke: number, kolonne: number) => CellePlan | null {
  const pladser = new Map(celler.map((celle) => [`${celle.raekke} ${celle.kolonne}`, celle]));
  const paa = (raekke: number, kolonne: number): CellePlan | undefined => pladser.get(`${raekke} ${kolonne}`);
  return (raekke, kolonne) => {
    if (paa(raekke, kolonne)?.iExcel !== "spild") return null;
    let [r, k] = [raekke, kolonne];
    while (paa(r, k)?.iExcel === "spild" && paa(r - 1, k)?.iExcel !== undefined) r -= 1;
    while (paa(r, k)?.iExcel === "spild") k -= 1;
    return paa(r, k) ?? null;
  };
}
