import type { Sted } from "../fejl";
import { afrundTilEnhed } from "../penge/afrund";
import type { Basispoint } from "../penge/basispoint";
import type { Decimal } from "../penge/forhold";
import { heleKroner, oere, STOERSTE_OERE, type Oere } from "../penge/oere";
import { alle, lykkedes, mislykkedes, type Resultat } from "../resultat";
import { lavTrin } from "./trin";
import type { Satser } from "./typer";

/** Limits are regulated in whole 10.000 kr. */
export const REGULERINGSTRIN = heleKroner(10_000);

/** How an estimate says what it is: the rule, and the percentage as Danes write it. */
export const skoenskilde = (satsreguleringsprocent: string): string =>
  `skøn: forrige års afrundede beløb fremskrevet med satsreguleringsprocent ${satsreguleringsprocent}`;

/**
 * Next year's limits by the rule of regulation: this year's rounded limit × (1 + the percentage), rounded to the nearest
 * 10.000 kr., half up. The rates are kept. The rule hits every year that could be checked; its answer is still an estimate.
 *
 * @param regulering the satsreguleringsprocent as a fraction: 4,5 pct. is 0.045
 * @param sted the field of the percentage
 * @throws nothing; errors: forStort; graenserIkkeStigende and satsUdenGraense where small limits meet or vanish
 * @example fremskriv(satser2022, new Decimal("0.027"), { argument: "satsreguleringsprocent" }) // 2023: 880.000, 1.730.000, 2.180.000
 */
export function fremskriv({ aar, maalgruppe, trin }: Satser, regulering: Decimal, sted: Sted): Resultat<Satser> {
  const par = alle(
    trin.map(({ graense, sats }): Resultat<readonly [Oere, Basispoint]> => {
      const ny = afrundTilEnhed(regulering.plus(1).times(graense), REGULERINGSTRIN);
      return ny > STOERSTE_OERE ? mislykkedes({ art: "forStort", sted, stod: procenttekst(regulering) }) : lykkedes([oere(ny), sats]);
    }),
  );
  if (!par.ok) return par;
  const nye = lavTrin(par.vaerdi, () => sted);
  if (!nye.ok) return nye;
  return lykkedes({ aar: aar + 1, maalgruppe, trin: nye.vaerdi, status: "skoen", kilde: skoenskilde(procenttekst(regulering)) });
}

const procenttekst = (andel: Decimal): string => andel.times(100).toFixed().replace(".", ",");
