import type { Model } from "../core";
import { MODELTEKST } from "./modeller";

export const PRODUKT = "Refusionsbudget";

export const HJEM = {
  intro: "Indtægtsbudgettet fra den centrale refusionsordning: fordeling på fagområder og en færdig projektmappe.",
  opgaver: "Hvad vil du?",
  nytBudgetaar: "Nyt budgetår",
  nytBudgetaarTekst: "Byg årets indtægtsbudget, fordel det efter 2021, og få en Excel-fil.",
  fortsaet: (aar: string) => (aar === "" ? "Fortsæt kladden" : `Fortsæt budget ${aar}`),
  fortsaetTekst: { browser: "Din kladde er gemt i denne browser.", excel: "Din kladde er gemt i projektmappen." },
  viderefoer: (aar: number) => `Viderefør til ${aar}`,
  viderefoerTekst: "Fagområder, nøgle og modeller følger med. Indtægtsbudgettet skrives på ny.",
  findesKladde: (aar: string) => `Der er en kladde${aar === "" ? "" : ` for ${aar}`}. Begynder du forfra, slettes den.`,
  kladdeErstattes: (aar: string) => `Kladden for ${aar} erstattes af næste års. Har du oprettet arkene eller hentet filen for ${aar}?`,
  viderefoerAlligevel: "Ja, viderefør",
  begyndForfra: "Begynd forfra",
  behold: "Behold kladden",
} as const;

export const FOD = {
  linje: (version: string, dato: string, aar: number) =>
    `Version ${version}. Refusionens beløbsgrænser er gennemgået ${dato} og bekræftet til og med ${aar}.`,
  kanIkke: "Browseren kan ikke gemme kladden. Hent Excel-filen, før du lukker siden.",
  andetSted:
    "Kladden er ændret i en anden fane. Dine ændringer her bliver ikke gemt: genindlæs siden for at fortsætte med den nyeste kladde.",
} as const;

export const WIZARD = {
  titel: "Nyt budgetår",
  trin: ["Budgetår og indtægtsbudget", "Fordelingsnøgle", "Model pr. fagområde", "Gennemse", "Opret"],
  trinNr: (nr: number, antal: number) => `Trin ${nr} af ${antal}`,
  trinliste: "Trin",
  naeste: "Næste",
  tilbage: "Tilbage",
  hjem: "Til forsiden",
  udfyldEksempel: "Udfyld eksempel",
  eksempelErstatter: "Eksemplet erstatter det, du har skrevet.",
  brugEksempel: "Erstat med eksempel",
  fortrydEksempel: "Behold mine tal",
  retFoerst: (antal: number) => (antal === 1 ? "Ret ét felt, før du går videre." : `Ret ${antal} felter, før du går videre.`),
} as const;

export const TRIN1 = {
  kommune: "Kommune",
  kommuneHint: "Står i sidehovedet. Kan udelades.",
  budgetaar: "Budgetår",
  metode: "Indtægtsbudgettet",
  metoder: { opbygget: "Bygges op af det vedtagne budget og ændringer", direkte: "Skriv beløbet direkte" },
  udgangspunkt: "Udgangspunkt",
  udgangspunktHint: "Det senest vedtagne indtægtsbudget for året",
  klMetode: "KL's skøn angives som",
  klMetoder: { beloeb: "beløb", landsplan: "landsplan gange kommunens andel" },
  aendringKl: "Ændring efter KL's skøn",
  aendringLandsplan: "Ændring på landsplan",
  andelAfLandet: "Kommunens andel",
  lokaleForhold: "Lokale forhold",
  indtaegtsbudget: "Indtægtsbudget",
  iAlt: "Indtægtsbudget i alt",
  kontrol: "Kontrol mod tilskuddet",
  retning: "Tilskuddet vedr. ordningen",
  retninger: { nedsaettes: "nedsættes med", forhoejes: "forhøjes med" },
  aendringTilskud: "Ændring i tilskud (kontrol)",
  aendringTilskudHint: "Kun den del, der vedrører ordningen, ikke det samlede balancetilskud. Lægges ikke til budgettet.",
  stemmer: "Budgettet ændres lige så meget som tilskuddet.",
  stemmerIkke: (afvigelse: string) => `Budgettets ændring afviger med ${afvigelse} fra tilskuddets. Skriv hvorfor, fx lokale forhold.`,
  note: "Forklaring på afvigelsen",
} as const;

