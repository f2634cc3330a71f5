import type { Model } from "../../core";
import type { Visningsenhed } from "../../workbook/opgave";

/** A department as typed. `id` is stable while rows come and go. */
export interface Fagomraadekladde {
  readonly id: number;
  readonly navn: string;
  readonly indtaegt: string;
  readonly model: Model["art"];
  readonly egenAndel: string;
  readonly gaelderFra: string;
  readonly gaelderTil: string;
  /** The id of the department that manages this one; null = itself. */
  readonly forvaltesUnder: number | null;
  readonly udvalg: string;
  readonly kontotekst: string;
  /** What the year before ended with. */
  readonly afvigelseForrige: string;
  readonly tilFagomraadetForrige: string;
}

/** The wizard's fields exactly as typed, so that nothing is lost on the way to and from them. */
export interface Kladde {
  readonly kommune: string;
  readonly aar: string;
  readonly metode: "opbygget" | "direkte";
  readonly udgangspunkt: string;
  readonly klMetode: "beloeb" | "landsplan";
  readonly aendringKl: string;
  readonly aendringLandsplan: string;
  readonly andelAfLandet: string;
  readonly lokaleForhold: string;
  readonly indtaegtsbudget: string;
  readonly udgangspunktNote: string;
  readonly klNote: string;
  readonly lokaleForholdNote: string;
  readonly tilskudRetning: "nedsaettes" | "forhoejes";
  readonly aendringTilskud: string;
  readonly tilskudNote: string;
  readonly fagomraader: readonly Fagomraadekladde[];
  readonly enhed: "1" | "1000";
  readonly fortegn: "minus" | "plus";
  readonly visesI: Visningsenhed;
  /** null = the budget year's own price level. */
  readonly prisniveau: string | null;
  readonly indeks: readonly [string, string, string];
  readonly erEksempel: boolean;
}

/** The fields that hold one text, for the fields of the first and fourth step. */
export type Tekstfelt = {
  [F in keyof Kladde]: Kladde[F] extends string ? (string extends Kladde[F] ? F : never) : never;
}[keyof Kladde];

export const nytFagomraade = (id: number, navn = "", indtaegt = ""): Fagomraadekladde => ({
  id,
  navn,
  indtaegt,
  model: "model2",
  egenAndel: "",
  gaelderFra: "",
  gaelderTil: "",
  forvaltesUnder: null,
  udvalg: "",
  kontotekst: "",
  afvigelseForrige: "",
  tilFagomraadetForrige: "",
});

const TOMME_RAEKKER = 3;

export const TOM_KLADDE: Kladde = {
  kommune: "",
  aar: "",
  metode: "opbygget",
  udgangspunkt: "",
  klMetode: "beloeb",
  aendringKl: "",
  aendringLandsplan: "",
  andelAfLandet: "",
  lokaleForhold: "",
  indtaegtsbudget: "",
  udgangspunktNote: "",
  klNote: "",
  lokaleForholdNote: "",
  tilskudRetning: "nedsaettes",
  aendringTilskud: "",
  tilskudNote: "",
  fagomraader: Array.from({ length: TOMME_RAEKKER }, (_, nr) => nytFagomraade(nr + 1)),
  enhed: "1000",
  fortegn: "minus",
  visesI: "kroner",
  prisniveau: null,
  indeks: ["", "", ""],
  erEksempel: false,
};

export const erTomRaekke = ({ navn, indtaegt }: Fagomraadekladde): boolean => navn.trim() === "" && indtaegt.trim() === "";

/** Nothing typed and nothing chosen. */
export const erTomKladde = (kladde: Kladde): boolean => JSON.stringify(kladde) === JSON.stringify(TOM_KLADDE);

export const naesteId = (fagomraader: readonly Fagomraadekladde[]): number => Math.max(0, ...fagomraader.map(({ id }) => id)) + 1;

export const prisniveauAf = ({ prisniveau, aar }: Kladde): string => prisniveau ?? (aar.trim() === "" ? "" : `${aar.trim()}-pl`);
