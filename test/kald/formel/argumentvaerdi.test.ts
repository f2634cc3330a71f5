import fc from "fast-check";
import type { Omraade, Opslag } from "../../../src/kald/formel/argumentsvar";
import { argumentvaerdi } from "../../../src/kald/formel/argumentvaerdi";
import { fejlcelle, laesUdtryk, referencerI, type Celleindhold } from "../../../src/kald/formel/udtryk";

const CELLER: Readonly<Record<string, Omraade>> = {
  A1: [[2_500_000]],
  A2: [[1_000_000]],
  A3: [[null]],
  A4: [["tekst"]],
  A5: [[true]],
  A6: [[fejlcelle("#N/A")]],
  "A1:A3": [[2_500_000], [1_000_000], [null]],
  "A4:A6": [["tekst"], [true], [null]],
  "$B$1:$D$1": [[1, 2, 3]],
  "'Ark, (2)'!A1": [[7]],
  Satser: [["a", 1]],
  "Tabel1[Udgift]": [[5], [6]],
  "A1#": [[2_500_000], [8]],
};

const opslag: Opslag = ({ tekst }) => (tekst in CELLER ? { art: "celler", celler: CELLER[tekst]! } : { art: "findesIkke" });

function regn(tekst: string): unknown {
  const laest = laesUdtryk(tekst);
  if (laest.art === "afvist") return laest.afvisning;
  const svar = argumentvaerdi(laest.udtryk, opslag);
  return svar.art === "vaerdi" ? svar.vaerdi : svar.afvisning;
}

it.each<[string, Celleindhold]>([
  ["2500000", 2_500_000],
  ["1.5", 1.5],
  ["1e3", 1000],
  ['"voksen"', "voksen"],
  ['"a ""b"""', 'a "b"'],
  ["TRUE", true],
  ["FALSE", false],
  ["#N/A", fejlcelle("#N/A")],
  ["", null],
  ["  ", null],
  ["A1", 2_500_000],
  ["= A1", 2_500_000],
  ["A3", null],
  ["'Ark, (2)'!A1", 7],
  ["+A1", 2_500_000],
  ["-A1", -2_500_000],
  ["-A3", 0],
  ["--A5", 1],
  ["27%", 0.27],
  ["A1*1.02", 2_550_000],
  ["A1+A2", 3_500_000],
  ["A1-A2-A3", 1_500_000],
  ["A1/A2", 2.5],
  ["2+3*4", 14],
  ["(2+3)*4", 20],
  ["-2^2", 4],
  ["2^3^2", 64],
  ["2^-1", 0.5],
  ["10-2-3", 5],
  ["50%*A2", 500_000],
  ["A5+1", 2],
  ['"a"&"b"', "ab"],
  ['"20"&22', "2022"],
  ['A3&"x"', "x"],
  ["A1=2500000", true],
  ["A1<>A2", true],
  ["A1>A2", true],
  ["A2>=A1", false],
  ["0.1+0.2=0.3", true],
  ['"Barn"="barn"', true],
  ['"barn">5', true],
  ['TRUE>"z"', true],
  ["A3=0", true],
  ['A3=""', true],
  ["A3=FALSE", true],
  ["1/0", fejlcelle("#DIV/0!")],
  ["0^0", fejlcelle("#NUM!")],
  ["0^-1", fejlcelle("#DIV/0!")],
  ["(-8)^0.5", fejlcelle("#NUM!")],
  ["1E+300*1E+300", fejlcelle("#NUM!")],
  ["A6+1", fejlcelle("#N/A")],
  ["1/0+A6", fejlcelle("#DIV/0!")],
  ["A6&1", fejlcelle("#N/A")],
  ["@A1", 2_500_000],
  ["SUM(A1:A3)", 3_500_000],
  ["SUM(A4:A6,2,TRUE)", 3],
  ["SUM(A6,1)", fejlcelle("#N/A")],
  ["sum({1,2;3,4})*10%", 1],
  ["REFUSION(A1,2022)", 710_000],
  ["_xldudf_REFUSION(A1,2022)/2", 355_000],
])("%s er %j", (tekst, ventet) => expect(regn(tekst)).toEqual([[ventet]]));

it.each<[string, Omraade]>([
  ["A1:A3", [[2_500_000], [1_000_000], [null]]],
  ["$B$1:$D$1", [[1, 2, 3]]],
  ["Satser", [["a", 1]]],
  ["Tabel1[Udgift]", [[5], [6]]],
  ["A1#", [[2_500_000], [8]]],
  [
    '{1,-2;"a",TRUE}',
    [
      [1, -2],
      ["a", true],
    ],
  ],
  ["A1:A3*2", [[5_000_000], [2_000_000], [0]]],
  ["-{1,2}", [[-1, -2]]],
  [
    "{1;2}+{10,20}",
    [
      [11, 21],
      [12, 22],
    ],
  ],
  ["{1,2,3}+{10,20}", [[11, 22, fejlcelle("#N/A")]]],
  ["REFUSION(A1:A3,2022)*2", [[1_420_000], [70_000], [0]]],
  ["FORDEL_BUDGET(REFUSION(A1,2022),{1;1})", [[355_000], [355_000]]],
])("%s er flere celler", (tekst, ventet) => expect(regn(tekst)).toEqual(ventet));

