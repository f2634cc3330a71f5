import {
  Decimal,
  heleKroner,
  INGEN_BILAG,
  INTET_SAGSTAL,
  oere,
  TOM_FAGOMRAADEOPFOELGNING,
  type Fagomraade,
  type Fagomraadeopfoelgning,
  type Kvartaler,
  type Oere,
} from "../../src/core";
import type { Budgetopgave } from "../../src/workbook/opgave";
import { budget, BUDGETTER } from "./budgetter";
import { fagomraade, randersEksempel } from "./eksempler";

/** Kroner with two decimals as øre; null is not filled in. */
export const beloeb = (kroner: number | null): Oere | null => (kroner === null ? null : oere(Math.round(kroner * 100)));

export const kvartaler = (...kroner: (number | null)[]): Kvartaler<Oere | null> =>
  [0, 1, 2, 3].map((nr) => beloeb(kroner[nr] ?? null)) as unknown as Kvartaler<Oere | null>;

export const fulgt = (felter: Partial<Fagomraadeopfoelgning>): Fagomraadeopfoelgning => ({ ...TOM_FAGOMRAADEOPFOELGNING, ...felter });

const med = (opgave: Budgetopgave, fagomraader: readonly Fagomraadeopfoelgning[], storAfvigelse: number | null = null): Budgetopgave => ({
  ...opgave,
  opfoelgning: { storAfvigelse: beloeb(storAfvigelse), fagomraader, bilag: INGEN_BILAG, sagstal: INTET_SAGSTAL },
});

/** Half a year: a quarter that was sent with too much, a real zero, and nothing yet. */
const midtIAaret = med(
  randersEksempel,
  [
    fulgt({
      tilDato: kvartaler(7_000_000, 6_500_000.5),
      anmodet: kvartaler(7_250_000),
      modtaget: kvartaler(7_000_000),
      forventetHeleAaret: beloeb(25_900_000),
      ansvarlig: "Socialchefen ser på Q3",
    }),
    fulgt({ tilDato: kvartaler(0, 3_000_000), modtaget: kvartaler(0), budgetaendring: beloeb(-250_000) }),
    fulgt({}),
  ],
  500_000,
);

/** The year is settled: more, less, and exactly as requested; the requests were corrected on the way. */
const opgjort: Budgetopgave = {
  ...med(
    randersEksempel,
    [
      fulgt({
        tilDato: kvartaler(6_500_000, 13_100_000, 19_000_000, 25_400_000),
        anmodet: kvartaler(6_600_000, null, 5_900_000),
        modtaget: kvartaler(6_600_000, 6_500_000, 5_900_000, 6_400_000),
        endelig: beloeb(25_123_456.78),
        bogfoert: beloeb(25_400_000),
        efterSager: beloeb(25_123_456.78),
        vedHoejereGraenser: beloeb(24_800_000),
      }),
      fulgt({
        tilDato: kvartaler(3_400_000, 7_100_000, 10_700_000, 14_250_000),
        endelig: beloeb(14_250_000),
        bogfoert: beloeb(14_250_000),
        efterSager: beloeb(14_250_000),
      }),
      fulgt({
        tilDato: kvartaler(200_000, 450_000, 600_000, 900_000),
        endelig: beloeb(0),
        bogfoert: beloeb(900_000),
        efterSager: beloeb(0.01),
        ansvarlig: "Omsorgschefen",
      }),
    ],
    250_000,
  ),
};
const bilagt: Budgetopgave = {
  ...opgjort,
  opfoelgning: {
    ...opgjort.opfoelgning,
    bilag: [
      { dato: "31.03.2023", antalSager: 112, ark: "Bilag 2023 1. kvartal" },
      { dato: "30.06.2023", antalSager: 0, ark: "" },
      ...INGEN_BILAG.slice(2),
    ] as unknown as typeof INGEN_BILAG,
  },
};

const fem = [
  fagomraade("Børn og Unge", 17_345_671, "model1"),
  { ...fagomraade("Handicap", 9_871_233), gaelderFra: 2018, gaelderTil: 2020 },
  fagomraade("Psykiatri", 4_100_007, "deling", "Handicap"),
  { ...fagomraade("Senior & Sundhed", 2_050_003, "egenAndel"), model: { art: "egenAndel" as const, andel: new Decimal("0.3333333") } },
  { ...fagomraade("=Misbrug", 17_345_671, "model1", "Handicap"), udvalg: '-Udvalg; "A"', kontotekst: "+7.52.60" },
];
const skaeve = [
  {
    tilDato: kvartaler(1_000_000.01, 900_000.02, 1_500_000, 1_499_999.99),
    endelig: beloeb(17_000_000.05),
    budgetaendring: beloeb(1_000_000),
  },
  { tilDato: kvartaler(2_000_000, 2_000_000, 2_000_000, 2_000_000), endelig: beloeb(9_000_000) },
  { tilDato: kvartaler(500_000, 1_000_000, 1_500_000, 2_000_000.01), endelig: beloeb(4_100_000.01), bogfoert: beloeb(2_000_000) },
  { tilDato: kvartaler(-100_000, -50_000, 0, 100_000), endelig: beloeb(-1.01), efterSager: beloeb(3) },
  { tilDato: kvartaler(1, 2, 3), anmodet: kvartaler(0, 0, 0, 5), endelig: null, forventetHeleAaret: beloeb(12_000_000.49) },
].map(fulgt);

