import type { Omraade, Opslag } from "../../../src/kald/formel/argumentsvar";
import { forklarCelle } from "../../../src/kald/celle/celleforklaring";
import { fejlcelle } from "../../../src/kald/formel/udtryk";
import type { ValgtCelle } from "../../../src/kald/celle/valgtCelle";

const CELLER: Readonly<Record<string, Omraade>> = {
  A1: [[2_500_000]],
  B2: [[0]],
  TOM: [[null]],
  FEJL: [[fejlcelle("#DIV/0!")]],
  "A1:A3": [[2_500_000], [0], [900_000]],
  "C1:C3": [[1_000_000], [1_000_000], [1_000_000]],
};
const opslag: Opslag = ({ tekst }) => (tekst in CELLER ? { art: "celler", celler: CELLER[tekst]! } : { art: "findesIkke" });

const forklaret = (formel: string, vaerdi: ValgtCelle["vaerdi"], raekke: number | null = null) =>
  forklarCelle(
    {
      ark: "Ark1",
      adresse: `E${(raekke ?? 0) + 1}`,
      formel,
      vaerdi,
      vist: String(vaerdi),
      spild: raekke === null ? null : { fra: "E1", form: { raekker: 3, kolonner: 1 }, plads: { raekke, kolonne: 0 } },
      tabel: null,
    },
    opslag,
  );

it.each<[string, ValgtCelle["vaerdi"], string]>([
  ["=IF(B2>0,REFUSION(B2,2022),0)", 0, "betingelsen »B2>0« er falsk"],
  ["=IF(B2=0,0,REFUSION(B2,2022))", 0, "betingelsen »B2=0« er sand"],
  ["=IF(TOM,REFUSION(A1,2022),0)", 0, "betingelsen »TOM« er falsk"],
  ["=2*(IF(B2>0,1+REFUSION(A1,2022),7))", 14, "betingelsen »B2>0« er falsk"],
  ["=IF(B2>0,IF(A1>0,REFUSION(A1,2022),1),0)", 0, "betingelsen »B2>0« er falsk"],
  ["=IF(VLOOKUP(1,A:B,2),IF(B2>0,REFUSION(A1,2022),1),0)", 0, "betingelsen »B2>0« er falsk"],
  ["=IF(B2>0,REFUSION(A1,VLOOKUP(1,A:B,2)),0)", 0, "betingelsen »B2>0« er falsk"],
  ["=IF(B2>0.5,REFUSION(A1,2022),0)", 0, "betingelsen »B2>0,5« er falsk"],
  ["=IF(FEJL>0,REFUSION(A1,2022),0)", fejlcelle("#DIV/0!"), "»FEJL>0« giver en fejl"],
  ["=IF(A1:A3<0,REFUSION(A1:A3,2022),0)", 0, "betingelsen »A1:A3<0« er falsk"],
  ["=IFERROR(B2/A1,REFUSION(A1,2022))", 0, "»B2/A1« giver ingen fejl"],
  ["=IFNA(B2,REFUSION(A1,2022))", 0, "»B2« giver ingen fejl"],
  ["=IFERROR(REFUSION(A1,2022)/B2,0)", 0, "»REFUSION(A1;2022)/B2« giver en fejl"],
])("kaldet i %s er ikke med i tallet, og det siges", (formel, vaerdi, hvorfor) => {
  const { saetninger, kald } = forklaret(formel, vaerdi);
  expect(kald.map((et) => [et.saetninger, et.forklaringer])).toEqual([[[`Kaldet indgår ikke i det, cellen viser: ${hvorfor}.`], []]]);
  expect(saetninger[0]).toMatch(/^Cellen viser =.*; kaldet af vores funktion er ikke brugt i det, den viser\.$/);
  expect(saetninger.join()).not.toContain("giver formlen");
});

it("hvorfor HVIS.FEJL satte noget andet i kaldets sted, siges også", () =>
  expect(forklaret("=IFERROR(REFUSION(A1,1999),0)", 0).kald[0]!.saetninger).toEqual([
    "Kaldet indgår ikke i det, cellen viser: »REFUSION(A1;1999)« giver en fejl.",
    expect.stringMatching(/^Der er ingen satser for 1999\./),
  ]));

