import type { Oere } from "../core";
import { kvartal, stoerrelse } from "./opfoelgningsrude";
import { opremsning, skrivKroner } from "./tal";

/** The task Opfølgning: the final statement, its reconciliation and its entries. */
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
