import type { Status } from "../core";
import { opremsning } from "./tal";

/** All of them, as a sentence names them: the year's one, or several. */
export const fagomraaderne = (antal: number): string => (antal === 1 ? "fagområdet" : "fagområderne");

export const stort = (ord: string): string => ord.replace(/^./, (bogstav) => bogstav.toLocaleUpperCase("da-DK"));

/** The sheet Sammendrag, and the same as a letter. */
export const SAMMENDRAG = {
  titel: (aar: number) => `Sammendrag: indtægtsbudget ${aar}`,
  beloebI: "Beløb i mio. kr.",
  kontrol: "Ret dette først: ",
  budget: "Indtægtsbudgettet",
  fagomraader: (antal: number) => `${stort(fagomraaderne(antal))}${antal === 1 ? "s andel" : "s andele"}`,
  kolonner: {
    fagomraade: "Fagområde",
    andel: "Andel af indtægt 2021",
    budget: (aar: number) => `B-${aar}`,
    model: "Model",
    afvigelse: {
      endelig: (aar: number) => `Endelig afvigelse ${aar}`,
      forventet: (aar: number) => `Forventet afvigelse ${aar}`,
      ukendt: (aar: number) => `Afvigelse ${aar} (ikke kendt)`,
    },
    tilFagomraadet: "heraf til fagområdet",
    tilKommunekassen: "heraf til kommunekassen",
  },
  modeller: "Modeller: hvem bærer en afvigelse",
  diagramtitel: (aar: number) => `Indtægtsbudget ${aar} pr. fagområde, mio. kr.`,
  diagramakse: "mio. kr.",
  diagramlinje: (antal: number) => `Diagrammet viser ${fagomraaderne(antal)}s budget uden fortegn; tallene står i tabellen.`,
  alternativ: (aar: number, dele: readonly string[]) =>
    `Søjlediagram over indtægtsbudgettet ${aar} i mio. kr. pr. fagområde: ${dele.join("; ").replace(/\.$/, "")}.`,
  afvigelse: "Afvigelse fra budgettet",
  sager: "Sager og dækningsgrad",
  husstandskolonner: {
    navn: "Husstande efter højeste trin",
    trin: ["Under grænse 1", "Trin 1", "Trin 2", "Trin 3"],
    iAlt: "I alt",
  },
  antal: "Antal husstande",
  forbehold: "Usikkert og forudsat",
  kilder: "Kilder",
  mellemregning: "Mellemregning (udskrives ikke)",
  hjaelp: {
    trin: "Afrundes til (mio. kr.)",
    beloeb: "Beløb, afrundet",
    faktor: "Vægt pr. kr.",
    enheder: "Antal enheder",
    underEnhed: "Rest under én enhed",
    kendt: "Afvigelse: 0 ukendt, 1 forventet, 2 endelig",
    fordelt: "Alle modeller er besluttet (1 = ja)",
    afvigelse: "Afvigelse (kr.)",
    tilFagomraadet: "heraf fagområderne (kr.)",
    tilKommunekassen: "heraf kommunekassen (kr.)",
    tilbage: "Enheder, der er tilbage",
    forrigeKendt: "Året før er udfyldt (1 = ja)",
    udenModel: "Fagområder uden model",
    opbygning: ["Udgangspunkt", "Ændring efter KL's skøn", "Lokale forhold"],
    forrigeAar: ["Året før: fagområderne", "Året før: kommunekassen"],
    visning: ["Øre", "Hele enheder", "Rest", "Plads efter rest", "Vises (mio. kr.)"],
    diagram: "Til diagram",
    vaegt: "Vægt",
    andele: ["Enheder × vægt", "Hele enheder", "Rest", "Plads efter rest"],
    hvem: ["Fagområdet", "Kommunekassen"],
  },
} as const;

/** How far the year's limits can be trusted. */
export function graensesaetning(aar: number, status: Status | null): string {
  switch (status) {
    case "bekraeftet":
      return `Beløbsgrænserne for ${aar} er bekræftet.`;
    case "genberegnet":
      return `Beløbsgrænserne for ${aar} er genberegnet og ikke bekræftet. De indgår ikke i fordelingen af budgettet.`;
    case "skoen":
      return `Beløbsgrænserne for ${aar} er et skøn og ikke bekræftet. De indgår ikke i fordelingen af budgettet.`;
    case null:
      return `Der er ingen beløbsgrænser for ${aar}. De indgår ikke i fordelingen af budgettet.`;
  }
}

export const eksempeltal = (antal: number): string =>
  `${stort(fagomraaderne(antal))}s indtægter i 2021 er eksempeltal: notatet oplyser dem ikke.`;

export const DIREKTE = "Beløbet er skrevet direkte og ikke bygget op af udgangspunkt og ændringer.";

/** What the numbers rest on, whatever they are. */
export const forudsaetninger = (erDirekte: boolean, antal: number): string[] => [
  `${antal === 1 ? "Andelen" : "Andelene"} følger indtægten i regnskab 2021 og ændres ikke af senere sager.`,
  erDirekte ? DIREKTE : "KL's skøn gælder hele landet; kommunens egen udvikling kan blive en anden.",
  "Falder refusionen, er udgifterne bag den som regel også faldet; her vises kun indtægtssiden.",
];

export const kilder = (aar: number, graensernes: readonly string[]): string[] => [
  "Serviceloven § 176 og bekendtgørelse nr. 1485 af 6. december 2023 (refusionsordningen).",
  "Randers Kommunes notat om en ny model vedr. indtægtsbudgettet (fordeling og modeller).",
  ...(graensernes.length === 0 ? [] : [`Beløbsgrænser ${aar}: ${opremsning(graensernes)}.`]),
];

export const METODEN = {
  iMappen: (dokumentation: string) => `Metode, satser og forbehold står på arket ${dokumentation}.`,
  /** For whoever has only the text. */
  hosKommunen: (dokumentation: string) => `Metode, satser og forbehold står på arket ${dokumentation} i kommunens egen projektmappe.`,
} as const;
