import { fasteSaetninger } from "../../tekster/politiskudgave";
import type { CellePlan, DiagramPlan, SheetPlan } from "../plan";
import type { Rolle } from "../tema";

/** Nothing is to be filled in where nothing calculates. */
const UDEN_INPUT: Partial<Readonly<Record<Rolle, Rolle>>> = { input: "beregnet", inputTekst: "beregnetTekst" };

/**
 * A sheet whose numbers stand as they are: values for formulas, no input cells, no names, no sentences about filling
 * in, and of the helper columns only what a chart is drawn from.
 *
 * @param alleArk the names of all the workbook's sheets: sentences send the reader to them
 */
export function fastArk(ark: SheetPlan, alleArk: readonly string[]): SheetPlan {
  const saetninger = fasteSaetninger(alleArk);
  const celler = ark.celler.filter((celle) => skalMed(ark, celle)).map((celle) => fastCelle(celle, saetninger));
  const kolonner = celler.reduce((hoejest, { kolonne }) => Math.max(hoejest, kolonne + 1), 0);
  return { ...ark, celler, navne: [], kolonnebredder: ark.kolonnebredder.slice(0, kolonner) };
}

function fastCelle({ raekke, kolonne, vaerdi, rolle, format, talkode }: CellePlan, saetninger: ReadonlyMap<string, string>): CellePlan {
  return {
    raekke,
    kolonne,
    vaerdi: typeof vaerdi === "string" ? (saetninger.get(vaerdi) ?? vaerdi) : vaerdi,
    rolle: UDEN_INPUT[rolle] ?? rolle,
    ...(format !== undefined && { format }),
    ...(talkode !== undefined && { talkode }),
  };
}

/** What is printed, and beyond it a chart's own columns with their headings. */
const skalMed = ({ udskrift, diagrammer }: SheetPlan, celle: CellePlan): boolean =>
  celle.kolonne <= udskrift.omraade.tilKolonne || diagrammer.some((diagram) => erDiagrammets(diagram, celle));

const erDiagrammets = ({ vaerdier, kategorier }: DiagramPlan, { raekke, kolonne }: CellePlan): boolean =>
  [vaerdier, kategorier].some(
    ({ fraRaekke, fraKolonne, tilRaekke, tilKolonne }) =>
      raekke >= fraRaekke - 1 && raekke <= tilRaekke && kolonne >= fraKolonne && kolonne <= tilKolonne,
  );
