import { opremsning, skrivTal } from "./tal";

/** Which of the sheet's amounts are an estimate: all that a limit went into. */
const medSkoen = (ord: string, erSkoen: boolean): string => (erSkoen ? `${ord}, skøn` : ord);

export const SAGSARK = {
  titel: (aar: number) => `Sager ${aar}: statens refusion`,
  filnavn: (aar: number) => `Sager ${aar}.xlsx`,
  forklaring:
    "Refusionen er beregnet måned for måned; børn og unge i efterværn i samme husstand regnes under ét. Gule felter kan rettes, og refusionen følger med.",
  netto: "Udgifterne er i kr., efter at alle indtægter er trukket fra, og står i den måned, de vedrører.",
  skoen: "Beløbsgrænserne er et skøn og ikke bekræftet. Alle refusioner på dette ark er derfor et skøn.",
  vaerdier: (hoejst: number) =>
    `I filen er refusionen skrevet som tal, der ikke ændrer sig, når felterne rettes: arkets egne formler regner på højst ${skrivTal(hoejst)} sager og 10 mio. kr. i refusion pr. husstand.`,
  graenser: (aar: number) => `Beløbsgrænser ${aar}`,
  iAlt: "Alle sager",
  tal: "Tal",
  sager: "Sager",
  udgift: "Udgift (kr.)",
  refusion: (erSkoen: boolean) => medSkoen("Refusion (kr.", erSkoen) + ")",
  daekningsgrad: (erSkoen: boolean) => medSkoen("Dækningsgrad (refusion/udgift", erSkoen) + ")",
  kontrol: "Kontrol",
  enHarFejl: "1 sag har fejl og er ikke talt med: se kolonnen bemærkning",
  flereHarFejl: " sager har fejl og er ikke talt med: se kolonnen bemærkning",
  forStoreTal: "En husstand får over 10 mio. kr. i refusion: det er mere, end arkets formler kan regne eksakt",
  daSkrevet: "Tallene herunder er optalt, da arket blev skrevet: rettes felterne, så skriv arket igen for at få dem med.",
  husstande: (erSkoen: boolean) => (erSkoen ? "Husstande efter højeste trin (skøn)" : "Husstande efter højeste trin"),
  antal: "Antal",
  underTrin: "Under grænse 1 i alle måneder",
  trin: (nr: number, sats: string) => `Trin ${nr} (${sats}) i mindst én måned`,
  husstandeIAlt: "Husstande i alt",
  husstandNote: "En voksen, og et barn uden husstand, er en husstand for sig.",
  fagomraader: "Fagområder",
  fagomraade: "Fagområde",
  udenFagomraade: "Uden fagområde",
  diagramtitel: (aar: number, erSkoen: boolean) => `Refusion ${aar} pr. fagområde${erSkoen ? " (skøn)" : ""}`,
  akse: "kr.",
  diagramlinje: "Diagrammet viser fagområdernes refusion; tallene står i tabellen ovenfor.",
  alternativ: (aar: number, erSkoen: boolean, dele: readonly string[]) =>
    `Søjlediagram over refusionen ${aar}${erSkoen ? " (skøn)" : ""} i kr. pr. fagområde: ${dele.join("; ").replace(/\.$/, "")}.`,
  ogMere: (antal: number) => `og ${antal} mere`,
  sagerne: "Sagerne",
  taeller: "Tæller med (1 = ja)",
  udgiftIAlt: "Udgift i alt (kr.)",
  refusionstal: "Refusion som tal (kr.)",
  mellemregning: "Mellemregning (udskrives ikke)",
  aarsformlen: (erSkoen: boolean) => `Husstande, hvor årsformlen ville have afveget med mere end 1.000 kr.${erSkoen ? " (skøn)" : ""}`,
  ingenForskel: "Ingen: årsformlen ville have givet det samme inden for 1.000 kr. for hver husstand.",
  husstandEllerSag: "Husstand eller sag",
  aarsformel: (erSkoen: boolean) => medSkoen("Årsformlen (kr.", erSkoen) + ")",
  forskel: (erSkoen: boolean) => medSkoen("Forskel (kr.", erSkoen) + ")",
  paaTvaers: "Husstande på tværs af fagområder",
  paaTvaersForklaring: "Husstanden er én sag med ét sæt grænser. Refusionen er delt på husstandens sager efter deres udgift.",
  deltMellem: (fagomraader: readonly string[], forskelligeModeller: boolean) =>
    `Delt efter udgift mellem ${opremsning(fagomraader)}${forskelligeModeller ? "; fagområderne har forskellige modeller" : ""}`,
  medModel: (fagomraade: string, model: string) => `${fagomraade} (${model})`,
  udenNavn: (raekke: number) => `Sagen i ${raekke}. række`,
} as const;

/** What stands in a cell that holds no text or number. */
export const CELLEVISNING = { sand: "SAND", falsk: "FALSK", ukendt: "?" } as const;
