import type { Budgetaar } from "../core";

/** Everything that a budget workbook is made from. */
export interface Budgetopgave {
  readonly budgetaar: Budgetaar;
  readonly kommune: string;
  readonly prisniveau: string;
  readonly fortegn: "minus" | "plus";
  readonly erEksempel: boolean;
  /** The add-in's version, for the documentation. */
  readonly version: string;
}
