import type { Argument } from "../../core";
import { opfoelgningsnavn } from "../../workbook/ark/opfoelgningsnavne";
import type { Bilagskladde, Fagomraadeopfoelgningskladde, Opfoelgningskladde, Sagstalkladde } from "./kladde";

export type Kvartalsbeloeb = "tilDato" | "anmodet" | "modtaget";
export type Aarsbeloeb = "budgetaendring" | "forventetHeleAaret" | "endelig" | "bogfoert" | "efterSager" | "vedHoejereGraenser";

/** One input of the year's follow-up. Departments and quarters count from 0, as in the sheet's names. */
export type Felt =
  | { readonly art: "storAfvigelse" }
  | { readonly art: "kvartal"; readonly hvad: Kvartalsbeloeb; readonly nr: number; readonly kvartal: number }
  | { readonly art: "aar"; readonly hvad: Aarsbeloeb; readonly nr: number }
  | { readonly art: "ansvarlig"; readonly nr: number }
  | { readonly art: "bilag"; readonly hvad: keyof Bilagskladde; readonly kvartal: number }
  | { readonly art: "sagstal"; readonly hvad: Sagstalsfelt };

export type Sagstalsfelt = keyof Sagstalkladde;

export const STOR_AFVIGELSE: Felt = { art: "storAfvigelse" };

const KVARTALSBELOEB: readonly Kvartalsbeloeb[] = ["tilDato", "anmodet", "modtaget"];
const AARSBELOEB: readonly Aarsbeloeb[] = [
  "budgetaendring",
  "forventetHeleAaret",
  "endelig",
  "bogfoert",
  "efterSager",
  "vedHoejereGraenser",
];
export const HUSSTANDSFELTER = ["husstande0", "husstande1", "husstande2", "husstande3"] as const satisfies readonly Sagstalsfelt[];
export const SAGSTALSFELTER: readonly Sagstalsfelt[] = ["dato", "status", ...HUSSTANDSFELTER, "udgift", "refusion"];
const BILAGSFELTER: readonly (keyof Bilagskladde)[] = ["dato", "antalSager", "ark"];
const KVARTALERNE = [0, 1, 2, 3] as const;

/** All inputs of a year with so many departments. */
export const alleFelter = (antalFagomraader: number): readonly Felt[] => [
  STOR_AFVIGELSE,
  ...SAGSTALSFELTER.map((hvad): Felt => ({ art: "sagstal", hvad })),
  ...BILAGSFELTER.flatMap((hvad) => KVARTALERNE.map((kvartal): Felt => ({ art: "bilag", hvad, kvartal }))),
  ...Array.from({ length: antalFagomraader }, (_, nr): Felt[] => [
    ...KVARTALSBELOEB.flatMap((hvad) => KVARTALERNE.map((kvartal): Felt => ({ art: "kvartal", hvad, nr, kvartal }))),
    ...AARSBELOEB.map((hvad): Felt => ({ art: "aar", hvad, nr })),
    { art: "ansvarlig", nr },
  ]).flat(),
];

const SAGSTALSNAVN: Readonly<Record<Sagstalsfelt, string>> = {
  dato: opfoelgningsnavn.sagsdato,
  status: opfoelgningsnavn.sagsstatus,
  husstande0: opfoelgningsnavn.husstande(0),
  husstande1: opfoelgningsnavn.husstande(1),
  husstande2: opfoelgningsnavn.husstande(2),
  husstande3: opfoelgningsnavn.husstande(3),
  udgift: opfoelgningsnavn.sagsudgift,
  refusion: opfoelgningsnavn.sagsrefusion,
};

const BILAGSNAVN = { dato: "bilagsdato", antalSager: "bilagsantal", ark: "bilagsark" } as const;

