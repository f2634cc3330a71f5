import { readFileSync } from "node:fs";
import vm from "node:vm";

/** What a cell can hand over: entities and errors are objects, an empty cell is 0, null or "" after platform. */
export type Vaerdi = string | number | boolean | object | null;

/** One value, or a range as rows. Left out (`undefined`) arrives as Excel sends it: null. */
export type Argument = Vaerdi | readonly (readonly Vaerdi[])[] | undefined;

export interface Fejlsvar {
  readonly code: string;
  readonly message: string;
}

export type Svarcelle = string | number | Fejlsvar;

/** The cells of the answer as this realm's own arrays; a lone error is the call's, thrown or not. */
export type Svar = Svarcelle[][] | Fejlsvar;

export interface Funktioner {
  REFUSION(udgift?: Argument, aar?: Argument, maalgruppe?: Argument, satser?: Argument): Svar;
  REFUSION_MAANED(udgifter?: Argument, aar?: Argument, engangsudgifter?: Argument, satser?: Argument): Svar;
  REFUSION_TRIN(udgift?: Argument, aar?: Argument, maalgruppe?: Argument, satser?: Argument): Svar;
  REFUSION_SAGER(sager?: Argument, aar?: Argument, satser?: Argument): Svar;
  REFUSION_SATSER(aar?: Argument): Svar;
  UDLIGNING_TAB(...argumenter: Udligningsargumenter): Svar;
  UDLIGNING_VIRKNING(...argumenter: Udligningsargumenter): Svar;
  UDLIGNING_PARAMETRE(beskatningsgrundlag?: Argument, udgiftsbehov?: Argument): Svar;
  FORDEL_BUDGET(beloeb?: Argument, fordelingsnoegle?: Argument, afrunding?: Argument, fastlaasteBeloeb?: Argument): Svar;
  FORDEL_AFVIGELSE(budget?: Argument, faktisk?: Argument, model?: Argument): Svar;
  ACONTO_REFUSION(aarTilDato?: Argument, anmodet?: Argument): Svar;
}

type Udligningsargumenter = [
  maalgruppe?: Argument,
  indeksvaerdi?: Argument,
  indkomst?: Argument,
  udskrivningsprocent?: Argument,
  parametre?: Argument,
  afrunding?: Argument,
];

export type Funktionsnavn = keyof Funktioner;

interface Parameter {
  readonly name: string;
  readonly dimensionality?: "matrix";
  readonly optional?: boolean;
}

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly parameters: readonly Parameter[] }[];
}

const laesDist = (navn: string): string => readFileSync(new URL(`../../dist/${navn}`, import.meta.url), "utf8");

const { functions: beskrevne } = JSON.parse(laesDist("functions.json")) as Metadata;

/** As office.js has it: an error that is also an error value. */
class Excelfejl extends Error {
  readonly type = "Error";
  readonly basicType = "Error";
  readonly basicValue: string;

  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
    this.basicValue = code;
  }
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

function indlaes(): ReadonlyMap<string, (...argumenter: unknown[]) => unknown> {
  const tilmeldte = new Map<string, (...argumenter: unknown[]) => unknown>();
  const associate = (id: string, funktion: (...argumenter: unknown[]) => unknown) => void tilmeldte.set(id, funktion);
  const vaert = vm.createContext({ CustomFunctions: { associate, Error: Excelfejl, ErrorCode } });
  vm.runInContext(laesDist("functions.js"), vaert, { filename: "functions.js" });
  const [beskrevet, tilmeldt] = [beskrevne.map(({ id }) => id), [...tilmeldte.keys()]].map((ider) => ider!.sort().join());
  if (beskrevet !== tilmeldt) throw new Error(`functions.json describes ${beskrevet}; functions.js registers ${tilmeldt}`);
  return tilmeldte;
}

const tilmeldte = indlaes();

/** The parameters as functions.json has them: their names and whether Excel hands them over as a range. */
export const parametreAf = (navn: Funktionsnavn): readonly Parameter[] => beskrevne.find(({ id }) => id === navn)!.parameters;

/** Calls as Excel does: ranges as arrays of rows, a left-out argument as null, and the invocation last of all. */
export function kald(navn: Funktionsnavn, ...argumenter: readonly Argument[]): Svar {
  const parametre = parametreAf(navn);
  if (argumenter.length > parametre.length) throw new Error(`${navn} takes ${parametre.length} arguments, not ${argumenter.length}`);
  const somExcel = parametre.map(({ dimensionality }, nr) => {
    const argument = argumenter[nr];
    if (argument === undefined) return null;
    return dimensionality === "matrix" && !Array.isArray(argument) ? [[argument]] : argument;
  });
  try {
    const svar = tilmeldte.get(navn)!(...somExcel, { functionName: navn });
    const celler = Array.from(svar as unknown[][], (raekke) => Array.from(raekke, somSvarcelle));
    const eneste = celler.length === 1 && celler[0]!.length === 1 ? celler[0]![0] : undefined;
    return typeof eneste === "object" ? eneste : celler;
  } catch (fejl) {
    // Anything but Excel's own error is a bug in the function, and no answer.
    if (fejl instanceof Excelfejl) return { code: fejl.code, message: fejl.message };
    throw fejl;
  }
}

function somSvarcelle(celle: unknown): Svarcelle {
  if (celle instanceof Excelfejl) return { code: celle.code, message: celle.message };
  if (typeof celle === "string" || (typeof celle === "number" && Number.isFinite(celle))) return celle;
  throw new TypeError(`No cell can show ${String(celle)}`);
}

export const excel: Funktioner = {
  REFUSION: (...argumenter) => kald("REFUSION", ...argumenter),
  REFUSION_MAANED: (...argumenter) => kald("REFUSION_MAANED", ...argumenter),
  REFUSION_TRIN: (...argumenter) => kald("REFUSION_TRIN", ...argumenter),
  REFUSION_SAGER: (...argumenter) => kald("REFUSION_SAGER", ...argumenter),
  REFUSION_SATSER: (...argumenter) => kald("REFUSION_SATSER", ...argumenter),
  UDLIGNING_TAB: (...argumenter) => kald("UDLIGNING_TAB", ...argumenter),
  UDLIGNING_VIRKNING: (...argumenter) => kald("UDLIGNING_VIRKNING", ...argumenter),
  UDLIGNING_PARAMETRE: (...argumenter) => kald("UDLIGNING_PARAMETRE", ...argumenter),
  FORDEL_BUDGET: (...argumenter) => kald("FORDEL_BUDGET", ...argumenter),
  FORDEL_AFVIGELSE: (...argumenter) => kald("FORDEL_AFVIGELSE", ...argumenter),
  ACONTO_REFUSION: (...argumenter) => kald("ACONTO_REFUSION", ...argumenter),
};

/** A column of cells as Excel hands it over. */
export const kolonne = (...celler: readonly Vaerdi[]): Vaerdi[][] => celler.map((celle) => [celle]);
