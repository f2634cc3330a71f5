import { afrundTilHeltal } from "../penge/afrund";
import { Decimal } from "../penge/forhold";
import { laegSammen, type Oere } from "../penge/oere";
import type { Fagomraadeaar } from "./aarsopgoerelse";
import { fordelAfvigelse, type Deltafvigelse } from "./afvigelse";
import { modelvirkning, samletVirkning, type Modelvirkning } from "./modelvirkning";

/** What is reckoned with as the year's refund: the final one, else the one expected for the whole year, else the budget. */
export interface Refusionsgrundlag {
  readonly art: "endelig" | "forventet" | "budget";
  readonly refusion: Oere;
}

export const refusionsgrundlag = ({ opfoelgning: { endelig }, aconto: { forventet }, budget }: Fagomraadeaar): Refusionsgrundlag =>
  endelig !== null
    ? { art: "endelig", refusion: endelig }
    : forventet !== null
      ? { art: "forventet", refusion: forventet }
      : { art: "budget", refusion: budget };

/** Percent. */
export const REFUSIONSAENDRINGER = [-10, -5, 0, 5, 10] as const;

export interface Foelsomhedstal extends Modelvirkning {
  readonly refusion: Oere;
}

/** One change of the actual refund; departments in the budget's order. */
export interface Foelsomhed {
  /** Percent. */
  readonly aendring: number;
  readonly fagomraader: readonly Foelsomhedstal[];
  readonly iAlt: Foelsomhedstal;
}

/**
 * The actual refund some percent lower and higher at a fixed budget: who carries what. Øre, income positive; each
 * changed refund is rounded to whole øre, half away from zero.
 *
 * @throws nothing
 * @example foelsomhed([{ budget: 100 kr., endelig: 120 kr., model 2 }])[0].fagomraader[0] // -10 %: 108 kr., 8 kr. to the department
 */
export const foelsomhed = (fulgt: readonly Fagomraadeaar[]): Foelsomhed[] =>
  REFUSIONSAENDRINGER.map((aendring) => {
    const fagomraader = fulgt.map((aaret): Foelsomhedstal => {
      const refusion = aendret(refusionsgrundlag(aaret).refusion, aendring);
      return { refusion, ...modelvirkning(aaret.budget, refusion, aaret.model) };
    });
    const refusion = laegSammen(fagomraader.map((et) => et.refusion));
    return { aendring, fagomraader, iAlt: { refusion, ...samletVirkning(fagomraader) } };
  });

const aendret = (refusion: Oere, procent: number): Oere =>
  afrundTilHeltal(new Decimal(refusion).times(100 + procent).dividedBy(100)) as Oere;

/** What a department's refund loses when every limit is one step of regulation (10.000 kr.) higher. */
export interface Graensevirkning {
  readonly efterSager: Oere;
  readonly vedHoejereGraenser: Oere;
  /** Negative: less refund. */
  readonly tab: Oere;
  /** Who carries it; null where no model is decided. */
  readonly aarets: Deltafvigelse | null;
}

/** null where the case list's refund, or the one at the higher limits, is not filled in. */
export function graensevirkning({ opfoelgning, model }: Fagomraadeaar): Graensevirkning | null {
  const { efterSager, vedHoejereGraenser } = opfoelgning;
  if (efterSager === null || vedHoejereGraenser === null) return null;
  return {
    efterSager,
    vedHoejereGraenser,
    tab: (vedHoejereGraenser - efterSager) as Oere,
    aarets: model === null ? null : fordelAfvigelse(efterSager, vedHoejereGraenser, model),
  };
}
