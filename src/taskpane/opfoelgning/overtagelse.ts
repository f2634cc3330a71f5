import { hentTekst } from "./felter";
import { retStand, type Rettelse, type Stand } from "./rettelser";
import { siger } from "./skrivning";

/** What was typed for another file or draft, held against what stands in the one that is open. */
export interface Overtagelse {
  /** What they change stands as it stood when they were typed. */
  readonly enige: readonly Modstykke[];
  /** Something else stands there than what they were typed instead of. */
  readonly uenige: readonly Modstykke[];
  /** Their department is not here. */
  readonly hjemloese: readonly Rettelse[];
}

export interface Modstykke extends Rettelse {
  readonly staar: string;
}

/** Those that stand here already are in none of the lists. */
export function laegOvertagelse(stand: Stand, rettelser: readonly Rettelse[]): Overtagelse {
  const { rettelser: placerede, hjemloese } = retStand(stand, rettelser);
  const modstykker = placerede
    .map((et): Modstykke => ({ ...et, staar: hentTekst(stand.kladde, et.felt) }))
    .filter(({ felt, staar, nu }) => !siger(felt, staar, nu));
  return {
    enige: modstykker.filter(({ felt, staar, foer }) => siger(felt, staar, foer)),
    uenige: modstykker.filter(({ felt, staar, foer }) => !siger(felt, staar, foer)),
    hjemloese,
  };
}
