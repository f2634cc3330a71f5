import { BILAG as T } from "../tekster/bilag";
import { bilag } from "./ark/bilag";
import type { Bilagsopgave } from "./bilagsopgave";
import { laegUd } from "./laegUd";
import type { WorkbookPlan } from "./plan";

/**
 * The dated copy of the case list behind a claim as a plan of one sheet. A record: its inputs have no names, so that it
 * is never written over, only copied beside itself.
 */
export function bygBilag(opgave: Bilagsopgave): WorkbookPlan {
  const kilde = bilag(opgave);
  return {
    filnavn: T.filnavn(opgave.aar, opgave.kvartal),
    titel: T.titel(opgave.aar, opgave.kvartal),
    ark: laegUd([kilde]),
    aktivt: kilde.navn,
  };
}
