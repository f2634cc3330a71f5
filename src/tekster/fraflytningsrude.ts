import type { Gennemsnit } from "../core";
import { skrivTal } from "./tal";

// The pages of the task Fraflytning. What is said about the numbers stands in fraflytning.ts, for the sheet too.

export const INTRO = "Beregningen følger afrapporteringen fra juni 2021 og gælder tilskudsåret 2021. Sidetal henviser til den.";

export const BORGER = {
  hvem: "Hvem flytter?",
  indeksI: (indeks: string) => `(indeksværdi ${indeks})`,
  egen: "En anden borger, med egen indeksværdi",
  gruppe: "Alder",
  grupper: { barn: "Barn, 0-17 år", voksen: "Voksen, 18-64 år", aeldre: "65 år eller derover" },
  aeldre:
    "For borgere på 65 år eller derover har rapporten ingen beregning (s. 58): godt 90 pct. af dem har en indeksværdi mellem 0,5 og 1,0, så de vejer lidt i kommunens udgiftsbehov. Der vises derfor intet beløb.",
  indeks: "Indeksværdi",
  indeksHint: "Fra 0 til 10. Rapportens gennemsnit uden for kommunen er 2,13 for børn og 2,62 for voksne (s. 59).",
  indkomst: "Skattepligtig indkomst efter fradrag, kr. pr. år",
  procent: "Udskrivningsprocent",
  psykiatrisk: "Borgeren opfylder kriteriet for psykiatriske patienter",
  psykiatriskHint: "Lægger 0,3 til indeksværdien (rapporten skriver knap 0,3, s. 60).",
} as const;

/** What an empty field is read as. */
export const TOMT_FELT = {
  eksempel: (hvad: string) => `Tomt felt: ${hvad} som i rapportens eksempel (s. 56)`,
  somAfgiver: "Tomt felt: som i kommunen, borgeren flytter fra",
} as const;

export const KOMMUNER = {
  afgiver: "Kommunen, borgeren flytter fra",
  modtager: "Kommunen, borgeren flytter til",
  grundlag: "Beskatningsgrundlag",
  grundlagene: {
    lavt: "under 90 pct. af landsgennemsnittet",
    middel: "90-125 pct. af landsgennemsnittet",
    hoejt: "over 125 pct. af landsgennemsnittet",
  },
  behov: "Udgiftsbehov",
  behovene: { hoejt: "over landsgennemsnittet", lavt: "under landsgennemsnittet" },
  somRapporten: "som i rapporten",
  afledt: "afledt af loven",
  type: (navn: string, forklaring: string, status: string) => `${navn}: ${forklaring} (${status})`,
  erAfledt:
    "Rapporten regner kun på en kommune med lavt beskatningsgrundlag og højt udgiftsbehov. For denne kommunetype er beløbene afledt af udligningsloven.",
  tilbagegang: "Kommunen er omfattet af befolkningstilbagegangskriteriet",
  tilbagegangHint: "Giver ca. 33.000 kr. den anden vej i en periode (s. 60 og 67).",
  modtagervalg: "Modtagerkommunen",
  modtagere: { samme: "er af samme slags som den, borgeren flytter fra", anden: "er en anden slags" },
  modtagersProcent: "Modtagerkommunens udskrivningsprocent",
} as const;

