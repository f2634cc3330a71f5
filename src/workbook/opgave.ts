import type { Budgetaar } from "../core";

/** Everything that a budget workbook is made from. */
export interface Budgetopgave {
  readonly budgetaar: Budgetaar;
  readonly kommune: string;
  readonly prisniveau: string;
  readonly fortegn: "minus" | "plus";
  readonly erEksempel: boolean;
  /** 1, or more where the open workbook already has sheets of these names. */
  readonly kopi: number;
  /** The add-in's version, for the documentation. */
  readonly version: string;
}
