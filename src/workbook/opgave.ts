import type { Budgetaar, Forrigeafvigelse, Opfoelgning, Satstabel } from "../core";

/** Everything that a budget workbook is made from. */
export interface Budgetopgave {
  readonly budgetaar: Budgetaar;
  /** A word about each line of the income budget, as the user has it. */
  readonly noter: Budgetnoter;
  /** What is filled in of the follow-up; nothing when the year begins. */
  readonly opfoelgning: Opfoelgning;
  /** The final deviations of the year before, in the order of the departments; one that is missing is not filled in. */
  readonly forrigeAar: readonly Forrigeafvigelse[];
  /** What the appropriation is shown in. */
  readonly visesI: Visningsenhed;
  /** The limits that the sheets show: the built-in ones, with the user's own in their places. */
  readonly satser: Satstabel;
  readonly kommune: string;
  readonly prisniveau: string;
  readonly fortegn: "minus" | "plus";
  readonly erEksempel: boolean;
  /** 1, or more where the open workbook already has sheets of these names. */
  readonly kopi: number;
  /** The add-in's version, for the documentation. */
  readonly version: string;
}

export interface Budgetnoter {
  /** Where the budget is typed directly, the word about that amount. */
  readonly udgangspunkt: string;
  readonly kl: string;
  readonly lokaleForhold: string;
}

export const INGEN_NOTER: Budgetnoter = { udgangspunkt: "", kl: "", lokaleForhold: "" };

/** Whole kroner, thousands, or millions with one decimal: what a council reads. */
export type Visningsenhed = "kroner" | "tusind" | "millioner";
