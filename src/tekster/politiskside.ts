import { opremsning } from "./tal";

const raekker = (antal: number): string => `${antal} ${antal === 1 ? "række" : "rækker"}`;
const ark = (antal: number): string => (antal === 1 ? "arket" : "arkene");

/** The task Politisk udgave. */
export const POLITISK = {
  intro:
    "Udgaven er en ny Excel-fil med de ark, du vælger. Den kan læses uden tilføjelsesprogrammet og rummer hverken vores funktioner, henvisninger til andre filer eller skjulte ark.",
  fraFelterne: "Udgaven bygges ud fra de gule felter. Egne ændringer i arkenes formler følger ikke med.",
  kanIkkeLaeses: (fejl: string) => `Årets ark kan ikke deles, før dette er rettet: ${fejl}`,
  ark: "Ark, der skal med",
  ingenArk: "Vælg mindst ét ark.",
  arkhint: {
    forudsaetninger: "Alt, hvad der er tastet. Skal med, hvis tallene skal kunne regnes videre.",
    opfoelgning: "Årets tastede tal, hvem der handler, og bilagenes datoer. Skal med, hvis A conto og opgørelser skal kunne regnes videre.",
    afstemning: "Budgetkontorets egen kontrol mod bogføringen.",
    foelsomhed: "Hvad andre refusioner ville betyde. Kan let læses som forventninger.",
  },
  andre: "Andre ark i projektmappen",
  andreNote:
    "De følger med som faste værdier med deres talformater. Formler, navne, valglister, diagrammer, billeder, noter og kommentarer følger ikke med. Skjulte ark kan ikke vælges, og et andet budgetårs ark deles ved at vælge året øverst.",
  andreHenter: "Arkene hentes …",
  andreForStort: (navn: string) => `${navn} er for stort til at dele: højst 200.000 celler. Vælg det fra.`,
  andreSkjuler: (navn: string) =>
    `${navn} har skjulte eller bortfiltrerede rækker eller kolonner, som ville kunne ses i udgaven. Vis eller slet dem, og læs arkene igen, eller vælg arket fra.`,
  andreUfaerdig: {
    regner: (navn: string, celle: string) =>
      `${navn}: celle ${celle} er ikke regnet færdig. Læs arkene igen, når Excel har regnet, eller vælg arket fra.`,
    ukendt: (navn: string, celle: string) =>
      `${navn}: celle ${celle} viser #NAVN?, for Excel kender ikke noget i dens formel. Ret den, og læs arkene igen, eller vælg arket fra. Bruger den vores funktioner, så genindsæt dem under Funktionerne i projektmappen.`,
  },
  andreFejl: (aarsag: string) => `De andre ark kunne ikke læses. ${aarsag}`,
  laesIgen: "Læs de andre ark igen",
  indhold: "Tallene skal være",
  indholdsvalg: {
    vaerdier: "faste værdier, som ingen kommer til at ændre",
    formler: "formler, der regner videre, når et gult felt ændres",
  },
  staarFast: (navne: readonly string[], mangler: boolean) =>
    `${opremsning(navne)} regner ikke videre: ${
      mangler
        ? `${navne.length === 1 ? "det regner" : "de regner"} ud fra ark, der ikke er med`
        : "noget er skjult i arkene eller i dem, de regner ud fra, og det må ikke kunne regnes frem igen"
    }. Det står på ${ark(navne.length)}, at tallene er faste.`,
  tagMed: (navne: readonly string[]) => `Tag også ${opremsning(navne)} med`,
  enhed: "Beløb i tabellerne vises i",
  enhedsvalg: { kroner: "kr.", tusind: "1.000 kr.", millioner: "mio. kr. med én decimal" },
  enhedNote:
    "Kun visningen ændres; cellerne har stadig de nøjagtige kroner, og arkene siger, at summer kan afvige. Bevilling og Sammendrag har deres egen enhed, og det, der tastes eller posteres, vises i kr.",
  afsender: "Afsender i filens egenskaber",
  afsenderHint: "Fx Budgetkontoret. Tomt felt: filen nævner hverken personer eller maskiner. Hvornår den er lavet, står der altid.",
  afsenderCpr: "Afsender: det ligner et CPR-nummer. Skriv et kontor eller en funktion.",
  visning: "Forhåndsvisning",
  vaelgArk: "Vis arket",
  mereEnd: (antal: number) => `… og ${raekker(antal)} til, som også følger med.`,
  alleRaekker: (antal: number) => `Alle ${antal} rækker er vist.`,
  visFlere: (antal: number) => `Vis ${raekker(antal)} til`,
  tomtArk: "Arket er tomt.",
  del: "Del",
  knap: { excel: "Åbn som ny projektmappe", browser: "Hent Excel-fil" },
  klar: {
    excel: "Udgaven åbnes som en ny projektmappe, som du gemmer, hvor du vil. Den åbne projektmappe røres ikke.",
    browser: "Filen laves her i browseren; intet sendes nogen steder hen.",
  },
  laves: "Udgaven laves …",
  aabnet: "Udgaven er åbnet som en ny projektmappe. Gem den, hvor du vil.",
  hentet: (fil: string) => `Filen ${fil} er hentet.`,
  afvist: (aarsag: string, fil: string) =>
    `Excel åbnede ikke udgaven som ny projektmappe. ${aarsag} Udgaven er i stedet hentet som filen ${fil}. Kommer den ikke frem blandt overførslerne, så vælg Hent filen, eller åbn ruden i en browser.`,
  hentFilen: "Hent filen",
  mislykkedes: (aarsag: string) => `${aarsag} Intet er delt, og dine valg er gemt her.`,
  urent: "Udgaven kan ikke deles:",
} as const;

/** The summary as text to paste into a case for the council. */
export const SAGSFREMSTILLING_KOPI = {
  titel: "Til sagen",
  intro:
    "Sammendraget som tekst med overskrifter og tabeller, til at sætte ind i en sagsfremstilling i Word. Små antal er skjult som i arkene.",
  knap: "Kopiér sagsfremstilling",
  kopieret: "Sagsfremstillingen er kopieret. Sæt den ind i sagen med Ctrl+V.",
  ikkeKopieret: "Teksten kunne ikke lægges på udklipsholderen. Gå til feltet nedenfor, og kopiér den derfra med Ctrl+C.",
  felt: "Sagsfremstilling",
  cpr: "Teksten rummer noget, der ligner et CPR-nummer, og kan ikke kopieres. Ret det, hvor det er skrevet.",
} as const;
