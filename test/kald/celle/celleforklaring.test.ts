import type { Omraade, Opslag } from "../../../src/kald/formel/argumentsvar";
import { celletekst, forklarCelle, referencerIFormel } from "../../../src/kald/celle/celleforklaring";
import { danskFormel } from "../../../src/kald/formel/danskFormel";
import { FUNKTIONER } from "../../../src/kald/funktioner";
import { fejlcelle } from "../../../src/kald/formel/udtryk";
import type { ValgtCelle } from "../../../src/kald/celle/valgtCelle";

const CELLER: Readonly<Record<string, Omraade>> = {
  A1: [[2_500_000]],
  A2: [[2022]],
  A9: [[fejlcelle("#DIV/0!")]],
  Udgift: [[1_000_000]],
  "A1:A3": [[2_500_000], [1_000_000], [900_000]],
  "B1:B3": [[24_000_000], [12_500_000], [900_000]],
};
const opslag: Opslag = ({ tekst }) => (tekst in CELLER ? { art: "celler", celler: CELLER[tekst]! } : { art: "findesIkke" });

const celle = (formel: string | null, vaerdi: ValgtCelle["vaerdi"], andet: Partial<ValgtCelle> = {}): ValgtCelle => ({
  ark: "Ark1",
  adresse: "C1",
  formel,
  vaerdi,
  vist: String(vaerdi),
  spild: null,
  tabel: null,
  ...andet,
});

const forklaret = (formel: string | null, vaerdi: ValgtCelle["vaerdi"], andet: Partial<ValgtCelle> = {}) =>
  forklarCelle(celle(formel, vaerdi, andet), opslag);

const spildt = (raekke: number, adresse: string): Partial<ValgtCelle> => ({
  adresse,
  spild: { fra: "C1", form: { raekker: 3, kolonner: 1 }, plads: { raekke, kolonne: 0 } },
});

it("ét kald, der står alene, forklares, og der er intet at tilføje", () => {
  const { overskrift, saetninger, kald } = forklaret("=REFUSION(A1,A2)", 710_000, { vist: "710.000" });
  expect(overskrift).toBe("Ark1!C1 viser 710.000");
  expect(saetninger).toEqual([]);
  expect(kald.map((et) => [et.kald, et.saetninger, et.forklaringer.map(({ vaerdi }) => vaerdi)])).toEqual([
    ["REFUSION(A1;A2)", [], [710_000]],
  ]);
});

it("en formel med mere end kaldet siger det, og viser den på dansk", () =>
  expect(forklaret("=2*REFUSION(A1,A2)+0.5", 1_420_000.5).saetninger).toEqual([
    "Cellen viser =2*REFUSION(A1;A2)+0,5; her er kaldet af vores funktion forklaret, ikke resten af formlen.",
  ]));

it("hvor Excel viser 0, og der kun er regneunøjagtighed tilbage, er der intet at sige om det", () => {
  const saetning = "Cellen viser =REFUSION(A1;A2)*1,1-781000; her er kaldet af vores funktion forklaret, ikke resten af formlen.";
  expect(forklaret("=REFUSION(A1,A2)*1.1-781000", 0).saetninger).toEqual([saetning]);
  expect(forklaret("=REFUSION(A1,A2)*1.1-780999", 0).saetninger).toHaveLength(2);
});

it("flere kald og kald i hinanden forklares hver for sig, det yderste først", () => {
  const { saetninger, kald } = forklaret("=SUM(FORDEL_BUDGET(REFUSION(A1,A2),B1:B3))-REFUSION(1000000,2022)", 675_000);
  expect(kald.map((et) => [et.kald, et.forklaringer.map(({ vaerdi }) => vaerdi)])).toEqual([
    ["FORDEL_BUDGET(REFUSION(A1;A2);B1:B3)", [455_615, 237_299, 17_086]],
    ["REFUSION(A1;A2)", [710_000]],
    ["REFUSION(1000000;2022)", [35_000]],
  ]);
  expect(kald[0]!.saetninger).toEqual(["Kaldet giver 3 tal, som resten af formlen bruger. De er forklaret ét for ét."]);
  expect(saetninger).toEqual([expect.stringMatching(/her er kaldene af vores funktioner forklaret, ikke resten af formlen\.$/)]);
});

