import { laegSammen, NUL_OERE, type Oere } from "../penge/oere";
import { lykkedes, type Resultat } from "../resultat";
import type { Sted } from "../fejl";
import { acontoAnmodninger, type Kvartaler } from "./aconto";
import type { Fagomraadeopfoelgning } from "./opfoelgning";

/** One quarter of one department; null is not known yet. Øre. */
export interface Kvartalsopgoerelse {
  readonly tilDato: Oere | null;
  /** What the rule asks for; negative where too much was requested before. */
  readonly efterReglen: Oere | null;
  /** What of the rule's amount corrects earlier requests: the expectation of the quarter before less all that was requested. */
  readonly rettelse: Oere;
  /** What was requested: as filled in, else as the rule has it. */
  readonly anmodet: Oere | null;
  readonly modtaget: Oere | null;
  /** Requested and not received, from the year's beginning. */
  readonly udestaaende: Oere;
}

export interface Acontoopgoerelse {
  readonly kvartaler: Kvartaler<Kvartalsopgoerelse>;
  /** All that was requested so far: booked in the year. */
  readonly hjemtaget: Oere;
  /** Whether the requests of all four quarters are known; before that nothing can be settled. */
  readonly erHeleAaret: boolean;
  readonly modtaget: Oere;
  /** For the whole year: as filled in, else the expectation up to and including the fourth quarter. */
  readonly forventet: Oere | null;
  /** The expectation less the budget. */
  readonly afvigelse: Oere | null;
}

/**
 * A department's year so far.
 *
 * @param budget øre
 * @throws nothing; errors: those of acontoAnmodninger
 */
export function acontoopgoerelse(budget: Oere, opfoelgning: Fagomraadeopfoelgning, sted?: Sted): Resultat<Acontoopgoerelse> {
  const { tilDato, anmodet, modtaget, forventetHeleAaret } = opfoelgning;
  const efterReglen = acontoAnmodninger(tilDato, anmodet, sted);
  if (!efterReglen.ok) return efterReglen;
  let udestaaende = NUL_OERE;
  let anmodetFoer = NUL_OERE;
  const kvartaler = tilDato.map((forventet, nr): Kvartalsopgoerelse => {
    const rettet = anmodet[nr] ?? efterReglen.vaerdi[nr]!;
    const kommet = modtaget[nr]!;
    const rettelse = nr === 0 || forventet === null ? NUL_OERE : ((tilDato[nr - 1]! - anmodetFoer) as Oere);
    anmodetFoer = (anmodetFoer + (rettet ?? 0)) as Oere;
    udestaaende = (udestaaende + (rettet ?? 0) - (kommet ?? 0)) as Oere;
    return { tilDato: forventet, efterReglen: efterReglen.vaerdi[nr]!, rettelse, anmodet: rettet, modtaget: kommet, udestaaende };
  });
  const forventet = forventetHeleAaret ?? tilDato[3];
  return lykkedes({
    kvartaler: kvartaler as unknown as Kvartaler<Kvartalsopgoerelse>,
    hjemtaget: laegSammen(kvartaler.map((et) => et.anmodet ?? NUL_OERE)),
    erHeleAaret: kvartaler.every((et) => et.anmodet !== null),
    modtaget: laegSammen(modtaget.map((et) => et ?? NUL_OERE)),
    forventet,
    afvigelse: forventet === null ? null : ((forventet - budget) as Oere),
  });
}
