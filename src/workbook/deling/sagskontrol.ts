import { erBeloebsoverskrift } from "../../tekster/kolonneord";
import { erOmSagen, erSagsliste, erSagsnoegle, erVoresSagsark } from "../../tekster/sagsarkord";
import type { Delbarcelle, Delbartark } from "./delbart";
import { raekkerneI } from "./omgivelser";

export type Sagsarktegn = "arknavn" | "overskrifter" | "raekker";

/** What tells that a sheet has a row or a column for each case; null where nothing does. */
export function sagsarktegn(ark: Delbartark): Sagsarktegn | null {
  if (erVoresSagsark(ark.navn)) return "arknavn";
  if ([...raekkerneI(ark).values()].some((raekke) => erSagsliste(raekke.map(({ vaerdi }) => String(vaerdi))))) return "overskrifter";
  return harEnRaekkePrSag(ark) || harEnRaekkePrSag(vendt(ark)) ? "raekker" : null;
}

/** A list on its side has a column for each case. */
const vendt = (ark: Delbartark): Delbartark => ({
  ...ark,
  celler: ark.celler.map((celle) => ({ ...celle, raekke: celle.kolonne, kolonne: celle.raekke })),
});

/** Below a heading like "Sag" or "Borger" stand different names, and beside them something about each: an amount, a group. */
function harEnRaekkePrSag(ark: Delbartark): boolean {
  const raekker = [...raekkerneI(ark).values()].sort((en, anden) => en[0]!.raekke - anden[0]!.raekke);
  return raekker.some((hoved, nr) =>
    hoved.some((noegle) => {
      if (typeof noegle.vaerdi !== "string" || !erSagsnoegle(noegle.vaerdi)) return false;
      const under = raekker.slice(nr + 1).filter((raekke, plads) => raekke[0]!.raekke === noegle.raekke + 1 + plads);
      const navne = under.flatMap((raekke) => raekke.filter((et) => et.kolonne === noegle.kolonne && kanVaereNavn(et)));
      const mindst = hoved.length > MED_OVERSKRIFT ? 1 : 2;
      if (navne.length < mindst || new Set(navne.map(({ vaerdi }) => vaerdi)).size * 2 <= navne.length) return false;
      const ved = new Set(navne.map(({ raekke }) => raekke));
      return (
        hoved.some((et) => et !== noegle && erOmSagen(String(et.vaerdi))) ||
        under.flat().some((et) => ved.has(et.raekke) && et.kolonne !== noegle.kolonne && erTalOm(et, hoved))
      );
    }),
  );
}

/** A label and its value beside it are two: with a third heading, it is a table. */
const MED_OVERSKRIFT = 2;

const kanVaereNavn = ({ vaerdi, talformat }: Delbarcelle): boolean =>
  typeof vaerdi === "string"
    ? vaerdi.length <= LAENGSTE_NAVN
    : typeof vaerdi === "number" && Number.isInteger(vaerdi) && !talformat.includes(",");

const LAENGSTE_NAVN = 60;

const erTalOm = ({ vaerdi, kolonne, talformat }: Delbarcelle, hoved: readonly Delbarcelle[]): boolean =>
  typeof vaerdi === "number" &&
  (talformat.includes(",") || hoved.some((et) => et.kolonne === kolonne && erBeloebsoverskrift(String(et.vaerdi))));
