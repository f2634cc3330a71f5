import type { Omraade, Opslag } from "../../../src/kald/formel/argumentsvar";
import { argumentvaerdi } from "../../../src/kald/formel/argumentvaerdi";
import { fejlcelle, laesUdtryk, referencerI, type Celleindhold } from "../../../src/kald/formel/udtryk";

const CELLER: Readonly<Record<string, Omraade>> = {
  A1: [[2_500_000]],
  A2: [[-5]],
  TOM: [[null]],
  TEKST: [["tekst"]],
  SAND: [[true]],
  FEJL: [[fejlcelle("#N/A")]],
  "A1:A2": [[2_500_000], [-5]],
  "B1:B4": [["tekst"], [true], [null], [-7]],
  "B1:B3": [["tekst"], [true], [null]],
  "C1:C3": [[1], [0], [null]],
  Navn: [[1.005]],
};

const opslag: Opslag = ({ tekst }) => (tekst in CELLER ? { art: "celler", celler: CELLER[tekst]! } : { art: "ukendt" });

function regn(tekst: string): unknown {
  const laest = laesUdtryk(tekst);
  if (laest.art === "afvist") return laest.afvisning;
  const svar = argumentvaerdi(laest.udtryk, opslag);
  return svar.art === "vaerdi" ? svar.vaerdi : svar.afvisning;
}

it.each<[string, Celleindhold]>([
  ["IF(A1>0,1,2)", 1],
  ["if(A2>0,1,2)", 2],
  ["IF(A2>0,1)", false],
  ["IF(TOM,1,2)", 2],
  ["IF(SAND,1,2)", 1],
  ["IF(0.5,1,2)", 1],
  ["IF(A1>0,TOM,2)", null],
  ["IF(A1>0,5,1/0)", 5],
  ["IF(A1>0,5,FEJL)", 5],
  ["IF(A1>0,5,Ukendt)", 5],
  ["IF(A1>0,5,VLOOKUP(1,A:B,2))", 5],
  ["IF(A1>0,5,[Bog.xlsx]Ark1!A1)", 5],
  ["IF(A2>0,(A1,A2),IF(A1>0,7,8))", 7],
  ["IF(A2>0,REFUSION(A1,1999),7)", 7],
  ["IF(FEJL,1,2)", fejlcelle("#N/A")],
  ["IF(1/0>0,1,2)", fejlcelle("#DIV/0!")],
  ["REFUSION(IF(A2>0,A2,A1),2022)", 710_000],
  ["SUM(IF(A1>0,B1:B4,0))", -7],
  ["SUM(IF(A1>0,SAND,0))", 0],
  ["SUM(IF(A1>0,TRUE,0))", 1],
  ["SUM({TRUE},1)", 1],
  ["ROUND(2.675,2)", 2.68],
  ["ROUND(Navn,2)", 1.01],
  ["ROUND(-2.5,0)", -3],
  ["ROUND(A1*27%,-3)", 675_000],
  ["ROUND(2.4,TOM)", 2],
  ["ROUND(2.4,)", 2],
  ["ROUND(12.5,-TRUE)", 10],
  ["ROUND(TOM,2)", 0],
  ["ROUND(FEJL,1/0)", fejlcelle("#N/A")],
  ["ABS(A2)", 5],
  ["ABS(TOM)", 0],
  ["ABS(-SAND)", 1],
  ["ABS(FEJL)", fejlcelle("#N/A")],
  ["MAX(A1:A2)", 2_500_000],
  ["MIN(A1:A2)", -5],
  ["MAX(B1:B4)", -7],
  ["MAX(B1:B3)", 0],
  ["MIN(B1:B3)", 0],
  ["MAX(TOM,A2)", -5],
  ["MAX(TEKST,A2)", -5],
  ["MAX(SAND,A2)", -5],
  ["MAX(TRUE,A2)", 1],
  ["MIN(TRUE,A1)", 1],
  ["MAX(A2=-5,-3)", 1],
  ['MAX({TRUE,"7"},A2)', -5],
  ["MAX(A1,FEJL,1/0)", fejlcelle("#N/A")],
  ["MIN(1,2,-3,A1:A2)", -5],
  ["MIN(REFUSION(A1,2022),100000)", 100_000],
  ["IFERROR(A1,0)", 2_500_000],
  ["IFERROR(FEJL,A2)", -5],
  ["IFERROR(1/0,1/0)", fejlcelle("#DIV/0!")],
  ['IFERROR(FEJL,"")', ""],
  ["IFERROR(REFUSION(A1,1999),7)", 7],
  ["IFERROR(2*REFUSION(A1,1999)+1,7)", 7],
  ["IFERROR(IF(REFUSION(A1,1999)>0,1,2),7)", 7],
  ["IFERROR(A1=1,0)", false],
  ["IF(SUM(A1:A2)>MAX(1,2),ROUND(ABS(A2)/3,2),IFERROR(1/0,0))", 1.67],
])("%s er %j", (tekst, ventet) => expect(regn(tekst)).toEqual([[ventet]]));