it("af to grene forklares den, der er valgt", () => {
  const { saetninger, kald } = forklaret("=IF(B2>0,REFUSION(B2,2022),REFUSION(A1,2022))", 710_000);
  expect(kald.map(({ forklaringer }) => forklaringer.map(({ vaerdi }) => vaerdi))).toEqual([[], [710_000]]);
  expect(saetninger).toEqual([expect.stringMatching(/her er kaldene af vores funktioner forklaret, ikke resten af formlen\.$/)]);
});

it.each([
  ["=IF(B2=0,REFUSION(A1,2022),0)", 710_000],
  ["=IF(B2=0,IFERROR(REFUSION(A1,2022),0),0)", 710_000],
  ["=IF(REFUSION(A1,2022)>0,5,0)", 5],
  ["=IFERROR(1/B2,REFUSION(A1,2022))", 710_000],
  ["=IFNA(REFUSION(A1,2022),0)", 710_000],
  ["=CHOOSE(REFUSION(A1,2022)/710000,7)", 7],
])("kaldet i %s er med, og der er intet at sige til det", (formel, vaerdi) => {
  const { kald } = forklaret(formel, vaerdi);
  expect(kald[0]!.saetninger).toEqual([]);
  expect(kald[0]!.forklaringer.map((et) => et.vaerdi)).toEqual([710_000]);
});

it.each([
  ["=IF(VLOOKUP(1,A:B,2)>0,REFUSION(A1,2022),0)", "HVIS"],
  ["=IF(Z9>0,REFUSION(A1,2022),0)", "HVIS"],
  ['=IF("SAND",REFUSION(A1,2022),0)', "HVIS"],
  ["=LET(B2,1,IF(B2>0,REFUSION(A1,2022),0))", "HVIS"],
  ["=IFERROR(VLOOKUP(1,A:B,2),REFUSION(A1,2022))", "HVIS.FEJL"],
  ["=IFNA(FEJL,REFUSION(A1,2022))", "IFNA"],
  ["=CHOOSE(2,0,REFUSION(A1,2022))", "CHOOSE"],
  ["=IFS(B2>0,REFUSION(A1,2022),TRUE,0)", "IFS"],
  ["=SWITCH(B2,1,REFUSION(A1,2022),0)", "SWITCH"],
])("om kaldet i %s er med, kan ruden ikke se: det siges, og kaldet forklares", (formel, funktion) => {
  const { kald } = forklaret(formel, 0);
  expect(kald[0]!.saetninger).toEqual([
    `Kaldet står i ${funktion}, som vælger mellem flere værdier. Ruden kan ikke se, om det er denne, cellen viser.`,
  ]);
  expect(kald[0]!.forklaringer.map(({ vaerdi }) => vaerdi)).toEqual([710_000]);
});

it.each(["=SUM(IF(A1:A3>0,REFUSION(A1,2022),0))", "=SUM(IFERROR(A1/A1:A3,REFUSION(A1,2022)))"])(
  "kaldet i %s er med i noget af tallet, og det siges",
  (formel) =>
    expect(forklaret(formel, 0).kald[0]!.saetninger).toEqual([
      expect.stringMatching(/^Kaldet står i HVIS(\.FEJL)?, som bruger det i nogle af sine svar og ikke i andre\.$/),
    ]),
);

it.each([
  ["=IF(A1:A3>0,REFUSION(C1:C3,2022),0)", 0, [35_000]],
  ["=IF(A1:A3>0,REFUSION(C1:C3,2022),0)", 1, []],
  ["=ROUND(IF(A1:A3>0,REFUSION(C1:C3,2022),0),-3)", 2, [35_000]],
  ["=IF(A1:A3,REFUSION(C1:C3,2022),REFUSION(A1:A3,2022))", 1, []],
])("i %s afgør række %s selv, om kaldet er med", (formel, raekke, ventet) => {
  const { kald } = forklaret(formel, ventet[0] ?? 0, raekke);
  expect(kald[0]!.forklaringer.map(({ vaerdi }) => vaerdi)).toEqual(ventet);
});

it("en tom celle, som HVIS giver videre, vises som 0 og er ingen afvigelse", () =>
  expect(forklaret("=IF(B2>0,REFUSION(A1,2022),TOM)", 0).saetninger).toHaveLength(1));
