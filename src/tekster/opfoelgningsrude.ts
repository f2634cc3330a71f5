import { modeltekst } from "./modeller";
import type { Model, Oere } from "../core";
import { OPFOELGNING } from "./opfoelgningsark";
import { opremsning, skrivKroner } from "./tal";
import { VIDEREFOEROPGAVE } from "./viderefoeropgave";

const kvartal = (nr: number): string => `${nr + 1}. kvartal`;

/** The size of an amount, where the words around it have its sign. */
const stoerrelse = (beloeb: Oere): string => skrivKroner(Math.abs(beloeb) as Oere);

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

/** What was typed for another file or draft of the same year, offered where another one is open. */
export const OVERTAG = {
  titel: "Indtastninger fra et andet sted",
  rettelser: (navn: string) => `Der er indtastninger for ${navn}, som ikke er åben her:`,
  hentet:
    "Der er siden lavet en ny fil eller nye ark ud fra denne fil, hvor mere er udfyldt. Det er den gamle fil, der er åben. Den mangler:",
  enig: (felt: string, nu: string, stod: string) => `${felt}: ${citat(nu)}${stod.trim() === "" ? "" : ` i stedet for ${citat(stod)}`}`,
  uenig: (felt: string, staar: string, foer: string, nu: string) =>
    `${felt}: her står ${citat(staar)}; der stod ${citat(foer)}, da ${citat(nu)} blev skrevet`,
  staarHer: "De står her allerede.",
  hjemloese: (navne: string) => `Der er intet fagområde her, der hedder ${navne}. De tal kan ikke tages med.`,
  tag: "Tag dem med",
  tagMine: "Brug de indtastede",
  behold: "Behold det, der står her",
  glem: "Glem dem",
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

export const ENDELIGRUDE = {
  sagstal: "Tal fra sagslisten til sammendraget",
  sagstalHint: "Kun antal husstande og summer. Sager giver dem videre, og arket Sammendrag viser dem.",
  endeligHint: "Efter det sociale regnskab, når revisionen har godkendt det.",
  bogfoertHint: "Det, der er bogført i økonomisystemet som årets refusion; efterreguleringen regnes med, når den er bogført.",
  efterSagerHint: "Årets refusion efter sagslisten.",
  vedHoejereHint: "Samme liste med alle beløbsgrænser 10.000 kr. højere; bruges i følsomhedsberegningen.",
  tabel: (navn: string) => `Opgørelse for ${navn} (kr.)`,
  poster: {
    budget: "Indtægtsbudget",
    hjemtaget: (aar: number) => `Hjemtaget a conto (bogført ${aar})`,
    endelig: "Endelig refusion",
    efterregulering: (aar: number) => `Efterregulering (bogført ${aar + 1})`,
    samlet: "Samlet afvigelse",
    tilFagomraadet: "heraf til fagområdet",
    tilKommunekassen: "heraf til kommunekassen",
  },
  post: "Post",
  beloeb: "Beløb",
  fortegn: "Plus er refusion og merindtægt, minus er mindreindtægt.",
  afstemning: "Afstemning",
  kravErEndelig: "Kravet er den endelige refusion.",
  kravErAconto: "Kravet er det, der er hjemtaget a conto, indtil den endelige refusion kendes.",
  stemmer: (beloeb: Oere) => `Krav, bogført og Sager stemmer: ${skrivKroner(beloeb)}`,
  par: {
    kravMinusBogfoert: ["Kravet", "det bogførte"],
    kravMinusSager: ["Kravet", "refusionen efter Sager"],
    bogfoertMinusSager: ["Det bogførte", "refusionen efter Sager"],
  },
  sammenlign: (a: string, b: string, forskel: Oere) =>
    forskel === 0 ? `${a} svarer til ${b}.` : `${a} er ${stoerrelse(forskel)} ${forskel > 0 ? "højere" : "lavere"} end ${b}.`,
  manglerBogfoert: "Det bogførte er ikke udfyldt.",
  manglerSager: "Refusionen efter Sager er ikke udfyldt.",
  posteringer: "Posteringer til økonomisystemet",
  kvartalMangler: (kvartaler: readonly number[]) =>
    `Opgørelsen kan ikke laves endnu: ${opremsning(kvartaler.map((nr) => kvartal(nr)))} mangler under A conto. Skriv 0, hvis intet er hjemtaget.`,
  ingenPosteringer: "Der er ingen posteringer endnu: de kommer, når den endelige refusion er udfyldt.",
  retFoerPosteringer: "Posteringerne kan hentes, når felterne med fejl er rettet.",
  kunOpgjorte: (antal: number, alle: number) => `Kun ${antal} af ${alle} fagområder er opgjort.`,
  posteringstal: (antal: number) => (antal === 1 ? "Én postering." : `${antal} posteringer.`),
  hentCsv: "Hent posteringerne som CSV",
  csvFelt: "Posteringerne som CSV",
  csvHint: "Stil dig i feltet, og kopiér med Ctrl+C: alt er markeret.",
  csvHentet: (fil: string) => `Filen ${fil} er hentet.`,
} as const;

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

/** Writing into the year's sheet, or making the year's workbook. */
export const SKRIV_OPFOELGNING = {
  titel: { mappe: "Skriv i arket", andet: "Årets projektmappe" },
  intet: (ark: string) => `Det, der står her, står også i ${ark}.`,
  rettet: (antal: number, ark: string) =>
    antal === 1 ? `Ét felt er rettet her og står ikke i ${ark} endnu.` : `${antal} felter er rettet her og står ikke i ${ark} endnu.`,
  knap: "Skriv i arket",
  skriver: "Skriver i arket …",
  skrevet: (antal: number, ark: string) => `${antal === 1 ? "Ét felt" : `${antal} felter`} er skrevet i ${ark}.`,
  fortryd: "Glem rettelserne",
  slettes: {
    mappe: "Det, du har rettet her og ikke skrevet i arket, slettes. Arket ændres ikke.",
    fil: "Det, du har rettet her og ikke hentet i en fil, slettes. Filen ændres ikke.",
    kladde: "Det, du har rettet her og ikke hentet i en fil, slettes.",
  },
  filen: (navn: string) => `filen ${navn}`,
  enFil: "en fil",
  foelgerIkkeMed: (ark: string) => `Filen får årets ark på ny. Andre ark i den åbne fil følger ikke med: ${ark}.`,
  jaGlem: "Ja, glem dem",
  behold: "Behold dem",
  retFoerst: (antal: number) => (antal === 1 ? "Ret ét felt først." : `Ret ${antal} felter først.`),
  gaaTilFejl: "Gå til fejlen",
  vaek: "Årets ark eller dets fagområder er ændret, siden projektmappen blev læst. Intet er skrevet. Læs projektmappen igen.",
  mangler: (navne: string) => `Arket har ikke disse felter længere: ${navne}. Intet er skrevet.`,
  uenige: "Arket er ændret, siden du skrev her. Intet er skrevet endnu:",
  uenighed: (felt: string, iArket: string, her: string) => `${felt}: i arket står ${citat(iArket)}, her står ${citat(her)}`,
  skrivMine: "Skriv mine",
  beholdArkets: "Behold arkets",
  annuller: "Annullér",
  intetTilbage: "Intet er ændret i arket, og det, du har skrevet, er gemt her.",
  tilbage: (ark: string) => `Dette kan være halvt skrevet: ${ark}. Fortryd i Excel.`,
} as const;

const citat = (tekst: string): string => (tekst.trim() === "" ? "intet" : `»${tekst.trim()}«`);
