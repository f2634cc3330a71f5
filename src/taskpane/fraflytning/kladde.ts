import {
  INDSATSER,
  ENHEDSUDGIFTER,
  RAPPORTENS_KOMMUNETYPE,
  RAPPORTENS_PERSONER,
  type Indsats,
  type Kommunetype,
  type Maalgruppe,
  type Placering,
  type Placeringsudgift,
  type Rapportperson,
} from "../../core";

/** The report's four persons, or one that the user describes. */
export type Hvem = Rapportperson | "egen";

/** The report makes no calculation for the old; they can be chosen so that they can be refused in words. */
export type Aldersgruppe = Maalgruppe | "aeldre";

/** A placement's economy as typed. */
export interface Placeringskladde {
  readonly udgiftsart: Placeringsudgift["art"];
  readonly udgift: string;
  readonly indsats: Indsats;
  readonly egenbetaling: string;
  readonly modtagetRefusion: string;
  readonly betaltRefusion: string;
}

/** The task's fields exactly as typed; an empty field for an adult means the report's example. */
export interface Kladde {
  /** null until somebody is chosen. */
  readonly hvem: Hvem | null;
  readonly gruppe: Aldersgruppe;
  readonly indeksvaerdi: string;
  readonly indkomst: string;
  readonly udskrivningsprocent: string;
  readonly psykiatrisk: boolean;
  readonly kommunetype: Kommunetype;
  readonly befolkningstilbagegang: boolean;
  readonly modtager: "samme" | "anden";
  readonly modtagertype: Kommunetype;
  readonly modtagersProcent: string;
  /** For the sheet's header; may be left empty. */
  readonly kommune: string;
  readonly medOekonomi: boolean;
  readonly aar: string;
  readonly placeringer: Readonly<Record<Placering, Placeringskladde>>;
}

const TOM_PLACERING: Placeringskladde = {
  udgiftsart: "egen",
  udgift: "",
  indsats: INDSATSER[0],
  egenbetaling: "",
  modtagetRefusion: "",
  betaltRefusion: "",
};

export const TOM_KLADDE: Kladde = {
  hvem: null,
  gruppe: "barn",
  indeksvaerdi: "",
  indkomst: "",
  udskrivningsprocent: "",
  psykiatrisk: false,
  kommunetype: RAPPORTENS_KOMMUNETYPE,
  befolkningstilbagegang: false,
  modtager: "samme",
  modtagertype: RAPPORTENS_KOMMUNETYPE,
  modtagersProcent: "",
  kommune: "",
  medOekonomi: false,
  aar: "",
  placeringer: { inde: TOM_PLACERING, ude: TOM_PLACERING },
};

/** null where nobody is chosen. */
export const aldersgruppeAf = ({ hvem, gruppe }: Kladde): Aldersgruppe | null =>
  hvem === null ? null : hvem === "egen" ? gruppe : RAPPORTENS_PERSONER[hvem].maalgruppe;

export const indsatserFor = (maalgruppe: Maalgruppe): readonly Indsats[] =>
  INDSATSER.filter((indsats) => ENHEDSUDGIFTER[indsats].maalgruppe === maalgruppe);

/** The chosen kind of placement, or the first of the citizen's group where the choice was made for the other group. */
export function indsatsAf({ indsats }: Placeringskladde, maalgruppe: Maalgruppe): Indsats {
  const mulige = indsatserFor(maalgruppe);
  return mulige.includes(indsats) ? indsats : mulige[0]!;
}
