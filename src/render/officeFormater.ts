import type { CellePlan, SheetPlan } from "../workbook/plan";
import { SKRIFT, TEMA, type Rolle, type Stil } from "../workbook/tema";

const KANTFARVE = "#A6A6A6";

/** Excel's column width in points, from characters of the default font. */
const bredde = (tegn: number): number => (tegn * 7 + 5) * 0.75;

/** Widths, heights, and the look of every cell, in rectangles of cells of one role; each to be queued on the sheet. */
export const formatering = (ark: SheetPlan): ((side: Excel.Worksheet) => void)[] => [
  ...ark.kolonnebredder.map((tegn, kolonne) => (side: Excel.Worksheet) => {
    side.getRangeByIndexes(0, kolonne, 1, 1).format.columnWidth = bredde(tegn);
  }),
  ...ark.raekkehoejder.map(({ raekke, punkter }) => (side: Excel.Worksheet) => {
    side.getRangeByIndexes(raekke, 0, 1, 1).format.rowHeight = punkter;
  }),
  ...felter(ark.celler.filter(({ iExcel }) => iExcel !== "intet")).map((felt) => (side: Excel.Worksheet) => {
    const { raekke, kolonne, raekker, kolonner, rolle } = felt;
    saetStil(side.getRangeByIndexes(raekke, kolonne, raekker, kolonner), TEMA[rolle], raekker > 1);
  }),
];

interface Felt {
  readonly raekke: number;
  readonly kolonne: number;
  raekker: number;
  kolonner: number;
  readonly rolle: Rolle;
}

/** Neighbours of one role taken together, first along the row, then with equal ones above. */
function felter(celler: readonly CellePlan[]): Felt[] {
  const samlet = new Map<string, Felt>();
  const ud: Felt[] = [];
  for (const felt of forloeb(celler)) {
    const noegle = `${felt.kolonne} ${felt.kolonner} ${felt.rolle}`;
    const over = samlet.get(noegle);
    if (over !== undefined && over.raekke + over.raekker === felt.raekke) over.raekker += 1;
    else {
      samlet.set(noegle, felt);
      ud.push(felt);
    }
  }
  return ud;
}

/** Neighbours of one role in a row; the plan's cells stand row by row. */
function forloeb(celler: readonly CellePlan[]): Felt[] {
  const ud: Felt[] = [];
  for (const { raekke, kolonne, rolle } of celler) {
    const sidste = ud.at(-1);
    const hoererTil = sidste?.raekke === raekke && sidste.rolle === rolle && sidste.kolonne + sidste.kolonner === kolonne;
    if (hoererTil) sidste.kolonner += 1;
    else ud.push({ raekke, kolonne, raekker: 1, kolonner: 1, rolle });
  }
  return ud;
}

function saetStil({ format }: Excel.Range, stil: Stil, flereRaekker: boolean): void {
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
  const kanter = KANTER[stil.kant ?? "ingen"];
  for (const kant of flereRaekker && kanter.length > 0 ? [...kanter, "InsideHorizontal" as const] : kanter) {
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
