import {
  oversigtssamler,
  refusionSagsraekker,
  sagsoversigt,
  type Oversigtssag,
  type Resultat,
  type Sagsraekke,
  type Sagsrefusion,
  type Samletoversigt,
  type Satser,
} from "../../core";
import { fraTil, type Arbejde } from "./bidder";
import type { Laest, Raekkefejl } from "./laesRaekker";
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

const RAEKKER_PR_SKRIDT = 500;

/** The list's refunds and overview, computed household by household so that it can be done in slices. */
export function* beregn({ raekker, fagomraader }: Laest, foersteRaekke: number, satser: Satser): Arbejde<Sagsresultat> {
  const husstande = yield* fraTil(samlHusstande(raekker), 0, 0.2);
  const svar = new Array<Resultat<Sagsrefusion> | null>(raekker.length).fill(null);
  const samler = oversigtssamler(satser);
  let sager = 0;
  let faerdige = 0;
  for (const numre of portioner(husstande)) {
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

/** The rows that are computed together, by their numbers: those of a household, a broken row among its own. */
function* samlHusstande(raekker: readonly Sagsraekke[]): Arbejde<readonly number[][]> {
  const husstande: number[][] = [];
  const kendte = new Map<string, number[]>();
  for (const [nr, raekke] of raekker.entries()) {
    if (nr % RAEKKER_PR_SKRIDT === 0) yield nr / raekker.length;
    if (raekke === null) continue;
    const husstand = husstandAf(raekke);
    const kendt = husstand === null ? undefined : kendte.get(husstand);
    if (kendt !== undefined) kendt.push(nr);
    else {
      const ny = [nr];
      husstande.push(ny);
      if (husstand !== null) kendte.set(husstand, ny);
    }
  }
  return husstande;
}

const husstandAf = (raekke: NonNullable<Sagsraekke>): string | null => (raekke.gruppe === "voksen" ? null : raekke.husstand);

/** Whole households, some hundred rows at a time. */
function* portioner(husstande: readonly number[][]): Generator<number[], void, void> {
  let portion: number[] = [];
  for (const husstand of husstande) {
    for (const nr of husstand) portion.push(nr);
    if (portion.length < RAEKKER_PR_SKRIDT) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}
