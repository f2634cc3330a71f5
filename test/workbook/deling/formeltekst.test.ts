import { delFormel } from "../../../src/workbook/deling/formeltekst";

const omraader = (formel: string): string[] =>
  delFormel(formel, "Her").omraader.map(
    ({ ark, fraRaekke, fraKolonne, tilRaekke, tilKolonne }) => `${ark}:${fraRaekke},${fraKolonne}-${tilRaekke},${tilKolonne}`,
  );

describe("de celler, en formel henviser til", () => {
  it.each<[string, string[]]>([
    ["A1", ["Her:0,0-0,0"]],
    ["SUM($B$2:B5)+AA10", ["Her:1,1-4,1", "Her:9,26-9,26"]],
    ["'Sager 2023'!$B$4+Ark1!C1:C3", ["Sager 2023:3,1-3,1", "Ark1:0,2-2,2"]],
    ["'O''Hara & \"x\"'!A1", ['O\'Hara & "x":0,0-0,0']],
    ['IF(A1="B2","C3 ""D4""",E5)', ["Her:0,0-0,0", "Her:4,4-4,4"]],
    ["LOG10(A1)+Budget_2023+Nr1.A2", ["Her:0,0-0,0"]],
    ["SUM(B:B)+SUM(3:4)", ["Her:0,1-Infinity,1", "Her:2,0-3,Infinity"]],
    ["1+2", []],
  ])("%s", (formel, ventet) => expect(omraader(formel)).toEqual(ventet));
});

describe("de ark, en formel nævner", () => {
  it.each<[string, string[]]>([
    ["'Bo''s ark'!A1+'C'!B2", ["Bo's ark", "C"]],
    ["Årsark!A1+B2", ["Årsark"]],
    ["Ark1!#REF!+'Bo''s ark'!#REF!", ["Ark1", "Bo's ark"]],
    ['"Ark2!A1"&""', []],
  ])("%s", (formel, ventet) => expect(delFormel(formel, "Her").ark).toEqual(ventet));
});

it("en funktion kaldes også, når der er luft før parentesen", () =>
  expect(delFormel("sum (A1)+Navn+IF(A1,1,2)", "Her").funktioner).toEqual(["SUM", "IF"]));
