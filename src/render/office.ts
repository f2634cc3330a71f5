import { citeretArk } from "../workbook/formel";
import type { CellePlan, DiagramPlan, SheetPlan, TabelPlan, WorkbookPlan } from "../workbook/plan";
import { DIAGRAMFARVE, TABELSTIL, TALFORMATER } from "../workbook/tema";
import { blokke, type Blok } from "./officeBlokke";
import { formatering } from "./officeFormater";
import { saetUdskriftOp } from "./officeUdskrift";
import { harValidering, saetValidering } from "./officeValidering";

/** Pixels of a plan as the points that Office.js counts in. */
const PUNKTER_PR_PIXEL = 0.75;

/**
 * Carries a plan into the open workbook, one request a sheet and one to show the result; more where a sheet is larger
 * than a request. What this medium lacks: alt text of charts; the plan has a line of words under each.
 *
 * A request that fails leaves what ran before it; who calls this cleans up.
 *
 * @param begynder told each sheet's name before the first request that can create it
 * @throws OfficeExtension.Error from the host
 */
export async function skrivPlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  begynder: (ark: string) => void = () => {},
): Promise<void> {
  const sider = context.workbook.worksheets;
  const { nu, sidst } = skriveorden(plan);
  const naboer = new Map<string, Excel.Worksheet>();
  for (const ark of nu) {
    begynder(ark.navn);
    const side = sider.add(ark.navn);
    if (sidst.some(({ foran }) => foran === ark.navn)) naboer.set(ark.navn, side.load("position"));
    await skrivArk(context, side, ark);
  }
  for (const { ark, foran } of sidst) {
    begynder(ark.navn);
    const side = sider.add(ark.navn);
    side.position = naboer.get(foran)!.position;
    await skrivArk(context, side, ark);
  }
  const aktivt = sider.getItem(plan.aktivt);
  aktivt.activate();
  aktivt.getRange("A1").select();
  await context.sync();
}

interface Skriveorden {
  readonly nu: readonly SheetPlan[];
  /** Each with the sheet that it is to stand before. */
  readonly sidst: readonly { readonly ark: SheetPlan; readonly foran: string }[];
}

/** A formula that names a sheet which is not there yet is refused: such a sheet is written last, and moved to its place. */
function skriveorden({ ark }: WorkbookPlan): Skriveorden {
  const henviserFrem = ark.map(({ celler }, nr) => {
    const senere = ark.slice(nr + 1).map(({ navn }) => `${citeretArk(navn)}!`);
    return celler.some((celle) => senere.some((navn) => (celle.formel ?? "").includes(navn) || kald(celle).includes(navn)));
  });
  return {
    nu: ark.filter((_, nr) => !henviserFrem[nr]),
    // The last sheet has none to refer to, and is written with the others.
    sidst: ark.flatMap((et, nr) =>
      henviserFrem[nr] ? [{ ark: et, foran: ark.find((_, andet) => andet > nr && !henviserFrem[andet])!.navn }] : [],
    ),
  };
}

const kald = ({ iExcel }: CellePlan): string => (typeof iExcel === "object" ? iExcel.formel : "");

async function skrivArk(context: Excel.RequestContext, side: Excel.Worksheet, ark: SheetPlan): Promise<void> {
  await iPortioner(context, formatering(ark), (del) => del(side));
  const [foerste, ...resten] = blokke(ark);
  if (foerste !== undefined) skrivBlok(side, foerste);
  for (const blok of resten) await iEgenAnmodning(context, () => skrivBlok(side, blok));
  ark.tabeller.forEach((tabel) => indsaetTabel(side, tabel));
  await iPortioner(context, ark.navne, ({ navn, raekke, kolonne }) => side.names.add(navn, side.getCell(raekke, kolonne)));
  await iPortioner(context, ark.celler.filter(harValidering), (celle) => saetValidering(side, celle));
  ark.diagrammer.forEach((diagram) => indsaetDiagram(side, diagram));
  if (ark.frys.raekker > 0) side.freezePanes.freezeRows(ark.frys.raekker);
  saetUdskriftOp(side, ark.udskrift);
  side.showGridlines = false;
  await context.sync();
}

function skrivBlok(side: Excel.Worksheet, { raekke, formler, talformater }: Blok): void {
  const omraade = side.getRangeByIndexes(raekke, 0, formler.length, formler[0]!.length);
  omraade.numberFormat = talformater;
  omraade.formulas = formler;
}

/** A block is as much as one request may carry: what is queued goes first. */
async function iEgenAnmodning(context: Excel.RequestContext, arbejde: () => void): Promise<void> {
  await context.sync();
  arbejde();
}

/** Each thing takes a few kilobytes of the request: with the largest block there is still room below the limit. */
const TING_PR_ANMODNING = 400;

async function iPortioner<T>(context: Excel.RequestContext, ting: readonly T[], arbejde: (en: T) => void): Promise<void> {
  for (const [nr, en] of ting.entries()) {
    if (nr > 0 && nr % TING_PR_ANMODNING === 0) await iEgenAnmodning(context, () => arbejde(en));
    else arbejde(en);
  }
}

function indsaetTabel(side: Excel.Worksheet, { navn, omraade }: TabelPlan): void {
  const { fraRaekke, fraKolonne, tilRaekke, tilKolonne } = omraade;
  const celler = side.getRangeByIndexes(fraRaekke, fraKolonne, tilRaekke - fraRaekke + 1, tilKolonne - fraKolonne + 1);
  const tabel = side.tables.add(celler, true);
  tabel.name = navn;
  tabel.style = `TableStyle${TABELSTIL}`;
  tabel.showBandedRows = false;
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
  tegning.axes.valueAxis.numberFormat = TALFORMATER[diagram.akseformat];
  tegning.axes.valueAxis.title.text = diagram.akse;
}