/** The input's cell in the sheet; also what the pane knows the field by. */
export function cellenavn(felt: Felt): string {
  switch (felt.art) {
    case "storAfvigelse":
      return opfoelgningsnavn.storAfvigelse;
    case "kvartal":
      return opfoelgningsnavn[felt.hvad](felt.nr, felt.kvartal);
    case "aar":
      return opfoelgningsnavn[felt.hvad](felt.nr);
    case "ansvarlig":
      return opfoelgningsnavn.ansvarlig(felt.nr);
    case "bilag":
      return opfoelgningsnavn[BILAGSNAVN[felt.hvad]](felt.kvartal);
    case "sagstal":
      return SAGSTALSNAVN[felt.hvad];
  }
}

const KVARTALSARGUMENT = { tilDato: "aarTilDato", anmodet: "anmodet", modtaget: "modtaget" } as const satisfies Record<
  Kvartalsbeloeb,
  Argument
>;

const SAGSTALSARGUMENT: Readonly<Record<Sagstalsfelt, Argument>> = {
  dato: "sagslistedato",
  status: "sagslistestatus",
  husstande0: "sagslistehusstande",
  husstande1: "sagslistehusstande",
  husstande2: "sagslistehusstande",
  husstande3: "sagslistehusstande",
  udgift: "sagslisteudgift",
  refusion: "sagslisterefusion",
};

export function argumentet(felt: Felt): Argument {
  switch (felt.art) {
    case "kvartal":
      return KVARTALSARGUMENT[felt.hvad];
    case "aar":
      return felt.hvad === "endelig" ? "endeligRefusion" : felt.hvad;
    case "bilag":
      return BILAGSNAVN[felt.hvad];
    case "sagstal":
      return SAGSTALSARGUMENT[felt.hvad];
    default:
      return felt.art;
  }
}

/** What is typed there; nothing for a department that is not there. */
export function hentTekst(kladde: Opfoelgningskladde, felt: Felt): string {
  switch (felt.art) {
    case "storAfvigelse":
      return kladde.storAfvigelse;
    case "bilag":
      return kladde.bilag[felt.kvartal]![felt.hvad];
    case "sagstal":
      return kladde.sagstal[felt.hvad];
    case "kvartal":
      return kladde.fagomraader[felt.nr]?.[felt.hvad][felt.kvartal] ?? "";
    case "aar":
      return kladde.fagomraader[felt.nr]?.[felt.hvad] ?? "";
    case "ansvarlig":
      return kladde.fagomraader[felt.nr]?.ansvarlig ?? "";
  }
}

export function medTekst(kladde: Opfoelgningskladde, felt: Felt, tekst: string): Opfoelgningskladde {
  switch (felt.art) {
    case "storAfvigelse":
      return { ...kladde, storAfvigelse: tekst };
    case "bilag":
      return { ...kladde, bilag: medPlads(kladde.bilag, felt.kvartal, (et) => ({ ...et, [felt.hvad]: tekst })) };
    case "sagstal":
      return { ...kladde, sagstal: { ...kladde.sagstal, [felt.hvad]: tekst } };
    case "kvartal":
      return medFagomraade(kladde, felt.nr, (et) => ({ ...et, [felt.hvad]: medPlads(et[felt.hvad], felt.kvartal, () => tekst) }));
    case "aar":
      return medFagomraade(kladde, felt.nr, (et) => ({ ...et, [felt.hvad]: tekst }));
    case "ansvarlig":
      return medFagomraade(kladde, felt.nr, (et) => ({ ...et, ansvarlig: tekst }));
  }
}

const medFagomraade = (
  kladde: Opfoelgningskladde,
  nr: number,
  ret: (et: Fagomraadeopfoelgningskladde) => Fagomraadeopfoelgningskladde,
): Opfoelgningskladde => ({ ...kladde, fagomraader: kladde.fagomraader.map((et, plads) => (plads === nr ? ret(et) : et)) });

const medPlads = <T>(alle: readonly [T, T, T, T], plads: number, ret: (et: T) => T): readonly [T, T, T, T] =>
  alle.map((et, nr) => (nr === plads ? ret(et) : et)) as unknown as readonly [T, T, T, T];
