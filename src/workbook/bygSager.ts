import { lykkedes, type Resultat } from "../core";
import { arknavn } from "../tekster/ark";
import { SAGSARK as T } from "../tekster/sagsark";
import { sager } from "./ark/sager";
import { laegUd } from "./laegUd";
import type { WorkbookPlan } from "./plan";
import { sagsgrundlag } from "./sagsgrundlag";
import type { Sagsopgave } from "./sagsopgave";

/**
 * The year's case list as a plan of one sheet. Confirmed limits: one call of REFUSION_SAGER in the open workbook, its
 * native twin in files. An estimate: the twin in both, and the word skøn. Where the twin's bounds are passed (rows, or
 * the size of a refund) files carry the core's numbers as values and say so, so that nobody is left without a file.
 *
 * @throws nothing that a user can cause; errors: those of sagsgrundlag
 */
export function bygSager(opgave: Sagsopgave): Resultat<WorkbookPlan> {
  const grundlag = sagsgrundlag(opgave);
  if (!grundlag.ok) return grundlag;
  return lykkedes({
    filnavn: T.filnavn(opgave.aar),
    titel: T.titel(opgave.aar),
    ark: laegUd([sager(grundlag.vaerdi)]),
    aktivt: arknavn.sager(opgave.aar, opgave.kopi),
  });
}
