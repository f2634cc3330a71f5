import { afvigerFraAarsformlen, oere, type Husstandsoversigt, type Satser, type Status, type Trin } from "../core";
import type { Kolonnevalg } from "./sagsblok";
import { sagsoverskrift } from "./sagsord";
import { STATUSTEKST } from "./status";
import { opremsning, skrivKroner, skrivProcent, skrivTal } from "./tal";

const antal = (hvor: number, en: string, flere: string): string => `${skrivTal(hvor)} ${hvor === 1 ? en : flere}`;
const sager = (hvor: number): string => antal(hvor, "sag", "sager");
const husstande = (hvor: number): string => antal(hvor, "husstand", "husstande");

/** The task Sager in the pane. */
export const SAGSOPGAVE = {
  intro:
    "Refusionen efter månedsreglen for en hel sagsliste. Rækkerne ligger kun i hukommelsen: de gemmes ikke og sendes ingen steder hen.",
  aar: "År",
  aarHint: "Det år, udgifterne vedrører, fx 2022.",
  kilde: ({ status, kilde }: Satser) => `Beløbsgrænsernes status: ${STATUSTEKST[status]}. Kilde: ${kilde}.`,
  skoen: (aar: number) => `Beløbsgrænserne for ${aar} er ikke bekræftet. Refusionen er et skøn og mærkes sådan overalt.`,
} as const;

export const INDSAET = {
  overskrift: "Sagslisten",
  felt: "Indsæt sagslisten her",
  hint: "Kopiér listen i Excel med overskrifter: Gruppe og enten Udgift eller Jan … Dec; desuden kan stå Sag, Husstand, Fylder 67, Omfattet før 67, Engangsudgift og Fagområde. Sagsnumre er nok: CPR-numre og navne skal ikke med.",
  vist: "Beløb læses, som de vises i de kopierede celler.",
  laes: "Læs listen",
  markering: "Hent fra markering",
  tomMarkering: "Markeringen er tom. Markér sagslisten med overskrifter i arket.",
  tom: "Feltet er tomt. Indsæt eller skriv en sagsliste.",
  afbrudt: "Listen blev ikke læst færdig, og intet af den er beholdt.",
  intetBeholdt: "Intet af listen er vist eller beholdt.",
} as const;

export const FREMDRIFT = {
  indlaeser: "Listen læses …",
  laeser: "Rækkerne kontrolleres …",
  beregner: "Refusionen beregnes …",
  henter: "Markeringen hentes …",
  andel: (andel: number) => skrivProcent(andel, 0),
  annuller: "Annullér",
} as const;

/** How many case numbers a sentence names. */
const NAEVNES_HOEJST = 5;

export const GODKEND = {
  overskrift: "Se listen igennem",
  fundet: (hvor: number, overskriftsraekke: number) =>
    overskriftsraekke === 0
      ? `${sager(hvor)}. Listen har ingen overskrifter.`
      : `${sager(hvor)} under overskrifterne i ${skrivTal(overskriftsraekke)}. række.`,
  kolonner: "Sådan er kolonnerne forstået",
  kolonnerHint: "Ret, hvad der er forkert. Vælger du Jan, bliver de næste elleve frie kolonner årets øvrige måneder.",
  kolonne: (nr: number, overskrift: string) => (overskrift === "" ? `Kolonne ${nr}` : `Kolonne ${nr}: ${overskrift}`),
  sprungetOver: (navne: readonly string[]) => `Springes over: ${opremsning(navne)}.`,
  proeve: (raekker: number) =>
    raekker === 1 ? "Den første række, som den er forstået" : `De første ${raekker} rækker, som de er forstået`,
  raekkefejl: (hvor: number) =>
    `${antal(hvor, "række kan", "rækker kan")} ikke læses. Kun ${hvor === 1 ? "dens husstand" : "deres husstande"} mangler i beregningen.`,
  gentagne: (sagsnumre: readonly string[]) =>
    `${opremsning(sagsnumre.length <= NAEVNES_HOEJST ? sagsnumre : [...sagsnumre.slice(0, NAEVNES_HOEJST), `${sagsnumre.length - NAEVNES_HOEJST} mere`])} står i flere rækker. ` +
    "Hver række regnes for sig: er det samme sag, så læg beløbene sammen i én række.",
  flereFejl: (hvor: number) => `Og ${antal(hvor, "række", "rækker")} mere.`,
  raekke: (nr: number) => `${skrivTal(nr)}. række`,
  beregn: (hvor: number) => `Beregn ${sager(hvor)}`,
  andenListe: "Vælg en anden liste",
  retFoerst: "Ret kolonnerne, før der kan beregnes.",
  ingenSager: "Der er ingen sager under overskrifterne.",
} as const;