export const TRIN2 = {
  hint: "Regnskab 2021 i hele kroner, uden korrektioner vedrørende tidligere år.",
  fagomraade: "Fagområde",
  indtaegt: "Indtægt 2021",
  raekke: (nr: number) => `${nr}. række`,
  tilfoej: "Tilføj række",
  fjern: (hvad: string) => `Fjern ${hvad}`,
  indsaet: "Indsæt fra Excel",
  hentMarkering: "Hent fra markering",
  tomMarkering: "Der står ingen tal i de markerede celler.",
  indsaetFelt: "Indsæt to kolonner her",
  indsaetHint: "Kopiér navne og beløb i Excel, og indsæt dem her med Ctrl+V.",
  annuller: "Annullér",
  forstaaet: "Sådan er det forstået",
  overskriftSprunget: (tekst: string) => `Overskriften »${tekst}« er sprunget over.`,
  totalSprunget: (tekst: string) => `Totalrækken »${tekst}« er sprunget over.`,
  totalAfviger: (total: string, sum: string) => `Totalrækken viser ${total}, men rækkerne summer til ${sum}`,
  enhedsord: (overskrift: string) => `Bemærk: »${overskrift}« kan betyde, at beløbene er i tusinder eller millioner. De læses som hele kr.`,
  afrundet: "Beløb med øre er afrundet til hele kroner.",
  fortegnVendt: "Alle beløb stod med minus. De er indtægter og vises her uden minus.",
  ingenRaekker: "Der var ingen rækker med navn og beløb.",
  brug: (antal: number) => (antal === 1 ? "Brug rækken" : `Brug de ${antal} rækker`),
  erstat: "Erstat rækkerne",
  tilfoejNederst: "Tilføj nederst",
  andele: "Andele af indtægten 2021",
  andeleUdenFejl: "Andele af indtægten 2021 (kun de rækker, der kan læses)",
  andel: "Andel",
  iAlt: "I alt",
} as const;

export const TRIN3 = {
  hint: "Modellen afgør, hvem der bærer afvigelsen mellem faktisk refusion og budget.",
  betydning: "De valgte modeller",
  model: "Model",
  modeller: MODELTEKST satisfies Record<Model["art"], string>,
  egenAndel: "Fagområdets andel",
  detaljer: (navn: string) => `Flere oplysninger om ${navn}`,
  gaelderFra: "Gælder fra",
  gaelderFraHint: (aar: string) => (aar === "" ? undefined : `Tomt felt: ${aar}`),
  gaelderTil: "Gælder til",
  forvaltesUnder: "Forvaltes under",
  ingen: "sig selv",
  udvalg: "Udvalg",
  kontotekst: "Kontotekst",
} as const;

export const TRIN4 = {
  tabel: (aar: number) => `Fordeling ${aar}`,
  fagomraade: "Fagområde",
  andel: "Andel",
  budget: (aar: number) => `B-${aar}`,
  iAlt: "I alt",
  kontrolOk: (sum: string) => `Kontrol: OK. Delene giver tilsammen ${sum}`,
  enhed: "Fordeles i",
  enheder: { "1": "hele kr.", "1000": "hele 1.000 kr." },
  fortegn: "Indtægter vises",
  fortegnsvalg: { minus: "med minus", plus: "uden minus" },
  prisniveau: "Prisniveau",
  indeks: (aar: number) => `Indeks ${aar}`,
  indeksHint: "Ændring fra året før. Tomt felt: som året før.",
  oprettes: "Filen får tre ark",
  ark: (aar: number) => [
    `Forudsætninger ${aar}: alle input i gule felter`,
    `Fordeling ${aar}: tabel, kontrol og diagram`,
    `Dokumentation ${aar}: metode, satser og kilder`,
  ],
  visning: "Visning og overslagsår",
  skoen: (aar: number) => `Beløbsgrænserne for ${aar} er ikke bekræftet. De vises i filen med ordet skøn og indgår ikke i fordelingen.`,
  ukendte: (aar: number) => `Der er ingen beløbsgrænser for ${aar}. De indgår ikke i fordelingen.`,
} as const;

