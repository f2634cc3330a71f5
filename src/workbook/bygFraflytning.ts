import {
  alle,
  beregnFraflytning,
  lykkedes,
  PLACERINGER,
  samletOekonomi,
  udgiftIOere,
  type Fraflytter,
  type Oere,
  type Resultat,
} from "../core";
import { arknavn } from "../tekster/ark";
import { FRAFLYTNING } from "../tekster/fraflytning";
import { fraflytning } from "./ark/fraflytning";
import type { Fraflytningsopgave } from "./fraflytningsopgave";
import { laegUd } from "./laegUd";
import type { WorkbookPlan } from "./plan";
import { kraevRegneligUdgift } from "./tvillinger/refusion";
import { kraevRegneligFraflytter } from "./tvillinger/udligning";

/**
 * One citizen's move as a plan of one sheet.
 *
 * @throws nothing that a user can cause; errors: those of beregnFraflytning and samletOekonomi, and
 * forStortTilFormlerne and forMangeDecimaler when the sheet's own formulas could not calculate exactly
 */
export function bygFraflytning(opgave: Fraflytningsopgave): Resultat<WorkbookPlan> {
  const svar = beregnFraflytning(opgave.fraflytning);
  if (!svar.ok) return svar;
  const oekonomi =
    opgave.oekonomi === null
      ? lykkedes(null)
      : samletOekonomi({ ...opgave.oekonomi, maalgruppe: opgave.fraflytning.person.maalgruppe, udligning: svar.vaerdi.iAlt });
  if (!oekonomi.ok) return oekonomi;
  const regnelig = alle<unknown>([...fraflyttere(opgave).map(kraevRegneligFraflytter), ...udgifter(opgave)]);
  if (!regnelig.ok) return regnelig;
  const navn = arknavn.fraflytning(opgave.kopi);
  return lykkedes({
    filnavn: FRAFLYTNING.filnavn,
    titel: FRAFLYTNING.titel,
    ark: laegUd([fraflytning(opgave, svar.vaerdi, oekonomi.vaerdi)]),
    aktivt: navn,
  });
}

/** The person as each of the two municipalities calculates. */
const fraflyttere = ({ fraflytning: { person, modtager } }: Fraflytningsopgave): Fraflytter[] => [
  person,
  { ...person, udskrivningsprocent: modtager?.udskrivningsprocent ?? person.udskrivningsprocent },
];

const udgifter = ({ oekonomi }: Fraflytningsopgave): Resultat<Oere>[] =>
  oekonomi === null
    ? []
    : PLACERINGER.map((hvor) => kraevRegneligUdgift(udgiftIOere(oekonomi.placeringer[hvor].udgift), { argument: "udgift" }));
