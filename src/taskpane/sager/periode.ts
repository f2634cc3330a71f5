import {
  laegSammen,
  NUL_OERE,
  oere,
  refusionTilDato,
  satserEtTrinOp,
  type Oere,
  type Resultat,
  type Sagsrefusion,
  type Satser,
} from "../../core";
import { sidsteMaaned, type Kvartal } from "../../workbook/bilagsopgave";
import { fraTil, type Arbejde } from "./bidder";
import type { Laest } from "./laesRaekker";
import { iPortioner } from "./portioner";
import type { Fase } from "./tilstand";

export interface Periodesum {
  /** null: the cases without one. */
  readonly fagomraade: string | null;
  readonly refusion: Oere;
  /** With every limit a step of regulation higher; only of the whole year. */
  readonly vedHoejereGraenser: Oere | null;
}

/** The refund from the year's beginning to a quarter's end. */
export interface Periodeopgoerelse {
  /** null: the whole year. */
  readonly kvartal: Kvartal | null;
  /** One a row below the headings; null for an empty one. */
  readonly svar: readonly (Resultat<Sagsrefusion> | null)[];
  readonly fagomraader: readonly Periodesum[];
  readonly iAlt: Oere;
  readonly sager: number;
  readonly fejl: number;
}

/** Sums by department need a column of them, and a part of a year needs the months. */
export const kanOpgoeres = ({ kolonner }: Extract<Fase, { art: "resultat" }>): boolean =>
  kolonner.includes("fagomraade") && !kolonner.includes("udgift");

/** The list's refund to date, computed household by household so that it can be done in slices. */
export function* opgoerPeriode(laest: Laest, kvartal: Kvartal | null, satser: Satser): Arbejde<Periodeopgoerelse> {
  const maaned = sidsteMaaned(kvartal);
  const svar = yield* fraTil(beregn(laest, maaned, satser), 0, kvartal === null ? 0.5 : 1);
  const hoejere = kvartal === null ? sumPrFagomraade(laest, yield* fraTil(beregn(laest, maaned, satserEtTrinOp(satser)), 0.5, 1)) : null;
  const summer = [...sumPrFagomraade(laest, svar)];
  return {
    kvartal,
    svar,
    fagomraader: summer.map(([fagomraade, refusion]) => ({
      fagomraade,
      refusion,
      vedHoejereGraenser: hoejere === null ? null : hoejere.get(fagomraade)!,
    })),
    iAlt: laegSammen(summer.map(([, refusion]) => refusion)),
    sager: svar.filter((et) => et?.ok === true).length,
    fejl: svar.filter((et) => et?.ok === false).length,
  };
}

function* beregn({ raekker }: Laest, maaned: number, satser: Satser): Arbejde<readonly (Resultat<Sagsrefusion> | null)[]> {
  const svar = new Array<Resultat<Sagsrefusion> | null>(raekker.length).fill(null);
  let faerdige = 0;
  for (const numre of yield* fraTil(iPortioner(raekker), 0, 0.2)) {
    refusionTilDato(
      numre.map((nr) => raekker[nr]!),
      maaned,
      satser,
    ).forEach((et, plads) => (svar[numre[plads]!] = et));
    faerdige += numre.length;
    yield 0.2 + (0.8 * faerdige) / raekker.length;
  }
  return svar;
}

/** In the order of their first case. */
function sumPrFagomraade({ fagomraader }: Laest, svar: readonly (Resultat<Sagsrefusion> | null)[]): ReadonlyMap<string | null, Oere> {
  const summer = new Map<string | null, Oere>();
  svar.forEach((et, nr) => {
    if (et?.ok !== true) return;
    const fagomraade = fagomraader[nr] ?? null;
    summer.set(fagomraade, oere((summer.get(fagomraade) ?? NUL_OERE) + et.vaerdi.refusion));
  });
  return summer;
}
