import type { CellePlan, SheetPlan } from "../workbook/plan";
import { SKRIFT, TEMA, type Rolle, type Stil } from "../workbook/tema";

const KANTFARVE = "#A6A6A6";

/** Excel's column width in points, from characters of the default font. */
const bredde = (tegn: number): number => (tegn * 7 + 5) * 0.75;

/** Widths, heights, and the look of every cell, in runs of cells of one role. */
export function saetFormater(side: Excel.Worksheet, ark: SheetPlan): void {
  ark.kolonnebredder.forEach((tegn, kolonne) => {
    side.getRangeByIndexes(0, kolonne, 1, 1).format.columnWidth = bredde(tegn);
  });
  for (const { raekke, punkter } of ark.raekkehoejder) side.getRangeByIndexes(raekke, 0, 1, 1).format.rowHeight = punkter;
  for (const { raekke, kolonne, antal, rolle } of forloeb(ark.celler.filter(({ iExcel }) => iExcel !== "intet")))
    saetStil(side.getRangeByIndexes(raekke, kolonne, 1, antal), TEMA[rolle]);
}

interface Forloeb {
  readonly raekke: number;
  readonly kolonne: number;
  readonly antal: number;
  readonly rolle: Rolle;
}

/** Neighbours of one role in a row, taken together; the plan's cells stand row by row. */
function forloeb(celler: readonly CellePlan[]): Forloeb[] {
  const samlet: Forloeb[] = [];
  for (const { raekke, kolonne, rolle } of celler) {
    const sidste = samlet.at(-1);
    const hoererTil = sidste?.raekke === raekke && sidste.rolle === rolle && sidste.kolonne + sidste.antal === kolonne;
    if (hoererTil) samlet[samlet.length - 1] = { ...sidste, antal: sidste.antal + 1 };
    else samlet.push({ raekke, kolonne, antal: 1, rolle });
  }
  return samlet;
}

function saetStil({ format }: Excel.Range, stil: Stil): void {
  format.font.name = SKRIFT.navn;
  format.font.size = stil.stoerrelse ?? SKRIFT.stoerrelse;
  if (stil.fed) format.font.bold = true;
  if (stil.kursiv) format.font.italic = true;
  if (stil.skrift !== undefined) format.font.color = stil.skrift;
  if (stil.fyld !== undefined) format.fill.color = stil.fyld;
  if (stil.ombryd) format.wrapText = true;
  format.verticalAlignment = stil.lodret === "top" ? "Top" : "Center";
  if (stil.stilling === "hoejre") format.horizontalAlignment = "Right";
  if (stil.stilling === "indrykket") {
    format.horizontalAlignment = "Left";
    format.indentLevel = 1;
  }
  for (const kant of KANTER[stil.kant ?? "ingen"]) {
    const streg = format.borders.getItem(kant);
    streg.style = "Continuous";
    if (stil.kant === "alle") streg.color = KANTFARVE;
  }
}

const KANTER = {
  ingen: [],
  over: ["EdgeTop"],
  under: ["EdgeBottom"],
  alle: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical"],
} as const;
