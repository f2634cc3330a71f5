import type { Sted } from "../fejl";
import { laegSammen, NUL_OERE, type Oere } from "../penge/oere";
import { lykkedes, mislykkedes, type Resultat } from "../resultat";
import type { Vaegte } from "./noegle";
import { stoersteBroekTrin, type Brudt } from "./stoersteBroek";

export interface Fordelingsopgave {
  /** Øre; a negative amount is shared as its size and negated. */
  readonly beloeb: Oere;
  readonly vaegte: Vaegte;
  /** Øre, positive: everybody gets whole units of this. */
  readonly enhed: Oere;
  /** The locked amounts in the order of the weights; null is free. Left out = all free. */
  readonly fastlaast?: readonly (Oere | null)[];
}

/** How a share came about: what there was to share, and each part of it. */
export interface Fordelingstrin {
  /** Øre: the amount less the locked ones. */
  readonly tilFordeling: Oere;
  /** How many whole units of it, as a size. */
  readonly enheder: bigint;
  /** Øre, as a size: what is left below one unit. */
  readonly underEnEnhed: Oere;
  readonly dele: readonly Fordelingsdel[];
}

export interface Fordelingsdel {
  /** Øre. */
  readonly beloeb: Oere;
  /** What største brøks metode gave it; null for a locked one, and where no part has any weight. */
  readonly brudt: Brudt | null;
  /** Øre, as a size: the part below one unit, where it fell to this one. */
  readonly underEnEnhed: Oere;
}

/**
 * Shares an amount by a key in whole units, summing exactly to the amount.
 *
 * Locked amounts are taken out first. The units of the rest go by største brøks metode; the part of it below one
 * unit goes to the first of the largest free weights.
 *
 * @returns øre in the order of the weights
 * @throws nothing; errors: fastlaastOverBeloebet (the locked ones leave less than nothing), ingenAtFordeleTil
 * @example fordelBudget({ beloeb: oere(10_000), vaegte: [1n, 1n, 1n], enhed: oere(100) }) // 3.400, 3.300, 3.300
 */
export function fordelBudget(opgave: Fordelingsopgave, stedForFastlaast?: Sted): Resultat<Oere[]> {
  const trin = fordelBudgetTrin(opgave, stedForFastlaast);
  return trin.ok ? lykkedes(trin.vaerdi.dele.map(({ beloeb }) => beloeb)) : trin;
}

/** The same with every step of it. */
export function fordelBudgetTrin(
  opgave: Fordelingsopgave,
  stedForFastlaast: Sted = { argument: "fastlaasteBeloeb" },
): Resultat<Fordelingstrin> {
  const { beloeb, vaegte, enhed } = opgave;
  const fastlaast = opgave.fastlaast ?? vaegte.map(() => null);
  const rest = (beloeb - laegSammen(fastlaast.map((et) => et ?? NUL_OERE))) as Oere;
  if (beloeb !== 0 && rest !== 0 && rest > 0 !== beloeb > 0) return mislykkedes({ art: "fastlaastOverBeloebet", sted: stedForFastlaast });
  const frie = vaegte.map((vaegt, nr) => (fastlaast[nr] == null ? vaegt : 0n));
  const stoerste = frie.reduce((a, b) => (b > a ? b : a), 0n);
  if (stoerste === 0n) {
    if (rest !== 0) return mislykkedes({ art: "ingenAtFordeleTil", sted: stedForFastlaast });
    const dele = fastlaast.map((et) => ({ beloeb: et ?? NUL_OERE, brudt: null, underEnEnhed: NUL_OERE }));
    return lykkedes({ tilFordeling: rest, enheder: 0n, underEnEnhed: NUL_OERE, dele });
  }
  const stoerrelse = Math.abs(rest);
  const underEnEnhed = (stoerrelse % enhed) as Oere;
  const enheder = BigInt((stoerrelse - underEnEnhed) / enhed);
  const foersteStoerste = frie.indexOf(stoerste);
  const fortegn = rest < 0 ? -1 : 1;
  const dele = stoersteBroekTrin(enheder, frie).map((brudt, nr): Fordelingsdel => {
    const laas = fastlaast[nr] ?? null;
    if (laas !== null) return { beloeb: laas, brudt: null, underEnEnhed: NUL_OERE };
    const under = nr === foersteStoerste ? underEnEnhed : NUL_OERE;
    const faar = Number(brudt.ekstra ? brudt.hele + 1n : brudt.hele) * enhed + under;
    return { beloeb: (faar === 0 ? 0 : fortegn * faar) as Oere, brudt, underEnEnhed: under };
  });
  return lykkedes({ tilFordeling: rest, enheder, underEnEnhed, dele });
}
