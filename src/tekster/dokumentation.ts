import type { Model } from "../core";
import { arknavn } from "./ark";
import { MODELFORKLARING, modelnavn } from "./modeller";

export interface Dokumentationsafsnit {
  readonly overskrift: string;
  readonly saetninger: readonly string[];
}

export interface Dokumentationsgrundlag {
  readonly aar: number;
  /** Of the workbook's sheets. */
  readonly kopi: number;
  readonly erEksempel: boolean;
  readonly erDirekte: boolean;
  readonly nyesteBekraeftede: number;
  readonly uvisse: readonly number[];
  /** Years whose limits somebody confirmed by hand. */
  readonly egne: readonly number[];
  readonly version: string;
}

/** The workbook in plain Danish, for the successor who opens it in three years. */
export function dokumentation(g: Dokumentationsgrundlag): Dokumentationsafsnit[] {
  const { aar, kopi } = g;
  return [
    ...(g.erEksempel
      ? [
          {
            overskrift: "Eksempel",
            saetninger: ["Tallene er eksempeltal, ikke Randers Kommunes. Notatet oplyser ikke fagområdernes indtægter i 2021."],
          },
        ]
      : []),
    {
      overskrift: "Hvad arkene viser",
      saetninger: [
        `Indtægtsbudgettet for ${aar} fra den centrale refusionsordning er fordelt på fagområderne efter deres andel af indtægten i regnskab 2021.`,
        OM_ARKENE.budgettetsInput(arknavn.forudsaetninger(aar, kopi)),
        OM_ARKENE.aaretsInput(arknavn.opfoelgning(aar, kopi)),
        OM_ARKENE.regnesOm,
        OM_ARKENE.bevilling(arknavn.bevilling(aar, kopi)),
        OM_ARKENE.aconto(arknavn.aconto(aar, kopi)),
        OM_ARKENE.endelig(arknavn.endeligOpgoerelse(aar, kopi)),
        OM_ARKENE.afstemning(arknavn.afstemning(aar, kopi)),
        OM_ARKENE.foelsomhed(arknavn.foelsomhed(aar, kopi)),
        `Overslagsårene ${aar + 1}-${aar + 3} er lig ${aar}, indtil der skrives et indeks.`,
      ],
    },
    {
      overskrift: "Indtægtsbudgettet",
      saetninger: [
        g.erDirekte
          ? "Indtægtsbudgettet er skrevet direkte."
          : "Indtægtsbudgettet er udgangspunktet (det senest vedtagne budget) plus ændringen efter KL's skøn plus lokale forhold.",
        "Ændringen i tilskuddet vedr. ordningen er en kontrol og lægges ikke til: en nedsættelse af tilskuddet modsvares af en stigning i indtægtsbudgettet (symmetri). Det samlede balancetilskud ændres af alle mulige grunde og er ikke dette beløb.",
      ],
    },
    {
      overskrift: "Metode",
      saetninger: [
        "Beløbet deles i hele enheder med største brøks metode: hvert fagområde får først det hele antal enheder af sin kvote, og de resterende enheder gives til de største rester. Ved lige rester går enheden til det fagområde, der står øverst. En rest under én enhed lægges til det første af de fagområder, der har den største indtægt. Delene summer derfor præcist.",
        OM_ARKENE.mellemregning(arknavn.fordeling(aar, kopi)),
        OM_ARKENE.formler,
        "Et overslagsår er året før ganget med indekset, afrundet til hele øre og derefter til hele enheder, halve væk fra nul.",
        "Rækketotaler over flere år kan afvige med en enhed, fordi hvert år er afrundet for sig.",
      ],
    },
    {
      overskrift: "A conto",
      saetninger: [
        "En anmodning er den refusion, der ventes for året til og med kvartalet, minus alt, der er anmodet om før. Den retter derfor de tidligere og kan være en tilbagebetaling.",
        OM_ARKENE.andenAnmodning(arknavn.opfoelgning(aar, kopi)),
        "Hjemtaget a conto er det, der er anmodet om, og bogføres i året.",
        "Afvigelsen er den forventede eller endelige refusion minus det oprindelige budget: over budgettet er den en merindtægt, under en mindreindtægt.",
      ],
    },
    {
      overskrift: "Endelig opgørelse",
      saetninger: [
        `Når det sociale regnskab er revideret, opgøres ${aar} endeligt, og forskellen til det hjemtagne (efterreguleringen) bogføres i ${aar + 1} ved budgetopfølgningen 31. maj ${aar + 1}.`,
        "Hele afvigelsen og årets del af den deles efter fagområdets model for året og afrundes til hele øre, halve væk fra nul; kommunekassen får resten. Efterreguleringens del er forskellen mellem de to, så alt summer præcist.",
        "Et fagområde, der forvaltes under et andet, har sin egen række og sit eget resultat. Der modregnes ikke mellem fagområder.",
        "I posteringerne er minus altid indtægt. Den del, kommunekassen bærer, giver en tillægsbevilling til fagområdet og den modsatte på kommunekassen.",
      ],
    },
    {
      overskrift: "Modeller",
      saetninger: (Object.keys(MODELFORKLARING) as Model["art"][]).map((art) => `${modelnavn(art)}: ${MODELFORKLARING[art]}`),
    },
    {
      overskrift: "Forbehold",
      saetninger: [
        `Beløbsgrænserne i tabellen nedenfor har hver sin status. Bekræftet er læst i en officiel tekst, genberegnet er efterregnet med reguleringsreglen, og skøn er fremskrevet og ikke officielt. De nyeste bekræftede er for ${g.nyesteBekraeftede}.`,
        ...(g.uvisse.length === 0
          ? []
          : [`Grænserne for ${g.uvisse.join(", ")} er ikke bekræftet. De vises til orientering og indgår ikke i fordelingen.`]),
        ...(g.egne.length === 0
          ? []
          : [`Grænserne for ${g.egne.join(", ")} er bekræftet af en bruger og ikke af tilføjelsesprogrammet. Kilden står ved dem.`]),
        "Falder refusionsindtægten, er det alt andet lige en god udvikling, fordi udgifterne bag den er faldet.",
        "Modellen bør genvurderes, hvis beløbsgrænser eller refusionsprocenter ændres.",
      ],
    },
    {
      overskrift: "Kilder",
      saetninger: [
        "Serviceloven § 176 og bekendtgørelse nr. 1485 af 6. december 2023 (refusionsordningen).",
        "Randers Kommune: Særligt dyre enkeltsager – ny model vedr. indtægtsbudgettet (notat om fordeling, modeller, a conto og symmetri).",
      ],
    },
    { overskrift: "Udarbejdet med", saetninger: [`Refusionsbudget, version ${g.version}.`] },
  ];
}

