import { broek } from "../../core";
import { skrivBroek } from "../../tekster/broek";
import { FORDELINGSFORKLARING as T } from "../../tekster/fordelingsforklaring";
import { skrivKroner, skrivTal } from "../../tekster/tal";
import { skrivVaegt, type Fordeling } from "./fordeling";
import type { Forklaringstabel } from "./forklaring";

/** Every part with its quota, whole units, rank and extra unit; the amounts sum to the amount that was shared. */
export function fordelingstabel(fordeling: Fordeling, valgt: number): Forklaringstabel {
  const { kald, trin } = fordeling;
  const raekker = trin.dele.map(({ beloeb, brudt }, nr) => {
    const begyndelse = [skrivTal(nr + 1), skrivVaegt(kald.noegle[nr]!)];
    if (brudt === null) return [...begyndelse, kald.opgave.fastlaast[nr] === null ? "" : T.laast, "", "", "", skrivKroner(beloeb)];
    const midte = [skrivBroek(fordeling.kvote(nr)), skrivBroek(broek(brudt.hele)), brudt.rest === 0n ? "" : skrivTal(brudt.plads)];
    return [...begyndelse, ...midte, brudt.ekstra ? T.ja : "", skrivKroner(beloeb)];
  });
  return {
    titel: T.tabel(trin.tilFordeling < 0),
    kolonner: T.kolonner,
    raekker: [...raekker, [T.iAlt, "", "", "", "", "", skrivKroner(kald.opgave.beloeb)]],
    valgt,
  };
}
