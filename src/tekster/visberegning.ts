import type { Fejl } from "../core";
import { fejltekst } from "./fejl";
import { skrivTal } from "./tal";

/** The texts of the task Vis beregning; those of the explanations themselves stand in forklaring.ts and beside it. */
export const VISBEREGNING = {
  intro: {
    excel: "Vælg en celle med en af vores funktioner, og se, hvordan tallet er beregnet, og hvad det bygger på.",
    browser: "Vælg en funktion, skriv tallene, og se, hvordan resultatet er beregnet, og hvad det bygger på.",
  },
  vis: "Vis den markerede celle",
  henter: "Cellen læses …",
  proev: "Prøv med egne tal",
  kopier: "Kopiér som tekst",
  kopieret: "Teksten er kopieret.",
  kanIkkeKopiere: "Teksten kunne ikke kopieres herfra. Den er markeret nedenfor: tryk Ctrl+C.",
  tekst: "Beregningen som tekst",
  grundlag: "Grundlag",
  udgift: "Udgift",
  refusion: "Refusion",
  trin: "Trin",
  udgiftenPaaTrin: "Udgiften trin for trin",
  /** The percentage stays whole at the end of a line. */
  trinMedSats: (trin: string, sats: string) => `${trin} (${sats.replace(" ", "\u00a0")})`,
  oplysning: (navn: string, tekst: string) => `${navn}: ${tekst}`,
  status: (status: string) => `Status: ${status}`,
  kilde: (kilde: string) => `Kilde: ${kilde}`,
  tabelraekke: (kolonne: string, navn: string, valgt: boolean) =>
    `${/^\d/.test(navn) ? `${kolonne} ${navn}` : navn}${valgt ? " (vist ovenfor)" : ""}`,
} as const;

/** What is said about the cell as a whole. */
export const CELLEN = {
  viser: (sted: string, vist: string) => (vist === "" ? `${sted} er tom` : `${sted} viser ${vist}`),
  ingenFormel: "Cellen har ingen formel: indholdet er skrevet direkte i den. Vælg en celle, der bruger en af vores funktioner.",
  ingenKald: (formel: string) =>
    `Cellen regner med almindelige formler: ${formel}. Ruden forklarer vores egne funktioner, fx REFUSION og FORDEL_BUDGET. Står cellen i et af vores ark fra en fil, giver formlen det samme som funktionen; følg dens celler, eller prøv med egne tal.`,
  spild: (fra: string) => `Tallet kommer fra formlen i ${fra}.`,
  merEndKaldet: (formel: string, flere: boolean) =>
    `Cellen viser ${formel}; her er ${flere ? "kaldene" : "kaldet"} af vores ${flere ? "funktioner" : "funktion"} forklaret, ikke resten af formlen.`,
  ingenBrugt: (formel: string, flere: boolean) =>
    `Cellen viser ${formel}; ${flere ? "ingen af kaldene af vores funktioner er" : "kaldet af vores funktion er ikke"} brugt i det, den viser.`,
  /** Why another branch of HVIS or HVIS.FEJL stands in the cell. */
  ubrugt: {
    sand: (betingelse: string) => `Kaldet indgår ikke i det, cellen viser: betingelsen »${betingelse}« er sand.`,
    falsk: (betingelse: string) => `Kaldet indgår ikke i det, cellen viser: betingelsen »${betingelse}« er falsk.`,
    fejl: (tekst: string) => `Kaldet indgår ikke i det, cellen viser: »${tekst}« giver en fejl.`,
    ingenFejl: (tekst: string) => `Kaldet indgår ikke i det, cellen viser: »${tekst}« giver ingen fejl.`,
  },
  delvis: (funktion: string) => `Kaldet står i ${funktion}, som bruger det i nogle af sine svar og ikke i andre.`,
  uvist: (funktion: string) =>
    `Kaldet står i ${funktion}, som vælger mellem flere værdier. Ruden kan ikke se, om det er denne, cellen viser.`,
  nuGiver: (vist: string, nu: string) =>
    `Cellen viser ${vist}, men med de tal, der nu står i cellerne, giver formlen ${nu}. Genberegn arket (F9), og prøv igen.`,
  viserFejl: (vist: string) => `Cellen viser fejlen ${vist}.`,
  navnFejl: "Excel kender ikke funktionen i cellen: skriv formlen i cellen igen, når tilføjelsesprogrammet er indlæst.",
  kaldet: (kald: string) => `=${kald}`,
  flereSvar: (antal: number) => `Kaldet giver ${skrivTal(antal)} tal, som resten af formlen bruger. De er forklaret ét for ét.`,
  flereSvarEndVist: (antal: number, viste: number) =>
    `Kaldet giver ${skrivTal(antal)} tal, som resten af formlen bruger. De første ${skrivTal(viste)} er forklaret.`,
  tabel: "Kaldet giver en tabel, som resten af formlen bruger. Her er forklaret dens sidste celle.",
  opslagstabel: "Kaldet giver en tabel, som resten af formlen bruger.",
  variabel: (navn: string) =>
    `Argumentet »${navn}« er en variabel i LET/LAMBDA, som ruden ikke kan regne; skriv det i sin egen celle, og henvis til den.`,
} as const;

