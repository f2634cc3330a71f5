import { STOERSTE_OERE, type Fejl, type Form, type Maanedsfunktion, type Sted } from "../core";
import { ARGUMENTER, skrivSted } from "./argumenter";
import { fejlvaerdi } from "./fejlvisning";
import { MODELTEKST } from "./modeller";
import { SAGSOVERSKRIFT, sagsoverskrift } from "./sagsord";
import { PLACERINGSTEKST } from "./placeringer";
import { MAALGRUPPETEKST, STATUSTEKST } from "./status";
import { opremsning, skrivAarraekke, skrivKroner, skrivTal } from "./tal";

type Tekster = { readonly [A in Fejl["art"]]: (fejl: Extract<Fejl, { art: A }>) => string };

const accepteret = ({ argument }: Sted): string => ARGUMENTER[argument].accepteret;

const skrivForm = ({ raekker, kolonner }: Form): string =>
  `${raekker} ${raekker === 1 ? "række" : "rækker"} og ${kolonner} ${kolonner === 1 ? "kolonne" : "kolonner"}`;

/** A call that takes one's own limits, in the function that was called; REFUSION where it is not told. */
function eksempelMedSatser(aar: number, maalgruppe: string, funktion?: Maanedsfunktion): string {
  switch (funktion) {
    case undefined:
      return `=REFUSION(A2;${aar};${maalgruppe};Satser)`;
    case "REFUSION_MAANED":
      return `=REFUSION_MAANED(A2:L2;${aar};;Satser)`;
    case "REFUSION_SAGER":
      return `=REFUSION_SAGER(A1:N20;${aar};Satser)`;
  }
}

/** The key shares by its proportions alone; an appropriation in whole kroner is not rounded. */
const FORMELRAAD: Readonly<Record<Extract<Fejl, { art: "udenForFormlerne" }>["ret"], string>> = {
  enhed: "Vælg enheden 1.000 kr., eller skriv alle indtægter i 2021 i tusinder, fx 24.000 for 24.000.000.",
  noegle: "Skriv alle indtægter i 2021 i tusinder, fx 24.000 for 24.000.000: nøglen bliver den samme.",
  visning: "Vis bevillingen i hele kr.",
  sammendrag: "Skriv indtægtsbudgettet i hele kr., og fordel det i hele kr. eller mere: så kan sammendraget vise det i mio. kr.",
};

