import {
  Decimal,
  EKSEMPEL_VOKSEN,
  heleKroner,
  INDBYGGEDE_SATSER,
  NUL_OERE,
  oere,
  RAPPORTENS_KOMMUNETYPE,
  RAPPORTENS_PERSONER,
  type Fraflytning,
  type Placeringsoekonomi,
  type Placeringsudgift,
  type Rapportperson,
} from "../../src/core";
import { bygFraflytning } from "../../src/workbook/bygFraflytning";
import type { Fraflytningsopgave, Sagsoekonomi } from "../../src/workbook/fraflytningsopgave";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { vaerdien } from "./budgetter";

export const flytter = (hvem: Rapportperson, andet: Partial<Fraflytning> = {}): Fraflytning => {
  const { maalgruppe, indeks } = RAPPORTENS_PERSONER[hvem];
  return {
    person: {
      maalgruppe,
      indeks,
      indkomst: maalgruppe === "barn" ? NUL_OERE : heleKroner(EKSEMPEL_VOKSEN.indkomstKr),
      udskrivningsprocent: EKSEMPEL_VOKSEN.udskrivningsprocent,
    },
    psykiatrisk: false,
    befolkningstilbagegang: false,
    kommunetype: RAPPORTENS_KOMMUNETYPE,
    modtager: null,
    ...andet,
  };
};

export const placering = (udgift: Placeringsudgift, egenbetaling = 0, modtaget = 0, betalt = 0): Placeringsoekonomi => ({
  udgift,
  egenbetaling: oere(egenbetaling * 100),
  modtagetRefusion: oere(modtaget * 100),
  betaltRefusion: oere(betalt * 100),
});

export const egen = (kroner: number): Placeringsudgift => ({ art: "egen", beloeb: oere(Math.round(kroner * 100)) });

export const sag = (inde: Placeringsoekonomi, ude: Placeringsoekonomi, aar = 2022): Sagsoekonomi => ({
  aar,
  satser: INDBYGGEDE_SATSER,
  placeringer: { inde, ude },
});

export const opgave = (
  fraflytning: Fraflytning,
  oekonomi: Sagsoekonomi | null = null,
  kommune = "Eksempel Kommune",
): Fraflytningsopgave => ({
  kommune,
  fraflytning,
  oekonomi,
  kopi: 1,
});

export const planen = (givet: Fraflytningsopgave): WorkbookPlan => vaerdien(bygFraflytning(givet));

const medPerson = (hvem: Rapportperson, person: Partial<Fraflytning["person"]>, andet: Partial<Fraflytning> = {}): Fraflytning => {
  const grund = flytter(hvem, andet);
  return { ...grund, person: { ...grund.person, ...person } };
};

const anden = {
  kommunetype: { beskatningsgrundlag: "middel", udgiftsbehov: "lavt" },
  udskrivningsprocent: new Decimal("0.2535"),
} as const;

/** Every kind of move that the sheet must carry, by what is special about it. */
export const FRAFLYTNINGER: readonly (readonly [hvad: string, opgave: Fraflytningsopgave])[] = [
  ["rapportens barn uden særlige kriterier", opgave(flytter("barnLav"))],
  ["rapportens voksne med handicap", opgave(flytter("voksenHoej"))],
  ["en modtager af en anden type", opgave(flytter("voksenLav", { modtager: anden }))],
  [
    "befolkningstilbagegang og det psykiatriske kriterium",
    opgave(flytter("barnHoej", { befolkningstilbagegang: true, psykiatrisk: true })),
  ],
  [
    "en rig kommune og en fattig modtager",
    opgave(
      flytter("voksenHoej", {
        kommunetype: { beskatningsgrundlag: "hoejt", udgiftsbehov: "lavt" },
        modtager: { kommunetype: RAPPORTENS_KOMMUNETYPE, udskrivningsprocent: new Decimal("0.27") },
      }),
    ),
  ],
  ["en indeksværdi over rapportens", opgave(medPerson("voksenLav", { indeks: new Decimal("5.55") }, { psykiatrisk: true }))],
  ["en indeksværdi på nul og ingen indkomst", opgave(medPerson("voksenLav", { indeks: new Decimal(0), indkomst: NUL_OERE }))],
  [
    "en indkomst med øre og en procent på nul",
    opgave(medPerson("voksenLav", { indkomst: oere(23_456_789), udskrivningsprocent: new Decimal(0) })),
  ],
  ["samme udgift begge steder", opgave(flytter("voksenLav"), sag(placering(egen(2_500_000)), placering(egen(2_500_000))))],
  [
    "et landsgennemsnit mod en egen udgift med øre",
    opgave(
      flytter("voksenLav", { befolkningstilbagegang: true }),
      sag(
        placering({ art: "landsgennemsnit", indsats: "laengerevarendeBotilbud" }, 60_000),
        placering(egen(3_456_789.01), 72_345.67, 100_000, 250_000.5),
        2021,
      ),
    ),
  ],
  [
    "to landsgennemsnit for et barn",
    opgave(
      flytter("barnLav"),
      sag(
        placering({ art: "landsgennemsnit", indsats: "kommunalPlejefamilie" }),
        placering({ art: "landsgennemsnit", indsats: "doegninstitution" }),
        2035,
      ),
    ),
  ],
  [
    "et barn i 2020 med kun to trin",
    opgave(flytter("barnHoej", { modtager: anden }), sag(placering(egen(1_700_000)), placering(egen(2_050_000), 12_000), 2020)),
  ],
];
