import fc from "fast-check";
import { findKald } from "../../../src/kald/formel/formelkald";
import { FUNKTIONER } from "../../../src/kald/funktioner";

const fundet = (formel: string) => findKald(formel).map(({ funktion, argumenter }) => [funktion, ...argumenter]);

it.each(FUNKTIONER)("%s findes", (navn) => expect(fundet(`=${navn}(A1,2022)`)).toEqual([[navn, "A1", "2022"]]));

it.each([
  ["=REFUSION(A1:B20,2022)", ["A1:B20", "2022"]],
  ["=REFUSION(A1:B20,2022,,Satser)", ["A1:B20", "2022", "", "Satser"]],
  ["= refusion( A1 , 2022 )", ["A1", "2022"]],
  ["=_xldudf_REFUSION(A1,2022)", ["A1", "2022"]],
  ["=_XLDUDF_Refusion(A1,2022)", ["A1", "2022"]],
  ["REFUSION(A1,2022)", ["A1", "2022"]],
  ["=@REFUSION(A1,2022)", ["A1", "2022"]],
  ["=REFUSION()", []],
  ["=REFUSION(,)", ["", ""]],
  ["=REFUSION(A1#,2022)", ["A1#", "2022"]],
  ["=REFUSION(-5,+A1%)", ["-5", "+A1%"]],
])("%s kaldes med hver sit argument", (formel, argumenter) => expect(fundet(formel)).toEqual([["REFUSION", ...argumenter]]));

it.each([
  ["komma i en tekst", 'REFUSION("1,5 mio.",2022)', ['"1,5 mio."', "2022"]],
  ["parentes og anførselstegn i en tekst", 'REFUSION("a"")(,",2022)', ['"a"")(,"', "2022"]],
  ["matrixkonstant", 'REFUSION({1,2;3,"a,}b"},2022)', ['{1,2;3,"a,}b"}', "2022"]],
  ["indlejret funktion", "REFUSION(IF(A1>0,SUM(A1,B1),0),YEAR(C1))", ["IF(A1>0,SUM(A1,B1),0)", "YEAR(C1)"]],
  ["flere områder i parentes", "REFUSION((A1:A3,C1:C3),2022)", ["(A1:A3,C1:C3)", "2022"]],
  ["arknavn med komma og parentes", "REFUSION('O''Brien, (x)'!A1:B2,2022)", ["'O''Brien, (x)'!A1:B2", "2022"]],
  ["andet projektark", "REFUSION('[Bog 1,2.xlsx]Ark 1'!$A$1,2022)", ["'[Bog 1,2.xlsx]Ark 1'!$A$1", "2022"]],
  ["tabelkolonne med komma", "REFUSION(Tabel1[@[Udgift, netto]],Tabel1[[#All],[År]])", ["Tabel1[@[Udgift, netto]]", "Tabel1[[#All],[År]]"]],
  ["linjeskift", "REFUSION(\n  A1,\n  2022\n)", ["A1", "2022"]],
])("argumenter skæres rigtigt ved %s", (_, kald, argumenter) => expect(fundet(`=1+${kald}*2`)).toEqual([["REFUSION", ...argumenter]]));

it("flere kald i én celle findes hver for sig, i rækkefølge", () =>
  expect(fundet('=IF(REFUSION(A1,2022)>0,_xldudf_ACONTO_REFUSION(B1:B4),LET(x,UDLIGNING_TAB("barn",1),x))')).toEqual([
    ["REFUSION", "A1", "2022"],
    ["ACONTO_REFUSION", "B1:B4"],
    ["UDLIGNING_TAB", '"barn"', "1"],
  ]));

it("et kald i et andet kald findes også, det yderste først", () =>
  expect(fundet("=FORDEL_BUDGET(SUM(REFUSION(A1:A3,2022)),B1:B3)")).toEqual([
    ["FORDEL_BUDGET", "SUM(REFUSION(A1:A3,2022))", "B1:B3"],
    ["REFUSION", "A1:A3", "2022"],
  ]));

it("et kald fortæller, hvor det står", () => {
  const formel = "=SUM( _xldudf_REFUSION(A1, 2022) ,1)";
  expect(findKald(formel).map(({ fra, til }) => formel.slice(fra, til))).toEqual(["_xldudf_REFUSION(A1, 2022)"]);
});

it.each([
  ["tekst", '="REFUSION(A1,2022)"'],
  ["tekst med anførselstegn", '="a ""REFUSION(A1,2022)"""&A1'],
  ["arknavn", "='REFUSION(A1,2022)'!A1"],
  ["arknavn med apostrof", "='a''REFUSION(A1,2022)'!A1+1"],
  ["filnavn", "='[REFUSION(1).xlsx]Ark1'!A1"],
  ["tabelkolonne", "=SUM(Tabel1[REFUSION(A1,2022)])"],
  ["længere navn foran", "=MIN_REFUSION(A1,2022)"],
  ["længere navn bagved", "=REFUSION_2(A1,2022)"],
  ["navn med punktum", "=REFUSION.X(A1,2022)+X.REFUSION(A1,2022)"],
  ["defineret navn", "=REFUSION+1"],
  ["navn i LET", "=LET(REFUSION,2,REFUSION*2)"],
  ["ark uden parentes", "=REFUSION!A1"],
  ["uafsluttet kald", "=REFUSION(A1,2022"],
  ["uafsluttet tekst", '="REFUSION(A1,2022)'],
  ["ingen formel", ""],
  ["et tal", "2022"],
])("intet kald findes i %s", (_, formel) => expect(fundet(formel)).toEqual([]));

const argument = fc.constantFrom("A1", "$B$2:C9", '"a,)("', "{1,2;3,4}", 'IF(A1,B1,"x")', "'Ark (1), 2'!A1", "", "-1.5", "Tabel1[@[a,b]]");
const kald = fc.tuple(fc.constantFrom(...FUNKTIONER), fc.array(argument, { minLength: 2, maxLength: 5 }));

it("hvad der bygges af kald, findes igen, hvad der end står imellem", () =>
  fc.assert(
    fc.property(fc.array(kald, { maxLength: 4 }), fc.boolean(), (kaldene, fremmed) => {
      const skrevne = kaldene.map(([navn, argumenter]) => `${fremmed ? "_xldudf_" : ""}${navn}(${argumenter.join(",")})`);
      const formel = `=SUM("REFUSION(1,2)",${skrevne.map((et) => `ROUND(${et},2)`).join("+'REFUSION(1,2)'!A1+")})`;
      expect(fundet(formel)).toEqual(kaldene.map(([navn, argumenter]) => [navn, ...argumenter]));
      expect(findKald(formel).map(({ fra, til }) => formel.slice(fra, til))).toEqual(skrevne);
    }),
  ));

it("og en vilkårlig tekst giver ingen fejl", () =>
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."=(){},;\"'![]@#:.1A_ ", "REFUSION", "REFUSION(") }),
      (formel) => void findKald(formel),
    ),
  ));
