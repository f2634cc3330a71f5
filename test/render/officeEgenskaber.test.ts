import { skrivPlan } from "../../src/render/office";
import { startTestvaert } from "../excel/vaert";
import type { Handling } from "../excel/wire/laesbar";
import { bygget } from "../workbook/budgetter";
import { randersEksempel } from "../workbook/eksempler";
import { arket } from "../workbook/planopslag";

let satte: Handling[];

beforeAll(async () => {
  const vaert = startTestvaert();
  await vaert.Excel.run((context) => skrivPlan(context, bygget(randersEksempel)));
  satte = vaert.anmodninger.flatMap(({ handlinger }) => handlinger.filter(({ art }) => art !== "hent" && art !== "oprydning"));
});

/** A misspelt property never reaches the wire, and nobody is told: each one that a person sees is asked for here. */
it.each<[hvad: string, egenskab: string, vaerdi: unknown]>([
  ["kolonnebredde", "format.columnWidth =", expect.any(Number)],
  ["rækkehøjde", "format.rowHeight =", 30],
  ["skrifttype", "format.font.name =", "Calibri"],
  ["skriftstørrelse", "format.font.size =", 16],
  ["fed", "format.font.bold =", true],
  ["kursiv", "format.font.italic =", true],
  ["skriftfarve", "format.font.color =", "#FFFFFF"],
  ["fyld i gule felter", "format.fill.color =", "#FFF2CC"],
  ["ombrydning", "format.wrapText =", true],
  ["lodret midt", "format.verticalAlignment =", "Center"],
  ["lodret top", "format.verticalAlignment =", "Top"],
  ["højrestilling", "format.horizontalAlignment =", "Right"],
  ["venstrestilling", "format.horizontalAlignment =", "Left"],
  ["indrykning", "format.indentLevel =", 1],
  ...["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical"].flatMap((kant): [string, string, unknown][] => [
    [`streg ${kant}`, `format.borders.getItem(${kant}).style =`, "Continuous"],
    [`stregfarve ${kant}`, `format.borders.getItem(${kant}).color =`, "#A6A6A6"],
  ]),
  ["talformater", "numberFormat =", expect.arrayContaining([expect.arrayContaining(["#,##0", "0.0%"])])],
  ["indhold", "formulas =", expect.arrayContaining([expect.arrayContaining(["'Fagområde"])])],
  ["liste i model", "dataValidation.rule =", { list: { inCellDropDown: true, source: "model 1,model 2,deling 50/50,egen andel" } }],
  ["tal i indtægter", "dataValidation.rule =", { wholeNumber: { formula1: 0, formula2: expect.any(Number), operator: "Between" } }],
  ["tomme felter tillades", "dataValidation.ignoreBlanks =", true],
  [
    "vejledning",
    "dataValidation.prompt =",
    expect.objectContaining({ showPrompt: true, message: expect.stringContaining("Vælg model 1") }),
  ],
  ["afvisning", "dataValidation.errorAlert =", expect.objectContaining({ showAlert: true, style: "Stop" })],
  ["diagrammets navn", "name =", "Indtægtsbudget 2023 pr. fagområde"],
  ["diagrammets titel", "title.text =", "Indtægtsbudget 2023 pr. fagområde"],
  ["diagrammets forklaring", "legend.visible =", false],
  ["diagrammets plads", "setPosition()", ["worksheets.add(Fordeling 2023).getCell(14, 0)", null]],
  ["diagrammets bredde", "width =", 982.5],
  ["diagrammets højde", "height =", 270],
  ["diagrammets navne", "series.getItemAt(0).setXAxisValues()", ["worksheets.add(Fordeling 2023).getRangeByIndexes(7, 0, 3, 1)"]],
  ["diagrammets farve", "series.getItemAt(0).format.fill.setSolidColor()", ["#2F6F8F"]],
  ["aksens talformat", "axes.valueAxis.numberFormat =", "#,##0"],
  ["aksens titel", "axes.valueAxis.title.text =", "kr."],
  ["frosne rækker", "freezePanes.freezeRows()", [7]],
  ["papirretning", "pageLayout.orientation =", "Landscape"],
  ["papir", "pageLayout.paperSize =", "A4"],
  ["én side bred", "pageLayout.zoom =", { horizontalFitToPages: 1 }],
  ["sammendragets papirretning", "pageLayout.orientation =", "Portrait"],
  ["sammendraget på én side", "pageLayout.zoom =", { horizontalFitToPages: 1, verticalFitToPages: 1 }],
  ["sammendragets plads forrest", "position =", 1],
  ["sammendragets akse", "axes.valueAxis.numberFormat =", "#,##0.0"],
  ["udskriftsområde", "pageLayout.setPrintArea()", ["worksheets.add(Fordeling 2023).getRangeByIndexes(0, 0, 33, 9)"]],
  ["gentagne rækker", "pageLayout.setPrintTitleRows()", ["$7:$7"]],
  ["sidehoved", "pageLayout.headersFooters.defaultForAllPages.leftHeader =", "Eksempel Kommune: Fordeling af indtægtsbudget 2023"],
  ["sidefod", "pageLayout.headersFooters.defaultForAllPages.leftFooter =", "Side &P af &N"],
  ["dato i sidefod", "pageLayout.headersFooters.defaultForAllPages.rightFooter =", "&D"],
  ["ingen gitterlinjer", "gridlines =", false],
])("%s når frem til Excel", (_, egenskab, vaerdi) => {
  expect(satte.filter(({ navn }) => navn.endsWith(`.${egenskab}`)).map((et) => et.vaerdi)).toContainEqual(vaerdi);
});

it("navnene er arkets egne", () => {
  const navne = satte.flatMap(({ navn }) => /^worksheets\.add\((.*?)\)\.names\.add\((.*?),/.exec(navn)?.slice(1).join("!") ?? []);
  expect(navne).toEqual(bygget(randersEksempel).ark.flatMap((ark) => ark.navne.map(({ navn }) => `${ark.navn}!${navn}`)));
});

it("under diagrammet står det i ord, hvad det viser, da Office.js ikke kan give det en alternativ tekst", () => {
  const formler = satte.find(({ navn }) => /^worksheets\.add\(Fordeling 2023\)\..*\.formulas =$/.test(navn))!.vaerdi as string[][];
  const [diagram] = arket(bygget(randersEksempel), "Fordeling").diagrammer;
  const under = diagram!.raekke + Math.ceil(diagram!.hoejde / 20);
  expect(formler[under]?.[0]).toBe("'Diagrammet viser kolonnen B-2023 for hvert fagområde; tallene står i tabellen ovenfor.");
});