export const RESULTAT = {
  titel: "Virkningen",
  mangler: "Beløbet vises, når dette er på plads",
  taber: (kr: string) => `Kommunen mister ${kr} om året.`,
  vinder: (kr: string) => `Kommunen vinder ${kr} om året.`,
  ingen: "Kommunen hverken mister eller vinder noget.",
  foerst: (kr: string) => `I en periode trækker befolkningstilbagegangskriteriet ca. ${kr} den anden vej.`,
  derefter: (saetning: string) => `Når den periode er slut: ${saetning}`,
  modtagerFaar: (kr: string) => `Modtagerkommunen får i princippet ${kr} om året.`,
  modtagerMister: (kr: string) => `Modtagerkommunen mister i princippet ${kr} om året.`,
  modtagerIngen: "Modtagerkommunen hverken får eller mister noget.",
  tabel: "Virkning i kr., tilskudsåret 2021",
  modtagertabel: "Modtagerkommunens virkning i kr., tilskudsåret 2021",
  komponent: "Komponent",
  kroner: "Kr.",
  fortegn: "Minus er et tab for kommunen.",
  hvornaar: "Hvornår slår det igennem?",
  forudsaetninger: "Forudsætninger",
  parametre: {
    afgiver: "Beregningens parametre med status og kilde",
    modtager: "Modtagerkommunens parametre med status og kilde",
  },
  parameter: "Parameter",
  vaerdi: "Værdi",
  status: "Status",
} as const;

/** Chapter 7's figures 7.1 and 7.2. */
export const REFORMEN = {
  navn: "Før og efter udligningsreformen (en anden model)",
  forklaring:
    "Tallene er rapportens kapitel 7, kommuneeksempel 1 (s. 66-67). De kommer fra en anden model, udmeldingen for 2020 mod aftalen fra maj 2020, og kan ikke sammenlignes med beløbene ovenfor.",
  tabel: "Tab ved én borgers fraflytning, 1.000 kr.",
  borger: "Borger",
  foer: "Før",
  efter: "Efter",
  eksempel2:
    "Kommuneeksempel 2 er omfattet af befolkningstilbagegangskriteriet, som giver ca. 33.000 kr. den anden vej. Tabene er generelt mindre, og for den voksne med handicap er tabet midlertidigt større før end efter reformen (s. 67).",
} as const;

export const OEKONOMIOPGAVE = {
  titel: "Sagens samlede økonomi",
  vis: "Sammenlign en placering inden for og uden for kommunen",
  aar: "Regnskabsår",
  udgiftsart: "Udgiften pr. år",
  udgiftsarter: { egen: "skriver jeg selv", landsgennemsnit: "er et landsgennemsnit fra rapporten" },
  udgift: "Udgift, kr. pr. år",
  indsats: "Landsgennemsnit, 2019-pl",
  gennemsnit: (indsats: string, kroner: number) => `${indsats}: ${skrivTal(kroner)} kr.`,
  gennemsnitHint: (indsats: string, { tabel, side, udgift }: Gennemsnit) =>
    `${indsats}: ${skrivTal(udgift)} kr. pr. helårsmodtager (tabel ${tabel}, s. ${side}). Der beregnes ikke statsrefusion af et gennemsnit.`,
  udgiftensArt: { egen: "sagens egen", landsgennemsnit: "gennemsnit" },
  egenbetaling: "Egenbetaling, kr. pr. år",
  modtagetRefusion: "Refusion fra en anden kommune, kr. pr. år",
  betaltRefusion: "Refusion til en anden kommune, kr. pr. år",
  tomt: "Tomt felt: 0 kr.",
  post: "Post",
  kort: { inde: "Inden for", ude: "Uden for" },
  status: (aar: number, status: string, kilde: string) => `Beløbsgrænserne for ${aar} er ${status}. Kilde: ${kilde}.`,
  dyrereUde: (kr: string) => `Uden for kommunen koster sagen ${kr} mere om året.`,
  dyrereInde: (kr: string) => `Inden for kommunen koster sagen ${kr} mere om året.`,
  lige: "Sagen koster det samme begge steder.",
  kanIkkeSammenlignes:
    "Den ene udgift er et landsgennemsnit uden statsrefusion og den anden sagens egen, så de to beløb i alt kan ikke trækkes fra hinanden.",
} as const;

export const ARKET = { titel: "Til et ark", kommune: "Kommune", kommuneHint: "Står i sidehovedet. Kan udelades." } as const;
