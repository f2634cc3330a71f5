import { arknavn } from "../tekster/ark";
import { TILBAGEBLIK } from "../tekster/tilbageblik";
import { tilbageblik } from "./ark/tilbageblik";
import { laegUd } from "./laegUd";
import type { WorkbookPlan } from "./plan";
import type { Tilbagebliksopgave } from "./tilbagebliksopgave";

/**
 * The models over past years as a plan of one sheet.
 *
 * @param opgave at least one year, and at least one department
 */
export const bygTilbageblik = (opgave: Tilbagebliksopgave): WorkbookPlan => ({
  filnavn: TILBAGEBLIK.filnavn,
  titel: TILBAGEBLIK.titel(opgave.aarene[0]!.aar, opgave.aarene.at(-1)!.aar),
  ark: laegUd([tilbageblik(opgave)]),
  aktivt: arknavn.tilbageblik(opgave.kopi),
});
