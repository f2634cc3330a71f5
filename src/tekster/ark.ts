import { periodetekst } from "./bilag";

/** Sheet names, headings and labels of the workbook. */
export const arknavn = {
  sammendrag: (aar: number, kopi: number) => `Sammendrag ${aar}${kopinr(kopi)}`,
  forudsaetninger: (aar: number, kopi: number) => `Forudsætninger ${aar}${kopinr(kopi)}`,
  fordeling: (aar: number, kopi: number) => `Fordeling ${aar}${kopinr(kopi)}`,
  bevilling: (aar: number, kopi: number) => `Bevilling ${aar}${kopinr(kopi)}`,
  opfoelgning: (aar: number, kopi: number) => `Opfølgning ${aar}${kopinr(kopi)}`,
  aconto: (aar: number, kopi: number) => `A conto ${aar}${kopinr(kopi)}`,
  endeligOpgoerelse: (aar: number, kopi: number) => `Endelig opgørelse ${aar}${kopinr(kopi)}`,
  afstemning: (aar: number, kopi: number) => `Afstemning ${aar}${kopinr(kopi)}`,
  foelsomhed: (aar: number, kopi: number) => `Følsomhedsberegning ${aar}${kopinr(kopi)}`,
  tilbageblik: (kopi: number) => `Tilbageblik${kopinr(kopi)}`,
  bilag: (aar: number, kvartal: number | null, kopi: number) => `Bilag ${aar} ${periodetekst(kvartal)}${kopinr(kopi)}`,
  dokumentation: (aar: number, kopi: number) => `Dokumentation ${aar}${kopinr(kopi)}`,
  sager: (aar: number, kopi: number) => `Sager ${aar}${kopinr(kopi)}`,
  fraflytning: (kopi: number) => `Fraflytning${kopinr(kopi)}`,
  opslag: (kopi: number) => `Opslag${kopinr(kopi)}`,
} as const;

/** The sheets of a budget year's workbook, in their order. */
export const aaretsArk = (aar: number, kopi: number): readonly string[] =>
  [
    arknavn.sammendrag,
    arknavn.forudsaetninger,
    arknavn.fordeling,
    arknavn.bevilling,
    arknavn.opfoelgning,
    arknavn.aconto,
    arknavn.endeligOpgoerelse,
    arknavn.afstemning,
    arknavn.foelsomhed,
    arknavn.dokumentation,
  ].map((navn) => navn(aar, kopi));

/** Whether a sheet is called as one of a year's, whatever the year: "Sammendrag 2022", "A conto 2023 (2)". */
export function hedderSomAaretsArk(navn: string): boolean {
  const [, aar, kopi = "1"] = / ((?:19|20)\d\d)(?: \((\d+)\))?$/u.exec(navn) ?? [];
  return aar !== undefined && aaretsArk(Number(aar), Number(kopi)).some((et) => et.toLowerCase() === navn.toLowerCase());
}

/** The first has no number, as Excel's own copies. */
const kopinr = (kopi: number): string => (kopi === 1 ? "" : ` (${kopi})`);

export const filnavn = (aar: number): string => `Refusionsbudget ${aar}.xlsx`;

export const ORDNING = "Den centrale refusionsordning for særligt dyre enkeltsager (serviceloven § 176)";
export const EKSEMPEL = "Eksempeltal, ikke Randers Kommunes";
export const OK = "OK";
export const I_ALT = "I alt";
export const INGEN = "–";

