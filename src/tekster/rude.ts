export const PRODUKT = "Refusionsbudget";

export const RUDE = { hentes: "Hentes …", hjem: "Til forsiden" } as const;

export const HJEM = {
  intro: "Den centrale refusionsordning: budget, sager og beløbsgrænser, og hvad en fraflytning betyder for udligningen.",
  opgaver: "Hvad vil du?",
  nytBudgetaar: "Nyt budgetår",
  nytBudgetaarTekst: {
    browser: "Byg årets indtægtsbudget, fordel det efter 2021, og få en Excel-fil.",
    excel: "Byg årets indtægtsbudget, fordel det efter 2021, og få arkene i projektmappen.",
  },
  fortsaet: (aar: string) => (aar === "" ? "Fortsæt kladden" : `Fortsæt budget ${aar}`),
  fortsaetTekst: { browser: "Din kladde er gemt i denne browser.", excel: "Din kladde er gemt i projektmappen." },
  findesKladde: (aar: string) => `Der er en kladde${aar === "" ? "" : ` for ${aar}`}. Begynder du forfra, slettes den.`,
  begyndForfra: "Begynd forfra",
  behold: "Behold kladden",
} as const;

/** The task Sager on the home page; its other texts come with its code. */
export const SAGER_PAA_FORSIDEN = {
  titel: "Sager",
  tekst: "Fra årets sagsliste til refusionen for hver sag, husstand og hvert fagområde.",
} as const;

export const FOD = {
  linje: (version: string, dato: string, aar: number) =>
    `Version ${version}. Refusionens beløbsgrænser er gennemgået ${dato} og bekræftet til og med ${aar}.`,
  kanIkke: {
    browser: "Browseren kan ikke gemme kladden. Hent Excel-filen, før du lukker siden.",
    excel: "Excel kan ikke gemme kladden i projektmappen. Opret arkene, før du lukker projektmappen; ellers går det indtastede tabt.",
  },
  andetSted:
    "Kladden er ændret i en anden fane. Dine ændringer her bliver ikke gemt: genindlæs siden for at fortsætte med den nyeste kladde.",
} as const;

export const HJAELP = {
  titel: "Hjælp",
  giver: (svar: string) => `Giver ${svar}`,
  intro: "Nyt budgetår bygger årets ark. Funktionerne kan også skrives direkte i en celle, med semikolon mellem argumenterne:",
  funktioner: [
    {
      formel: "=REFUSION(2500000;2022)",
      svar: "710.000",
      tekst: "Statens refusion af en sag. Eksakt, når udgiften er jævnt fordelt over året; ellers mindst så meget.",
    },
    {
      formel: "=REFUSION_MAANED(B2:M2;2022)",
      svar: "årets refusion efter månedsreglen",
      tekst: "Januar til december i tolv celler. Eksakt, også når udgiften svinger hen over året. Fra 2022.",
    },
    {
      formel: "=REFUSION_TRIN(2500000;2022)",
      svar: "en tabel",
      tekst: "Refusionen trin for trin.",
    },
    {
      formel: "=REFUSION_SAGER(A1:P200;2022)",
      svar: "to kolonner med refusion og bemærkning",
      tekst: "En hel sagsliste med overskrifter: børn i samme husstand under ét, og aldersgrænsen på 67.",
    },
    {
      formel: "=FORDEL_BUDGET(41400000;B2:B4;1000)",
      svar: "en kolonne, der summer til 41.400.000",
      tekst: "Fordeler et beløb efter en nøgle i hele enheder.",
    },
    {
      formel: '=FORDEL_AFVIGELSE(B2;C2;"deling 50/50")',
      svar: "tre celler: afvigelse, til fagområdet, til kommunekassen",
      tekst: "Deler afvigelsen mellem faktisk og budget efter fagområdets model.",
    },
    {
      formel: "=ACONTO_REFUSION(B2:E2)",
      svar: "fire kvartalers anmodninger",
      tekst: "Det ventede til og med kvartalet minus det, der er anmodet om før.",
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
      formel: '=UDLIGNING_PARAMETRE("middel";"lavt")',
      svar: "en tabel",
      tekst: "Udligningens parametre for kommunens type. Kan rettes og gives til UDLIGNING_TAB.",
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
  venter: "Ruden starter …",
  svarerIkke: "Excel svarer ikke",
  svarerIkkeTekst: "Ruden venter på Excel. Det sker, når Excel gendanner en projektmappe, eller når forbindelsen er brudt.",
  udenExcelTekst:
    "Uden Excel får du en Excel-fil i stedet for ark i projektmappen, og en kladde, der er gemt i projektmappen, kan ikke hentes.",
  proevIgen: "Prøv igen",
  udenExcel: "Brug uden Excel",
} as const;

export const UHELD = {
  titel: "Noget gik galt i ruden",
  tekst: "Din kladde er gemt. Genindlæs siden for at fortsætte.",
  genindlaes: "Genindlæs",
} as const;
