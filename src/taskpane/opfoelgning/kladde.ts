/** A department's follow-up exactly as typed; empty is not filled in. */
export interface Fagomraadeopfoelgningskladde {
  readonly tilDato: Kvartalstekster;
  readonly anmodet: Kvartalstekster;
  readonly modtaget: Kvartalstekster;
  readonly budgetaendring: string;
  readonly forventetHeleAaret: string;
  readonly endelig: string;
  readonly bogfoert: string;
  readonly efterSager: string;
  readonly vedHoejereGraenser: string;
  readonly ansvarlig: string;
}

export type Kvartalstekster = readonly [string, string, string, string];

/** The dated copy of the case list behind a quarter's request, exactly as typed. */
export interface Bilagskladde {
  readonly dato: string;
  readonly antalSager: string;
  readonly ark: string;
}

/** The case list's numbers, exactly as typed; no case among them. */
export interface Sagstalkladde {
  readonly dato: string;
  readonly status: string;
  readonly husstande0: string;
  readonly husstande1: string;
  readonly husstande2: string;
  readonly husstande3: string;
  readonly udgift: string;
  readonly refusion: string;
}

/** The year's follow-up exactly as typed, in the order of the year's departments. */
export interface Opfoelgningskladde {
  readonly storAfvigelse: string;
  readonly fagomraader: readonly Fagomraadeopfoelgningskladde[];
  readonly bilag: readonly [Bilagskladde, Bilagskladde, Bilagskladde, Bilagskladde];
  readonly sagstal: Sagstalkladde;
}

const TOMME_KVARTALER: Kvartalstekster = ["", "", "", ""];

export const TOM_FAGOMRAADEKLADDE: Fagomraadeopfoelgningskladde = {
  tilDato: TOMME_KVARTALER,
  anmodet: TOMME_KVARTALER,
  modtaget: TOMME_KVARTALER,
  budgetaendring: "",
  forventetHeleAaret: "",
  endelig: "",
  bogfoert: "",
  efterSager: "",
  vedHoejereGraenser: "",
  ansvarlig: "",
};

export const TOM_BILAGSKLADDE: Bilagskladde = { dato: "", antalSager: "", ark: "" };

export const TOM_SAGSTALKLADDE: Sagstalkladde = {
  dato: "",
  status: "",
  husstande0: "",
  husstande1: "",
  husstande2: "",
  husstande3: "",
  udgift: "",
  refusion: "",
};

export const tomOpfoelgningskladde = (antalFagomraader: number): Opfoelgningskladde => ({
  storAfvigelse: "",
  fagomraader: Array.from({ length: antalFagomraader }, () => TOM_FAGOMRAADEKLADDE),
  bilag: [TOM_BILAGSKLADDE, TOM_BILAGSKLADDE, TOM_BILAGSKLADDE, TOM_BILAGSKLADDE],
  sagstal: TOM_SAGSTALKLADDE,
});