export const DOKUMENTATION = {
  titel: (aar: number) => `Dokumentation af indtægtsbudget ${aar}`,
  graense: (nr: number, aar: number, hvem: string | null) => `Grænse ${nr}, ${aar}${hvem === null ? "" : ` (${hvem})`}`,
  sats: (graense: string, sats: string, status: string, kilde: string) =>
    `Over ${graense} refunderes ${sats}. Status: ${status}. Kilde: ${kilde}.`,
} as const;

/** The sentences that are true only where the sheet that they name is there: each is alone in its cell. */
export const OM_ARKENE = {
  budgettetsInput: (ark: string) => `Budgettets input står i gule felter på arket ${ark}.`,
  aaretsInput: (ark: string) => `Årets opfølgning skrives i gule felter på arket ${ark}.`,
  regnesOm: "Rettes et felt, regnes de øvrige ark om.",
  bevilling: (ark: string) =>
    `${ark} er bevillingsansøgningen. Her angiver minus altid indtægter, og afrundede beløb deles med største brøks metode, så fagområderne summer til den afrundede total.`,
  aconto: (ark: string) => `${ark} viser kvartalernes anmodninger og den forventede afvigelse.`,
  endelig: (ark: string) => `${ark} viser, hvem der bærer afvigelsen, og hvad der skal posteres.`,
  afstemning: (ark: string) => `${ark} viser, om krav, bogføring og sager stemmer.`,
  foelsomhed: (ark: string) =>
    `${ark} ændrer den refusion, der senest er kendt, med 5 og 10 pct. ved uændret budget og viser, hvem der bærer afvigelsen.`,
  mellemregning: (ark: string) => `Mellemregningen står til højre på arket ${ark}.`,
  formler: "Formlerne er almindelige regnearksformler og virker uden tilføjelsesprogrammet.",
  andenAnmodning: (ark: string) => `Er en anmodning sendt med et andet beløb, skrives det på arket ${ark}, og den næste retter det.`,
} as const;