const egen = (navn: string, kroner: number, andel: string): Fagomraade => ({
  ...fagomraade(navn, kroner),
  model: { art: "egenAndel", andel: new Decimal(andel) },
});

/** What is too small to be seen in mio. kr. is still not nothing. */
const smaa = (...fagomraader: readonly Fagomraade[]): Budgetopgave => {
  const opgave = budget({
    indtaegtsbudget: {
      art: "opbygget",
      udgangspunkt: heleKroner(1_040_000),
      kl: { art: "beloeb", beloeb: heleKroner(-30_000) },
      lokaleForhold: heleKroner(20_000),
    },
    fagomraader,
  });
  const fulgte = opgave.budgetaar.fagomraader.map((_, nr) => fulgt({ forventetHeleAaret: beloeb(nr === 0 ? 1_070_000 : 5_000) }));
  return {
    ...med(opgave, fulgte),
    forrigeAar: fagomraader.map((_, nr) => ({ afvigelse: beloeb(-20_000), tilFagomraadet: beloeb(10_000 * nr) })),
    opfoelgning: {
      ...med(opgave, fulgte).opfoelgning,
      sagstal: { dato: "31.12.2023", status: "skoen", husstande: [6, 0, 0, 0], udgift: beloeb(40_000), refusion: beloeb(10_000) },
    },
  };
};

const fyrrefulgt = med(
  budget({
    fagomraader: Array.from({ length: 40 }, (_, nr) => ({
      ...fagomraade(`Fagområde ${nr + 1}`, 100_003 * ((nr * 7) % 40), (["model1", "model2", "deling", "egenAndel"] as const)[nr % 4]),
      ...(nr % 11 === 5 && { gaelderTil: 2022, gaelderFra: 2020 }),
    })),
  }),
  Array.from({ length: 40 }, (_, nr) =>
    fulgt({
      tilDato: kvartaler(...[1, 2, 3, 4].slice(0, 1 + (nr % 4)).map((k) => k * 50_000.25 * nr - 77_777 * (nr % 3))),
      ...(nr % 3 === 0 && { endelig: beloeb(800_000.33 * (nr % 7)), bogfoert: beloeb(1_000 * nr), efterSager: beloeb(1_000 * nr) }),
    }),
  ),
  100_000,
);

/** Years that are followed, by what is special about them. */
export const OPFULGTE: readonly (readonly [hvad: string, opgave: Budgetopgave])[] = [
  ["et halvt år: rettelser, nuller og ukendte", midtIAaret],
  ["et opgjort år med bilag", bilagt],
  ["et opgjort år, hvor indtægter vises uden minus", { ...bilagt, fortegn: "plus" }],
  ["alle modeller, en udløbet model, øre og negative beløb", med(budget({ fagomraader: fem }), skaeve, 0.01)],
  ["det samme med plus og uden stor afvigelse", med(budget({ fagomraader: fem }, { fortegn: "plus" }), skaeve)],
  ["40 fagområder i gang", fyrrefulgt],
  [
    "et opgjort fagområde for sig selv",
    med(
      budget({ fagomraader: [fagomraade("A", 1, "model1")] }),
      [fulgt({ tilDato: kvartaler(1, 2, 3, 4), endelig: beloeb(5) })],
      heleKroner(1) / 100,
    ),
  ],
  ["små beløb og egne andele", smaa(egen("Social", 900_000, "0.125"), egen("Ældre", 90_000, "0.4"), fagomraade("Ny", 10_000))],
  [
    "egne andele, som der ikke er plads til",
    smaa(...["0", "0.3333333", "1"].map((andel, nr) => egen(`Center ${nr + 1} for særlige tilbud til børn og unge`, 5_000 + nr, andel))),
  ],
  ["små beløb i et enkelt fagområde", smaa(egen("Social", 900_000, "0.25"))],
];

export const ALLE_BUDGETTER = [...BUDGETTER, ...OPFULGTE];
