import { formel, omraade, ref, type Formel } from "../formel";
import { iOere } from "./taeller";

/** ACONTO_REFUSION as native formulas: sums of whole øre, exact for every amount that the core accepts. */
export interface Acontotvilling {
  /** Keys of the four quarters' cells, in one row or column: "" is not known yet, and the text "0 kr." a real zero. */
  readonly tilDato: readonly string[];
  /** The four of what was in fact requested, by the same convention; "" is the rule's own amount. */
  readonly anmodet: readonly string[];
}

/** The call itself, for the open workbook; it spills in the shape of `tilDato`. */
export const kaldAcontoRefusion = ({ tilDato, anmodet }: Acontotvilling): Formel =>
  formel`ACONTO_REFUSION(${omraade(tilDato[0]!, tilDato.at(-1)!)},${omraade(anmodet[0]!, anmodet.at(-1)!)})`;

/**
 * The quarter's request in kroner, 0 where it is not known, as the call gives; quarters count from 0. #N/A in all four where one is empty
 * before a later one, which the call refuses too.
 */
export function acontoformel({ tilDato, anmodet }: Acontotvilling, kvartal: number): Formel {
  const huller = tilDato.slice(1).map((naeste, nr) => formel`AND(${ref(tilDato[nr]!)}="",${ref(naeste)}<>"")`);
  const harHul = huller.reduce((alle, et) => formel`${alle},${et}`);
  // What was requested before: all that was expected, unless another amount was sent.
  const foer = tilDato
    .slice(0, kvartal)
    .reduce<Formel | null>(
      (sum, forventet, nr) =>
        formel`IF(${ref(anmodet[nr]!)}="",${oere(forventet)},${sum === null ? oere(anmodet[nr]!) : formel`${sum}+${oere(anmodet[nr]!)}`})`,
      null,
    );
  const denne = ref(tilDato[kvartal]!);
  const beloeb = foer === null ? oere(denne.noegle) : formel`(${oere(denne.noegle)}-${foer})`;
  return formel`IF(OR(${harHul}),NA(),IF(${denne}="",0,${beloeb}/100))`;
}

/** N makes 0 of "0 kr.". */
const oere = (noegle: string): Formel => iOere(formel`N(${ref(noegle)})`);
