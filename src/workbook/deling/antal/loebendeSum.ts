import type { Antalscelle } from "./antalsceller";

/** Counts as they come along a line, and whether those before a number add up to it. */
export interface LoebendeSum {
  readonly tilfoej: (celle: Antalscelle) => void;
  /** A sum in place of its parts, which were the last ones. */
  readonly erstat: (dele: readonly Antalscelle[], sum: Antalscelle) => void;
  /** What follows may be added up by itself. */
  readonly begyndForfra: () => void;
  /** So many of the last ones that they add up to the number; null where they do not. */
  readonly sidste: (antal: number) => readonly Antalscelle[] | null;
  /** All from the start, or from where it last began: two at least that are not 0; null where they do not add up. */
  readonly alle: (antal: number) => readonly Antalscelle[] | null;
}

export function loebendeSum(): LoebendeSum {
  const celler: Antalscelle[] = [];
  /** Up to each place: the sum, and how many are not 0. */
  const til = [{ sum: 0, ikkeNul: 0 }];
  let begyndt = 0;
  const tilfoej = (celle: Antalscelle): void => {
    const { sum, ikkeNul } = til[celler.length]!;
    til[celler.push(celle)] = { sum: sum + (celle.antal ?? NaN), ikkeNul: ikkeNul + (celle.antal === 0 ? 0 : 1) };
  };
  const summen = (fra: number): number => til[celler.length]!.sum - til[fra]!.sum;
  return {
    tilfoej,
    erstat: (dele, sum) => {
      celler.splice(celler.length - dele.length);
      tilfoej(sum);
    },
    begyndForfra: () => (begyndt = celler.length),
    sidste: (antal) => {
      let fra = celler.length;
      while (fra > 0 && summen(fra) < antal && !erLig(summen(fra), antal)) fra -= 1;
      return antal > 0 && erLig(summen(fra), antal) ? celler.slice(fra) : null;
    },
    alle: (antal) => {
      const fra = [0, begyndt].find((nr) => til[celler.length]!.ikkeNul - til[nr]!.ikkeNul > 1 && erLig(summen(nr), antal));
      return fra === undefined || antal === 0 ? null : celler.slice(fra);
    },
  };
}

/** People who were there for part of a year are no whole numbers, and are not added up exactly. */
export const erLig = (en: number, anden: number): boolean => Math.abs(en - anden) < 1e-6;
