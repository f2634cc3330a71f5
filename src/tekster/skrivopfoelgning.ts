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
