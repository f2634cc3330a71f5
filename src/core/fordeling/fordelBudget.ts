import type { Sted } from "../fejl";
import { laegSammen, NUL_OERE, type Oere } from "../penge/oere";
import { lykkedes, mislykkedes, type Resultat } from "../resultat";
import type { Vaegte } from "./noegle";
import { stoersteBroek } from "./stoersteBroek";

export interface Fordelingsopgave {
  /** Øre; a negative amount is shared as its size and negated. */
  readonly beloeb: Oere;
  readonly vaegte: Vaegte;
  /** Øre, positive: everybody gets whole units of this. */
  readonly enhed: Oere;
  /** The locked amounts in the order of the weights; null is free. Left out = all free. */
  readonly fastlaast?: readonly (Oere | null)[];
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
export function fordelBudget(opgave: Fordelingsopgave, stedForFastlaast: Sted = { argument: "fastlaasteBeloeb" }): Resultat<Oere[]> {
  const { beloeb, vaegte, enhed } = opgave;
  const fastlaast = opgave.fastlaast ?? vaegte.map(() => null);
  const rest = beloeb - laegSammen(fastlaast.map((et) => et ?? NUL_OERE));
  if (beloeb !== 0 && rest !== 0 && rest > 0 !== beloeb > 0) return mislykkedes({ art: "fastlaastOverBeloebet", sted: stedForFastlaast });
  const frie = vaegte.map((vaegt, nr) => (fastlaast[nr] == null ? vaegt : 0n));
  const stoerste = frie.reduce((a, b) => (b > a ? b : a), 0n);
  if (stoerste === 0n) {
    if (rest !== 0) return mislykkedes({ art: "ingenAtFordeleTil", sted: stedForFastlaast });
    return lykkedes(fastlaast.map((et) => et ?? NUL_OERE));
  }
  const stoerrelse = Math.abs(rest);
  const underEnEnhed = stoerrelse % enhed;
  const enheder = stoersteBroek(BigInt((stoerrelse - underEnEnhed) / enhed), frie);
  const foersteStoerste = frie.indexOf(stoerste);
  const fortegn = rest < 0 ? -1 : 1;
  return lykkedes(
    enheder.map((antal, nr) => {
      const faar = Number(antal) * enhed + (nr === foersteStoerste ? underEnEnhed : 0);
      return fastlaast[nr] ?? ((faar === 0 ? 0 : fortegn * faar) as Oere);
    }),
  );
}
