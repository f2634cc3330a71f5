import { erBeloebsoverskrift } from "../../tekster/kolonneord";
import { erOmSagen, erSagsliste, erSagsnoegle, erVoresSagsark } from "../../tekster/sagsarkord";
import type { Delbarcelle, Delbartark } from "./delbart";
import { blokkene, raekkerneI, type Raekke } from "./omgivelser";

export type Sagsarktegn = "arknavn" | "overskrifter" | "raekker";

/** What tells that a sheet has a row or a column for each case; null where nothing does. */
export function sagsarktegn(ark: Delbartark): Sagsarktegn | null {
  if (erVoresSagsark(ark.navn)) return "arknavn";
  if ([...raekkerneI(ark).values()].some((raekke) => erSagsliste(raekke.map(({ vaerdi }) => String(vaerdi))))) return "overskrifter";
  return harEnRaekkePrSag(ark) || harEnRaekkePrSag(vendt(ark), true) ? "raekker" : null;
}

/** A list on its side has a column for each case. */
const vendt = (ark: Delbartark): Delbartark => ({
  ...ark,
  celler: ark.celler.map((celle) => ({ ...celle, raekke: celle.kolonne, kolonne: celle.raekke })),
});

/** Below a heading like "Sag" or "Borger" stand different names, and beside them something about each: an amount, a group. */
function harEnRaekkePrSag(ark: Delbartark, kunYderst = false): boolean {
  const raekker = raekkerneI(ark);
  const yderste = Math.min(...raekker.keys());
  return blokkene(raekker).some(({ hoveder, til }) =>
    hoveder.some((hoved) => {
      // On its side, every column of words looks like headings: labels stand outermost.
      if (kunYderst && hoved[0]!.raekke !== yderste) return false;
      const under = Array.from({ length: til - hoved[0]!.raekke }, (_, nr) => raekker.get(hoved[0]!.raekke + 1 + nr)!);
      return hoved.some((noegle) => erSagsnoegle(String(noegle.vaerdi)) && naevnerSager(noegle, hoved, under));
    }),
  );
}

function naevnerSager(noegle: Delbarcelle, hoved: Raekke, under: readonly Raekke[]): boolean {
  const navnI = (raekke: Raekke) => raekke.filter((et) => et.kolonne === noegle.kolonne && kanVaereNavn(et));
  const sager = under.filter((raekke) => navnI(raekke).length > 0);
  const navne = new Set(sager.flatMap(navnI).map(({ vaerdi }) => vaerdi));
  if (sager.length < (hoved.length > LEDETEKST_OG_VAERDI ? 1 : 2) || navne.size * 2 <= sager.length) return false;
  return (
    hoved.some((et) => et !== noegle && erOmSagen(String(et.vaerdi))) ||
    sager.flat().some((et) => et.kolonne !== noegle.kolonne && erBeloebOm(et, hoved))
  );
}

/** A label and its value beside it are two, and look like headings: with a third, it is a table. */
const LEDETEKST_OG_VAERDI = 2;

const LAENGSTE_NAVN = 60;

const kanVaereNavn = ({ vaerdi, talformat }: Delbarcelle): boolean =>
  typeof vaerdi === "string"
    ? vaerdi.length <= LAENGSTE_NAVN
    : typeof vaerdi === "number" && Number.isInteger(vaerdi) && !talformat.includes(",");

const erBeloebOm = ({ vaerdi, kolonne, talformat }: Delbarcelle, hoved: Raekke): boolean =>
  typeof vaerdi === "number" &&
  (talformat.includes(",") || hoved.some((et) => et.kolonne === kolonne && erBeloebsoverskrift(String(et.vaerdi))));