export const FORUDSAETNINGER = {
  titel: (aar: number) => `Forudsætninger for indtægtsbudget ${aar}`,
  vejledning: "Gule felter kan rettes; alt andet regnes ud fra dem. På dette ark skrives indtægter som positive tal i kr.",
  indtaegtsbudget: "Indtægtsbudget",
  kroner: "kr.",
  bemaerkning: "Bemærkning",
  udgangspunkt: "Udgangspunkt",
  udgangspunktNote: (aar: number) => `senest vedtagne budget for ${aar}`,
  aendringLandsplan: "KL's skøn: ændring på landsplan",
  andelAfLandet: "Kommunens andel af landet",
  aendringKl: "Ændring efter KL's skøn",
  aendringKlNote: "skrevet som beløb",
  aendringKlLandsplanNote: "landsplan gange andel",
  lokaleForhold: "Lokale forhold",
  direkteNote: "skrevet direkte",
  budget: (aar: number) => `Indtægtsbudget ${aar}`,
  kontrol: "Kontrol mod tilskuddet (lægges ikke til)",
  retning: "Tilskuddet vedr. ordningen",
  retninger: { nedsaettes: "nedsættes", forhoejes: "forhøjes" },
  retningNote: "Skriv nedsættes eller forhøjes",
  tilskudsbeloeb: "med (kr.)",
  budgettetsAendring: "Budgettets ændring i forhold til udgangspunktet",
  kontrolraekke: "Kontrol",
  ikkeAngivet: "Ikke angivet",
  forklaring: "Forklaring på en afvigelse",
  kontrolNote: "Symmetri: en nedsættelse af tilskuddet svarer til budgettets stigning. Det samlede balancetilskud er ikke dette beløb.",
  vaelgModel: "Vælg model 1, model 2, deling 50/50 eller egen andel.",
  visning: "Visning og overslagsår",
  enhed: "Fordeles i hele (kr.)",
  enhedNote: "1 = hele kr., 1.000 = hele tusinde kr.",
  fortegn: "Fortegn for indtægter",
  fortegnsvalg: { minus: "minus", plus: "plus" },
  fortegnNote: "minus = indtægter vises med minus på de øvrige ark, plus = uden",
  prisniveau: "Prisniveau",
  visesI: "Bevillingen vises i",
  visesINote: "Vælges i ruden, når arkene laves",
  visningsenheder: { kroner: "kr.", tusind: "1.000 kr.", millioner: "mio. kr." },
  feltkontrol: "Kontrol af felterne",
  negativtBudget: "Budgettet skal være 0 eller derover",
  ugyldigEnhed: "Enheden skal være over 0",
  ugyldigtFortegn: "Fortegn skal være minus eller plus",
  indeks: (aar: number) => `Indeks ${aar}`,
  indeksNote: "Ændring fra året før; 0 = som året før",
  fagomraader: "Fagområder og fordelingsnøgle",
  kolonner: [
    "Fagområde",
    "Indtægt 2021 (kr.)",
    "Model",
    "Egen andel",
    "Gælder fra",
    "Gælder til",
    "Forvaltes under",
    "Udvalg",
    "Kontotekst",
  ],
  talkolonner: [
    "Afvigelse (kr.)",
    "Heraf til fagområdet",
    "Indtægt 2021 (kr.)",
    "Egen andel",
    "Gælder fra",
    "Gælder til",
    "Årlig grænse (kr.)",
    "Refusion",
  ],
  noegleNote: "Regnskab 2021 i hele kroner, uden korrektioner vedrørende tidligere år",
  noeglekontrol: "Kontrol af nøglen",
  ikkeHele: "Indtægterne skal være hele kr. på 0 eller derover",
  tomNoegle: "Mindst én indtægt skal være over 0",
  forrigeAar: (aar: number) => `Endelig afvigelse i ${aar - 1}`,
  forrigeAarNote: "Plus er merindtægt, minus mindreindtægt. Tomme felter er ikke kendt; Viderefør udfylder dem fra et opgjort år",
  forrigeAarKolonner: ["Fagområde", "Afvigelse (kr.)", "Heraf til fagområdet"],
  graenser: (aar: number) => `Beløbsgrænser ${aar}`,
  graense: (nr: number) => `Grænse ${nr}`,
  graensekolonner: ["Trin", "Årlig grænse (kr.)", "Refusion", "Status", "Kilde"],
  ingenGraenser: (aar: number) => `Der er ingen beløbsgrænser for ${aar} i tilføjelsesprogrammet.`,
} as const;

export const FORDELING = {
  titel: (aar: number) => `Fordeling af indtægtsbudget ${aar}`,
  beloebI: "Beløb i kr.",
  fordeltI: "fordelt i hele",
  minus: "Minus angiver indtægter. Minus i afvigelse angiver merindtægt.",
  plus: "Indtægter vises som positive tal.",
  fagomraade: "Fagområde",
  regnskab: "R-2021",
  andel: "Andel af R-2021",
  budget: (aar: number) => `B-${aar}`,
  overslag: (aar: number) => `BO-${aar}`,
  model: "Model",
  forvaltesUnder: "Forvaltes under",
  kontrol: "Kontrol",
  afvigerMed: "Afviger med ",
  udenForFormlerne: "For store tal: vælg enheden 1.000 kr.",
  herafForan: "heraf ",
  herafBagved: " inkl. områder, det forvalter",
  diagramtitel: (aar: number) => `Indtægtsbudget ${aar} pr. fagområde`,
  diagramakse: "kr.",
  diagramlinje: (aar: number) => `Diagrammet viser kolonnen B-${aar} for hvert fagområde; tallene står i tabellen ovenfor.`,
  alternativ: (aar: number, dele: readonly string[]) =>
    `Søjlediagram over indtægtsbudgettet ${aar} i kr. pr. fagområde: ${dele.join("; ").replace(/\.$/, "")}.`,
  mellemregning: "Mellemregning (udskrives ikke)",
  diagramkolonne: "Til diagram",
  hjaelpekolonner: (aar: number) => [`${aar}: enheder × vægt`, `${aar}: hele enheder`, `${aar}: rest`, `${aar}: plads efter rest`],
  beloeb: (aar: number) => `Beløb ${aar} (kr.)`,
  enheder: "Antal enheder",
  underEnhed: "Rest under én enhed (kr.)",
} as const;