export const SAGSRESULTAT = {
  overskrift: (aar: number) => `Refusion ${aar}`,
  omfang: (hvorSager: number, hvorHusstande: number) => `${sager(hvorSager)} i ${husstande(hvorHusstande)}`,
  omfangNavn: "Beregnet",
  udgift: "Udgift",
  refusion: "Refusion",
  iKroner: (navn: string) => `${navn}, kr.`,
  daekningsgrad: "Dækningsgrad",
  daekningsgradForklaring: "Dækningsgrad er refusion delt med udgift.",
  metode: "Månedsreglen med husstande og aldersgrænsen på 67. Hver husstands refusion er afrundet én gang til hele øre.",
  jaevn: "Listen har kun årets udgift. Den er regnet som jævnt fordelt over månederne, så refusionen er mindst så stor.",
  fagomraader: "Refusion efter fagområde",
  fagomraade: "Fagområde",
  udenFagomraade: "Uden fagområde",
  sager: "Sager",
  iAlt: "I alt",
  trin: "Husstande efter højeste trin i nogen måned",
  trinkolonne: "Trin",
  husstande: "Husstande",
  underTrin: "Ingen refusion",
  trinNavn: (nr: number, { graense }: Trin) => `Trin ${nr}: over ${skrivKroner(graense)}`,
  maanedsgraense: "Grænserne er for året; i den enkelte måned gælder en tolvtedel.",
  liste: "Husstande efter refusion",
  enSag: (sag: string) => `Sag ${sag}`,
  raekke: (nr: number) => `Sagen i ${skrivTal(nr)}. række`,
  husstand: (navn: string) => `Husstand ${navn}`,
  medlemmer: (hvor: number) => `Vis de ${sager(hvor)}`,
  paaTvaers: "Sagerne ligger i flere fagområder. Refusionen er delt efter udgift.",
  ikkeOmfattet: "Fyldt 67 og ikke omfattet: senere måneder giver ingen refusion.",
  visFlere: (hvor: number) => `Vis ${skrivTal(hvor)} mere`,
  resten: (hvor: number) => `${antal(hvor, "husstand", "husstande")} mere er ikke vist her.`,
  aarsformel: "Årsformlen ville have ramt ved siden af",
  aarsformelTekst: (hvor: number) =>
    `Hos ${husstande(hvor)} ville =REFUSION af årets udgift have afveget mere end 1.000 kr. Det er månedsreglens tal, der står her.`,
  forskel: (husstand: Husstandsoversigt, status: Status) =>
    afvigerFraAarsformlen(husstand)
      ? `${medStatus("Årsformlen", status)} giver ${skrivKroner(husstand.aarsformel)}, altså ${skrivKroner(oere(Math.abs(husstand.forskel)))} for ${husstand.forskel > 0 ? "lidt" : "meget"}.`
      : undefined,
  tvaers: "Husstande på tværs af fagområder",
  tvaersTekst: (hvor: number) =>
    `${husstande(hvor)} har sager i flere fagområder. Husstandens refusion er delt mellem sagerne efter udgift, også hvor fagområderne følger hver sin model.`,
  fejl: "Rækker uden refusion",
  fejlTekst: (hvor: number) => `${antal(hvor, "række", "rækker")} kunne ikke beregnes. Alle andre husstande er rigtige.`,
  ret: "Ret år eller kolonner",
  andenListe: "Vælg en anden liste",
  ark: "Som regneark",
  arkTekst: "Arket indeholder hele sagslisten med refusionen ved hver sag.",
} as const;

/** What may stand in the list of choices for a column. */
export const KOLONNEVALG: readonly (readonly [valg: Kolonnevalg, tekst: string])[] = [
  [null, "Springes over"],
  ...(["sag", "husstand", "gruppe"] as const).map((kolonne) => [kolonne, sagsoverskrift(kolonne)] as const),
  ["fagomraade", "Fagområde"],
  ...(["fylder67", "omfattetFoer67", "engangsudgift", "udgift"] as const).map((kolonne) => [kolonne, sagsoverskrift(kolonne)] as const),
  ...Array.from({ length: 12 }, (_, nr) => [nr + 1, sagsoverskrift(nr + 1)] as const),
];

export const kolonnetekst = (valg: Kolonnevalg): string => KOLONNEVALG.find(([et]) => et === valg)![1];

/** The words beside every result whose limits are not confirmed. */
export const medStatus = (tekst: string, status: Status): string => (status === "bekraeftet" ? tekst : `${tekst} (skøn)`);