it("en celle, som formlen fylder, forklares på sin egen plads", () => {
  const { saetninger, kald } = forklaret("=REFUSION(A1:A3,2022)", 35_000, spildt(1, "C2"));
  expect(saetninger).toEqual(["Tallet kommer fra formlen i C1."]);
  expect(kald[0]!.forklaringer.map(({ vaerdi, plads }) => [vaerdi, plads.raekke])).toEqual([[35_000, 1]]);
});

it("også når resten af formlen regner række for række", () => {
  const { kald } = forklaret("=-REFUSION(A1:A3,2022)", -35_000, spildt(1, "C2"));
  expect(kald[0]!.forklaringer.map(({ vaerdi }) => vaerdi)).toEqual([35_000]);
});

it.each([
  "=SORT(REFUSION(A1:A3,2022))",
  "=ROUND(SORT(REFUSION(A1:A3,2022)*2),0)",
  "=SORT((REFUSION(A1:A3,2022)))+A1:A3",
  "=_xlfn._xlws.SORT(REFUSION(A1:A3,2022))",
  "=LAMBDA(x,SORT(x))(REFUSION(A1:A3,2022))",
  "=LET(x,REFUSION(A1:A3,2022),SORT(x))",
  "=MAP(REFUSION(A1:A3,2022),LAMBDA(x,x))",
  "=@REFUSION(A1:A3,2022)+A1:A3",
  "=@(REFUSION(A1:A3,2022))+A1:A3",
])("men kan svarene i %s være flyttet, forklares de alle", (formel) => {
  const { kald } = forklaret(formel, 10_000, spildt(0, "C1"));
  expect(kald[0]!.forklaringer.map(({ vaerdi }) => vaerdi)).toEqual([710_000, 35_000, 10_000]);
  expect(kald[0]!.saetninger).toEqual(["Kaldet giver 3 tal, som resten af formlen bruger. De er forklaret ét for ét."]);
});

it.each([
  "=ROUND(IF(A1:A3>0,REFUSION(A1:A3,2022),0),-3)",
  "=IFERROR( (REFUSION(A1:A3,2022)) %, 0)",
  "=-(2*(REFUSION(A1:A3,2022)))+SUM(A1:A3)",
])("mens %s lader dem stå på deres egen plads", (formel) => {
  const { kald } = forklaret(formel, 1, spildt(1, "C2"));
  expect(kald[0]!.forklaringer.map(({ vaerdi }) => vaerdi)).toEqual([35_000]);
});

it("men et kald, som et andet kald bruger helt, forklares helt", () => {
  const { kald } = forklaret("=FORDEL_BUDGET(SUM(REFUSION(A1:A3,2022)),B1:B3)", 252_340, spildt(1, "C2"));
  expect(kald.map(({ forklaringer }) => forklaringer.map(({ vaerdi }) => vaerdi))).toEqual([[252_340], [710_000, 35_000, 10_000]]);
});

it.each([
  ["=REFUSION(A1,A2)", 700_000, "Cellen viser 700000, men med de tal, der nu står i cellerne, giver formlen 710.000."],
  ["=2*REFUSION(A1,A2)", 1_400_000, "Cellen viser 1400000, men med de tal, der nu står i cellerne, giver formlen 1.420.000."],
])("%s, som viser et gammelt tal, siger det", (formel, vaerdi, ventet) =>
  expect(forklaret(formel, vaerdi).saetninger.at(-1)).toMatch(ventet),
);

it.each<[string, string | null, ValgtCelle["vaerdi"], RegExp]>([
  ["ingen formel", null, 5, /^Cellen har ingen formel/],
  ["en almindelig formel", "=SUM(A1:A3)", 5, /^Cellen regner med almindelige formler: =SUM\(A1:A3\)\./],
  ["navnet i en tekst", '="REFUSION(1,2)"', "REFUSION(1,2)", /^Cellen regner med almindelige formler/],
])("%s afvises i ord", (_, formel, vaerdi, ventet) => {
  const { saetninger, kald } = forklaret(formel, vaerdi);
  expect(saetninger).toEqual([expect.stringMatching(ventet)]);
  expect(kald).toEqual([]);
});

