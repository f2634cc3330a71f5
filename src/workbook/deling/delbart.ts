import type { SheetPlan, ValideringPlan, WorkbookPlan } from "../plan";
import { TALFORMATER, type Rolle, type Talformat } from "../tema";

/** What would be shared, as the check sees it. Rows and columns from 0. */
export interface Delbart {
  readonly ark: readonly Delbartark[];
}

export interface Delbartark {
  readonly navn: string;
  readonly celler: readonly Delbarcelle[];
  /** Defined names: the sheet's own, and the workbook's on the sheet where they point. */
  readonly navne: readonly string[];
  /** What may be chosen in a cell. */
  readonly lister: readonly Delbarliste[];
  readonly diagramtitler: readonly string[];
  /** null where they could not be read. */
  readonly noter: readonly Delbarnote[] | null;
}

export interface Delbarcelle {
  readonly raekke: number;
  readonly kolonne: number;
  readonly vaerdi: string | number | boolean;
  /** Excel's invariant number format code; "General" where it has none. */
  readonly talformat: string;
  /** Known to be a number of people, cases or households, or known to be none; left out: what stands around it tells. */
  readonly erAntal?: boolean;
  /** Calculated by a formula of ours: nobody typed it. */
  readonly erRegnet?: boolean;
}

export interface Delbarliste {
  readonly raekke: number;
  readonly kolonne: number;
  readonly valg: readonly string[];
}

export interface Delbarnote {
  readonly raekke: number;
  readonly kolonne: number;
  readonly tekst: string;
}

/** A plan of ours as the check sees it. It has no notes, and what it does not have needs no reading. */
export const delbartAf = (plan: WorkbookPlan): Delbart => ({ ark: plan.ark.map(arkAf) });

const arkAf = ({ navn, celler, navne, tabeller, diagrammer, udskrift }: SheetPlan): Delbartark => ({
  navn,
  celler: celler.map(({ raekke, kolonne, vaerdi, format, talkode, formel, rolle }) => ({
    raekke,
    kolonne,
    vaerdi,
    talformat: talkode ?? (format === undefined ? "General" : TALFORMATER[format]),
    ...taeller(format, rolle),
    ...(formel !== undefined && { erRegnet: true }),
  })),
  navne: [...navne, ...tabeller].map((et) => et.navn),
  lister: celler.flatMap(({ raekke, kolonne, validering }) =>
    validering === undefined ? [] : [{ raekke, kolonne, valg: tekster(validering) }],
  ),
  // What a chart is called, also for whoever hears it, and what stands over the printed page.
  diagramtitler: [...diagrammer.flatMap(({ titel, alternativTekst, akse }) => [titel, alternativTekst, akse]), udskrift.sidehoved],
  noter: [],
});

/** Our own sheets know their amounts, shares and years from their counts. */
const ERANTAL: Partial<Record<Talformat, boolean>> = {
  antal: true,
  kroner: false,
  oere: false,
  enDecimal: false,
  procent: false,
  skrevetProcent: false,
  aar: false,
};

/** What only formulas read, "Antal til og med", counts nobody unless its format says so. */
function taeller(format: Talformat | undefined, rolle: Rolle): Pick<Delbarcelle, "erAntal"> {
  const kendt = format === undefined ? undefined : ERANTAL[format];
  return kendt !== undefined ? { erAntal: kendt } : rolle === "mellemregning" ? { erAntal: false } : {};
}

const tekster = (validering: ValideringPlan): readonly string[] =>
  validering.art === "liste" ? [...validering.valg, validering.vejledning] : [validering.vejledning];
