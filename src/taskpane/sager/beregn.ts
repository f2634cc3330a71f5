import {
  oversigtssamler,
  refusionSagsraekker,
  sagsoversigt,
  type Oversigtssag,
  type Resultat,
  type Sagsrefusion,
  type Samletoversigt,
  type Satser,
} from "../../core";
import { fraTil, type Arbejde } from "./bidder";
import type { Laest, Raekkefejl } from "./laesRaekker";
import { iPortioner } from "./portioner";
import { sorterIBidder } from "./sorter";

export interface Sagsresultat extends Samletoversigt {
  /** One a row below the headings; null for an empty one. The households' members are numbers of these. */
  readonly svar: readonly (Resultat<Sagsrefusion> | null)[];
  /** How many cases have an answer. */
  readonly sager: number;
  /** Rows without an answer, in order. */
  readonly fejl: readonly Raekkefejl[];
  /** The households' numbers, the largest refund first. */
  readonly efterRefusion: readonly number[];
}

/** The list's refunds and overview, computed household by household so that it can be done in slices. */
export function* beregn({ raekker, fagomraader }: Laest, foersteRaekke: number, satser: Satser): Arbejde<Sagsresultat> {
  const portioner = yield* fraTil(iPortioner(raekker), 0, 0.2);
  const svar = new Array<Resultat<Sagsrefusion> | null>(raekker.length).fill(null);
  const samler = oversigtssamler(satser);
  let sager = 0;
  let faerdige = 0;
  for (const numre of portioner) {
    const portion = numre.map((nr) => raekker[nr]!);
    const medSvar: Oversigtssag[] = [];
    const sagsnumre: number[] = [];
    refusionSagsraekker(portion, satser).forEach((etSvar, plads) => {
      const nr = numre[plads]!;
      const raekke = portion[plads]!;
      svar[nr] = etSvar;
      if (etSvar?.ok !== true || raekke === null || raekke.gruppe === null) return;
      medSvar.push({ sag: raekke, fagomraade: fagomraader[nr] ?? null, svar: etSvar.vaerdi });
      sagsnumre.push(nr);
    });
    samler.tilfoej(sagsoversigt(medSvar, satser), sagsnumre);
    sager += medSvar.length;
    faerdige += numre.length;
    yield 0.2 + (0.7 * faerdige) / raekker.length;
  }
  const oversigt = samler.samlet();
  yield 0.9;
  const fejl = svar.flatMap((et, nr) => (et === null || et.ok ? [] : [{ raekke: foersteRaekke + nr, fejl: et.fejl }]));
  yield 0.95;
  const refusioner = oversigt.husstande.map(({ refusion }) => refusion);
  const numre = refusioner.map((_, nr) => nr);
  const efterRefusion = yield* fraTil(
    sorterIBidder(numre, (a, b) => refusioner[b]! - refusioner[a]!),
    0.95,
    1,
  );
  return { ...oversigt, svar, sager, fejl, efterRefusion };
}