/** Every error as one or two Danish sentences: the place, what stood there, and what is accepted. */
const TEKSTER: Tekster = {
  mangler: ({ sted }) => `${skrivSted(sted)} mangler. ${accepteret(sted)}`,
  ikkeEtTal: ({ sted, stod }) => `${skrivSted(sted)}: »${stod}« er ikke et tal. ${accepteret(sted)}`,
  tvetydigtTal: ({ sted, stod }) =>
    `${skrivSted(sted)}: »${stod}« kan læses på flere måder. Skriv punktum for tusinder og komma for decimaler, fx 1.234.567,89.`,
  sandtFalsk: ({ sted, stod }) => `${skrivSted(sted)}: her står ${stod ? "SAND" : "FALSK"}. ${accepteret(sted)}`,
  fejlcelle: ({ sted, stod }) => `${skrivSted(sted)}: cellen viser fejlen ${fejlvaerdi(stod)}. Ret den celle først.`,
  ikkeEndeligt: ({ sted }) => `${skrivSted(sted)}: værdien er ikke et endeligt tal. ${accepteret(sted)}`,
  ukendtIndhold: ({ sted }) => `${skrivSted(sted)}: indholdet er hverken tal eller tekst. ${accepteret(sted)}`,
  forStort: ({ sted, stod }) => `${skrivSted(sted)}: ${stod} er for stort. Der regnes med beløb op til ${skrivKroner(STOERSTE_OERE)}`,
  aarForStort: ({ aar }) => `Indtægtsbudgettet for ${aar} bliver for stort. Der regnes med beløb op til ${skrivKroner(STOERSTE_OERE)}`,
  negativ: ({ sted, stod }) =>
    sted.maaned === undefined
      ? `${skrivSted(sted)}: ${stod} er negativt. ${accepteret(sted)}`
      : `${skrivSted(sted)} er negativ (${stod}): placér rettelsen i den måned, den vedrører.`,
  ikkeHeltTal: ({ sted, stod }) => `${skrivSted(sted)}: ${stod} er ikke et helt tal. ${accepteret(sted)}`,
  ikkeHeleKroner: ({ sted, stod }) => `${skrivSted(sted)}: ${stod} er ikke hele kroner. ${accepteret(sted)}`,
  ugyldigAfrunding: ({ sted, stod }) => `${skrivSted(sted)}: der kan ikke afrundes til ${stod}. ${accepteret(sted)}`,
  ugyldigProcent: ({ sted, stod }) => `${skrivSted(sted)}: ${stod} kan ikke bruges som procent. ${accepteret(sted)}`,
  forMangeDecimaler: ({ sted, stod, hoejst }) => `${skrivSted(sted)}: ${stod} har for mange decimaler. Skriv højst ${hoejst} decimaler.`,
  ugyldigtIndeks: ({ sted, stod }) => `${skrivSted(sted)}: ${stod} kan ikke bruges som ændring i procent. ${accepteret(sted)}`,
  datoSomAar: ({ sted, stod }) => `${skrivSted(sted)}: ${stod} er ikke et årstal, men kan være en dato. ${accepteret(sted)}`,
  aarUdenForOmraade: ({ sted, stod, fra, til }) => `${skrivSted(sted)}: ${stod} ligger uden for ${fra} til ${til}. ${accepteret(sted)}`,
  maalgruppeIkkeITabellen: ({ aar, maalgruppe, findes }) =>
    `Den angivne satstabel har ingen satser for ${MAALGRUPPETEKST[maalgruppe]} i ${aar}, kun for ${MAALGRUPPETEKST[findes]}.`,
  udenForOmraade: ({ sted, stod, fra, til }) =>
    `${skrivSted(sted)}: ${stod} ligger uden for ${skrivTal(fra)} til ${skrivTal(til)}. ${accepteret(sted)}`,
  ukendtMaalgruppe: ({ sted, stod }) => `${skrivSted(sted)}: »${stod}« er ingen målgruppe. ${accepteret(sted)}`,
  maalgruppeMangler: ({ aar, sted }) => `${skrivSted(sted)} mangler: i ${aar} gælder egne grænser for børn og voksne. ${accepteret(sted)}`,
  indkomstForBarn: ({ sted }) => `${skrivSted(sted)}: et barn har ingen indkomst i beregningen. Lad argumentet være tomt.`,
  ukendtValg: ({ sted, stod }) => `${skrivSted(sted)}: »${stod}« kan ikke vælges. ${accepteret(sted)}`,
  indeksForStort: ({ sted, indeks, hoejst }) =>
    `${skrivSted(sted)}: ${skrivTal(indeks)} med det psykiatriske kriterium ligger over ${skrivTal(hoejst)}.`,
  tilbagegangVedHoejtGrundlag: ({ sted }) =>
    `${skrivSted(sted)}: kriteriet gælder kun kommuner med et beskatningsgrundlag under 125 pct. af landsgennemsnittet. Vælg nej, eller vælg et andet beskatningsgrundlag.`,
  indtaegterOverUdgift: ({ placering }) =>
    `${PLACERINGSTEKST[placering]}: egenbetaling og modtaget refusion er tilsammen større end udgiften. Ret et af beløbene.`,
  andenForm: ({ sted, stod, ventet, ellerEnCelle }) =>
    `${skrivSted(sted)} har ${skrivForm(stod)}, men skal ${ellerEnCelle ? "være én celle eller " : ""}have ${skrivForm(ventet)}.`,
  ikkeEnRaekke: ({ sted, stod }) => `${skrivSted(sted)} har ${skrivForm(stod)}. Angiv én række eller én kolonne.`,
  ikkeEnCelle: ({ sted, stod }) => `${skrivSted(sted)} har ${skrivForm(stod)}. Angiv én celle.`,
  ukendtAar: ({ aar, findes, egenTabel, funktion }) =>
    egenTabel
      ? `Den angivne satstabel har ingen satser for ${aar}. Den har ${skrivAarraekke(findes)}.`
      : `Der er ingen satser for ${aar}. Der er satser for ${skrivAarraekke(findes)}. ` +
        `Skriv satserne for ${aar} i et område med navnet Satser, og giv det med som satser, fx ${eksempelMedSatser(aar, "", funktion)}.`,
  ikkeBekraeftet: ({ aar, maalgruppe, status, bekraeftede, egenTabel, funktion }) => {
    const hvem = maalgruppe === "alle" ? "" : ` (${MAALGRUPPETEKST[maalgruppe]})`;
    if (egenTabel)
      return `I den angivne satstabel har ${aar}${hvem} status ${STATUSTEKST[status]}. Kontrollér beløbene, og ret status til bekræftet.`;
    return (
      `Satserne for ${aar}${hvem} er ikke bekræftet (status: ${STATUSTEKST[status]}). Bekræftet er ${skrivAarraekke(bekraeftede)}. ` +
      `Bekræft ${aar} i et område med navnet Satser, og giv det med som satser, fx ${eksempelMedSatser(aar, maalgruppe === "alle" ? "" : `"${MAALGRUPPETEKST[maalgruppe]}"`, funktion)}.`
    );
  },
  ikkeEnDato: ({ sted, stod }) => `${skrivSted(sted)}: »${stod}« er ikke en dato. ${accepteret(sted)}`,
  satserFindes: ({ sted, aar }) => `${skrivSted(sted)}: der er allerede satser for ${aar}. Åbn året i listen, og bekræft det dér.`,
  alleredeBekraeftet: ({ sted, aar }) => `${skrivSted(sted)}: ${aar} er bekræftet og skal ikke fremskrives.`,
  aaretFoerMangler: ({ sted, aar }) => `${skrivSted(sted)}: der er ingen satser for ${aar - 1} at fremskrive fra.`,
  dobbeltSats: ({ aar }) => `Satstabellen har flere bekræftede rækker for ${aar}, som gælder samme målgruppe. Behold én.`,
  maanedsreglenIkkeBekraeftet: ({ aar, fra }) =>
    `Månedsreglen er kun bekræftet fra ${fra}, så den bruges ikke på ${aar}. For tidligere år giver REFUSION årets refusion af en jævn udgift.`,
  grupperHverForSig: ({ aar }) =>
    `Satstabellen har egne grænser for børn og voksne i ${aar}, men efter månedsreglen gælder de samme for alle. Skriv »alle« som målgruppe.`,
  aarsudgiftForStor: ({ sted, udgift, hoejst }) =>
    `${skrivSted(sted)}: årets udgift er ${skrivKroner(udgift)} Efter måneder regnes der med udgifter op til ${skrivKroner(hoejst)} om året.`,
  husstandForStor: ({ hoejst }) =>
    `Husstandens udgifter er tilsammen for store. Efter måneder regnes der med udgifter op til ${skrivKroner(hoejst)} om året.`,
  husstandHarFejl: ({ raekke }) => `Husstanden kan ikke beregnes, før ${raekke}. række er rettet.`,
  omfattetMangler: ({ sted }) =>
    `${skrivSted(sted)} mangler: måneden før 67-årsdagens måned ligger før året, så det skal oplyses, om sagen var omfattet. ${accepteret(sted)}`,
  fylder67Mangler: ({ sted }) =>
    `${skrivSted(sted)} mangler, men der står »nej« i ${SAGSOVERSKRIFT.omfattetFoer67}. Skriv måneden som et tal fra 1 til 12 eller »før«, eller lad begge celler være tomme.`,
  fylder67IkkeVoksen: ({ sted }) => `${skrivSted(sted)}: kun en voksen kan fylde 67. Ret gruppen, eller lad cellen være tom.`,
  ukendtGruppe: ({ sted, stod }) => `${skrivSted(sted)}: »${stod}« er ingen gruppe. ${accepteret(sted)}`,
  ikkeJaEllerNej: ({ sted, stod }) => `${skrivSted(sted)}: »${stod}« er hverken ja eller nej. ${accepteret(sted)}`,
  kolonnerMangler: ({ sted, kolonner }) =>
    `${skrivSted(sted)} mangler ${kolonner.length === 1 ? "kolonnen" : "kolonnerne"} ${opremsning(kolonner.map(sagsoverskrift))}. ${accepteret(sted)}`,
  udgiftskolonnerMangler: ({ sted }) => `${skrivSted(sted)} mangler udgifterne. ${accepteret(sted)}`,
  dobbeltKolonne: ({ sted, kolonne }) => `${skrivSted(sted)} har flere kolonner med overskriften ${sagsoverskrift(kolonne)}. Behold én.`,
  naestenOverskrift: ({ sted, stod, kolonne }) =>
    `${skrivSted(sted)}: overskriften »${stod}« ligner ${sagsoverskrift(kolonne)}, men læses ikke som den. Skriv ${sagsoverskrift(kolonne)}, eller giv kolonnen et andet navn.`,
  baadeAarOgMaaneder: ({ sted }) =>
    `${skrivSted(sted)} har både kolonnen ${SAGSOVERSKRIFT.udgift} og kolonner med måneder. Behold kun den ene slags.`,
  cprNumre: ({ sted, stod }) =>
    `${skrivSted(sted)}: kolonnen ${stod === "" ? "uden overskrift" : `»${stod}«`} ligner CPR-numre. Fjern den: et sagsnummer er nok.`,
  personnavne: ({ sted, stod }) =>
    `${skrivSted(sted)}: kolonnen ${stod === "" ? "uden overskrift" : `»${stod}«`} ligner navne på personer. Fjern den: et sagsnummer er nok.`,
  forMangeKolonner: ({ sted, stod, hoejst }) =>
    `${skrivSted(sted)} har ${skrivTal(stod)} kolonner, men må højst have ${skrivTal(hoejst)}. Tag kun tabellen med sager med.`,
  tabelMedForFaaKolonner: ({ sted, stod, ventet }) =>
    `${skrivSted(sted)}: tabellen har ${stod} ${stod === 1 ? "kolonne" : "kolonner"}, men skal have mindst ${ventet}. ${accepteret(sted)}`,
  tomTabel: ({ sted }) => `${skrivSted(sted)}: tabellen er tom. ${accepteret(sted)}`,
  ukendtStatus: ({ sted, stod }) => `${skrivSted(sted)}: »${stod}« er ingen status. Skriv bekræftet, genberegnet eller skøn.`,
  graenserIkkeStigende: ({ sted }) => `${skrivSted(sted)}: grænserne skal stige fra trin til trin.`,
  satsUdenGraense: ({ sted }) => `${skrivSted(sted)}: et trin har en sats, men ingen grænse.`,
  graenseUdenSats: ({ sted }) => `${skrivSted(sted)}: et trin har en grænse, men ingen sats.`,
  ukendtParameter: ({ sted, stod }) => `${skrivSted(sted)}: »${stod}« er ingen parameter.`,
  parameterMangler: ({ sted, parameter }) => `${skrivSted(sted)}: tabellen mangler »${parameter}«.`,
  dobbeltParameter: ({ sted, parameter }) => `${skrivSted(sted)}: »${parameter}« står der to gange. Behold én.`,
  forLang: ({ sted, hoejst }) => `${skrivSted(sted)}: teksten må højst have ${hoejst} tegn.`,
  tilFoerFra: ({ sted }) => `${skrivSted(sted)}: året ligger før det år, modellen gælder fra.`,
  dobbeltNavn: ({ sted, stod }) => `${skrivSted(sted)}: »${stod}« står der allerede. Giv hvert fagområde sit eget navn.`,
  forMange: ({ sted, hoejst }) => `${skrivSted(sted)}: der kan højst være ${skrivTal(hoejst)}.`,
  udenForFormlerne: ({ sted, ret }) => `${skrivSted(sted)}: tallene er for store til, at arkets formler regner eksakt. ${FORMELRAAD[ret]}`,
  forStortTilFormlerne: ({ sted, under }) =>
    `${skrivSted(sted)}: beløbet er for stort til, at arkets formler regner eksakt. Det skal være under ${skrivKroner(under)}`,
  kunNuller: ({ sted }) => `${skrivSted(sted)} består kun af nuller, så der er intet at fordele efter.`,
  blandedeFortegn: ({ sted, stod }) =>
    `${skrivSted(sted)}: ${skrivTal(stod)} har modsat fortegn af de øvrige. Alle skal være positive, eller alle skal være negative.`,
  fastlaastOverBeloebet: ({ sted }) => `${skrivSted(sted)} er tilsammen større end beløbet, så de frie ville få modsat fortegn.`,
  ingenModel: ({ sted, stod }) =>
    `${skrivSted(sted)}${stod === "" ? " mangler eller er 0" : `: ${stod} er ingen model`}. Skriv »${MODELTEKST.model1}« eller »${MODELTEKST.model2}«.`,
  ikkeFireKvartaler: ({ sted, stod }) =>
    `${skrivSted(sted)} har ${skrivForm(stod)}. Angiv fire celler, én for hvert kvartal, i én række eller én kolonne.`,
  kvartalMangler: ({ sted, kvartal }) =>
    `${skrivSted(sted)}: ${kvartal}. kvartal er tomt, men et senere kvartal er udfyldt. Skriv beløbet, eller »0 kr.«, hvis der ikke ventes refusion.`,
  udenForSvaret: ({ raekke, kolonne, form }) => `Der er intet svar i ${raekke}. række, ${kolonne}. kolonne: svaret har ${skrivForm(form)}.`,
  modelGaelderIkke: ({ sted, aar, fra, til }) =>
    `${skrivSted(sted)}: modellen gælder ${til === null ? `fra ${fra}` : fra === til ? `kun ${fra}` : `${fra}-${til}`}. Vælg den model, der gælder i ${aar}, og ret årene.`,
  ingenAtFordeleTil: ({ sted }) => `${skrivSted(sted)} efterlader en rest, men ingen frie rækker med vægt at fordele den til.`,
};

/** Nobody reads forty thousand characters back. */
const kort = (tekst: string): string => (tekst.length <= LAENGSTE_CITAT ? tekst : `${tekst.slice(0, LAENGSTE_CITAT)}…`);

const LAENGSTE_CITAT = 60;

export function fejltekst<F extends Fejl>(fejl: F): string {
  const skriv = TEKSTER[fejl.art] as (fejl: F) => string;
  return skriv("stod" in fejl && typeof fejl.stod === "string" ? { ...fejl, stod: kort(fejl.stod) } : fejl);
}
