import { excel, kald, parametreAf, type Argument, type Funktionsnavn, type Vaerdi } from "./excel";

const TOMME: readonly Vaerdi[] = [0, null, "", "  ", { type: "Empty", basicType: "Empty", basicValue: "" }];

/** A call of each function that answers, with all its arguments. */
const GODE_KALD: Readonly<Record<Funktionsnavn, readonly Argument[]>> = {
  REFUSION: [2_500_000, 2020, "barn", excel.REFUSION_SATSER(2020) as Vaerdi[][]],
  REFUSION_MAANED: [
    [[100_000, 0, 200_000, 90_000, 80_000, 70_000, 60_000, 150_000, 100_000, 100_000, 100_000, 100_000]],
    2022,
    250_000,
    egne(),
  ],
  REFUSION_TRIN: [2_500_000, 2020, "barn", egne()],
  REFUSION_SAGER: [sager(), 2022, egne()],
  REFUSION_SATSER: [2022],
  UDLIGNING_TAB: ["voksen", 2.75, 200_000, 0.26, parametre(), 10],
  UDLIGNING_VIRKNING: ["voksen", 2.75, 200_000, 0.26, parametre(), 10],
  UDLIGNING_PARAMETRE: ["middel", "lavt"],
  FORDEL_BUDGET: [1000, [[3, 2, 1]], 10, [[0, 100, 0]]],
  FORDEL_AFVIGELSE: [
    [[-10_000], [-20_000]],
    [[-9_000], [-21_000.01]],
    [["model 2"], ["25 %"]],
  ],
  ACONTO_REFUSION: [[[100, 250, 200, 400]], [[110, 0, -60, "0 kr."]]],
};

function egne(): Vaerdi[][] {
  return excel.REFUSION_SATSER() as Vaerdi[][];
}

function sager(): Vaerdi[][] {
  return [
    ["Sag", "Husstand", "Gruppe", "Fylder 67", "Omfattet før 67", "Engangsudgift", "Udgift", "Bemærkning"],
    ["A", "H1", "barn", "", "", 50_000, 900_000, ""],
    ["B", "H1", "efterværn", "", "", "", 700_000, "flytter"],
    ["C", "", "voksen", 6, "nej", 10_000, 1_900_000, ""],
    ["D", 7, "voksen", "før", "ja", "", 2_900_000, ""],
  ];
}

function parametre(): Vaerdi[][] {
  return [
    ["Bloktilskud pr. indbygger", 15_600],
    ["Særlige udligningsordninger, netto", -200],
    ["Landsgennemsnitlig udskrivningsprocent", 0.2497],
    ["Skat af landsgennemsnitligt grundlag pr. indbygger", 49_569.89],
    ["Faktor på landsgennemsnitligt grundlag", 0.93],
    ["Faktor på egen indkomst", 0.95],
    ["Udgiftsbehov pr. indekspoint", 61_000],
    ["Faktor på udgiftsbehov", 0.95],
    ["Grundbeløb, barn", 63_737.5],
    ["Grundbeløb, voksen", 63_175],
  ];
}

const ARGUMENTER = (Object.keys(GODE_KALD) as Funktionsnavn[]).flatMap((navn) =>
  parametreAf(navn).map((parameter, nr) => [navn, parameter.name, nr] as const),
);

const med = (argumenter: readonly Argument[], nr: number, argument: Argument): Argument[] =>
  argumenter.map((et, plads) => (plads === nr ? argument : et));

it.each(Object.entries(GODE_KALD))("%s svarer, når intet er tomt", (navn, argumenter) =>
  expect(kald(navn as Funktionsnavn, ...argumenter)).toBeInstanceOf(Array),
);

it.each(ARGUMENTER)("%s svarer ens på 0, null, tom tekst og udeladt %s", (navn, _, nr) => {
  const udeladt = kald(navn, ...med(GODE_KALD[navn], nr, undefined));
  for (const tom of TOMME) expect({ tom, svar: kald(navn, ...med(GODE_KALD[navn], nr, tom)) }).toEqual({ tom, svar: udeladt });
});

it.each(ARGUMENTER)("%s svarer ens på 0, null og tom tekst i %s, når alt andet er udeladt", (navn, _, nr) => {
  const udeladt = kald(navn);
  for (const tom of TOMME) {
    const argumenter = parametreAf(navn).map((__, plads) => (plads === nr ? tom : undefined));
    expect({ tom, svar: kald(navn, ...argumenter) }).toEqual({ tom, svar: udeladt });
  }
});

const OMRAADER = ARGUMENTER.filter(([navn, , nr]) => parametreAf(navn)[nr]!.dimensionality === "matrix");

it.each(OMRAADER)("%s svarer ens, uanset hvordan hver enkelt celle i %s er tom", (navn, _, nr) => {
  const argument = GODE_KALD[navn][nr];
  const celler = (Array.isArray(argument) ? argument : [[argument]]) as Vaerdi[][];
  celler.forEach((raekke, r) =>
    raekke.forEach((__, k) => {
      const svar = TOMME.map((tom) =>
        kald(
          navn,
          ...med(
            GODE_KALD[navn],
            nr,
            celler.map((et, i) => (i === r ? et.map((v, j) => (j === k ? tom : v)) : et)),
          ),
        ),
      );
      svar.forEach((et, i) => expect({ r, k, tom: TOMME[i], svar: et }).toEqual({ r, k, tom: TOMME[i], svar: svar[0] }));
    }),
  );
});

it.each(OMRAADER)("%s svarer ens, uanset hvordan hele området %s er tomt", (navn, _, nr) => {
  const svar = TOMME.map((tom) => kald(navn, ...med(GODE_KALD[navn], nr, [[tom], [tom], [tom]])));
  svar.forEach((et, i) => expect({ tom: TOMME[i], svar: et }).toEqual({ tom: TOMME[i], svar: svar[0] }));
});