/** Why Excel or the browser could not, and what to do about it. */
export const VAERTSAARSAG = {
  beskyttet: "Projektmappen eller et ark er beskyttet. Fjern beskyttelsen under Gennemse, og prøv igen.",
  skrivebeskyttet: "Projektmappen er åbnet skrivebeskyttet. Gem en kopi, og prøv igen i den.",
  celleredigering: "Excel er i gang med at redigere en celle. Tryk Enter eller Esc i arket, og prøv igen.",
  manglerApi: "Denne Excel mangler noget, som arkene bruger. Opdatér Excel, eller brug ruden i en browser.",
  flereOmraader: "Markér ét sammenhængende område, og prøv igen.",
  ukendt: (stod: string) => `Det kunne ikke lade sig gøre (${stod}). Prøv igen.`,
} as const;

export const OPRET = {
  opret: "Opret arkene",
  klar: "Arkene bliver oprettet sidst i den åbne projektmappe. Dine egne ark røres ikke.",
  laves: "Arkene oprettes …",
  skrevet: (ark: string) => `Arkene er oprettet. ${ark} vises nu.`,
  findes: (ark: string) => `Projektmappen har allerede ${ark}. Intet er rørt.`,
  nyKopi: "Ny kopi",
  opdater: "Opdater",
  annuller: "Annullér",
  kanOpdateres: "Opdater skriver formler og tekster igen og beholder det, du har rettet i de gule felter.",
  kanIkkeOpdateres: "Arkene har andre fagområder eller rækker og kan ikke opdateres.",
  intetTilbage: "Alt, hvad der nåede at blive oprettet, er fjernet igen, og dine tal er gemt her.",
  tilbage: (ark: string) => `Disse ark kunne ikke fjernes igen: ${ark}. Slet dem selv.`,
} as const;

export const HJAELP = {
  titel: "Hjælp",
  intro: "Nyt budgetår bygger årets ark. Funktionerne kan også skrives direkte i en celle, med semikolon mellem argumenterne:",
  funktioner: [
    {
      formel: "=REFUSION(2500000;2022)",
      svar: "710.000",
      tekst: "Statens refusion af en sag. Eksakt, når udgiften er jævnt fordelt over året; ellers mindst så meget.",
    },
    {
      formel: "=FORDEL_BUDGET(41400000;B2:B4;1000)",
      svar: "en kolonne, der summer til 41.400.000",
      tekst: "Fordeler et beløb efter en nøgle i hele enheder.",
    },
    {
      formel: '=UDLIGNING_TAB("voksen";2,75)',
      svar: "164.000",
      tekst: "Kommunens tab i udligning og skat, når én borger fraflytter, tilskudsåret 2021. Usikkert for den enkelte person.",
    },
    {
      formel: '=UDLIGNING_VIRKNING("voksen";2,75)',
      svar: "en tabel",
      tekst: "Det samme delt på komponenter.",
    },
    {
      formel: "=REFUSION_SATSER(2022)",
      svar: "en tabel",
      tekst: "Beløbsgrænser og satser med status og kilde. Kun bekræftede bruges i beregninger.",
    },
  ],
  tal: "Er noget galt, viser cellen #VÆRDI! eller #I/T, og forklaringen står ved cellen.",
  hjem: "Til forsiden",
} as const;

export const START = {
  svarerIkke: "Excel svarer ikke",
  svarerIkkeTekst: "Ruden venter på Excel. Det sker, når Excel gendanner en projektmappe, eller når forbindelsen er brudt.",
  proevIgen: "Prøv igen",
  udenExcel: "Brug uden Excel",
} as const;

export const TRIN5 = {
  hent: "Hent Excel-fil",
  klar: (fil: string) => `Filen ${fil} bliver lavet her i browseren; intet sendes nogen steder hen.`,
  laves: "Filen laves …",
  hentet: (fil: string) => `Filen ${fil} er hentet. Du kan rette i de gule felter i Excel eller LibreOffice.`,
  gemt: "Dine tal er gemt her.",
} as const;

export const UHELD = {
  titel: "Noget gik galt i ruden",
  tekst: "Din kladde er gemt. Genindlæs siden for at fortsætte.",
  genindlaes: "Genindlæs",
} as const;

export const FELT = {
  laestSom: (beloeb: string) => `= ${beloeb}`,
  lilleBeloeb: (beloeb: string) => `${beloeb} er et lille beløb her. Mente du mio. kr.?`,
  eksempel: "Eksempeltal, ikke Randers Kommunes",
} as const;
