import type { Decimal } from "./penge/forhold";
import type { Oere } from "./penge/oere";
import type { Placering } from "./oekonomi/placering";
import type { Maalgruppe, Status } from "./satser/typer";

/** What a person may fill in: an argument of a function or a field of the wizard. */
export type Argument =
  | "afrunding"
  | "aar"
  | "befolkningstilbagegang"
  | "beloeb"
  | "engangsudgift"
  | "beskatningsgrundlag"
  | "betaltRefusion"
  | "egenbetaling"
  | "fastlaasteBeloeb"
  | "fordelingsnoegle"
  | "fylder67"
  | "gruppe"
  | "husstand"
  | "indeksvaerdi"
  | "indkomst"
  | "maalgruppe"
  | "maanedsudgifter"
  | "omfattetFoer67"
  | "modtagetRefusion"
  | "parametre"
  | "sager"
  | "satser"
  | "bekraeftetAf"
  | "bekraeftetDato"
  | "graense1"
  | "graense2"
  | "graense3"
  | "sats1"
  | "sats2"
  | "sats3"
  | "satsaar"
  | "satskilde"
  | "satsreguleringsprocent"
  | "udgift"
  | "udgiftsbehov"
  | "udskrivningsprocent"
  | "aendringKl"
  | "aendringLandsplan"
  | "aendringTilskud"
  | "andelAfLandet"
  | "budgetaar"
  | "egenAndel"
  | "fagomraade"
  | "gaelderFra"
  | "gaelderTil"
  | "indtaegt2021"
  | "indtaegtsbudget"
  | "kommune"
  | "kontotekst"
  | "prisniveau"
  | "tilskudNote"
  | "udvalg"
  | "lokaleForhold"
  | "overslagsindeks"
  | "udgangspunkt"
  | "tilbageblikFra"
  | "tilbageblikTil"
  | "udgangspunktNote"
  | "klNote"
  | "lokaleForholdNote"
  | "aarTilDato"
  | "anmodet"
  | "modtaget"
  | "budget"
  | "faktisk"
  | "model"
  | "budgetaendring"
  | "forventetHeleAaret"
  | "endeligRefusion"
  | "bogfoert"
  | "efterSager"
  | "vedHoejereGraenser"
  | "storAfvigelse"
  | "ansvarlig"
  | "bilagsdato"
  | "bilagsantal"
  | "bilagsark"
  | "opgjortDato"
  | "afvigelseForrige"
  | "tilFagomraadetForrige"
  | "sagslistedato"
  | "sagslistestatus"
  | "sagslistehusstande"
  | "sagslisteudgift"
  | "sagslisterefusion";

/** Where something stood. Rows and columns count from 1 and are left out where there is only one. */
export interface Sted {
  readonly argument: Argument;
  /** The department's name, where one has to be told from the others. */
  readonly fagomraade?: string;
  readonly raekke?: number;
  readonly kolonne?: number;
  /** Instead of a column, where the columns are months. */
  readonly maaned?: number;
}

/** The columns of a case list; a month is told by its number. */
export type Sagskolonne = "sag" | "husstand" | "gruppe" | "fylder67" | "omfattetFoer67" | "engangsudgift" | "udgift" | number;

/** The functions by the monthly rule, where an error's example must name the one that was called. */
export type Maanedsfunktion = "REFUSION_MAANED" | "REFUSION_SAGER";

