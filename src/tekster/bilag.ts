import { maanedsnavn } from "./maaneder";

/** A period of the year from its beginning; null is the whole year. */
export const periodetekst = (kvartal: number | null): string => (kvartal === null ? "hele året" : `${kvartal}. kvartal`);

/** The dated copy of the case list behind a claim. */
export const BILAG = {
  titel: (aar: number, kvartal: number | null) =>
    `Bilag: refusion ${aar}, ${kvartal === null ? "" : "til og med "}${periodetekst(kvartal)}`,
  filnavn: (aar: number, kvartal: number | null) => `Bilag ${aar} ${periodetekst(kvartal)}.xlsx`,
  forklaring:
    "Dateret kopi af sagslisten bag kravet. Hver sags refusion er skrevet som et tal, der ikke ændrer sig; kun summer og kontrol er formler.",
  metode: (maaned: number) =>
    `Beregnet måned for måned fra januar til og med ${maanedsnavn(maaned)}. Arket har kun sagsnumre; husstande er løbenumre.`,
  skoen: "Beløbsgrænserne er et skøn og ikke bekræftet. Alle refusioner på dette ark er derfor et skøn.",
  opgjort: "Opgjort den",
  udarbejdet: "Udarbejdet af",
  udarbejdetNote: "Skriv navnet på den, der har lavet opgørelsen",
  graenser: (aar: number) => `Beløbsgrænser ${aar}, som der er regnet med`,
  fagomraader: "Fagområder",
  fagomraadekolonner: (refusion: string) => ["Fagområde", "Sager", refusion, "Krav (kr.)", "Kontrol"] as const,
  kravNote: "Skriv i de gule felter det beløb for året til og med perioden, som kravet bygger på. Kontrollen holder det op mod sagerne.",
  udenFagomraade: "Uden fagområde",
  sagerne: "Sagerne",
  sagskolonner: (refusion: string) =>
    ["Sag", "Fagområde", "Gruppe", "Husstand (løbenr.)", "Medregnede måneder", refusion, "Bemærkning"] as const,
  refusion: (erSkoen: boolean) => (erSkoen ? "Refusion til dato (kr., skøn)" : "Refusion til dato (kr.)"),
  sumkontrol: "Kontrol af summen",
  fejlkontrol: "Kontrol af rækkerne",
  enHarFejl: "1 række har fejl og er ikke talt med: se kolonnen bemærkning",
  flereHarFejl: " rækker har fejl og er ikke talt med: se kolonnen bemærkning",
  udenNavn: (raekke: number) => `Sagen i ${raekke}. række`,
} as const;