/** What Excel calls its own functions in Danish, of those that the pane calculates; SUM, MIN and ABS are the same. */
export const EXCELS_FUNKTIONER: Readonly<Record<string, string>> = { IF: "HVIS", IFERROR: "HVIS.FEJL", MAX: "MAKS", ROUND: "AFRUND" };

/** Why an argument is not calculated in the pane; each names the part of the formula that is in the way. */
export const ARGUMENTAFVISNING = {
  uforstaaet: (tekst: string) => `Argumentet »${tekst}« kan ruden ikke regne; skriv det i sin egen celle, og henvis til den.`,
  andenMappe: (tekst: string) => `»${tekst}« står i en anden projektmappe, som ruden ikke læser. Hent tallet ind i en celle her.`,
  flereOmraader: (tekst: string) => `»${tekst}« er ikke ét sammenhængende område, som ruden kan læse. Saml tallene i ét område.`,
  tabeldel: (tekst: string) =>
    `»${tekst}« er en del af en tabel, som ruden ikke kan læse. Brug fx Tabel1[Udgift] eller [@Udgift], eller henvis til cellerne.`,
  findesIkke: (tekst: string) => `»${tekst}« findes ikke i projektmappen eller er ikke celler.`,
  forStor: (tekst: string) => `»${tekst}« er flere celler, end ruden læser. Brug et mindre område.`,
  ukendt: (tekst: string) => `I »${tekst}« er der en celle med noget andet end tal og tekst, fx et billede eller en aktie.`,
  udenForTabellen: (tekst: string) =>
    `»${tekst}« henter fra formlens egen række, og den er ikke en af tabellens rækker: Excel giver #VÆRDI!. Henvis til cellen i stedet.`,
  raekkePaaAndetArk: (tekst: string) =>
    `»${tekst}« henter fra formlens egen række, men formlen står på et andet ark end tabellen. Henvis til cellen i stedet.`,
  flereCeller: (tekst: string) => `»${tekst}« vælger én celle af flere; ruden kan ikke se hvilken. Henvis til den ene celle.`,
  tekstSomTal: (tekst: string) => `I »${tekst}« regner Excel på en tekst. Skriv den som tal i sin egen celle.`,
  talSomTekst: (tekst: string) => `»${tekst}« laver et tal om til tekst, som afhænger af Excels sprog. Skriv teksten i sin egen celle.`,
  raekkefoelge: (tekst: string) =>
    `»${tekst}« sammenligner tekster efter rækkefølge, som afhænger af Excels sprog. Skriv svaret i sin egen celle.`,
  afrunding: (tekst: string) =>
    `»${tekst}« afrunder et tal så tæt på midten, at ruden ikke kan sige, hvilken vej Excel går. Skriv afrundingen i sin egen celle, og henvis til den.`,
} as const;

export const kaldafvisning = (tekst: string, fejl: Fejl): string => `»${tekst}« giver selv en fejl: ${fejltekst(fejl)}`;

/** The fields where a call is tried. */
export const PROEVE = {
  funktion: "Funktion",
  funktioner: {
    REFUSION: "REFUSION: årets refusion af en sag",
    REFUSION_MAANED: "REFUSION_MAANED: refusion måned for måned",
    REFUSION_TRIN: "REFUSION_TRIN: refusion i hvert trin",
    UDLIGNING_TAB: "UDLIGNING_TAB: tab ved en fraflytning",
    UDLIGNING_VIRKNING: "UDLIGNING_VIRKNING: virkningens dele",
    FORDEL_BUDGET: "FORDEL_BUDGET: et beløb efter en nøgle",
    FORDEL_AFVIGELSE: "FORDEL_AFVIGELSE: en afvigelse efter model",
    ACONTO_REFUSION: "ACONTO_REFUSION: kvartalernes anmodninger",
  },
  valgfrit: (navn: string) => `${navn} (kan udelades)`,
  ingenMaalgruppe: "Ikke valgt",
  maalgruppe: { barn: "Barn", voksen: "Voksen" },
  linjer: "Ét tal på hver linje.",
  maaneder: "Januar til december: ét beløb på hver linje.",
  mangler: "Udfyld felterne for at se beregningen.",
  visSvar: "Vis beregningen af",
  svar: (nr: number) => `${nr}. tal`,
  svarAf: {
    FORDEL_BUDGET: (nr: number) => `${nr}. del`,
    FORDEL_AFVIGELSE: (nr: number) => ["afvigelsen", "fagområdets del", "kommunekassens del"][nr - 1] ?? `${nr}. tal`,
    ACONTO_REFUSION: (nr: number) => `${nr}. kvartal`,
  },
} as const;
