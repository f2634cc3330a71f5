import fc from "fast-check";
import { Decimal, oere } from "../../src/core";
import { laesTal, opremsning, skrivAarraekke, skrivKroner, skrivProcent, skrivTal, type Talslags } from "../../src/tekster/tal";

describe("et tal skrevet på dansk", () => {
  it.each<[string, Talslags, number]>([
    ["1.234.567,89", "beloeb", 1_234_567.89],
    ["1234567,89", "beloeb", 1_234_567.89],
    ["900.000", "beloeb", 900_000],
    ["1.234", "tal", 1234],
    ["1 234 567", "beloeb", 1_234_567],
    ["1\u00a0234,5", "beloeb", 1234.5],
    ["1\u202f234,5", "beloeb", 1234.5],
    ["  0,5  ", "tal", 0.5],
    ["0 kr.", "beloeb", 0],
    ["kr. 1.000", "beloeb", 1000],
    ["1.000 Kr", "beloeb", 1000],
    ["250 t.kr.", "beloeb", 250_000],
    ["41,4 mio.", "beloeb", 41_400_000],
    ["41,4 mio. kr.", "beloeb", 41_400_000],
    ["1,2 mia. kr.", "beloeb", 1_200_000_000],
    ["25 %", "procent", 0.25],
    ["24,97 pct.", "procent", 0.2497],
    ["25%", "forhold", 0.25],
    ["24.000.000 kr.", "forhold", 24_000_000],
    ["-3", "tal", -3],
    ["- 3", "tal", -3],
    ["\u22123", "tal", -3],
    ["3-", "tal", -3],
    ["(900.000)", "beloeb", -900_000],
    ["900.000,-", "beloeb", 900_000],
    ["-900.000,- kr.", "beloeb", -900_000],
    ["+3", "tal", 3],
    ["007", "tal", 7],
  ])("»%s« som %s er %d", (tekst, slags, tal) => expect(laesTal(tekst, slags)).toEqual(new Decimal(tal)));

  it.each<[string, Talslags]>([
    ["1,234.5", "beloeb"],
    ["1,234,567", "beloeb"],
    ["12.34", "beloeb"],
    ["1234.567", "beloeb"],
    ["1.234.56", "beloeb"],
    ["0.125", "tal"],
    ["2.75", "tal"],
    ["1.234 567", "beloeb"],
    ["1 2", "tal"],
    ["1'234", "beloeb"],
    ["1.", "tal"],
    ["1.000,", "beloeb"],
  ])("»%s« som %s kan læses på flere måder", (tekst, slags) => expect(laesTal(tekst, slags)).toBe("tvetydigtTal"));

  it.each<[string, Talslags]>([
    ["", "tal"],
    ["   ", "tal"],
    ["-", "tal"],
    [",5", "tal"],
    ["tre", "tal"],
    ["1e5", "tal"],
    ["0x10", "tal"],
    ["Infinity", "tal"],
    ["NaN", "tal"],
    ["(-3)", "beloeb"],
    ["-3-", "tal"],
    ["--3", "tal"],
    ["3 kr.", "tal"],
    ["3 %", "beloeb"],
    ["3 kr.", "procent"],
    ["3 EUR", "beloeb"],
    ["2022-01-01", "tal"],
    ["½", "tal"],
  ])("»%s« som %s er ikke et tal", (tekst, slags) => expect(laesTal(tekst, slags)).toBe("ikkeEtTal"));
});

describe("tal på skrift", () => {
  it.each<[number, number | undefined, string]>([
    [1_234_567.89, undefined, "1.234.567,89"],
    [900_000, undefined, "900.000"],
    [999, undefined, "999"],
    [-123_456, undefined, "-123.456"],
    [0.125, undefined, "0,125"],
    [1e-7, undefined, "0,0000001"],
    [-0, undefined, "0"],
    [-0.001, 2, "0,00"],
    [2.5, 0, "3"],
    [-2.5, 0, "-3"],
    [1234, 2, "1.234,00"],
  ])("%d med %s decimaler er »%s«", (tal, decimaler, tekst) => expect(skrivTal(tal, decimaler)).toBe(tekst));

  it.each([
    [123_456_789, "1.234.567,89 kr."],
    [100_000, "1.000 kr."],
    [-5, "-0,05 kr."],
    [0, "0 kr."],
  ])("%d øre er »%s«", (antal, tekst) => expect(skrivKroner(oere(antal))).toBe(tekst));

  it.each([
    [0.6417, 1, "64,2 %"],
    [0.27, 0, "27 %"],
    [-0.005, 1, "-0,5 %"],
  ])("andelen %d med %d decimaler er »%s«", (andel, decimaler, tekst) => expect(skrivProcent(andel, decimaler)).toBe(tekst));

  it.each([
    [[2007, 2008, 2009, 2013, 2020, 2021], "2007-2009, 2013 og 2020-2021"],
    [[2022], "2022"],
    [[], ""],
  ])("årene %j er »%s«", (aar, tekst) => expect(skrivAarraekke(aar)).toBe(tekst));

  it("en opremsning har og før det sidste led", () => expect(opremsning(["a", "b", "c"])).toBe("a, b og c"));
});

describe("det, der skrives, læses som det samme", () => {
  it("for ethvert tal", () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (tal) => {
        expect(laesTal(skrivTal(tal), "tal")).toEqual(new Decimal(tal + 0));
      }),
      { numRuns: 2_000 },
    ));

  it("for ethvert beløb i kr.", () =>
    fc.assert(
      fc.property(fc.integer({ min: -900_000_000_000, max: 900_000_000_000 }), (antal) => {
        expect(laesTal(skrivKroner(oere(antal)), "beloeb")).toEqual(new Decimal(antal).dividedBy(100));
      }),
    ));
});
