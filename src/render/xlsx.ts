import * as bibliotek from "wasm-xlsxwriter";
import {
  Chart,
  ChartFormat,
  ChartRange,
  ChartSeries,
  ChartSolidFill,
  Color,
  DocProperties,
  Formula,
  Table,
  TableColumn,
  TableStyle,
  Workbook,
  type Worksheet,
} from "wasm-xlsxwriter";
import { citeretArk, fastCelle } from "../workbook/formel";
import type { CellePlan, DiagramPlan, SheetPlan, TabelPlan, UdskriftPlan, WorkbookPlan } from "../workbook/plan";
import { DIAGRAMFARVE, TABELSTIL, TALFORMATER } from "../workbook/tema";
import { Formater } from "./xlsxFormater";

const A4 = 9;

/**
 * Carries a plan into the bytes of an .xlsx file. What this medium lacks: validation of input cells (the writer has
 * none). Formulas carry the core's value as cached result, for viewers that do not calculate.
 */
export async function tilXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  // The browser build must load its WebAssembly first; the Node build did so on import and has no default export.
  if ("default" in bibliotek) await (bibliotek.default as () => Promise<unknown>)();
  const mappe = new Workbook();
  mappe.setProperties(egenskaber(plan));
  const formater = new Formater();
  for (const ark of plan.ark) {
    const side = mappe.addWorksheet();
    side.setName(ark.navn);
    ark.kolonnebredder.forEach((bredde, kolonne) => side.setColumnWidth(kolonne, bredde));
    ark.raekkehoejder.forEach(({ raekke, punkter }) => side.setRowHeight(raekke, punkter));
    // First the tables: their headings are written plain, and then again as the cells have them.
    ark.tabeller.forEach((tabel) => indsaetTabel(side, ark, tabel));
    ark.celler.forEach((celle) => skrivCelle(side, celle, formater));
    ark.diagrammer.forEach((diagram) => indsaetDiagram(side, ark.navn, diagram));
    if (ark.frys.raekker > 0 || ark.frys.kolonner > 0) side.setFreezePanes(ark.frys.raekker, ark.frys.kolonner);
    saetUdskriftOp(side, ark.udskrift);
    side.setScreenGridlines(false);
    if (ark.navn === plan.aktivt) side.setActive(true);
  }
  plan.ark.forEach((ark) => definerNavne(mappe, ark));
  return mappe.saveToBufferSync();
}

/**
 * All that the file says about itself. What is not set here the writer might one day fill in by itself; when it was
 * made, it says in any case, and that is nobody's secret.
 */
const egenskaber = ({ titel, afsender = "" }: WorkbookPlan): DocProperties =>
  new DocProperties()
    .setTitle(titel)
    .setAuthor(afsender)
    .setSubject("")
    .setManager("")
    .setCompany("")
    .setCategory("")
    .setKeywords("")
    .setComment("")
    .setStatus("");

function skrivCelle(side: Worksheet, { raekke, kolonne, vaerdi, formel, rolle, format, talkode }: CellePlan, formater: Formater): void {
  const udseende = formater.for(rolle, talkode ?? (format && TALFORMATER[format]));
  if (formel !== undefined) side.writeFormulaWithFormat(raekke, kolonne, new Formula(`=${formel}`).setResult(gemtSvar(vaerdi)), udseende);
  else if (typeof vaerdi === "number") side.writeNumberWithFormat(raekke, kolonne, vaerdi, udseende);
  else if (vaerdi === "") side.writeBlank(raekke, kolonne, udseende);
  else side.writeStringWithFormat(raekke, kolonne, vaerdi, udseende);
}

/**
 * The writer takes a result's type from its looks: a department named "45", "nan", "TRUE" or "#N/A" would be stored as
 * a number, a truth or an error, and "nan" makes a file that Excel must repair; no words at all would be stored as 0. A
 * blank behind keeps words words.
 */
const gemtSvar = (vaerdi: string | number): string =>
  typeof vaerdi === "string" && /^([-+.\d#]|(inf|infinity|nan|true|false)?$)/i.test(vaerdi) ? `${vaerdi} ` : String(vaerdi);

function indsaetTabel(side: Worksheet, { celler }: SheetPlan, { navn, omraade }: TabelPlan): void {
  const { fraRaekke, fraKolonne, tilRaekke, tilKolonne } = omraade;
  const overskrifter = celler.filter(({ raekke, kolonne }) => raekke === fraRaekke && kolonne >= fraKolonne && kolonne <= tilKolonne);
  const tabel = new Table()
    .setName(navn)
    .setStyle(TableStyle[TABELSTIL])
    .setBandedRows(false)
    .setColumns(overskrifter.map(({ vaerdi }) => new TableColumn().setHeader(String(vaerdi))));
  side.addTable(fraRaekke, fraKolonne, tilRaekke, tilKolonne, tabel);
}

function definerNavne(mappe: Workbook, { navn: ark, navne }: SheetPlan): void {
  for (const { navn, raekke, kolonne } of navne)
    mappe.defineName(`${citeretArk(ark)}!${navn}`, `=${citeretArk(ark)}!${fastCelle(raekke, kolonne)}`);
}

function indsaetDiagram(side: Worksheet, ark: string, diagram: DiagramPlan): void {
  const omraade = ({ fraRaekke, fraKolonne, tilRaekke, tilKolonne }: DiagramPlan["vaerdier"]) =>
    ChartRange.newFromRange(ark, fraRaekke, fraKolonne, tilRaekke, tilKolonne);
  const serie = new ChartSeries()
    .setName(diagram.titel)
    .setCategories(omraade(diagram.kategorier))
    .setValues(omraade(diagram.vaerdier))
    .setFormat(new ChartFormat().setSolidFill(new ChartSolidFill().setColor(Color.parse(DIAGRAMFARVE))));
  const tegning = Chart.newColumn()
    .pushSeries(serie)
    .setAltText(diagram.alternativTekst)
    .setWidth(diagram.bredde)
    .setHeight(diagram.hoejde);
  tegning.title().setName(diagram.titel);
  tegning.legend().setHidden();
  tegning.yAxis().setName(diagram.akse).setNumFormat(TALFORMATER[diagram.akseformat]);
  side.insertChart(diagram.raekke, 0, tegning);
}

function saetUdskriftOp(side: Worksheet, { papir, sidehoved, gentagRaekker, omraade }: UdskriftPlan): void {
  side.setPaperSize(A4);
  if (papir === "liggende") side.setLandscape().setPrintFitToPages(1, 0);
  else side.setPortrait().setPrintFitToPages(1, 1);
  side.setHeader(`&L${sidehoved.replace(/&/g, "&&")}`);
  side.setFooter("&LSide &P af &N&R&D");
  side.setPrintArea(omraade.fraRaekke, omraade.fraKolonne, omraade.tilRaekke, omraade.tilKolonne);
  if (gentagRaekker !== null) side.setRepeatRows(gentagRaekker.fra, gentagRaekker.til);
}
