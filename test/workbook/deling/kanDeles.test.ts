import { kanDeles } from "../../../src/workbook/deling/kanDeles";
import type { WorkbookPlan } from "../../../src/workbook/plan";
import { bygget } from "../budgetter";
import { randersEksempel } from "../eksempler";
import { ALLE_BUDGETTER } from "../opfulgte";

const plan = bygget(randersEksempel);

const medFormel = (formel: string): WorkbookPlan => ({
  ...plan,
  ark: [{ ...plan.ark[0]!, navn: "A", celler: [{ raekke: 1, kolonne: 27, vaerdi: 1, rolle: "beregnet", formel }] }],
});

describe("en formel, der ikke må deles, findes med sit sted", () => {
  it.each([
    ["REFUSION(2500000,2022)", { art: "funktion", navn: "REFUSION" }],
    ["1+_xldudf_REFUSION(B2,2022)", { art: "funktion", navn: "_XLDUDF_REFUSION" }],
    ["_xlfn.LET(_xlpm.x,1,_xlpm.x)", { art: "funktion", navn: "_XLFN.LET" }],
    ["LET(x,1,x)", { art: "funktion", navn: "LET" }],
    ["LAMBDA(x,x)(1)", { art: "funktion", navn: "LAMBDA" }],
    ['WEBSERVICE("http://eksempel.dk")', { art: "funktion", navn: "WEBSERVICE" }],
    ["acontoRefusion (B2)", { art: "funktion", navn: "ACONTOREFUSION" }],
    ["[1]Ark1!$A$1", { art: "andenMappe" }],
    ["'[Anden mappe.xlsx]Ark 1'!$A$1", { art: "andenMappe" }],
    ["'C:\\Mine filer\\[Anden.xlsx]Ark1'!A1", { art: "andenMappe" }],
    ["SUM('Fordeling 2023'!$B$2:$B$4)", { art: "manglendeArk", navn: "Fordeling 2023" }],
    ["Ark2!A1", { art: "manglendeArk", navn: "Ark2" }],
    ["Tabel1[Udgift]", { art: "andenMappe" }],
    ["SUM(A1,#REF!)", { art: "brudtHenvisning" }],
    ["A1+'uden ende", { art: "brudtHenvisning" }],
  ])("%s", (formel, ventet) => expect(kanDeles(medFormel(formel))).toEqual([{ ...ventet, ark: "A", celle: "AB2" }]));
});

it.each(["'A'!$A$1+SUM(A1:A3)", "a!A1", '"REFUSION(1) og [x] i Ark2!A1"&""', '"et ""LET("" i ord"&A1'])("%s må deles", (formel) =>
  expect(kanDeles(medFormel(formel))).toEqual([]),
);

it.each(ALLE_BUDGETTER)("årets egne ark må deles: %s", (_, opgave) => expect(kanDeles(bygget(opgave))).toEqual([]));
