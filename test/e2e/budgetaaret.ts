import { readFileSync } from "node:fs";
import { oere, TOM_FAGOMRAADEOPFOELGNING, tomOpfoelgning, type Kvartaler, type Oere } from "../../src/core";
import { skrivTal } from "../../src/tekster/tal";
import { EKSEMPEL } from "../../src/taskpane/wizard/eksempel";
import { fortolk } from "../../src/taskpane/wizard/fortolk";
import type { Kladde } from "../../src/taskpane/wizard/kladde";
import type { Budgetopgave } from "../../src/workbook/opgave";

/**
 * A year that nobody lived: the departments' incomes, the quarters and the final refunds are invented, and the sheets
 * say so. Only the 41,4 mio. kr. and the models are the memo's.
 */
interface Opdigtet {
  readonly fagomraade: string;
  /** Kroner, what is expected up to and including each quarter; the first as it was believed when it was requested. */
  readonly tilDato: readonly [number, number, number, number];
  /** The first quarter as it was known afterwards, where it was changed. */
  readonly rettetFoerste?: number;
  readonly anmodninger: readonly [number, number, number, number];
  readonly endelig: number;
}

export const OPDIGTEDE: readonly Opdigtet[] = [
  {
    fagomraade: "Socialområdet",
    tilDato: [5_500_000, 12_100_000, 19_800_000, 27_300_000],
    rettetFoerste: 4_900_000,
    // The second request is what is expected to 30 June less what was in fact requested: it corrects the first by 600.000.
    anmodninger: [5_500_000, 6_600_000, 7_700_000, 7_500_000],
    endelig: 27_512_345.5,
  },
  {
    fagomraade: "Familieområdet",
    tilDato: [3_900_000, 6_700_000, 10_100_000, 13_200_000],
    anmodninger: [3_900_000, 2_800_000, 3_400_000, 3_100_000],
    endelig: 12_950_000,
  },
  {
    fagomraade: "Omsorgsområdet",
    tilDato: [0, 180_000, 150_000, 640_000],
    anmodninger: [0, 180_000, -30_000, 490_000],
    endelig: 655_000.25,
  },
];

/** Whole years: the final refund less the budget, and who carries it (model 2, model 1, model 2). */
export const AFVIGELSER = [
  { fagomraade: 945_345.5, kommunekasse: 0 },
  { fagomraade: 0, kommunekasse: -887_000 },
  { fagomraade: -340_999.75, kommunekasse: 0 },
] as const;

export const STOR_AFVIGELSE = 500_000;
export const ANSVARLIG = "Social og Arbejdsmarked: ny prognose til 31/10";
export const FORVENTET = 12_400_000;

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** Every amount as a Dane types it. */
export const som = (kroner: number): string => skrivTal(kroner, Number.isInteger(kroner) ? 0 : 2);

/** Next year's draft as the pane leaves it, with the family area's model decided and this year's deviation taken along. */
export const NAESTE_AAR: Kladde = {
  ...EKSEMPEL,
  aar: "2024",
  udgangspunkt: "42.228.000",
  udgangspunktNote: "BO-2024 i budget 2023",
  aendringKl: "",
  lokaleForhold: "",
  indeks: ["", "", ""],
  fagomraader: EKSEMPEL.fagomraader.map((et, nr) => ({
    ...et,
    gaelderFra: nr === 1 ? "2024" : "2023",
    gaelderTil: "",
    model: "model2" as const,
    afvigelseForrige: som(AFVIGELSER[nr]!.fagomraade + AFVIGELSER[nr]!.kommunekasse),
    tilFagomraadetForrige: som(AFVIGELSER[nr]!.fagomraade),
  })),
};

export function opgaven(kladde: Kladde): Budgetopgave {
  const fortolket = fortolk(kladde, version);
  if (!fortolket.ok) throw new Error(JSON.stringify(fortolket.fejl));
  return fortolket.opgave;
}

const kr = (kroner: number): Oere => oere(Math.round(kroner * 100));

/** The year as it stands when everything is filled in, for the core. */
export function aaretLevet(): Budgetopgave {
  const opgave = opgaven({ ...EKSEMPEL, indeks: ["2 %", "", ""] });
  return {
    ...opgave,
    opfoelgning: {
      ...tomOpfoelgning(OPDIGTEDE.length),
      storAfvigelse: kr(STOR_AFVIGELSE),
      fagomraader: OPDIGTEDE.map(({ tilDato: [foerste, ...resten], rettetFoerste, anmodninger, endelig }, nr) => ({
        ...TOM_FAGOMRAADEOPFOELGNING,
        tilDato: [rettetFoerste ?? foerste, ...resten].map(kr) as unknown as Kvartaler<Oere>,
        anmodet: anmodninger.map(kr) as unknown as Kvartaler<Oere>,
        modtaget: anmodninger.map(kr) as unknown as Kvartaler<Oere>,
        forventetHeleAaret: nr === 1 ? kr(FORVENTET) : null,
        ansvarlig: nr === 2 ? "" : ANSVARLIG,
        endelig: kr(endelig),
        bogfoert: kr(endelig),
        efterSager: kr(endelig),
      })),
    },
  };
}