it.each<[string, Omraade]>([
  ["ROUND(A1:A2/3,0)", [[833_333], [-2]]],
  ["ABS(A1:A2)", [[2_500_000], [5]]],
  ["IF(A1:A2>0,A1:A2,0)", [[2_500_000], [0]]],
  ["IF(C1:C3,10)", [[10], [false], [false]]],
  [
    "IF({TRUE;FALSE},{1,2},3)",
    [
      [1, 2],
      [3, 3],
    ],
  ],
  ["IF(C1:C3=1,A1:A2,0)", [[2_500_000], [0], [fejlcelle("#N/A")]]],
  ["IF(A1>0,A1:A2,0)", [[2_500_000], [-5]]],
  ["IFERROR(A1:A2/C1:C3,0)", [[2_500_000], [0], [0]]],
  ["SUM(IF(A1:A2>0,A1:A2,0))*{1,2}", [[2_500_000, 5_000_000]]],
])("%s er flere celler", (tekst, ventet) => expect(regn(tekst)).toEqual(ventet));

it.each<[string, string, string]>([
  ["IF(VLOOKUP(1,A:B,2),1,2)", "uforstaaet", "VLOOKUP(1,A:B,2)"],
  ["IF(A1>0,VLOOKUP(1,A:B,2),2)", "uforstaaet", "VLOOKUP(1,A:B,2)"],
  ["IF(A1>0,Ukendt,2)", "ukendt", "Ukendt"],
  ["IF(A1>0,,2)", "uforstaaet", "IF(A1>0,,2)"],
  ["IF(A2>0,1,)", "uforstaaet", "IF(A2>0,1,)"],
  ["IF(A1)", "uforstaaet", "IF(A1)"],
  ['IF("SAND",1,2)', "tekstSomTal", 'IF("SAND",1,2)'],
  ["IF(A1:A2>0,C1:C3,VLOOKUP(1,A:B,2))", "uforstaaet", "VLOOKUP(1,A:B,2)"],
  ["IF(C1:C3=0,C1:C3,0)", "uforstaaet", "IF(C1:C3=0,C1:C3,0)"],
  ["ROUND(1.15*3,1)", "afrunding", "ROUND(1.15*3,1)"],
  ["ROUND(A1,0.5)", "uforstaaet", "ROUND(A1,0.5)"],
  ["ROUND(A1)", "uforstaaet", "ROUND(A1)"],
  ['ROUND("2",0)', "tekstSomTal", 'ROUND("2",0)'],
  ['MAX("7",1)', "tekstSomTal", 'MAX("7",1)'],
  ["MAX(A2,)", "uforstaaet", "MAX(A2,)"],
  ["IFERROR(TOM,1)", "uforstaaet", "IFERROR(TOM,1)"],
  ["IFERROR(SAND,1)", "uforstaaet", "IFERROR(SAND,1)"],
  ["IFERROR(A1,A1:A2)", "uforstaaet", "IFERROR(A1,A1:A2)"],
  ["IFERROR(A1)", "uforstaaet", "IFERROR(A1)"],
  ["SUM()", "uforstaaet", "SUM()"],
  ["AVERAGE(A1:A2)", "uforstaaet", "AVERAGE(A1:A2)"],
  ["ROUNDUP(A1,0)", "uforstaaet", "ROUNDUP(A1,0)"],
])("%s afvises som %s ved »%s«", (argument, art, tekst) => expect(regn(argument)).toEqual({ art, tekst }));

it.each(["IFERROR(REFUSION(REFUSION(A1,1999),2022),0)", "IFERROR(SUM(REFUSION(A1:A2,2022)),0)", "IF(A1>0,REFUSION(A1,1999),0)"])(
  "%s afvises med kaldets egen fejl",
  (tekst) => expect(regn(tekst)).toMatchObject({ art: "kald" }),
);

it("begge grene læses, før der vælges", () => {
  const laest = laesUdtryk("IF(A1>0,B1,IFERROR(VLOOKUP(C1,D:E,2),F1))+ROUND(G1,H1)");
  expect(laest.art === "udtryk" && referencerI(laest.udtryk).map(({ tekst }) => tekst)).toEqual(["A1", "B1", "G1", "H1"]);
});
