import { beregnFraflytning, lykkedes, samletOekonomi, type Resultat } from "../core";
import { arknavn } from "../tekster/ark";
import { FRAFLYTNING } from "../tekster/fraflytning";
import { fraflytning } from "./ark/fraflytning";
import type { Fraflytningsopgave } from "./fraflytningsopgave";
import { laegUd } from "./laegUd";
import type { WorkbookPlan } from "./plan";

/**
 * One citizen's move as a plan of one sheet.
 *
 * @throws nothing that a user can cause; errors: those of beregnFraflytning and samletOekonomi
 */
export function bygFraflytning(opgave: Fraflytningsopgave): Resultat<WorkbookPlan> {
  const svar = beregnFraflytning(opgave.fraflytning);
  if (!svar.ok) return svar;
  const oekonomi =
    opgave.oekonomi === null
      ? lykkedes(null)
      : samletOekonomi({ ...opgave.oekonomi, maalgruppe: opgave.fraflytning.person.maalgruppe, udligning: svar.vaerdi.iAlt });
  if (!oekonomi.ok) return oekonomi;
  const navn = arknavn.fraflytning(opgave.kopi);
  return lykkedes({
    filnavn: FRAFLYTNING.filnavn,
    titel: FRAFLYTNING.titel,
    ark: laegUd([fraflytning(opgave, svar.vaerdi, oekonomi.vaerdi)]),
    aktivt: navn,
  });
}
