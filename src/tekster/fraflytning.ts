import type { Forudsaetning, Oekonomiforudsaetning, Rapportperson } from "../core";

/** The report's words for its four persons (p. 66). */
export const PERSONTEKST: Readonly<Record<Rapportperson, string>> = {
  barnLav: "Barn 6-16 år uden særlige kriterier",
  barnHoej: "Udviklingshæmmet barn 6-16 år, flyttet mindst tre gange",
  voksenLav: "Voksen 35-39 år uden beskæftigelse og erhvervsuddannelse, førtidspensionist",
  voksenHoej: "Voksen 35-39 år med handicap, uden beskæftigelse og erhvervsuddannelse, førtidspensionist",
};

export const INGEN_AF_PERSONERNE = "ingen af rapportens fire personer";

/** Page numbers are the report's of June 2021. One line each: a sheet prints them without folding. */
export const FORUDSAETNINGSTEKST: Readonly<Record<Forudsaetning, string>> = {
  usikkerVirkning: "Virkningen er højst usikker for den enkelte borger (s. 68) og er ingen grund til at vælge eller fravælge en placering.",
  ikkeOekonomiAlene: "Kommunen må ikke vælge, udsætte, indstille eller reducere en indsats alene ud fra økonomiske overvejelser (s. 9).",
  tilskudsaaret: "Beløbene gælder tilskudsåret 2021. De er rapportens illustrative størrelser (s. 54-61) og ingen prognose for senere år.",
  rapportensKommunetype:
    "Fraflytningskommunen har lavt beskatningsgrundlag og højt udgiftsbehov som i tabel 6.5 (s. 59): den type, der udlignes mest (s. 45).",
  afledtKommunetype:
    "Fraflytningskommunen er af en anden type end rapportens: beløbene er afledt af udligningsloven og står ikke i rapporten.",
  modtagerSomAfgiver: "Modtagerkommunen er af samme slags og får i princippet det, som fraflytningskommunen mister (s. 14).",
  modtagerAfEgenType: "Modtagerkommunen er regnet med sin egen type og procent, så gevinsten er ikke helt lig fraflytningskommunens tab.",
  udenTilbagegang: "Fraflytningskommunen er ikke omfattet af befolkningstilbagegangskriteriet (s. 60).",
  medTilbagegang:
    "Befolkningstilbagegangskriteriet er sat til ca. 33.000 kr. den anden vej (s. 67, i kapitel 7's model); det er midlertidigt (s. 60).",
  udenPsykiatrisk:
    "Kriteriet for psykiatriske patienter er ikke medregnet; det hæver indeksværdien med knap 0,3, når det er opfyldt (s. 60).",
  medPsykiatrisk: "Kriteriet for psykiatriske patienter er medregnet med 0,3 i indeksværdien; rapporten skriver knap 0,3 (s. 60).",
  barnUdenIndkomst: "Et barn har ingen indkomst i beregningen (s. 55).",
  voksenMedIndkomst: "Den voksne er 18-64 år; indkomsten er skattepligtig efter fradrag. For 65+ har rapporten ingen beregning (s. 58).",
  forsinkelse: "Der går typisk to år fra flytningen, til den har fuldt gennemslag i udligningen; det samme gælder for modtageren (s. 52).",
  laengereForsinkelse:
    "For handicapkriteriet og kriteriet for psykiatriske patienter kan der gå længere tid, op til en længere årrække (s. 52 og 83).",
  ingenTidsplan: "Rapporten har ingen tidsplan for gennemslaget; derfor vises kun den fulde virkning af et helt år.",
  udeladteOrdninger: "Særtilskud, ældrepuljer og udligning af dækningsafgift er ikke medregnet; rapporten anser dem for beskedne (s. 55).",
  afrundetTilHundreder: "Hver komponent er afrundet til hele hundrede kr. som i tabel 6.5; finere tal ville være falsk nøjagtighed.",
};

export const OEKONOMIFORUDSAETNINGSTEKST: Readonly<Record<Oekonomiforudsaetning, string>> = {
  aarsformel: "Statsrefusionen er præcis, når udgiften er jævnt fordelt over årets måneder; ellers er den mindst så stor som vist.",
  indtaegterFoerst:
    "Egenbetaling og modtaget refusion trækkes fra udgiften, før statsrefusionen beregnes (BEK 1485 af 6. december 2023 § 3).",
  betaltUdenFor:
    "Refusion betalt til en anden kommune gælder hjælp efter andre love (s. 31-33) og indgår ikke i statsrefusionens grundlag.",
  landsgennemsnit:
    "Et landsgennemsnit er i 2019-pl og uden statsrefusion, og der beregnes aldrig statsrefusion af det. Den enkelte sag kan koste langt mere (s. 43).",
  prisniveauer:
    "Udgifterne er i deres eget års priser og udligningen i tilskudsåret 2021's; beløbene er ikke omregnet til samme prisniveau.",
};

