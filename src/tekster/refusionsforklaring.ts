import type { Oere, Satser, Status } from "../core";
import { satstekst } from "./forklaring";
import { maanedsnavn } from "./maaneder";
import { MAALGRUPPETEKST } from "./status";
import { opremsning, skrivKroner, skrivTal } from "./tal";

/** "Til og med 860.000 kr.", "Fra 860.000 kr. til 1.680.000 kr.", "Over 2.120.000 kr." */
export function trintekst(fra: Oere, til: Oere | null): string {
  if (til === null) return `Over ${skrivKroner(fra)}`;
  return fra === 0 ? `Til og med ${skrivKroner(til)}` : `Fra ${skrivKroner(fra)} til ${skrivKroner(til)}`;
}

/** "25 % over 860.000 kr., 50 % over 1.680.000 kr. og 75 % over 2.120.000 kr." */
export const graensetekst = ({ trin }: Pick<Satser, "trin">): string =>
  opremsning(trin.map(({ graense, sats }) => `${satstekst(sats)} over ${skrivKroner(graense)}`));

export const REFUSIONSFORKLARING = {
  overskrift: (udgift: Oere, aar: number) => `Refusion af ${skrivKroner(udgift)} i ${aar}`,
  efterMaaneder: (aar: number) => `Refusion for ${aar}, måned for måned`,
  aaret: "Årets udgift",
  trinene: "Trin for trin",
  udenRefusion: (udgift: string) => `ingen refusion af ${udgift}`,
  afTrinnet: (sats: string, udgift: string) => `${sats} af ${udgift}`,
  refusion: "Refusion",
  kommunensEgen: (udgift: string) => `Kommunen bærer selv ${udgift} af udgiften.`,
  jaevn: "Refusionen er præcis, når udgiften er jævnt fordelt over årets måneder; ellers er den mindst så stor.",
  graenser: ({ aar, maalgruppe }: Pick<Satser, "aar" | "maalgruppe">, egne: boolean) =>
    `Beløbsgrænser for ${aar}${maalgruppe === "alle" ? "" : `, ${MAALGRUPPETEKST[maalgruppe]}`} (${egne ? "den angivne satstabel" : "indbygget tabel"})`,
  aarsregel: "Hvert trins procent af den del af årets udgift, der ligger mellem trinets grænse og den næste",
  aarskilde: "Serviceloven § 176 (for børn 2013-2020 § 176 a)",
  maanedsregel: "Hver måned for sig: trinenes procenter af den del af månedens udgift, der ligger over 1/12 af grænserne",
  maanedskilde: "BEK 1485 af 6. december 2023 § 3 og BEK 2430 af 14. december 2021 § 6",
} as const;

export const MAANEDSFORKLARING = {
  titel: "Måned for måned",
  maaned: (nr: number) => maanedsnavn(nr + 1).replace(/^./, (bogstav) => bogstav.toLocaleUpperCase("da-DK")),
  engangsudgift: "Engangsudgift, fordelt på 12 måneder",
  /** A month's cost held against the limits of a year. */
  niveau: (maaned: string, engangs: Oere, niveau: Oere) =>
    `12 × ${maaned}${engangs === 0 ? "" : ` + engangsudgift ${skrivKroner(engangs)}`} = ${skrivKroner(niveau)} på årsbasis`,
  samletNiveau: (niveau: Oere) => `${skrivKroner(niveau)} på årsbasis`,
  underGraensen: (graense: Oere) => `ikke over den laveste grænse på ${skrivKroner(graense)}: ingen refusion`,
  refusion: (led: readonly string[], refusion: string) => `${led.join(" + ")} = ${refusion}; heraf 1/12`,
  aarsbasis: "Månedens udgift på årsbasis er 12 gange månedens udgift plus årets engangsudgifter; den holdes op mod årets grænser.",
} as const;

export const TRINFORKLARING = {
  trin: (nr: number, tekst: string) => `Trin ${nr}: ${tekst.charAt(0).toLocaleLowerCase("da-DK")}${tekst.slice(1)}`,
  udgiftITrinnet: "Udgift i trinnet",
  op: "Udgiften op til trinnets øverste grænse",
  ned: "Udgiften op til trinnets nederste grænse, trækkes fra",
  refusionAfTrinnet: "Refusion af trinnet",
  afrunding: "Afrunding, så trinene tilsammen giver refusionen i hele øre",
} as const;

export const SATSFORKLARING = {
  overskrift: "De indbyggede beløbsgrænser",
  raekke: ({ aar, maalgruppe }: Pick<Satser, "aar" | "maalgruppe">) =>
    `Beløbsgrænser for ${aar}${maalgruppe === "alle" ? "" : `, ${MAALGRUPPETEKST[maalgruppe]}`}`,
  graenser: "Grænser og procenter",
  status: {
    bekraeftet: "Bekræftet: beløbene er læst i en officiel tekst, og funktionerne regner med dem.",
    genberegnet: "Genberegnet: beløbene er efterregnet med reguleringsreglen og ikke bekræftet. Funktionerne regner ikke med dem.",
    skoen: "Skøn: beløbene er fremskrevet og ikke officielle. Funktionerne regner ikke med dem.",
  } satisfies Record<Status, string>,
} as const;

export const SAGSFORKLARING = {
  overskrift: (raekke: number, aar: number) => `Refusion for sagen i ${skrivTal(raekke)}. række, ${aar}`,
  liste: "Refusion for hver sag på listen",
  tomRaekke: "Rækken er tom, så der er intet at beregne.",
  gruppe: "Gruppe",
  udgift: "Årets udgift",
  husstandensUdgift: "Husstandens udgift",
  husstand: "Husstand",
  husstandMed: (raekker: readonly number[]) =>
    `sagerne i ${opremsning(raekker.map((nr) => `${skrivTal(nr)}.`))} række, under ét sæt grænser`,
  egenHusstand: "sagen alene",
  refusion: "Sagens refusion",
  husstandensRefusion: "Husstandens refusion",
  del: "Sagens del af husstandens refusion",
  andel: "Efter sagens andel af husstandens udgift",
  andelsudregning: (refusion: string, udgift: string, iAlt: string) => `${refusion} × ${udgift} / ${iAlt}`,
  afrunding: "Afrunding til hele øre, så delene tilsammen giver husstandens refusion (største brøks metode)",
  ikkeMedregnet: "regnes ikke med: fyldt 67, og sagen var ikke omfattet",
  fylder67: "Fylder 67",
  foerAaret: "før året",
  omfattet: "Omfattet før 67",
  oplyst: (omfattet: boolean) => `${omfattet ? "ja" : "nej"}, oplyst i listen`,
  beregnet: (omfattet: boolean, maaned: number, niveau: Oere, graense: Oere) =>
    `${omfattet ? "ja" : "nej"}: ${maanedsnavn(maaned)} kostede ${skrivKroner(niveau)} på årsbasis, ${omfattet ? "mere" : "ikke mere"} end den laveste grænse på ${skrivKroner(graense)}`,
  husstandsregel: "Børn og unge i efterværn i samme husstand har ét sæt grænser; voksne har hver sit",
  husstandskilde: "Serviceloven § 176 stk. 2; BEK 2430 af 14. december 2021 § 5",
  aldersregel: "Efter det fyldte 67. år regnes udgiften kun med, hvis sagen var omfattet umiddelbart før",
  alderskilde: "Serviceloven § 176 stk. 3; BEK 2430 af 14. december 2021 § 6",
} as const;
