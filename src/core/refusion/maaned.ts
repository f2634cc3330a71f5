import type { Sted } from "../fejl";
import { afrundetBroek } from "../penge/afrund";
import { HELE } from "../penge/basispoint";
import type { Oere } from "../penge/oere";
import { mislykkedes, type Resultat } from "../resultat";
import { findSatser } from "../satser/opslag";
import type { Satser, Satstabel } from "../satser/typer";
import { MAANEDER_PR_AAR, type Aarsniveauer } from "./aarsniveauer";
import { taellerEfter } from "./taeller";

/** The monthly rule was read in BEK 2430 of 14-12-2021 and BEK 1485 of 6-12-2023; what held before is not checked. */
export const MAANEDSREGLEN_FRA = 2022;

/**
 * The confirmed limits of a year that the monthly rule is confirmed for, in the user's own table too. They are the same
 * for children and adults.
 *
 * @param sted the argument that named the year
 * @throws nothing; errors: maanedsreglenIkkeBekraeftet, grupperHverForSig, ukendtAar, ikkeBekraeftet, dobbeltSats
 */
export function findMaanedssatser(tabel: Satstabel, aar: number, sted: Sted): Resultat<Satser> {
  if (aar < MAANEDSREGLEN_FRA) return mislykkedes({ art: "maanedsreglenIkkeBekraeftet", sted, aar, fra: MAANEDSREGLEN_FRA });
  const satser = findSatser(tabel, aar, null, sted);
  return !satser.ok && satser.fejl.art === "maalgruppeMangler" ? mislykkedes({ art: "grupperHverForSig", sted, aar }) : satser;
}

/**
 * The state's refund of a year's costs by the monthly rule: in each month the part of that month's cost above 1/12 of
 * the limits (BEK 1485 of 6-12-2023 § 3 stk. 1; BEK 2430 of 14-12-2021 § 6).
 *
 * The months' whole products are added and divided once, rounded half up to whole øre.
 *
 * @returns øre a year
 * @example refusionMaaned(niveauerAfMaaneder(6 × 200.000 kr. + 6 × 0 kr.), satser2022) // 31.750.000 øre = 317.500 kr.
 */
export const refusionMaaned = (udgift: Aarsniveauer, satser: Satser): Oere => refusionMaanedEfter(satser)(udgift);

/** The same with the limits read once. `medregnet`: the refund of the year's first so many months only. */
export function refusionMaanedEfter(satser: Satser): (udgift: Aarsniveauer, medregnet?: number) => Oere {
  const taeller = taellerEfter(satser);
  return (udgift, medregnet = MAANEDER_PR_AAR) => {
    let sum = 0;
    for (let nr = 0; nr < medregnet; nr++) sum += taeller(udgift[nr]!);
    return afrundetBroek(sum, MAANEDER_PR_AAR * HELE) as Oere;
  };
}
