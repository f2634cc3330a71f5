import type { Funktionsark } from "../vaert/funktionsbrug";

/** What is kept between visits: which sheets were chosen, null until somebody has, and whether all formulas go. */
export interface Funktionskladde {
  readonly valgte: readonly string[] | null;
  readonly alle: boolean;
}

export function laesKladde(gemt: unknown): Funktionskladde {
  const { valgte, alle } = typeof gemt === "object" && gemt !== null ? (gemt as Record<string, unknown>) : {};
  return {
    valgte: Array.isArray(valgte) ? valgte.filter((et): et is string => typeof et === "string") : null,
    alle: alle === true,
  };
}

export const kanKopieres = ({ skjult, beskyttet, forStort }: Funktionsark): boolean => !skjult && !beskyttet && !forStort;

/** In the workbook's order; until somebody has chosen, the sheets with our functions. */
export const valgteArk = (ark: readonly Funktionsark[], { valgte }: Funktionskladde): string[] =>
  ark.filter((et) => kanKopieres(et) && (valgte === null ? et.steder.length > 0 : valgte.includes(et.navn))).map(({ navn }) => navn);
