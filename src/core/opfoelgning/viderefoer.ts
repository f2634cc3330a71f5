import { fordelAar, type Aarsfordeling, type Budgetaar, type Fagomraade } from "../fordeling/budgetaar";
import type { Oere } from "../penge/oere";
import { lykkedes, type Resultat } from "../resultat";
import { satsskifte, type Satsskifte } from "../satser/skifte";
import type { Satstabel } from "../satser/typer";
import { modelIKraft, type Model } from "./model";

/** A department from a budget year to the next. Øre. */
export interface Fagomraadeskifte {
  readonly fagomraade: Fagomraade;
  readonly budget: Oere;
  /** The next year's estimate in this year's budget: the latest adopted figure. */
  readonly overslag: Oere;
  readonly aendring: Oere;
  /** The model in force in the next year; null where that is yet to be decided. */
  readonly model: Model | null;
}

/** What the next budget year begins with. Øre. */
export interface Aarsskifte {
  readonly fra: number;
  readonly til: number;
  readonly budget: Oere;
  readonly overslag: Oere;
  readonly aendring: Oere;
  readonly fagomraader: readonly Fagomraadeskifte[];
  readonly satser: Satsskifte;
}

/**
 * From a budget year to the next one: its first estimate year becomes the starting point, department by department.
 *
 * @throws nothing; errors: those of fordelAar
 * @example aarsskifte({ aar: 2023, 41.400.000 kr., indeks 2 % … }).overslag // 42.228.000 kr.
 */
export function aarsskifte(budgetaar: Budgetaar, satser: Satstabel): Resultat<Aarsskifte> {
  const aarene = fordelAar(budgetaar);
  if (!aarene.ok) return aarene;
  const [nu, naeste = nu] = aarene.vaerdi as [Aarsfordeling, ...Aarsfordeling[]];
  const til = budgetaar.aar + 1;
  return lykkedes({
    fra: budgetaar.aar,
    til,
    ...skift(nu.iAlt, naeste.iAlt),
    fagomraader: budgetaar.fagomraader.map((fagomraade, nr) => ({
      fagomraade,
      ...skift(nu.dele[nr]!, naeste.dele[nr]!),
      model: modelIKraft(fagomraade, til),
    })),
    satser: satsskifte(satser, budgetaar.aar),
  });
}

const skift = (budget: Oere, overslag: Oere) => ({ budget, overslag, aendring: (overslag - budget) as Oere });
