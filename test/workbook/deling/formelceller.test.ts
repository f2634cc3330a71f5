import { cellerIFormel } from "../../../src/workbook/deling/formelceller";

const laest = (formel: string): string[] =>
  cellerIFormel(formel, "Her").map(
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
    ["1+2", []],
  ])("%s", (formel, ventet) => expect(laest(formel)).toEqual(ventet));
});
