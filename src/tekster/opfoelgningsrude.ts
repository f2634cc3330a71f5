import { modeltekst } from "./modeller";
import type { Model, Oere } from "../core";
import { OPFOELGNING } from "./opfoelgningsark";
import { skrivKroner } from "./tal";
import { VIDEREFOEROPGAVE } from "./viderefoeropgave";

export const kvartal = (nr: number): string => `${nr + 1}. kvartal`;

/** The size of an amount, where the words around it have its sign. */
export const stoerrelse = (beloeb: Oere): string => skrivKroner(Math.abs(beloeb) as Oere);

/** The task Opfølgning: its page. */
export const OPFOELGNINGSSIDE = {
  intro: "Følg årets refusion fra budget til endelig opgørelse. Ruden siger, hvad der mangler, og hvad der er næste skridt.",
  intetArk: (aar: string) =>
    `Arkene for ${aar} er lavet uden arket Opfølgning. Opret dem igen under Nyt budgetår, og vælg Ny kopi: så kan året følges her.`,
  kanIkkeLaeses: {
    mappe: (fejl: string) => `Årets budget kan ikke læses i projektmappen. ${fejl} Ret arket Forudsætninger, og læs projektmappen igen.`,
    fil: (fejl: string) => `Årets budget kan ikke læses i filen. ${fejl} Ret arket Forudsætninger i filen, og åbn den igen.`,
    kladde: (fejl: string) => `Kladden i Nyt budgetår er ikke færdig. ${fejl}`,
  },
  hvor: {
    mappe: (aar: string) => `${aar} i projektmappen`,
    fil: (aar: string, filnavn: string | null) => (filnavn === null ? `${aar} i en fil` : `${aar} i filen ${filnavn}`),
    kladde: (aar: string) => `${aar} i en tidligere kladde`,
  },
  venter: (hvad: string) =>
    `Der er indtastninger for ${hvad}, som ikke er åben her. De er gemt: åbn arkene eller filen igen for at fortsætte, eller åbn en anden fil for samme år for at tage dem med dertil.`,
  hjemloese: (navne: string) => `Der er indtastninger for ${navne}, som ikke er fagområder længere. De er ikke med.`,
  glem: "Glem dem",
  viderefoer: VIDEREFOEROPGAVE.titel,
  naeste: "Næste skridt",
  altGjort: (aar: number) => `Alt for ${aar} er udfyldt.`,
  intetMangler: "Der mangler ikke noget endnu. Se efter, om forventningen skal rettes.",
  gaaTil: "Gå til feltet",
  udfyld: "Udfyld",
  afsnit: {
    "kvartal 1": "A conto, 1. kvartal",
    "kvartal 2": "A conto, 2. kvartal",
    "kvartal 3": "A conto, 3. kvartal",
    "kvartal 4": "A conto, 4. kvartal",
    forventning: "Forventning og afvigelse",
    endelig: "Endelig opgørelse og afstemning",
  },
} as const;

/** The fields' names beside them. */
export const OPFOELGNINGSFELT = {
  tilDato: (nr: number) => `År til dato: forventet til og med ${kvartal(nr)}`,
  anmodet: (nr: number) => `Anmodet for ${kvartal(nr)}`,
  modtaget: (nr: number) => `Modtaget for ${kvartal(nr)}`,
  ...OPFOELGNING.oevrigeKolonner,
  ansvarlig: OPFOELGNING.ansvarlig,
  storAfvigelse: "Stor afvigelse fra",
  bilag: { dato: "Bilagets dato", antalSager: "Antal sager", ark: "Bilagets ark" },
  sagstal: {
    dato: "Sagslistens dato",
    status: "Grænsernes status",
    husstande0: "Husstande under grænse 1",
    husstande1: "Husstande i trin 1",
    husstande2: "Husstande i trin 2",
    husstande3: "Husstande i trin 3",
    udgift: "Sagslistens udgift i alt",
    refusion: "Sagslistens refusion i alt",
  },
  /** Where the field is told of away from its place. */
  medFagomraade: (felt: string, fagomraade: string) => `${felt}, ${fagomraade}`,
  medKvartal: (felt: string, nr: number) => `${felt}, ${kvartal(nr)}`,
} as const;

