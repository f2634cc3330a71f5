import type { Budgetaar, Satstabel } from "../core";

/** Everything that a budget workbook is made from. */
export interface Budgetopgave {
  readonly budgetaar: Budgetaar;
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
