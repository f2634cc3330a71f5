import type { Oere } from "../penge/oere";
import type { Status } from "../satser/typer";
import type { Kvartaler } from "./aconto";

/** What is filled in of a department in the course of the year and when it is settled. Øre, income positive; null is not filled in. */
export interface Fagomraadeopfoelgning {
  /** The refund expected for the year up to and including each quarter. */
  readonly tilDato: Kvartaler<Oere | null>;
  /** What was requested, where it differs from the rule or is to stay as it was sent. */
  readonly anmodet: Kvartaler<Oere | null>;
  readonly modtaget: Kvartaler<Oere | null>;
  /** Supplementary appropriations: with the budget, the corrected budget. */
  readonly budgetaendring: Oere | null;
  /** The latest expectation for the whole year. */
  readonly forventetHeleAaret: Oere | null;
  /** The refund of the audited accounts. */
  readonly endelig: Oere | null;
  /** What stands in the financial system for the year. */
  readonly bogfoert: Oere | null;
  /** The refund of the year's case list. */
  readonly efterSager: Oere | null;
  /** The same list with every limit a step of regulation (10.000 kr.) higher. */
  readonly vedHoejereGraenser: Oere | null;
  /** Who acts on a large deviation, and how. */
  readonly ansvarlig: string;
}

/** The dated copy of the case list behind a quarter's request: case numbers only, so that an auditor can follow a number. */
export interface Bilag {
  /** "31.03.2023"; empty is not filled in. */
  readonly dato: string;
  readonly antalSager: number | null;
  /** The sheet that holds the copy. */
  readonly ark: string;
}

/** Households by the highest step that they reached: 0 (below the lowest limit), 1, 2 and 3. */
export type Husstandstal = readonly [number | null, number | null, number | null, number | null];

/** What the council may know of the year's case list, without a single case; null is not filled in. */
export interface Sagstal {
  /** "31.12.2023"; empty is not filled in. */
  readonly dato: string;
  /** How far the limits can be trusted that the list was counted by. */
  readonly status: Status | null;
  readonly husstande: Husstandstal;
  readonly udgift: Oere | null;
  readonly refusion: Oere | null;
}

/** A year's follow-up; departments in the order of the budget year's. */
export interface Opfoelgning {
  /** Øre, positive: from here on a deviation is large and somebody has to act. null: none was decided. */
  readonly storAfvigelse: Oere | null;
  readonly fagomraader: readonly Fagomraadeopfoelgning[];
  /** Of the whole request, all departments together. */
  readonly bilag: Kvartaler<Bilag>;
  readonly sagstal: Sagstal;
}

const INGEN: Kvartaler<null> = [null, null, null, null];

export const TOM_FAGOMRAADEOPFOELGNING: Fagomraadeopfoelgning = {
  tilDato: INGEN,
  anmodet: INGEN,
  modtaget: INGEN,
  budgetaendring: null,
  forventetHeleAaret: null,
  endelig: null,
  bogfoert: null,
  efterSager: null,
  vedHoejereGraenser: null,
  ansvarlig: "",
};

const TOMT_BILAG: Bilag = { dato: "", antalSager: null, ark: "" };

export const INGEN_BILAG: Kvartaler<Bilag> = [TOMT_BILAG, TOMT_BILAG, TOMT_BILAG, TOMT_BILAG];

export const INTET_SAGSTAL: Sagstal = { dato: "", status: null, husstande: [null, null, null, null], udgift: null, refusion: null };

export const tomOpfoelgning = (antalFagomraader: number): Opfoelgning => ({
  storAfvigelse: null,
  fagomraader: Array.from({ length: antalFagomraader }, () => TOM_FAGOMRAADEOPFOELGNING),
  bilag: INGEN_BILAG,
  sagstal: INTET_SAGSTAL,
});
