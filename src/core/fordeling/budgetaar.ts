import type { Sted } from "../fejl";
import type { Model } from "../opfoelgning/model";
import { afrundTilEnhed, afrundTilHeltal } from "../penge/afrund";
import { Decimal } from "../penge/forhold";
import { laegSammen, STOERSTE_OERE, type Oere } from "../penge/oere";
import { alle, lykkedes, mislykkedes, type Resultat } from "../resultat";
import { fordelBudget } from "./fordelBudget";
import { lavVaegte } from "./noegle";

/** How the change after KL's estimate came about: typed, or the nation's change times the municipality's share. */
export type Klaendring =
  { readonly art: "beloeb"; readonly beloeb: Oere } | { readonly art: "landsplan"; readonly aendring: Oere; readonly andel: Decimal };

/** The year's income budget, øre, positive = income: built up from the latest adopted figure, or typed directly. */
export type Indtaegtsbudget =
  | { readonly art: "opbygget"; readonly udgangspunkt: Oere; readonly kl: Klaendring; readonly lokaleForhold: Oere }
  | { readonly art: "direkte"; readonly beloeb: Oere };

/** The grant for the scheme: a cut equals the budget's rise (the memo's symmetry). A check, never added. */
export interface Tilskudskontrol {
  readonly retning: "nedsaettes" | "forhoejes";
  readonly beloeb: Oere;
  readonly note: string;
}

export interface Fagomraade {
  readonly navn: string;
  /** Øre, whole kroner, not negative: the final accounts of 2021, the key's weight. */
  readonly indtaegt2021: Oere;
  readonly model: Model;
  readonly gaelderFra: number;
  readonly gaelderTil: number | null;
  readonly forvaltesUnder: string | null;
  readonly udvalg: string;
  readonly kontotekst: string;
}

export interface Budgetaar {
  readonly aar: number;
  readonly indtaegtsbudget: Indtaegtsbudget;
  readonly tilskud: Tilskudskontrol | null;
  /** Øre: the unit that everybody gets whole ones of. */
  readonly enhed: Oere;
  /** One fraction a year after the budget year, 0 where none is typed. */
  readonly indeks: readonly Decimal[];
  readonly fagomraader: readonly Fagomraade[];
}

export interface Aarsfordeling {
  readonly aar: number;
  readonly iAlt: Oere;
  /** In the order of the departments; sums to iAlt. */
  readonly dele: readonly Oere[];
}

/** Whole øre, half away from zero. */
export const klBeloeb = (kl: Klaendring): Oere =>
  kl.art === "beloeb" ? kl.beloeb : (afrundTilHeltal(kl.andel.times(kl.aendring)) as Oere);

export const indtaegtsbudgetIAlt = (budget: Indtaegtsbudget): Oere =>
  budget.art === "direkte" ? budget.beloeb : laegSammen([budget.udgangspunkt, klBeloeb(budget.kl), budget.lokaleForhold]);

/** The budget's rise less the grant's cut; 0 when the memo's symmetry holds. null for a budget that was typed directly. */
export function symmetriafvigelse(budget: Indtaegtsbudget, tilskud: Tilskudskontrol): Oere | null {
  if (budget.art === "direkte") return null;
  const stigning = laegSammen([klBeloeb(budget.kl), budget.lokaleForhold]);
  return (stigning - (tilskud.retning === "nedsaettes" ? tilskud.beloeb : -tilskud.beloeb)) as Oere;
}

/**
 * The budget year and its estimate years shared by the key of 2021. An estimate year is the year before it times
 * its index, in whole øre and then in whole units; without an index it is equal to the year before it.
 *
 * @returns one sharing a year, the budget year first; each sums exactly
 * @throws nothing; errors: aarForStort, those of the key
 * @example fordelAar({ aar: 2023, 41.400.000 kr., enhed 1.000 kr., nøgle 24.000.000/12.500.000/900.000 })[0].dele // 26.567.000, 13.837.000, 996.000
 */
export function fordelAar(budgetaar: Budgetaar): Resultat<Aarsfordeling[]> {
  const { aar, enhed, fagomraader } = budgetaar;
  const vaegte = lavVaegte(
    fagomraader.map(({ indtaegt2021 }) => new Decimal(indtaegt2021)),
    (nr): Sted => ({ argument: "indtaegt2021", ...(nr !== null && { raekke: nr + 1 }) }),
  );
  if (!vaegte.ok) return vaegte;
  return alle(
    totaler(budgetaar).map((iAlt, nr): Resultat<Aarsfordeling> => {
      if (Math.abs(iAlt) > STOERSTE_OERE) return mislykkedes({ art: "aarForStort", aar: aar + nr });
      const dele = fordelBudget({ beloeb: iAlt, vaegte: vaegte.vaerdi, enhed });
      return dele.ok ? lykkedes({ aar: aar + nr, iAlt, dele: dele.vaerdi }) : dele;
    }),
  );
}

function totaler({ indtaegtsbudget, indeks, enhed }: Budgetaar): Oere[] {
  const iAlt = [indtaegtsbudgetIAlt(indtaegtsbudget)];
  for (const et of indeks) {
    const forrige = iAlt.at(-1)!;
    const ioere = new Decimal(afrundTilHeltal(new Decimal(forrige).times(et.plus(1))));
    iAlt.push(et.isZero() ? forrige : (afrundTilEnhed(ioere, enhed) as Oere));
  }
  return iAlt;
}
