import { visTal } from "../../tekster/vistTal";
import type { CellePlan } from "../../workbook/plan";
import { TALFORMATER } from "../../workbook/tema";

/** What a reader sees in the cell. */
export const celletekst = ({ vaerdi, format, talkode }: CellePlan): string =>
  typeof vaerdi === "string" ? vaerdi : visTal(vaerdi, talkode ?? TALFORMATER[format ?? "tal"]);
