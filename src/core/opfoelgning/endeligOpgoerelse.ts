import type { Oere } from "../penge/oere";
import { fordelAfvigelse, type Deltafvigelse } from "./afvigelse";
import type { Model } from "./model";

/** A department's final statement of 31 May of the year after; øre, income positive. */
export interface EndeligOpgoerelse {
  readonly budget: Oere;
  readonly korrigeretBudget: Oere;
  /** Booked in the year. */
  readonly hjemtaget: Oere;
  readonly endelig: Oere;
  /** The final refund less what was taken home a conto; booked in the year after. */
  readonly efterregulering: Oere;
  /** The year's part of the deviation: a conto less budget. */
  readonly iAaret: Deltafvigelse;
  /** The part that the correction brings: the whole deviation less the year's part. */
  readonly aaretEfter: Deltafvigelse;
  /** The final refund less the budget. */
  readonly samlet: Deltafvigelse;
}

interface Grundlag {
  readonly budget: Oere;
  readonly budgetaendring: Oere;
  readonly hjemtaget: Oere;
  readonly endelig: Oere;
  /** The model of the year that the refund belongs to, for both parts: the correction is still that year's refund. */
  readonly model: Model;
}

/**
 * The final statement (Randers Kommunes notat: the difference is corrected in the follow-up of 31 May). The whole
 * deviation and the year's part are shared by the model, each rounded to øre; the correction's part is what lies
 * between them, so that everything sums exactly.
 *
 * @throws nothing
 * @example endeligOpgoerelse({ budget: 100, hjemtaget: 90, endelig: 120 kr., model 2 }).aaretEfter.tilFagomraadet // 30 kr.
 */
export function endeligOpgoerelse({ budget, budgetaendring, hjemtaget, endelig, model }: Grundlag): EndeligOpgoerelse {
  const iAaret = fordelAfvigelse(budget, hjemtaget, model);
  const samlet = fordelAfvigelse(budget, endelig, model);
  return {
    budget,
    korrigeretBudget: (budget + budgetaendring) as Oere,
    hjemtaget,
    endelig,
    efterregulering: (endelig - hjemtaget) as Oere,
    iAaret,
    aaretEfter: {
      afvigelse: (samlet.afvigelse - iAaret.afvigelse) as Oere,
      tilFagomraadet: (samlet.tilFagomraadet - iAaret.tilFagomraadet) as Oere,
      tilKommunekassen: (samlet.tilKommunekassen - iAaret.tilKommunekassen) as Oere,
    },
    samlet,
  };
}
