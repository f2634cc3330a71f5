import { erBeloebsoverskrift } from "../../../tekster/kolonneord";
import { erDagsorden, erNummernoegle, erOmSagen, erSagsliste, erVoresSagsark, sagsnoegle } from "../../../tekster/sagsarkord";
import { udenSumord } from "../../../tekster/sumord";
import type { Delbarcelle, Delbartark } from "../delbart";
import { blokkene, raekkerneI, type Raekke } from "../tabel/blokke";

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
      // On its side, every column of words looks like headings: labels stand outermost, and over the names stands nothing.
      if (kunYderst && hoved[0]!.raekke !== yderste) return false;
      const under = Array.from({ length: til - hoved[0]!.raekke }, (_, nr) => raekker.get(hoved[0]!.raekke + 1 + nr)!);
      return hoved.some((noegle) =>
        naevnerSager(noegle, hoved, kunYderst ? under.filter(([et]) => et!.kolonne === noegle.kolonne) : under),
      );
    }),
  );
}

function naevnerSager(noegle: Delbarcelle, hoved: Raekke, under: readonly Raekke[]): boolean {
  const sikker = sagsnoegle(String(noegle.vaerdi));
  if (sikker === null) return false;
  const navnI = (raekke: Raekke) => raekke.filter((et) => et.kolonne === noegle.kolonne && kanVaereNavn(et, noegle, hoved));
  const sager = under.filter((raekke) => navnI(raekke).length > 0);
  const navne = [...new Set(sager.flatMap(navnI).map(({ vaerdi }) => String(vaerdi)))];
  if (sager.length < (hoved.length > LEDETEKST_OG_VAERDI ? 1 : 2) || navne.length * 2 <= sager.length) return false;
  const andre = hoved.filter((et) => et !== noegle).map(({ vaerdi }) => String(vaerdi));
  const harBeloeb = sager.flat().some((et) => et.kolonne !== noegle.kolonne && erBeloebOm(et, hoved));
  if (andre.some(erOmSagen)) return sikker === "sikker" || harBeloeb;
  return sikker === "sikker" && harBeloeb && !erDagsorden([...andre, ...navne], navne);
}

/** A label and its value beside it are two, and look like headings: with a third, it is a table. */
const LEDETEKST_OG_VAERDI = 2;

const LAENGSTE_NAVN = 60;

const kanVaereNavn = ({ vaerdi, talformat }: Delbarcelle, noegle: Delbarcelle, hoved: Raekke): boolean =>
  typeof vaerdi === "string"
    ? vaerdi.length <= LAENGSTE_NAVN
    : typeof vaerdi === "number" &&
      Number.isInteger(vaerdi) &&
      !talformat.includes(",") &&
      (noegle === hoved[0] || erNummernoegle(String(noegle.vaerdi)));

const erBeloebOm = ({ vaerdi, kolonne, talformat }: Delbarcelle, hoved: Raekke): boolean =>
  typeof vaerdi === "number" &&
  (talformat.includes(",") || hoved.some((et) => et.kolonne === kolonne && erBeloebskolonne(String(et.vaerdi))));

/** "I alt" may be of counts. */
const erBeloebskolonne = (overskrift: string): boolean => erBeloebsoverskrift(udenSumord(overskrift));