export const FRAFLYTNING = {
  titel: "Fraflytning: virkning i udligning og skat, når én borger flytter",
  filnavn: "Fraflytning.xlsx",
  kilde: "Tilskudsåret 2021. Sidetal henviser til Afrapportering om betalingsforpligtigelse og kommunale incitamenter, juni 2021.",
  vejledning: "Gule felter kan rettes; alt andet regnes ud fra dem. Minus er et tab for kommunen, plus er en gevinst.",
  valg: "Borgeren og kommunerne",
  afgiver: "Fraflytningskommunen",
  modtager: "Modtagerkommunen",
  bemaerkning: "Bemærkning",
  maalgruppe: "Målgruppe",
  maalgruppeNote: "barn er 0-17 år, voksen 18-64 år",
  indeks: "Indeksværdi",
  svarerTil: "Svarer til: ",
  psykiatrisk: "Opfylder kriteriet for psykiatriske patienter",
  psykiatriskNote: (tillaeg: string) => `ja lægger ${tillaeg} til indeksværdien (s. 60)`,
  regneindeks: "Indeksværdi i beregningen",
  indkomst: "Skattepligtig indkomst (kr.)",
  indkomstNote: "Efter fradrag; kun for voksne. Rapportens eksempel er 180.000 kr. (s. 56)",
  regneindkomst: "Indkomst i beregningen (kr.)",
  procent: "Udskrivningsprocent",
  procentNote: "Rapportens eksempel er 27 % (s. 56)",
  grundlag: "Beskatningsgrundlag",
  behov: "Udgiftsbehov",
  tilbagegang: "Omfattet af befolkningstilbagegangskriteriet",
  tilbagegangNote: "Kun for fraflytningskommunen; kriteriet kræver et grundlag under 125 pct. af landsgennemsnittet (s. 80)",
  kontrol: "Kontrol af felterne",
  kontroller: {
    maalgruppe: "Målgruppe skal være barn eller voksen.",
    indeks: "Indeksværdien skal være et tal fra 0 til 10 med højst fire decimaler, også med det psykiatriske kriterium.",
    jaNej: "Skriv ja eller nej ved de to kriterier.",
    indkomst: "Indkomsten skal være et beløb fra 0 kr. til under 10 mio. kr.",
    procent: "Udskrivningsprocenterne skal være fra 0 % til under 100 % med højst to decimaler.",
    grundlag: "Beskatningsgrundlag skal være lavt, middel eller højt.",
    behov: "Udgiftsbehov skal være højt eller lavt.",
    tilbagegang: "Befolkningstilbagegang gælder ikke ved et højt beskatningsgrundlag.",
    parametre: "Alle parametre skal være tal.",
    indtaegter: "Egenbetaling og modtaget refusion er større end udgiften.",
    beloeb: "Beløbene i sagens samlede økonomi skal være tal på 0 eller derover, og udgifterne under 1 mia. kr.",
  },
  virkning: "Virkning (kr.)",
  tilbagegangsraekke: "Befolkningstilbagegangskriteriet (midlertidigt)",
  medTilbagegang: "Virkning i alt med dette kriterium",
  hjaelp: "Mellemregning (udskrives ikke)",
  hjaelpModtager: "Modtagerkommunen, som om borgeren flyttede fra den",
  hjaelpDiagram: "Til diagram: tab",
  diagramtitel: "Fraflytningskommunens tab pr. komponent",
  diagramakse: "kr. (minus er en gevinst)",
  diagramlinje:
    "Diagrammet viser fraflytningskommunens tab i kr. pr. komponent og i alt; tallene står i tabellen ovenfor med modsat fortegn.",
  alternativ: (dele: readonly string[]) =>
    `Søjlediagram over fraflytningskommunens tab i kr. pr. komponent: ${dele.join("; ").replace(/\.$/, "")}.`,
  forudsaetninger: "Forudsætninger",
  parametre: { afgiver: "Parametre, fraflytningskommunen", modtager: "Parametre, modtagerkommunen" },
} as const;

export const OEKONOMI = {
  titel: "Sagens samlede økonomi (kr. pr. år)",
  udgift: "Udgift",
  grundlag: "Udgiften er",
  egen: "sagens egen",
  gennemsnit: (indsats: string, tabel: string, side: number) => `landsgennemsnit: ${indsats} (tabel ${tabel}, s. ${side}, 2019-pl)`,
  egenbetaling: "Egenbetaling (trækkes fra)",
  modtaget: "Refusion modtaget fra en anden kommune (trækkes fra)",
  statsrefusion: (aar: number) => `Statsrefusion ${aar} (trækkes fra)`,
  ingenRefusion: "beregnes ikke",
  betalt: "Refusion betalt til en anden kommune (lægges til)",
  netto: "Nettoudgift",
  tab: "Tab i udligning og skat, tilskudsåret 2021 (lægges til)",
  iAlt: "Nettoudgift og tab i alt",
} as const;
