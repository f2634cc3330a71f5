import { andelAf, kronerAf, type Satser } from "../../core";
import { FORUDSAETNINGER as T } from "../../tekster/ark";
import { MAALGRUPPETEKST, STATUSTEKST } from "../../tekster/status";
import { hoveder, tekst, type Kilderaekke } from "../kilde";

/**
 * The limits of a year, one row a step; what is not confirmed says so in words and looks different.
 *
 * @param noegle gives the cells keys, where formulas refer to them; steps from 0
 */
export function satsblok(
  overskrift: string,
  satser: readonly Satser[],
  ingen: string,
  noegle?: (hvad: "graense" | "sats", nr: number) => string,
): Kilderaekke[] {
  if (satser.length === 0) return [[tekst(overskrift, "afsnit")], [tekst(ingen, "note")]];
  return [
    [tekst(overskrift, "afsnit")],
    hoveder(T.graensekolonner),
    ...satser.flatMap(({ trin, status, kilde, maalgruppe }) =>
      trin.map(({ graense, sats }, nr): Kilderaekke => {
        const rolle = status === "bekraeftet" ? "beregnet" : "skoen";
        const hvem = maalgruppe === "alle" ? "" : ` (${MAALGRUPPETEKST[maalgruppe]})`;
        return [
          tekst(`Grænse ${nr + 1}${hvem}`),
          { vaerdi: kronerAf(graense), rolle, format: "kroner", ...(noegle && { noegle: noegle("graense", nr) }) },
          { vaerdi: andelAf(sats), rolle, format: "procent", ...(noegle && { noegle: noegle("sats", nr) }) },
          { vaerdi: STATUSTEKST[status], rolle: status === "bekraeftet" ? "beregnetTekst" : "skoenTekst" },
          tekst(kilde, "note"),
        ];
      }),
    ),
  ];
}
