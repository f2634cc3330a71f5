import type { Argument } from "../core";
import type { Funktion } from "./funktioner";

/** One argument of a function, in the order of the call. */
export interface Parameter {
  readonly argument: Argument;
  readonly valgfri: boolean;
  /** Whether a range may be given; else only one cell. */
  readonly omraade: boolean;
}

const celle = (argument: Argument): Parameter => ({ argument, valgfri: false, omraade: false });
const omraade = (argument: Argument): Parameter => ({ argument, valgfri: false, omraade: true });
const valgfri = (parameter: Parameter): Parameter => ({ ...parameter, valgfri: true });

const OM_BORGEREN = [valgfri(celle("indkomst")), valgfri(celle("udskrivningsprocent"))];
const OM_BEREGNINGEN = [valgfri(omraade("parametre")), valgfri(celle("afrunding"))];

/** What each function takes, as functions.json tells Excel. */
export const PARAMETRE: Readonly<Record<Funktion, readonly Parameter[]>> = {
  REFUSION: [omraade("udgift"), omraade("aar"), valgfri(omraade("maalgruppe")), valgfri(omraade("satser"))],
  REFUSION_MAANED: [omraade("maanedsudgifter"), celle("aar"), valgfri(omraade("engangsudgift")), valgfri(omraade("satser"))],
  REFUSION_TRIN: [celle("udgift"), celle("aar"), valgfri(celle("maalgruppe")), valgfri(omraade("satser"))],
  REFUSION_SAGER: [omraade("sager"), celle("aar"), valgfri(omraade("satser"))],
  REFUSION_SATSER: [valgfri(celle("aar"))],
  UDLIGNING_TAB: [celle("maalgruppe"), omraade("indeksvaerdi"), ...OM_BORGEREN, ...OM_BEREGNINGEN],
  UDLIGNING_VIRKNING: [celle("maalgruppe"), celle("indeksvaerdi"), ...OM_BORGEREN, ...OM_BEREGNINGEN],
  UDLIGNING_PARAMETRE: [valgfri(celle("beskatningsgrundlag")), valgfri(celle("udgiftsbehov"))],
  FORDEL_BUDGET: [celle("beloeb"), omraade("fordelingsnoegle"), valgfri(celle("afrunding")), valgfri(omraade("fastlaasteBeloeb"))],
  FORDEL_AFVIGELSE: [omraade("budget"), omraade("faktisk"), omraade("model")],
  ACONTO_REFUSION: [omraade("aarTilDato"), valgfri(omraade("anmodet"))],
};