it.each<[string, string, string]>([
  ["VLOOKUP(A1,B:C,2)", "uforstaaet", "VLOOKUP(A1,B:C,2)"],
  ["2*ROUNDUP(A1,-3)", "uforstaaet", "ROUNDUP(A1,-3)"],
  ["LET(x,1,x)", "uforstaaet", "LET(x,1,x)"],
  ["LAMBDA(x,x)(1)", "uforstaaet", "LAMBDA(x,x)(1)"],
  ["1+", "uforstaaet", "1+"],
  ["A1:.B9", "uforstaaet", "A1:.B9"],
  ["1;2", "uforstaaet", "1;2"],
  ["[Bog.xlsx]Ark1!A1", "andenMappe", "[Bog.xlsx]Ark1!A1"],
  ["(A1,A2)", "flereOmraader", "A1,A2"],
  ["A1:A3 A2:B2", "flereOmraader", "A1:A3 A2:B2"],
  ["Ark1:Ark3!A1", "flereOmraader", "Ark1:Ark3!A1"],
  ["A1:INDEX(A:A,3)", "flereOmraader", "A1:INDEX(A:A,3)"],
  ["Bog.xlsx!Tabel1[@Udgift]", "andenMappe", "Bog.xlsx!Tabel1[@Udgift]"],
  ["Tabel1[[#All],[#Totals]]", "uforstaaet", "Tabel1[[#All],[#Totals]]"],
  ["Ukendt+1", "findesIkke", "Ukendt"],
  ["@A1:A3", "flereCeller", "@A1:A3"],
  ["A4*2", "tekstSomTal", "A4*2"],
  ["-A4", "tekstSomTal", "-A4"],
  ['SUM("1",2)', "tekstSomTal", 'SUM("1",2)'],
  ['1.5&""', "talSomTekst", '1.5&""'],
  ['TRUE&""', "talSomTekst", 'TRUE&""'],
  ['"a"<"b"', "raekkefoelge", '"a"<"b"'],
])("%s afvises som %s ved »%s«", (argument, art, tekst) => expect(regn(argument)).toEqual({ art, tekst }));

it("et kald, der selv giver fejl, afvises med kaldets egen fejl", () =>
  expect(regn("1+REFUSION(A1,1999)")).toMatchObject({ art: "kald", tekst: "REFUSION(A1,1999)", fejl: { art: "ukendtAar" } }));

it("referencerne samles hver én gang, også fra indlejrede kald", () => {
  const laest = laesUdtryk("FORDEL_BUDGET(REFUSION(A1,Aar)+A1,'Ark, (2)'!B2:B4,Tabel1[Udgift],A1#)");
  if (laest.art === "afvist") throw new Error(laest.afvisning.tekst);
  expect(referencerI(laest.udtryk)).toEqual([
    { tekst: "A1", ark: null, hvad: { art: "omraade", adresse: "A1", spild: false } },
    { tekst: "Aar", ark: null, hvad: { art: "navn", navn: "Aar" } },
    { tekst: "'Ark, (2)'!B2:B4", ark: "Ark, (2)", hvad: { art: "omraade", adresse: "B2:B4", spild: false } },
    {
      tekst: "Tabel1[Udgift]",
      ark: null,
      hvad: { art: "tabel", tabel: "Tabel1", kolonner: ["Udgift", "Udgift"], raekker: ["data"] },
    },
    { tekst: "A1#", ark: null, hvad: { art: "omraade", adresse: "A1", spild: true } },
  ]);
});

it.each<[string, string | null, readonly [string, string] | null, readonly string[]]>([
  ["Tabel1[]", "Tabel1", null, ["data"]],
  ["Tabel1[@]", "Tabel1", null, ["egen"]],
  ["[@Udgift]", null, ["Udgift", "Udgift"], ["egen"]],
  ["[@[Udgift i alt]]", null, ["Udgift i alt", "Udgift i alt"], ["egen"]],
  ["[Udgift]", null, ["Udgift", "Udgift"], ["data"]],
  ["Tabel1[@Udgift]", "Tabel1", ["Udgift", "Udgift"], ["egen"]],
  ["Tabel1[[#This Row],[Udgift]]", "Tabel1", ["Udgift", "Udgift"], ["egen"]],
  ["Tabel1[@[Udgift, netto]]", "Tabel1", ["Udgift, netto", "Udgift, netto"], ["egen"]],
  ["Tabel1[[Voksen]:[Barn]]", "Tabel1", ["Voksen", "Barn"], ["data"]],
  ["Tabel1[@[Voksen]:[Barn]]", "Tabel1", ["Voksen", "Barn"], ["egen"]],
  ["Tabel1[[#This Row],[Voksen]:[Barn]]", "Tabel1", ["Voksen", "Barn"], ["egen"]],
  ["Tabel1[#All]", "Tabel1", null, ["alle"]],
  ["Tabel1[[#Totals],[Udgift]]", "Tabel1", ["Udgift", "Udgift"], ["totaler"]],
  ["Tabel1[[#Headers],[#Data],[Udgift]]", "Tabel1", ["Udgift", "Udgift"], ["overskrifter", "data"]],
  ["Tabel1[[#Data],[#Totals]]", "Tabel1", null, ["data", "totaler"]],
  ["Tabel1[a'[1'] '#'' b]", "Tabel1", ["a[1] #' b", "a[1] #' b"], ["data"]],
])("%s er en del af en tabel", (tekst, tabel, kolonner, raekker) => {
  const laest = laesUdtryk(tekst);
  expect(laest.art === "udtryk" && referencerI(laest.udtryk)).toEqual([
    { tekst, ark: null, hvad: { art: "tabel", tabel, kolonner, raekker } },
  ]);
});

