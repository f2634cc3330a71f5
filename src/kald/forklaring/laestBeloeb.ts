import { broekAfDecimal, Decimal, type Oere } from "../../core";
import { skrivBroek } from "../../tekster/broek";
import { FORKLARING } from "../../tekster/forklaring";
import { erTom, laesDecimal, type Celle } from "../../tekster/laes";
import { skrivKroner } from "../../tekster/tal";
import type { Felt } from "../felt";

/** Excel shows no more of a number: what lies beyond is how it is stored, and not what somebody wrote. */
const EXCELS_CIFRE = 15;

/** What a cell's amount was before it was rounded; null where it was whole øre. */
function foerAfrunding(celle: Celle): string | null {
  const laest = laesDecimal(celle, { argument: "beloeb" }, "beloeb");
  if (!laest.ok) return null;
  const set = typeof celle === "number" ? new Decimal(celle).toSignificantDigits(EXCELS_CIFRE) : laest.vaerdi;
  return set.times(100).isInteger() ? null : skrivBroek(broekAfDecimal(laest.vaerdi));
}

/** An amount as it is counted with, and what it was rounded from where the cell has more decimals than øre. */
export function laestBeloeb(beloeb: Oere, celle: Celle): string {
  const foer = foerAfrunding(celle);
  return foer === null ? skrivKroner(beloeb) : `${skrivKroner(beloeb)} (${FORKLARING.afrundetFra(foer)})`;
}

/** The same of the sum of several cells. */
export function laesteBeloeb(sum: Oere, celler: readonly Celle[]): string {
  const udfyldte = celler.filter((celle) => !erTom(celle));
  const [foerste] = udfyldte;
  if (foerste !== undefined && udfyldte.length === 1) return laestBeloeb(sum, foerste);
  return udfyldte.every((celle) => foerAfrunding(celle) === null) ? skrivKroner(sum) : `${skrivKroner(sum)} (${FORKLARING.hverAfrundet})`;
}

/** As a line of how an amount came out; none where nothing was rounded. */
export function afrundingslinje(celle: Celle): readonly string[] {
  const foer = foerAfrunding(celle);
  return foer === null ? [] : [FORKLARING.afrundetFra(foer)];
}

/** The cell of the nr-th part of a row or a column. */
export const cellenI = (felt: Felt, nr: number): Celle => (felt.kolonner === 1 ? felt.celle(nr, 0) : felt.celle(0, nr));