/** The expected outcomes that are no answer: data only, the Danish sentences stand in tekster/fejl.ts. */
export type Fejl =
  | { readonly art: "mangler"; readonly sted: Sted }
  | { readonly art: "ikkeEtTal"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "tvetydigtTal"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "sandtFalsk"; readonly sted: Sted; readonly stod: boolean }
  | { readonly art: "fejlcelle"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "ikkeEndeligt"; readonly sted: Sted }
  | { readonly art: "ukendtIndhold"; readonly sted: Sted }
  | { readonly art: "forStort"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "aarForStort"; readonly aar: number }
  | { readonly art: "negativ"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "ikkeHeltTal"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "ikkeHeleKroner"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "ugyldigAfrunding"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "ugyldigProcent"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "datoSomAar"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "aarUdenForOmraade"; readonly sted: Sted; readonly stod: string; readonly fra: number; readonly til: number }
  | {
      readonly art: "maalgruppeIkkeITabellen";
      readonly sted: Sted;
      readonly aar: number;
      readonly maalgruppe: Maalgruppe;
      readonly findes: Maalgruppe;
    }
  /** More decimals of a percentage than the sheets' formulas count with. */
  | { readonly art: "forMangeDecimaler"; readonly sted: Sted; readonly stod: string; readonly hoejst: number }
  | { readonly art: "ugyldigtIndeks"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "udenForOmraade"; readonly sted: Sted; readonly stod: string; readonly fra: number; readonly til: number }
  | { readonly art: "ukendtMaalgruppe"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "maalgruppeMangler"; readonly aar: number; readonly sted: Sted }
  | { readonly art: "indkomstForBarn"; readonly sted: Sted }
  | { readonly art: "ukendtValg"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "indeksForStort"; readonly sted: Sted; readonly indeks: Decimal; readonly hoejst: number }
  | { readonly art: "tilbagegangVedHoejtGrundlag"; readonly sted: Sted }
  | { readonly art: "indtaegterOverUdgift"; readonly sted: Sted; readonly placering: Placering }
  | { readonly art: "andenForm"; readonly sted: Sted; readonly ellerEnCelle: boolean; readonly stod: Form; readonly ventet: Form }
  | { readonly art: "ikkeEnRaekke"; readonly sted: Sted; readonly stod: Form }
  | { readonly art: "ikkeEnCelle"; readonly sted: Sted; readonly stod: Form }
  | {
      readonly art: "ukendtAar";
      readonly sted: Sted;
      readonly aar: number;
      readonly findes: readonly number[];
      readonly egenTabel: boolean;
      readonly funktion?: Maanedsfunktion;
    }
  | {
      readonly art: "ikkeBekraeftet";
      readonly sted: Sted;
      readonly aar: number;
      readonly maalgruppe: Maalgruppe | "alle";
      readonly status: Status;
      readonly bekraeftede: readonly number[];
      readonly egenTabel: boolean;
      readonly funktion?: Maanedsfunktion;
    }
  | { readonly art: "ikkeEnDato"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "satserFindes"; readonly sted: Sted; readonly aar: number }
  | { readonly art: "alleredeBekraeftet"; readonly sted: Sted; readonly aar: number }
  | { readonly art: "aaretFoerMangler"; readonly sted: Sted; readonly aar: number }
  | { readonly art: "dobbeltSats"; readonly sted: Sted; readonly aar: number }
  | { readonly art: "maanedsreglenIkkeBekraeftet"; readonly sted: Sted; readonly aar: number; readonly fra: number }
  | { readonly art: "grupperHverForSig"; readonly sted: Sted; readonly aar: number }
  | { readonly art: "aarsudgiftForStor"; readonly sted: Sted; readonly udgift: Oere; readonly hoejst: Oere }
  | { readonly art: "husstandForStor"; readonly hoejst: Oere }
  | { readonly art: "husstandHarFejl"; readonly raekke: number }
  | { readonly art: "omfattetMangler"; readonly sted: Sted }
  | { readonly art: "fylder67Mangler"; readonly sted: Sted }
  | { readonly art: "fylder67IkkeVoksen"; readonly sted: Sted }
  | { readonly art: "ukendtGruppe"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "ikkeJaEllerNej"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "kolonnerMangler"; readonly sted: Sted; readonly kolonner: readonly Sagskolonne[] }
  | { readonly art: "udgiftskolonnerMangler"; readonly sted: Sted }
  | { readonly art: "dobbeltKolonne"; readonly sted: Sted; readonly kolonne: Sagskolonne }
  | { readonly art: "naestenOverskrift"; readonly sted: Sted; readonly stod: string; readonly kolonne: Sagskolonne }
  | { readonly art: "baadeAarOgMaaneder"; readonly sted: Sted }
  | { readonly art: "cprNumre"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "personnavne"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "forMangeKolonner"; readonly sted: Sted; readonly stod: number; readonly hoejst: number }
  | { readonly art: "tabelMedForFaaKolonner"; readonly sted: Sted; readonly stod: number; readonly ventet: number }
  | { readonly art: "tomTabel"; readonly sted: Sted }
  | { readonly art: "ukendtStatus"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "graenserIkkeStigende"; readonly sted: Sted }
  | { readonly art: "satsUdenGraense"; readonly sted: Sted }
  | { readonly art: "graenseUdenSats"; readonly sted: Sted }
  | { readonly art: "ukendtParameter"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "parameterMangler"; readonly sted: Sted; readonly parameter: string }
  | { readonly art: "dobbeltParameter"; readonly sted: Sted; readonly parameter: string }
  | { readonly art: "forLang"; readonly sted: Sted; readonly hoejst: number }
  | { readonly art: "tilFoerFra"; readonly sted: Sted }
  | { readonly art: "dobbeltNavn"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "forMange"; readonly sted: Sted; readonly hoejst: number }
  /**
   * ret: what to change for the formulas to count exactly: the unit shared in, the key, what the appropriation is shown
   * in, or the budget itself, which the summary has in mio. kr.
   */
  | { readonly art: "udenForFormlerne"; readonly sted: Sted; readonly ret: "enhed" | "noegle" | "visning" | "sammendrag" }
  | { readonly art: "forStortTilFormlerne"; readonly sted: Sted; readonly under: Oere }
  | { readonly art: "kunNuller"; readonly sted: Sted }
  | { readonly art: "blandedeFortegn"; readonly sted: Sted; readonly stod: Decimal }
  | { readonly art: "fastlaastOverBeloebet"; readonly sted: Sted }
  | { readonly art: "ingenAtFordeleTil"; readonly sted: Sted }
  | { readonly art: "ingenModel"; readonly sted: Sted; readonly stod: string }
  | { readonly art: "ikkeFireKvartaler"; readonly sted: Sted; readonly stod: Form }
  | { readonly art: "kvartalMangler"; readonly sted: Sted; readonly kvartal: number }
  | { readonly art: "udenForSvaret"; readonly raekke: number; readonly kolonne: number; readonly form: Form }
  | { readonly art: "modelGaelderIkke"; readonly sted: Sted; readonly aar: number; readonly fra: number; readonly til: number | null };

export interface Form {
  readonly raekker: number;
  readonly kolonner: number;
}