export const ACONTORUDE = {
  tilDatoHint: "Refusionen for hele året indtil da, ikke kun for kvartalet. Tomt felt: ikke kendt. 0: ingen refusion.",
  anmodetHint: "Skriv beløbet, når anmodningen er sendt. Tomt felt: beløbet efter reglen.",
  modtagetHint: "Tomt felt: ikke kommet endnu.",
  efterReglen: (beloeb: Oere) => `Efter reglen anmodes der om ${skrivKroner(beloeb)}`,
  tilbagebetaling: (beloeb: Oere) =>
    `Efter reglen er anmodningen ${skrivKroner(beloeb)} Minus er en tilbagebetaling: der er anmodet om mere, end der nu forventes.`,
  rettelse: (beloeb: Oere) =>
    beloeb < 0
      ? `Heraf retter ${skrivKroner(beloeb)} det, der før er anmodet om for meget.`
      : `Heraf retter ${skrivKroner(beloeb)} det, der før er anmodet om for lidt.`,
  hul: (nr: number) => `${kvartal(nr)} er tomt. Skriv det først: anmodningen regnes ud fra kvartalet før.`,
  brugReglens: (fagomraade: string) => `Skriv reglens beløb som anmodet for ${fagomraade}`,
  iAlt: (nr: number, beloeb: Oere, antal: number, alle: number) =>
    antal === alle
      ? `Anmodning for ${kvartal(nr)} i alt efter reglen: ${skrivKroner(beloeb)}`
      : `Anmodning for ${kvartal(nr)} efter reglen for de fagområder, der er udfyldt (${antal} af ${alle}): ${skrivKroner(beloeb)}`,
  bilag: "Bilag: den daterede kopi af sagslisten",
  bilagHint: "Kun sagsnumre. Sager laver arket.",
} as const;

export const FORVENTNINGSRUDE = {
  storAfvigelseHint: "Fra dette beløb skal nogen handle på en afvigelse. Tomt felt: ikke fastsat.",
  budget: (budget: Oere) => `Indtægtsbudget: ${skrivKroner(budget)}`,
  korrigeret: (budget: Oere) => `Korrigeret budget: ${skrivKroner(budget)}`,
  forventetHint: (fjerde: Oere | null) =>
    fjerde === null ? "Det seneste skøn for hele året." : `Tomt felt: forventningen til og med 4. kvartal, ${skrivKroner(fjerde)}`,
  tillaegHint: "Plus hæver indtægtsbudgettet, minus sænker det.",
  afvigelse: (afvigelse: Oere, erEndelig: boolean) => {
    const hvilken = erEndelig ? "Endelig afvigelse" : "Forventet afvigelse";
    return afvigelse === 0
      ? `${hvilken}: ingen.`
      : `${hvilken}: ${afvigelse > 0 ? "merindtægt" : "mindreindtægt"} på ${stoerrelse(afvigelse)}`;
  },
  baeres: (model: Model, andel: string) => `${stort(modeltekst(model))}: ${andel}`,
  andele: (tilFagomraadet: Oere, tilKommunekassen: Oere) =>
    medPunktum(`fagområdet ${del(tilFagomraadet)}, kommunekassen ${del(tilKommunekassen)}`),
  ingenModel: (aar: number) => `Der er ikke besluttet nogen model for ${aar}, så afvigelsen kan ikke deles.`,
  stor: "Afvigelsen er stor: skriv, hvem der handler, og hvordan.",
  hoejereGraenser: (navn: string) => `Ved højere beløbsgrænser, ${navn}`,
  ansvarligHint: "Efter Randers Kommunes notat tager den koordinerende forvaltning initiativ til at løse konsekvenserne.",
} as const;

const del = (beloeb: Oere): string => (beloeb === 0 ? "bærer intet" : `${beloeb > 0 ? "får" : "dækker"} ${stoerrelse(beloeb)}`);

/** An amount brings its own: "kr." */
const medPunktum = (tekst: string): string => (tekst.endsWith(".") ? tekst : `${tekst}.`);

const stort = (tekst: string): string => tekst.charAt(0).toLocaleUpperCase("da-DK") + tekst.slice(1);

export const FRA_SAGER = {
  titel: "Tal fra Sager",
  hent: (aar: number, nr: number | null, dato: string) =>
    `Hent fra Sager (${nr === null ? `hele ${aar}` : `til og med ${nr}. kvartal`}${dato === "" ? "" : `, ${dato}`})`,
  venter: (aar: number) => `Der er tal fra Sager for ${aar}. Vælg ${aar} for at bruge dem.`,
  udfyldes: "Disse felter udfyldes:",
  linje: (felt: string, vaerdi: string, stod: string) => `${felt}: ${vaerdi}${stod === "" ? "" : ` (i stedet for ${stod})`}`,
  ikkeBekraeftet: (aar: number, status: string) =>
    `Beløbene er beregnet med beløbsgrænser for ${aar}, som ikke er bekræftet (status: ${status}).`,
  ukendte: (navne: string) => `Sagslisten har fagområder, som budgettet ikke har: ${navne}. De er ikke med.`,
  uden: (navne: string) => `Sagslisten har ingen sager for ${navne}. Dér røres felterne ikke.`,
  intet: "Ingen af sagslistens fagområder har samme navn som budgettets.",
  brugIkke: "Brug dem ikke",
  hentet: (antal: number) => (antal === 1 ? "Ét felt er udfyldt fra Sager." : `${antal} felter er udfyldt fra Sager.`),
} as const;