it("en fejlcelle får funktionens egen forklaring", () => {
  const { overskrift, saetninger, kald } = forklaret("=REFUSION(A9,2022)", fejlcelle("#VALUE!"));
  expect(overskrift).toBe("Ark1!C1 viser #VÆRDI!");
  expect(saetninger).toEqual(["Cellen viser fejlen #VÆRDI!."]);
  expect(kald[0]!.saetninger).toEqual(["Udgift: cellen viser fejlen #DIVISION/0!. Ret den celle først."]);
});

it("#NAVN? siger, hvad der hjælper, og tallet forklares alligevel", () => {
  const { saetninger, kald } = forklaret("=_xldudf_REFUSION(A1,A2)", fejlcelle("#NAME?"));
  expect(saetninger.at(-1)).toMatch(/^Excel kender ikke funktionen/);
  expect(kald[0]!.forklaringer[0]!.vaerdi).toBe(710_000);
});

it.each([
  ["REFUSION(VLOOKUP(1,A:B,2),2022)", "Argumentet »VLOOKUP(1;A:B;2)« kan ruden ikke regne; skriv det i sin egen celle, og henvis til den."],
  ["REFUSION(Z1,2022)", "»Z1« findes ikke i projektmappen eller er ikke celler."],
  ["REFUSION(A1,1999)", "Der er ingen satser for 1999."],
])("%s forklarer, hvad der er i vejen", (formel, ventet) => {
  const { kald } = forklaret(`=${formel}`, 1);
  expect(kald[0]!.forklaringer).toEqual([]);
  expect(kald[0]!.saetninger.join()).toContain(ventet);
});

it.each([
  ["=LET(Udgift,A1,REFUSION(Udgift,2022))", "Udgift"],
  ["=LET(x,1,udgift , A1,x*SUM(REFUSION(2*(UDGIFT+1),2022)))", "UDGIFT"],
  ["=_xlfn.LET(_xlpm.Udgift,A1,REFUSION(_xlpm.Udgift,2022))", "Udgift"],
  ["=LAMBDA(Udgift,REFUSION(Udgift,2022))(A1)", "Udgift"],
  ["=_xlfn.LAMBDA(_xlop.Udgift,REFUSION(_xlpm.Udgift,2022))(A1)", "Udgift"],
  ["=LAMBDA([Udgift],[år],REFUSION(SUM(Udgift),År))(A1,2022)", "Udgift"],
  ["=LET(Udgift,A1,LAMBDA(år,REFUSION(Udgift,år))(2022))", "Udgift"],
  ["=MAP(A1:A3,LAMBDA(Udgift,REFUSION(Udgift,2022)))", "Udgift"],
  ["=BYROW(A1:A3,LAMBDA(r,REFUSION(r,2022)))", "r"],
  ["=BYCOL(A1:A3,LAMBDA(c,SUM(REFUSION(c,2022))))", "c"],
  ["=SCAN(0,A1:A3,LAMBDA(sum,Udgift,sum+REFUSION(Udgift,2022)))", "Udgift"],
  ["=REDUCE(0,A1:A3,LAMBDA(a,Udgift,a+REFUSION(Udgift,2022)))", "Udgift"],
  ["=MAKEARRAY(3,1,LAMBDA(r,k,REFUSION(Udgift,2021+k)))", "k"],
])("%s regner på variablen %s, ikke på mappens navn", (formel, navn) => {
  const { kald } = forklaret(formel, 710_000);
  expect(kald.map(({ forklaringer }) => forklaringer)).toEqual([[]]);
  expect(kald[0]!.saetninger).toEqual([
    `Argumentet »${navn}« er en variabel i LET/LAMBDA, som ruden ikke kan regne; skriv det i sin egen celle, og henvis til den.`,
  ]);
});

