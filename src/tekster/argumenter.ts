import type { Argument, Sted } from "../core";
import { maanedsnavn } from "./maaneder";

interface Argumenttekst {
  /** The name as a heading or label has it. */
  readonly navn: string;
  /** As it stands after "3. række i". */
  readonly inde: string;
  /** What is accepted, as a whole sentence. */
  readonly accepteret: string;
}

const BELOEB = "Skriv et beløb i kr., fx 1.234.567,89.";
const BEMAERKNING = "Skriv en bemærkning, eller lad feltet være tomt.";
const BELOEB_ELLER_TOM = "Skriv et beløb i kr., fx 1.234.567,89, eller lad feltet være tomt.";
const BELOEBSGRAENSE = "Skriv årets grænse i kr., fx 860.000, eller lad både grænse og sats være tomme.";
const REFUSIONSSATS = "Skriv en procent fra 0 til under 100, fx 25 %.";
const BELOEB_ELLER_MIO = "Skriv et beløb i kr., fx 41.400.000 eller 41,4 mio.";

export const ARGUMENTER: Readonly<Record<Argument, Argumenttekst>> = {
  afrunding: tekst("Afrunding", "afrunding", "Skriv et positivt beløb i hele øre, fx 1.000."),
  aar: tekst("År", "år", "Skriv et helt årstal, fx 2022."),
  befolkningstilbagegang: tekst("Befolkningstilbagegang", "befolkningstilbagegang", "Skriv ja eller nej."),
  beloeb: tekst("Beløb", "beløb", BELOEB),
  beskatningsgrundlag: tekst("Beskatningsgrundlag", "beskatningsgrundlag", "Skriv »lavt«, »middel« eller »højt«."),
  betaltRefusion: tekst(
    "Refusion betalt til en anden kommune",
    "refusion betalt til en anden kommune",
    "Skriv årets beløb i kr. på 0 eller derover, fx 150.000.",
  ),
  egenbetaling: tekst("Egenbetaling", "egenbetaling", "Skriv årets beløb i kr. på 0 eller derover, fx 60.000."),
  fastlaasteBeloeb: tekst(
    "Fastlåste beløb",
    "fastlåste beløb",
    "Skriv et beløb i kr., »0 kr.« for at låse til nul, eller lad cellen være tom.",
  ),
  engangsudgift: tekst("Engangsudgift", "engangsudgift", "Skriv engangsudgiften i kr. på 0 eller derover, fx 250.000."),
  fordelingsnoegle: tekst("Fordelingsnøglen", "fordelingsnøglen", "Skriv indtægter eller andele, fx 24.000.000 eller 25 %."),
  fylder67: tekst("Fylder 67", "Fylder 67", "Skriv måneden som et tal fra 1 til 12, »før«, eller lad cellen være tom."),
  gruppe: tekst("Gruppe", "Gruppe", "Skriv »barn«, »efterværn« eller »voksen«."),
  husstand: tekst("Husstand", "Husstand", "Skriv et nummer eller en tekst, eller lad cellen være tom."),
  indeksvaerdi: tekst("Indeksværdi", "indeksværdi", "Skriv et tal fra 0 til 10, fx 2,75."),
  indkomst: tekst("Indkomst", "indkomst", "Skriv den skattepligtige indkomst efter fradrag i kr., fx 180.000."),
  maalgruppe: tekst("Målgruppe", "målgruppe", "Skriv »barn« eller »voksen«."),
  maanedsudgifter: tekst("Udgifter", "udgifter", "Skriv månedens udgift i kr. på 0 eller derover, fx 100.000."),
  omfattetFoer67: tekst("Omfattet før 67", "Omfattet før 67", "Skriv »ja« eller »nej«."),
  modtagetRefusion: tekst(
    "Refusion modtaget fra en anden kommune",
    "refusion modtaget fra en anden kommune",
    "Skriv årets beløb i kr. på 0 eller derover, fx 150.000.",
  ),
  parametre: tekst("Parametre", "parametre", "Angiv en tabel med kolonnerne parameter, værdi, enhed, status og kilde."),
  sager: tekst("Sager", "sager", "Angiv en tabel med overskrifter: Gruppe og enten Udgift eller de tolv måneder."),
  satser: tekst("Satser", "satser", "Angiv en tabel som den, =REFUSION_SATSER() giver."),
  bekraeftetAf: tekst("Bekræftet af", "Bekræftet af", "Skriv, hvem der har kontrolleret beløbene."),
  bekraeftetDato: tekst("Dato", "Dato", "Skriv en dato, fx 03.01.2024."),
  graense1: tekst("Grænse 1", "Grænse 1", BELOEBSGRAENSE),
  graense2: tekst("Grænse 2", "Grænse 2", BELOEBSGRAENSE),
  graense3: tekst("Grænse 3", "Grænse 3", BELOEBSGRAENSE),
  sats1: tekst("Sats 1", "Sats 1", REFUSIONSSATS),
  sats2: tekst("Sats 2", "Sats 2", REFUSIONSSATS),
  sats3: tekst("Sats 3", "Sats 3", REFUSIONSSATS),
  satsaar: tekst("År", "År", "Skriv et helt årstal, fx 2027."),
  satskilde: tekst("Kilde", "Kilde", "Skriv, hvor beløbene står, fx en bekendtgørelse eller en side hos ministeriet."),
  satsreguleringsprocent: tekst(
    "Satsreguleringsprocent",
    "Satsreguleringsprocent",
    "Skriv procenten, fx 4,5. Den skal ligge mellem -100 og 100.",
  ),
  udgift: tekst("Udgift", "udgift", "Skriv årets udgift i kr. på 0 eller derover, fx 2.500.000."),
  udgiftsbehov: tekst("Udgiftsbehov", "udgiftsbehov", "Skriv »højt« eller »lavt«."),
  udskrivningsprocent: tekst("Udskrivningsprocent", "udskrivningsprocent", "Skriv 27 % eller 0,27."),
  aendringKl: tekst("Ændring efter KL's skøn", "Ændring efter KL's skøn", BELOEB_ELLER_MIO),
  aendringLandsplan: tekst("Ændring på landsplan", "Ændring på landsplan", BELOEB_ELLER_MIO),
  aendringTilskud: tekst(
    "Ændring i tilskud (kontrol)",
    "Ændring i tilskud (kontrol)",
    "Skriv et positivt beløb i kr., og vælg nedsættes eller forhøjes.",
  ),
  andelAfLandet: tekst("Kommunens andel", "Kommunens andel", "Skriv en procent, fx 1,7 %."),
  budgetaar: tekst("Budgetår", "Budgetår", "Skriv et helt årstal, fx 2023."),
  egenAndel: tekst("Fagområdets andel", "Fagområdets andel", "Skriv en procent fra 0 til under 100, fx 25 %."),
  fagomraade: tekst("Fagområde", "Fagområde", "Skriv fagområdets navn, fx Socialområdet."),
  gaelderFra: tekst("Gælder fra", "Gælder fra", "Skriv et helt årstal, fx 2023."),
  gaelderTil: tekst("Gælder til", "Gælder til", "Skriv et helt årstal, fx 2026, eller lad feltet være tomt."),
  indtaegt2021: tekst("Indtægt 2021", "Indtægt 2021", "Skriv regnskabets indtægt i hele kroner, fx 24.000.000."),
  indtaegtsbudget: tekst("Indtægtsbudget", "Indtægtsbudget", BELOEB_ELLER_MIO),
  kommune: tekst("Kommune", "Kommune", "Skriv kommunens navn, eller lad feltet være tomt."),
  kontotekst: tekst("Kontotekst", "Kontotekst", "Skriv en kontotekst, eller lad feltet være tomt."),
  lokaleForhold: tekst("Lokale forhold", "Lokale forhold", BELOEB_ELLER_MIO),
  overslagsindeks: tekst("Indeks", "indeks", "Skriv en procent, fx 1,5 %, eller lad feltet være tomt."),
  prisniveau: tekst("Prisniveau", "Prisniveau", "Skriv fx 2023-pl."),
  tilskudNote: tekst("Forklaring på afvigelsen", "Forklaring på afvigelsen", "Skriv en forklaring, eller lad feltet være tomt."),
  udvalg: tekst("Udvalg", "Udvalg", "Skriv udvalgets navn, eller lad feltet være tomt."),
  udgangspunkt: tekst("Udgangspunkt", "Udgangspunkt", BELOEB_ELLER_MIO),
  tilbageblikFra: tekst("Fra år", "fra år", "Skriv et helt årstal, fx 2018."),
  tilbageblikTil: tekst("Til år", "til år", "Skriv et helt årstal, fx 2023."),
  udgangspunktNote: tekst("Bemærkning til udgangspunktet", "bemærkning til udgangspunktet", BEMAERKNING),
  klNote: tekst("Bemærkning til KL's skøn", "bemærkning til KL's skøn", BEMAERKNING),
  lokaleForholdNote: tekst("Bemærkning til lokale forhold", "bemærkning til lokale forhold", BEMAERKNING),
  aarTilDato: tekst(
    "År til dato",
    "år til dato",
    "Skriv årets forventede refusion til og med kvartalet i kr., »0 kr.« for nul, eller lad stå tomt, til den kendes.",
  ),
  anmodet: tekst("Anmodet", "anmodet", "Skriv det beløb i kr., der blev anmodet om, »0 kr.« for nul, eller lad stå tomt."),
  modtaget: tekst("Modtaget", "modtaget", BELOEB_ELLER_TOM),
  budget: tekst("Budget", "budget", BELOEB),
  faktisk: tekst("Faktisk", "faktisk", BELOEB),
  model: tekst(
    "Model",
    "model",
    "Skriv »model 1«, »model 2«, »deling 50/50« eller fagområdets andel som en procent mellem 0 og 100, fx 25 %.",
  ),
  budgetaendring: tekst("Tillægsbevilling", "tillægsbevilling", BELOEB_ELLER_TOM),
  forventetHeleAaret: tekst("Forventet hele året", "forventet hele året", BELOEB_ELLER_TOM),
  endeligRefusion: tekst("Endelig refusion", "endelig refusion", BELOEB_ELLER_TOM),
  bogfoert: tekst("Bogført", "bogført", BELOEB_ELLER_TOM),
  efterSager: tekst("Refusion efter Sager", "refusion efter Sager", BELOEB_ELLER_TOM),
  vedHoejereGraenser: tekst("Refusion ved højere grænser", "refusion ved højere grænser", BELOEB_ELLER_TOM),
  storAfvigelse: tekst("Stor afvigelse fra", "stor afvigelse fra", "Skriv et beløb i kr. over 0, fx 500.000, eller lad feltet være tomt."),
  ansvarlig: tekst("Hvem handler", "hvem handler", "Skriv hvem der gør hvad, eller lad feltet være tomt."),
  bilagsdato: tekst("Bilagets dato", "bilagets dato", "Skriv en dato, fx 31.03.2023, eller lad feltet være tomt."),
  bilagsantal: tekst("Antal sager", "antal sager", "Skriv et helt tal på 0 eller derover, eller lad feltet være tomt."),
  opgjortDato: tekst("Opgjort den", "opgjort den", "Skriv en dato, fx 30.06.2023."),
  afvigelseForrige: tekst("Afvigelse året før", "afvigelse året før", BELOEB_ELLER_TOM),
  tilFagomraadetForrige: tekst("Heraf til fagområdet året før", "heraf til fagområdet året før", BELOEB_ELLER_TOM),
  sagslistedato: tekst("Sagslistens dato", "sagslistens dato", "Skriv en dato, fx 31.12.2023, eller lad feltet være tomt."),
  sagslistestatus: tekst("Grænsernes status", "grænsernes status", "Skriv bekræftet, genberegnet eller skøn, eller lad feltet være tomt."),
  sagslistehusstande: tekst("Antal husstande", "antal husstande", "Skriv et helt tal på 0 eller derover, eller lad feltet være tomt."),
  sagslisteudgift: tekst("Sagslistens udgift", "sagslistens udgift", BELOEB_ELLER_TOM),
  sagslisterefusion: tekst("Sagslistens refusion", "sagslistens refusion", BELOEB_ELLER_TOM),
  bilagsark: tekst("Bilagets ark", "bilagets ark", "Skriv navnet på det ark, kopien står i, eller lad feltet være tomt."),
};

function tekst(navn: string, inde: string, accepteret: string): Argumenttekst {
  return { navn, inde, accepteret };
}

/** "Udgift", "Gælder til (Socialområdet)", "3. række i udgift", "3. række, 2. kolonne i satser", "Maj", "3. række, maj". */
export function skrivSted({ argument, fagomraade, raekke, kolonne, maaned }: Sted): string {
  const raekken = raekke === undefined ? [] : [`${raekke}. række`];
  if (maaned !== undefined) return stortBegyndelsesbogstav([...raekken, maanedsnavn(maaned)].join(", "));
  const dele = [...raekken, ...(kolonne === undefined ? [] : [`${kolonne}. kolonne`])];
  const { navn, inde } = ARGUMENTER[argument];
  if (fagomraade !== undefined) return `${navn} (${fagomraade})`;
  return dele.length === 0 ? navn : `${dele.join(", ")} i ${inde}`;
}

const stortBegyndelsesbogstav = (tekst: string): string => tekst.charAt(0).toLocaleUpperCase("da-DK") + tekst.slice(1);
