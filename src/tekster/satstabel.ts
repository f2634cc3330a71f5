import {
  alle,
  andelAf,
  HELE,
  kronerAf,
  lavTrin,
  lykkedes,
  mislykkedes,
  type Basispoint,
  type Maalgruppe,
  type Oere,
  type Resultat,
  type Satser,
  type Sted,
} from "../core";
import { erTom, laesAar, laesIkkeNegativtBeloeb, laesProcent, laesTekst, type Celle } from "./laes";
import { findNoegle, MAALGRUPPETEKST, STATUSTEKST } from "./status";
import { laesTabel, type Tabelraekke } from "./tabel";
import { skrivTal } from "./tal";

const ANTAL_TRIN = 3;

export const SATSOVERSKRIFTER = [
  "år",
  "målgruppe",
  ...[1, 2, 3].flatMap((nr) => [`grænse ${nr}`, `sats ${nr}`]),
  "status",
  "kilde",
] as const;

const KOLONNE_MAALGRUPPE = 2;
const KOLONNE_STATUS = 2 + 2 * ANTAL_TRIN + 1;

/** Limits as a table with header: kroner, rates as fractions; what tabelTilSatser reads. */
export const satserTilTabel = (raekker: readonly Satser[]): (string | number)[][] => [
  [...SATSOVERSKRIFTER],
  ...raekker.map(({ aar, maalgruppe, trin, status, kilde }) => [
    aar,
    MAALGRUPPETEKST[maalgruppe],
    ...Array.from({ length: ANTAL_TRIN }, (_, nr) => trin[nr]).flatMap((et): (string | number)[] =>
      et === undefined ? ["", ""] : [kronerAf(et.graense), andelAf(et.sats)],
    ),
    STATUSTEKST[status],
    kilde,
  ]),
];

/**
 * Limits from such a table, with or without its header. The source may be left out.
 *
 * @throws nothing; errors name the row and column of the table
 */
export function tabelTilSatser(celler: readonly (readonly Celle[])[]): Resultat<Satser[]> {
  const raekker = laesTabel(celler, SATSOVERSKRIFTER, "satser", KOLONNE_STATUS);
  return raekker.ok ? alle(raekker.vaerdi.map(laesRaekke)) : raekker;
}

function laesRaekke({ celler, sted }: Tabelraekke): Resultat<Satser> {
  const celle = (kolonne: number): Celle => celler[kolonne - 1] ?? null;
  const aar = laesAar(celle(1), sted(1));
  if (!aar.ok) return aar;
  const maalgruppe = laesTabelMaalgruppe(celle(KOLONNE_MAALGRUPPE), sted(KOLONNE_MAALGRUPPE));
  if (!maalgruppe.ok) return maalgruppe;
  const par = alle(
    Array.from({ length: ANTAL_TRIN }, (_, nr) => {
      const graense = laesIkkeNegativtBeloeb(celle(3 + 2 * nr), sted(3 + 2 * nr));
      if (!graense.ok) return graense;
      const sats = laesSats(celle(4 + 2 * nr), sted(4 + 2 * nr));
      return sats.ok ? lykkedes([graense.vaerdi, sats.vaerdi] as [Oere, Basispoint]) : sats;
    }),
  );
  if (!par.ok) return par;
  const trin = lavTrin(par.vaerdi, (nr) => sted(3 + 2 * nr));
  if (!trin.ok) return trin;
  const status = laesStatus(celle(KOLONNE_STATUS), sted(KOLONNE_STATUS));
  if (!status.ok) return status;
  const kilde = laesTekst(celle(KOLONNE_STATUS + 1), sted(KOLONNE_STATUS + 1));
  if (!kilde.ok) return kilde;
  return lykkedes({ aar: aar.vaerdi, maalgruppe: maalgruppe.vaerdi, trin: trin.vaerdi, status: status.vaerdi, kilde: kilde.vaerdi });
}

/** A blank group is everybody. */
function laesTabelMaalgruppe(celle: Celle, sted: Sted): Resultat<Maalgruppe | "alle"> {
  if (erTom(celle)) return lykkedes("alle");
  const tekst = laesTekst(celle, sted);
  if (!tekst.ok) return tekst;
  const gruppe = findNoegle(MAALGRUPPETEKST, tekst.vaerdi);
  return gruppe === undefined ? mislykkedes({ art: "ukendtMaalgruppe", sted, stod: tekst.vaerdi }) : lykkedes(gruppe);
}

/** A rate as whole basis points; an empty cell is 0. */
export function laesSats(celle: Celle, sted: Sted): Resultat<Basispoint> {
  const andel = laesProcent(celle, sted, 1);
  if (!andel.ok) return andel;
  const basispoint = andel.vaerdi.times(HELE);
  return basispoint.isInteger()
    ? lykkedes(basispoint.toNumber() as Basispoint)
    : mislykkedes({ art: "ugyldigProcent", sted, stod: skrivTal(andel.vaerdi) });
}

function laesStatus(celle: Celle, sted: Sted): Resultat<Satser["status"]> {
  if (erTom(celle)) return mislykkedes({ art: "mangler", sted });
  const tekst = laesTekst(celle, sted);
  if (!tekst.ok) return tekst;
  const status = findNoegle({ ...STATUSTEKST }, tekst.vaerdi);
  return status === undefined ? mislykkedes({ art: "ukendtStatus", sted, stod: tekst.vaerdi }) : lykkedes(status);
}
