import { citeretArk, fastCelle, formel, kolonnenavn, omraade, ref, skrivFormel, type Formel, type Plads } from "../../src/workbook/formel";

const PLADSER = new Map<string, Plads>([
  ["a", { ark: "Fordeling 2023", raekke: 4, kolonne: 0 }],
  ["b", { ark: "Fordeling 2023", raekke: 4, kolonne: 27 }],
  ["c", { ark: "Fordeling 2023", raekke: 9, kolonne: 0 }],
  ["ude", { ark: "Børn's ark", raekke: 4, kolonne: 2 }],
]);
const CELLE: Plads = { ark: "Fordeling 2023", raekke: 4, kolonne: 1 };

describe("en formel skrives", () => {
  it.each<[string, Formel, string]>([
    ["relativt til egen række", formel`${ref("a")}*2`, "A5*2"],
    ["fast til andre rækker", formel`SUM(${ref("c")})`, "SUM($A$10)"],
    ["som et område i egen række", formel`SUM(${omraade("a", "b")})`, "SUM(A5:AB5)"],
    ["som et område, der slutter i en anden række", formel`SUM(${omraade("a", "c")})`, "SUM(A5:$A$10)"],
    ["fast til andre ark, hvis navn står i citationstegn", formel`${ref("ude")}+1`, "'Børn''s ark'!$C$5+1"],
    ["med arket nævnt én gang i et område", formel`SUM(${omraade("ude", "ude")})`, "SUM('Børn''s ark'!$C$5:$C$5)"],
    ["med tekst i citationstegn", formel`IF(${ref("a")}=${"minus"},-1,1)`, 'IF(A5="minus",-1,1)'],
    ["med fordoblede citationstegn i tekst", formel`${'han sagde "nej"'}`, '"han sagde ""nej"""'],
    ["med tal, som de er", formel`${9e15}+${-1.5}`, "9000000000000000+-1.5"],
    ["med en formel inden i", formel`ABS(${formel`${ref("a")}-${"x"}`})`, 'ABS(A5-"x")'],
  ])("%s", (_, f, ventet) => expect(skrivFormel(f, CELLE, PLADSER)).toBe(ventet));

  it("ikke, når en nøgle er ukendt", () =>
    expect(() => skrivFormel(formel`${ref("findes ikke")}`, CELLE, PLADSER)).toThrow('the unknown key "findes ikke"'));

  it("ikke, når et områdes ende er ukendt", () =>
    expect(() => skrivFormel(formel`SUM(${omraade("a", "væk")})`, CELLE, PLADSER)).toThrow('the unknown key "væk"'));
});

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("kolonne %i hedder %s", (kolonne, navn) => expect(kolonnenavn(kolonne)).toBe(navn));

it("en fast celle har et dollartegn for begge dele", () => expect(fastCelle(0, 26)).toBe("$AA$1"));

it("et arknavn med apostrof får den fordoblet", () => expect(citeretArk("Børn's")).toBe("'Børn''s'"));
