import type { Sagsraekke } from "../../core";
import type { Arbejde } from "./bidder";

const RAEKKER_PR_SKRIDT = 500;

/** The filled rows by their numbers, some hundred at a time; no household lies in two portions. */
export function* iPortioner(raekker: readonly Sagsraekke[]): Arbejde<Iterable<readonly number[]>> {
  return portioner(yield* samlHusstande(raekker));
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
