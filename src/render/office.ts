import type { DiagramPlan, SheetPlan, WorkbookPlan } from "../workbook/plan";
import { DIAGRAMFARVE } from "../workbook/tema";
import { blokke, type Blok } from "./officeBlokke";
import { saetFormater } from "./officeFormater";
import { saetUdskriftOp } from "./officeUdskrift";
import { saetValidering } from "./officeValidering";

/** Pixels of a plan as the points that Office.js counts in. */
const PUNKTER_PR_PIXEL = 0.75;

/**
 * Carries a plan into the open workbook, one request a sheet and one to show the result. What this medium lacks: alt
 * text of charts; the plan has a line of words under each.
 *
 * A request that fails leaves what ran before it; who calls this cleans up.
 *
 * @throws OfficeExtension.Error from the host
 */
export async function skrivPlan(context: Excel.RequestContext, plan: WorkbookPlan): Promise<void> {
  const sider = context.workbook.worksheets;
  for (const ark of plan.ark) await skrivArk(context, sider.add(ark.navn), ark);
  const aktivt = sider.getItem(plan.aktivt);
  aktivt.activate();
  aktivt.getRange("A1").select();
  await context.sync();
}

async function skrivArk(context: Excel.RequestContext, side: Excel.Worksheet, ark: SheetPlan): Promise<void> {
  saetFormater(side, ark);
  const [foerste, ...resten] = blokke(ark);
  if (foerste !== undefined) skrivBlok(side, foerste);
  for (const blok of resten) await iEgenAnmodning(context, () => skrivBlok(side, blok));
  for (const { navn, raekke, kolonne } of ark.navne) side.names.add(navn, side.getCell(raekke, kolonne));
  ark.celler.forEach((celle) => saetValidering(side, celle));
  ark.diagrammer.forEach((diagram) => indsaetDiagram(side, diagram));
  if (ark.frys.raekker > 0) side.freezePanes.freezeRows(ark.frys.raekker);
  saetUdskriftOp(side, ark.udskrift);
  side.showGridlines = false;
  await context.sync();
}

function skrivBlok(side: Excel.Worksheet, { raekke, kolonne, formler, talformater }: Blok): void {
  const omraade = side.getRangeByIndexes(raekke, kolonne, formler.length, formler[0]!.length);
  omraade.numberFormat = talformater;
  omraade.formulas = formler;
}

/** A block is as much as one request may carry: what is queued goes first. */
async function iEgenAnmodning(context: Excel.RequestContext, arbejde: () => void): Promise<void> {
  await context.sync();
  arbejde();
}

function indsaetDiagram(side: Excel.Worksheet, diagram: DiagramPlan): void {
  const omraade = ({ fraRaekke, fraKolonne, tilRaekke, tilKolonne }: DiagramPlan["vaerdier"]) =>
    side.getRangeByIndexes(fraRaekke, fraKolonne, tilRaekke - fraRaekke + 1, tilKolonne - fraKolonne + 1);
  const tegning = side.charts.add("ColumnClustered", omraade(diagram.vaerdier), "Columns");
  tegning.name = diagram.titel;
  tegning.title.text = diagram.titel;
  tegning.legend.visible = false;
  tegning.setPosition(side.getCell(diagram.raekke, 0));
  tegning.width = diagram.bredde * PUNKTER_PR_PIXEL;
  tegning.height = diagram.hoejde * PUNKTER_PR_PIXEL;
  const serie = tegning.series.getItemAt(0);
  serie.setXAxisValues(omraade(diagram.kategorier));
  serie.format.fill.setSolidColor(DIAGRAMFARVE);
  tegning.axes.valueAxis.numberFormat = "#,##0";
  tegning.axes.valueAxis.title.text = diagram.akse;
}
