import type { Fejl } from "../fejl";
import type { Resultat } from "../resultat";
import type { Satser } from "../satser/typer";
import type { Sag } from "./sag";
import { refusionSager, type Sagsrefusion } from "./sager";

/** A row of a case list as it was read. */
export type Sagsraekke =
  | { readonly art: "sag"; readonly sag: Sag }
  | { readonly art: "tom" }
  /** raekke: its number as the user counts; husstand: the household that it may belong to, null where it cannot pool. */
  | { readonly art: "fejl"; readonly fejl: Fejl; readonly raekke: number; readonly husstand: string | null };

/**
 * The refund of every row that can be known: a broken row takes those of its household with it, since their refund
 * depends on it, and no other.
 *
 * @returns one answer a row, in order; null for an empty one
 * @throws nothing; errors: those of the rows, husstandHarFejl, those of refusionSager
 */
export function refusionSagsliste(raekker: readonly Sagsraekke[], satser: Satser): (Resultat<Sagsrefusion> | null)[] {
  const foersteFejl = new Map<string, number>();
  for (const raekke of raekker)
    if (raekke.art === "fejl" && raekke.husstand !== null && !foersteFejl.has(raekke.husstand))
      foersteFejl.set(raekke.husstand, raekke.raekke);
  const fejlIHusstanden = (sag: Sag): number | undefined =>
    sag.gruppe === "voksen" || sag.husstand === null || foersteFejl.size === 0 ? undefined : foersteFejl.get(sag.husstand);
  const hele = raekker.flatMap((raekke) => (raekke.art === "sag" && fejlIHusstanden(raekke.sag) === undefined ? [raekke.sag] : []));
  const beregnede = refusionSager(hele, satser)[Symbol.iterator]();
  return raekker.map((raekke) => {
    if (raekke.art === "tom") return null;
    if (raekke.art === "fejl") return { ok: false, fejl: raekke.fejl };
    const fejl = fejlIHusstanden(raekke.sag);
    return fejl === undefined ? beregnede.next().value! : { ok: false, fejl: { art: "husstandHarFejl", raekke: fejl } };
  });
}
