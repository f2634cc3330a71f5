import type { Betalingsomraade, Tabsandel } from "../core";
import { opremsning, skrivKroner } from "./tal";

export const OMRAADETEKST: Readonly<Record<Betalingsomraade, string>> = {
  undervisning: "Undervisning og kultur, inkl. folkeskolen og SFO",
  dagtilbud: "Dagtilbud",
  boernSaerligeBehov: "Børn og unge med særlige behov",
  aeldre: "Ældre",
  voksneSaerligeBehov: "Voksne med særlige behov",
  overfoersler: "Overførsler",
};

/** The columns of appendix table 2.2, in core's order. */
export const MEDFLYTTENDETEKST = [
  "Handicapkriteriet",
  "Indvandrere og efterkommere",
  "Uden beskæftigelse",
  "Lav indkomst",
  "Uden erhvervsuddannelse",
  "Begrænset erhvervserfaring",
] as const;

export const UDLIGNINGSKOMMUNETEKST = {
  bopaelskommunen: "Tæller i bopælskommunen",
  handlekommunen: "Tæller i handlekommunen",
  enTredje: "Tæller i en tredje kommune",
} as const;

export const tabsandel = ({ side, graense }: Tabsandel): string => `${side === "under" ? "Under" : "Over"} ${skrivKroner(graense)}`;
export const andelstekst = ({ pct, omtrent }: Tabsandel): string => `${omtrent ? "ca. " : ""}${pct} pct.`;
export const sidetekst = (sider: readonly number[]): string => opremsning(sider.map(String));

export const OPSLAG = {
  titel: "Opslag: tabeller og betalinger mellem kommuner",
  filnavn: "Opslag.xlsx",
  kilde: "Kilde: Afrapportering om betalingsforpligtigelse og kommunale incitamenter, juni 2021. Sidetal henviser til den.",
  forbehold: "Tallene er til opslag: de er fra 2018-2021, og de bruges ikke i beregninger, undtagen hvor et ark selv siger det.",
  side: "Side",
  tabel41: {
    titel: "Tabel 4.1: Mellemkommunale betalinger i 2019",
    kolonner: ["Område", "1.000 kr."],
    noter: [
      "Opgjort i årets priser. Alle betalinger på områderne er med, ikke kun dem, kataloget nedenfor omtaler; regionale og private tilbud er ikke (s. 35).",
    ],
  },
  enhedsudgifter: {
    titel: "Tabel 5.1 og 5.2: Enhedsudgifter, landsgennemsnit i 2019-pl",
    kolonner: ["Indsats", "Målgruppe", "Kr. pr. helårsmodtager", "Tabel"],
    note: "note til ",
    noter: [
      "Tabel 5.1: samlede offentlige nettodriftsudgifter før eventuel refusion. Tabel 5.2: nettodriftsudgifter ekskl. statsrefusion og tjenestemandspension.",
      "Den enkelte borger kan koste flere gange så meget. Der kan ikke beregnes statsrefusion af et gennemsnit.",
    ],
  },
  tabel64: {
    titel: "Tabel 6.4: Gennemsnitlig indeksværdi for personer i tilbud",
    kolonner: ["Gruppe", "Uden for handlekommunen", "Inden for handlekommunen"],
    grupper: { boern: "Børn og unge i anbringelse", voksne: "Voksne i botilbud" },
    noter: ["Forskellen er signifikant, men forholdsvis begrænset og usikker (s. 58-59)."],
  },
  tabel65: {
    titel: "Tabel 6.5: Virkning for kommunen, når én borger fraflytter, tilskudsåret 2021 (kr.)",
    person: "Person (s. 66)",
    indeks: "Indeksværdi",
    side: "59",
    noter: [
      "Kommune med lavt beskatningsgrundlag og højt udgiftsbehov, udskrivningsprocent 27 (s. 59); en voksens indkomst er 180.000 kr. (s. 56).",
    ],
  },
  kapitel7: {
    titel: "Kapitel 7: Tab i kommuneeksempel 1 før og efter udligningsreformen (kr.)",
    kolonner: ["Person (s. 66)", "Før reformen", "Efter reformen"],
    noter: [
      "En anden model end tabel 6.5: udmeldingen for 2020 mod aftalen fra maj 2020 (s. 65). Beløbene kan ikke sammenlignes med tabel 6.5's.",
      "Kommuneeksempel 2 er omfattet af befolkningstilbagegangskriteriet, ca. 33.000 kr. den anden vej; dets øvrige tal står kun i figurer (s. 67-68).",
      "For den voksne med høj indeksværdi er tabet i kommuneeksempel 2 midlertidigt større før end efter reformen (s. 67).",
    ],
  },
  tabsfordeling: {
    titel: "Fordeling af tab ved fraflytning",
    kolonner: ["Tab", "Målgruppe", "Andel af borgerne"],
    noter: ["Figur 6.3 og 6.4's øvrige tal kan ikke læses af teksten. Beregningerne skal tages med forbehold (s. 60)."],
  },
  bilag22: {
    titel: "Bilagstabel 2.2: Hvor voksne i botilbud uden for kommunen tæller med, 2018 (pct.)",
    kolonner: ["Kommune i udligningen"],
    side: "84",
    noter: [
      "Tekstudgaven af rapporten afgør ikke, hvilken af de to sidste kolonner der hører til hvilket kriterium.",
      "Datasættet er et udsnit af de 18-64-årige i botilbud (s. 83).",
    ],
  },
  begreber: { titel: "Boks 3.1: Begreber", kolonner: ["Begreb", "Betydning"] },
  katalog: {
    titel: "Betalinger mellem kommuner: hvem handler, og hvem betaler",
    kolonner: ["Ydelse", "Hvem handler", "Hvem betaler til sidst", "Hjemmel"],
    noter: [
      "Refusion uden for socialområdet forudsætter, at borgeren er visiteret til et tilbud efter retssikkerhedsloven § 9 c, stk. 2-6 (s. 32-34).",
      "Fra 1. januar 2021 er det frivilligt at registrere betalingskommune i CPR; oplysningen kan ikke stå alene og beviser intet for sig (s. 69-70).",
    ],
  },
  kriterier: {
    titel: "Bilagstabel 2.1: Socioøkonomiske kriterier, tilskudsudmeldingen for 2021 (forkortet)",
    kolonner: ["Kriterium", "Opgørelse"],
    noter: ["Ved en flytning er forsinkelsen typisk to år; handicapkriteriet og psykiatriske patienter kan have mere (s. 82-83)."],
  },
  uenigheder: { titel: "Hvor rapporten er uenig med sig selv", kolonner: ["Emne", "Hvad der står"] },
} as const;
