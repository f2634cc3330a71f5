import {
  BILAGSTABEL_2_2,
  ENHEDSUDGIFTER,
  INDSATSER,
  KOMMUNEEKSEMPEL_1,
  KOMPONENTER,
  kronerAf,
  OMRAADER,
  PERSONER,
  RAPPORTENS_PERSONER,
  TABEL_4_1,
  TABEL_6_4,
  TABEL_6_5,
  TABSFORDELING,
} from "../../core";
import { I_ALT } from "../../tekster/ark";
import { BEGREBER, BEGREBSSIDE } from "../../tekster/begreber";
import { BETALINGSKATALOG } from "../../tekster/betalingskatalog";
import { PERSONTEKST } from "../../tekster/fraflytning";
import { KRITERIER } from "../../tekster/kriterier";
import {
  andelstekst,
  MEDFLYTTENDETEKST,
  OMRAADETEKST,
  OPSLAG as T,
  sidetekst,
  tabsandel,
  UDLIGNINGSKOMMUNETEKST,
} from "../../tekster/opslag";
import { INDSATSTEKST } from "../../tekster/placeringer";
import { MAALGRUPPETEKST } from "../../tekster/status";
import { KOMPONENTTEKST } from "../../tekster/udligning";
import { UOVERENSSTEMMELSER } from "../../tekster/uoverensstemmelser";
import { kolonner, opslagstabel, type Opslagsraekke, type Opslagstabel } from "./opslagstabel";

/** The report's reference tables, its catalogue of payments and its inconsistencies, each row with the page. */
export const opslagstabeller = (): Opslagstabel[] => [
  tabel41(),
  enhedsudgifter(),
  tabel64(),
  tabel65(),
  kapitel7(),
  tabsfordeling(),
  bilag22(),
  begreber(),
  katalog(),
  kriterier(),
  uenigheder(),
];

const tabel41 = (): Opslagstabel =>
  opslagstabel(
    T.tabel41.titel,
    kolonner(T.tabel41.kolonner, "navn", "kroner"),
    [
      ...OMRAADER.map((omraade): Opslagsraekke => ({ celler: [OMRAADETEKST[omraade], kronerAf(TABEL_4_1[omraade]) / 1000], side: "35" })),
      { celler: [I_ALT, kronerAf(TABEL_4_1.iAlt) / 1000], side: "35", slags: "iAlt" },
    ],
    T.tabel41.noter,
  );

const enhedsudgifter = (): Opslagstabel =>
  opslagstabel(
    T.enhedsudgifter.titel,
    kolonner(T.enhedsudgifter.kolonner, "navn", "tekst", "kroner", "tekst"),
    INDSATSER.map((indsats) => {
      const { maalgruppe, udgift, tabel, iNote, side } = ENHEDSUDGIFTER[indsats];
      const hvor = iNote ? `${T.enhedsudgifter.note}${tabel}` : tabel;
      return { celler: [INDSATSTEKST[indsats], MAALGRUPPETEKST[maalgruppe], udgift, hvor], side: String(side) };
    }),
    T.enhedsudgifter.noter,
  );

const tabel64 = (): Opslagstabel =>
  opslagstabel(
    T.tabel64.titel,
    kolonner(T.tabel64.kolonner, "navn", "tal", "tal"),
    (["boern", "voksne"] as const).map((gruppe) => ({
      celler: [T.tabel64.grupper[gruppe], TABEL_6_4[gruppe].uden.toNumber(), TABEL_6_4[gruppe].inden.toNumber()],
      side: "59",
    })),
    T.tabel64.noter,
  );

function tabel65(): Opslagstabel {
  const navne = [...KOMPONENTER, "iAlt"] as const;
  return opslagstabel(
    T.tabel65.titel,
    kolonner(
      [T.tabel65.person, T.tabel65.indeks, ...navne.map((navn) => KOMPONENTTEKST[navn])],
      "navn",
      "tal",
      ...navne.map(() => "kroner" as const),
    ),
    PERSONER.map((hvem) => ({
      celler: [PERSONTEKST[hvem], RAPPORTENS_PERSONER[hvem].indeks.toNumber(), ...navne.map((navn) => kronerAf(TABEL_6_5[hvem][navn]))],
      side: T.tabel65.side,
    })),
    T.tabel65.noter,
  );
}

const kapitel7 = (): Opslagstabel =>
  opslagstabel(
    T.kapitel7.titel,
    kolonner(T.kapitel7.kolonner, "navn", "kroner", "kroner"),
    PERSONER.map((hvem) => {
      const { foer, efter, side } = KOMMUNEEKSEMPEL_1[hvem];
      return { celler: [PERSONTEKST[hvem], kronerAf(foer), kronerAf(efter)], side: String(side) };
    }),
    T.kapitel7.noter,
  );

const tabsfordeling = (): Opslagstabel =>
  opslagstabel(
    T.tabsfordeling.titel,
    kolonner(T.tabsfordeling.kolonner, "navn", "tekst", "tekst"),
    TABSFORDELING.map((andel) => ({
      celler: [tabsandel(andel), MAALGRUPPETEKST[andel.maalgruppe], andelstekst(andel)],
      side: sidetekst(andel.sider),
    })),
    T.tabsfordeling.noter,
  );

const bilag22 = (): Opslagstabel =>
  opslagstabel(
    T.bilag22.titel,
    kolonner([...T.bilag22.kolonner, ...MEDFLYTTENDETEKST], "navn", ...MEDFLYTTENDETEKST.map(() => "tal" as const)),
    (["bopaelskommunen", "handlekommunen", "enTredje"] as const).map((hvor) => ({
      celler: [UDLIGNINGSKOMMUNETEKST[hvor], ...BILAGSTABEL_2_2[hvor]],
      side: T.bilag22.side,
    })),
    T.bilag22.noter,
  );

const begreber = (): Opslagstabel =>
  opslagstabel(
    T.begreber.titel,
    kolonner(T.begreber.kolonner, "navn", "linje"),
    BEGREBER.flatMap(([begreb, linjer]) => iLinjer(begreb, linjer, BEGREBSSIDE)),
  );

const katalog = (): Opslagstabel =>
  opslagstabel(
    T.katalog.titel,
    kolonner(T.katalog.kolonner, "navn", "tekst", "tekst", "linje"),
    BETALINGSKATALOG.flatMap(([gruppe, ydelser]) => [
      { celler: [gruppe], side: "", slags: "gruppe" as const },
      ...ydelser.map(({ ydelse, hjemmel, handler, betaler, side }) => ({ celler: [ydelse, handler, betaler, hjemmel], side })),
    ]),
    T.katalog.noter,
  );

const kriterier = (): Opslagstabel =>
  opslagstabel(
    T.kriterier.titel,
    kolonner(T.kriterier.kolonner, "navn", "linje"),
    KRITERIER.map(({ navn, opgoerelse, side }) => ({ celler: [navn, opgoerelse], side })),
    T.kriterier.noter,
  );

/** The pages stand in the sentences. */
const uenigheder = (): Opslagstabel =>
  opslagstabel(
    T.uenigheder.titel,
    kolonner(T.uenigheder.kolonner, "navn", "linje"),
    UOVERENSSTEMMELSER.flatMap(({ emne, linjer }) => iLinjer(emne, linjer, "")),
  );

const iLinjer = (navn: string, linjer: readonly string[], side: string): Opslagsraekke[] =>
  linjer.map((linje, nr) => ({ celler: [nr === 0 ? navn : "", linje], side: nr === 0 ? side : "" }));