/** An expression with its own calculation beside its text, each in parentheses so that no rule of order is needed. */
type Trae = readonly [tekst: string, regnet: number];

const traeer = fc.letrec<{ trae: Trae }>((igen) => ({
  trae: fc.oneof(
    { maxDepth: 5 },
    fc.integer({ min: -1000, max: 1000 }).map((tal): Trae => [tal < 0 ? `(${tal})` : String(tal), tal]),
    fc.constantFrom<Trae>(["A1", 2_500_000], ["A2", 1_000_000], ["(A3+0)", 0], ["(A5+0)", 1]),
    fc
      .tuple(igen("trae"), fc.constantFrom("+", "-", "*"), igen("trae"))
      .map(([[at, a], tegn, [bt, b]]): Trae => [`( ${at}${tegn} ${bt})`, tegn === "+" ? a + b : tegn === "-" ? a - b : a * b]),
    igen("trae").map(([tekst, tal]): Trae => [`(-${tekst})`, 0 - tal]),
    igen("trae").map(([tekst, tal]): Trae => [`(${tekst}%)`, tal / 100]),
    fc.tuple(igen("trae"), igen("trae")).map(([[at, a], [bt, b]]): Trae => [`SUM(+${at},+${bt})`, a + b]),
  ),
}));

it("et skrevet udtryk giver det samme som en uafhængig udregning", () =>
  fc.assert(
    fc.property(traeer.trae, ([tekst, regnet]) => {
      fc.pre(Number.isFinite(regnet));
      expect(regn(tekst)).toEqual([[regnet + 0]]);
    }),
    { numRuns: 500 },
  ));

/** The rules of order, printed with as few parentheses as they allow. */
interface Led {
  readonly tekst: string;
  readonly regnet: number;
  readonly styrke: number;
}
const STYRKE = { "+": 1, "-": 1, "*": 2, "^": 3 } as const;

const led = fc.letrec<{ led: Led }>((igen) => ({
  led: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: 0, max: 9 }).map((tal): Led => ({ tekst: String(tal), regnet: tal, styrke: 5 })),
    igen("led").map(({ tekst, regnet, styrke }): Led => ({
      tekst: `-${styrke < 4 ? `(${tekst})` : tekst}`,
      regnet: 0 - regnet,
      styrke: 4,
    })),
    fc.tuple(igen("led"), fc.constantFrom("+" as const, "-" as const, "*" as const), igen("led")).map(([a, tegn, b]): Led => {
      const styrke = STYRKE[tegn];
      const venstre = a.styrke < styrke ? `(${a.tekst})` : a.tekst;
      const hoejre = b.styrke <= styrke ? `(${b.tekst})` : b.tekst;
      return {
        tekst: `${venstre}${tegn}${hoejre}`,
        regnet: tegn === "+" ? a.regnet + b.regnet : tegn === "-" ? a.regnet - b.regnet : a.regnet * b.regnet,
        styrke,
      };
    }),
    fc.tuple(igen("led"), fc.integer({ min: 1, max: 3 })).map(([a, n]): Led => ({
      // From the left, and after a minus: Excel's own order.
      tekst: `${a.styrke < 3 ? `(${a.tekst})` : a.tekst}^${n}`,
      regnet: a.regnet ** n,
      styrke: 3,
    })),
  ),
}));

it("og Excels rækkefølge gælder, hvor parenteserne er udeladt", () =>
  fc.assert(
    fc.property(led.led, ({ tekst, regnet }) => {
      fc.pre(Number.isSafeInteger(regnet));
      expect(regn(tekst)).toEqual([[regnet + 0]]);
    }),
    { numRuns: 500 },
  ));

it("en vilkårlig tekst giver ingen fejl", () =>
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."=(){},;\"'![]@#:.1A_ +-*/^&%<>", "REFUSION(", "SUM(", "A1", "2022") }),
      (tekst) => void regn(tekst),
    ),
    { numRuns: 2000 },
  ));
