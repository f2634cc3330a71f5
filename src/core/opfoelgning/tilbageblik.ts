import type { Oere } from "../penge/oere";
import type { Model } from "./model";
import { modelvirkning, samletVirkning, type Modelvirkning } from "./modelvirkning";

/** What is known of one department in one past year. Øre, income positive; null is not filled in, or not chosen. */
export interface Tilbageblikspost {
  readonly budget: Oere | null;
  readonly faktisk: Oere | null;
  readonly model: Model | null;
}

/** What is not known of one is not known of the sums that it belongs to. */
export interface Tilbageblik {
  /** Year by year, and in each the departments. */
  readonly aarene: readonly Tilbageblikssum[];
  /** Each department over all years, and everything. */
  readonly alleAar: Tilbageblikssum;
}

export interface Tilbageblikssum {
  readonly fagomraader: readonly (Modelvirkning | null)[];
  readonly iAlt: Modelvirkning | null;
}

/**
 * What each department and the treasury would have carried under each model and under each year's own.
 *
 * @param aarene the departments in the same order in every year
 * @throws nothing
 * @example tilbageblik([[{ budget: 100 kr., faktisk: 90 kr., model 1 }]]).alleAar.iAlt // model 2 would have left -10 kr. with the department
 */
export function tilbageblik(aarene: readonly (readonly Tilbageblikspost[])[]): Tilbageblik {
  const virkninger = aarene.map((poster) => poster.map(virkning));
  const fagomraader = (virkninger[0] ?? []).map((_, nr) => sum(virkninger.map((aaret) => aaret[nr]!)));
  return {
    aarene: virkninger.map((aaret) => ({ fagomraader: aaret, iAlt: sum(aaret) })),
    alleAar: { fagomraader, iAlt: sum(fagomraader) },
  };
}

const virkning = ({ budget, faktisk, model }: Tilbageblikspost): Modelvirkning | null =>
  budget === null || faktisk === null ? null : modelvirkning(budget, faktisk, model);

const sum = (alle: readonly (Modelvirkning | null)[]): Modelvirkning | null =>
  alle.includes(null) ? null : samletVirkning(alle as readonly Modelvirkning[]);
