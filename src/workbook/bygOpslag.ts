import { arknavn } from "../tekster/ark";
import { OPSLAG } from "../tekster/opslag";
import { opslag } from "./ark/opslag";
import { laegUd } from "./laegUd";
import type { WorkbookPlan } from "./plan";

/**
 * The report's reference tables as a plan of one sheet.
 *
 * @param kopi 1, or more where the open workbook already has a sheet of this name
 */
export const bygOpslag = (kopi: number): WorkbookPlan => ({
  filnavn: OPSLAG.filnavn,
  titel: OPSLAG.titel,
  ark: laegUd([opslag(kopi)]),
  aktivt: arknavn.opslag(kopi),
});