it.each([
  "=LET(x,A1,x+REFUSION(Udgift,2022))",
  "=LET(x,REFUSION(Udgift,2022),Udgift)",
  "=LET(x,Udgift,x+REFUSION(Udgift,2022))",
  "=LET(Udgift,A1,Udgift)+REFUSION(Udgift,2022)",
  "=LAMBDA(x,x)(REFUSION(Udgift,2022))",
])("mens Udgift i kaldet i %s er mappens navn", (formel) =>
  expect(forklaret(formel, 1).kald[0]!.forklaringer.map(({ vaerdi }) => vaerdi)).toEqual([35_000]),
);

it("et område, hvis svar resten af formlen bruger, forklares højst ti gange", () => {
  const celler: Omraade = Array.from({ length: 12 }, (_, nr) => [1_000_000 + nr]);
  const { kald } = forklarCelle(celle("=SUM(REFUSION(D1:D12,2022))", 1), () => ({ art: "celler", celler }));
  expect(kald[0]!.forklaringer).toHaveLength(10);
  expect(kald[0]!.saetninger).toEqual(["Kaldet giver 12 tal, som resten af formlen bruger. De første 10 er forklaret."]);
});

it("en tabel, som resten af formlen bruger, forklares ved sin sum eller sin overskrift", () => {
  const trin = forklaret("=INDEX(REFUSION_TRIN(A1,A2),3,6)", 205_000).kald[0]!;
  expect(trin.forklaringer.map(({ vaerdi }) => vaerdi)).toEqual([710_000]);
  const [refusion, satser] = forklaret("=REFUSION(A1,2022,,REFUSION_SATSER())", 710_000).kald;
  expect(refusion!.forklaringer[0]!.vaerdi).toBe(710_000);
  expect(satser!.saetninger).toEqual(["Kaldet giver en tabel, som resten af formlen bruger."]);
});

it("en kolonne, der er for smal, viser tallet", () =>
  expect(forklaret("=REFUSION(A1,A2)", 710_000, { vist: "####" }).overskrift).toBe("Ark1!C1 viser 710.000"));

it("alt, hvad der skal læses, samles, også fra kald med noget, ruden ikke kan regne", () =>
  expect(
    referencerIFormel("=IF(X1>0,REFUSION(A1,VLOOKUP(B1,C1,2)),REFUSION(A2,Aar))")
      .map(({ tekst }) => tekst)
      .sort(),
  ).toEqual(["A1", "A2", "Aar", "X1"]));

it("som tekst står alt i rækkefølge", () => {
  const tekst = celletekst(forklaret("=2*REFUSION(A1,A2)", 1_420_000, { vist: "1.420.000" }));
  expect(tekst).toMatch(
    /^Ark1!C1 viser 1\.420\.000\nCellen viser =2\*REFUSION\(A1;A2\); .*\n\n=REFUSION\(A1;A2\)\n\nRefusion af 2\.500\.000 kr\. i 2022\n/,
  );
  expect(tekst).toMatch(/Grundlag\n.*Beløbsgrænser for 2022/);
});

it.each([
  ["=REFUSION(A1*1.5,2022)", "=REFUSION(A1*1,5;2022)"],
  ['=IF(TRUE,"a,b.c",{1,2;3.5,4})', '=HVIS(SAND;"a,b.c";{1\\2;3,5\\4})'],
  ['=iferror(ROUND(MAX(A1,MIN(1,2)),0),"IF(")', '=HVIS.FEJL(AFRUND(MAKS(A1;MIN(1;2));0);"IF(")'],
  ["='Ark, 1.2'!A1+Tabel1[a,b]", "='Ark, 1.2'!A1+Tabel1[a,b]"],
])("%s skrives %s på dansk", (engelsk, dansk) => expect(danskFormel(engelsk)).toBe(dansk));

it.each(FUNKTIONER)("%s kan stå i en celle uden argumenter, uden at noget vælter", (navn) =>
  expect(forklaret(`=${navn}()`, 1).kald).toHaveLength(1),
);
