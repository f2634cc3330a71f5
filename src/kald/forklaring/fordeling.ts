import { broek, broekAfDecimal, laegBroekerSammen, type Broek, type Decimal, type Fordelingstrin } from "../../core";
import { skrivBroek } from "../../tekster/broek";
import type { Fordelingskald } from "../fordelBudget";

/** A split with what was asked for, as its steps and its table tell of it. */
export interface Fordeling {
  readonly kald: Fordelingskald;
  readonly trin: Fordelingstrin;
  /** The weights that are not locked, summed as they were written. */
  readonly frieSum: Broek;
  /** Units, exactly; for a part that is free, where any has weight. */
  readonly kvote: (nr: number) => Broek;
}

export function lavFordeling(kald: Fordelingskald, trin: Fordelingstrin): Fordeling {
  const { vaegte, fastlaast } = kald.opgave;
  const erFri = (_: unknown, nr: number) => fastlaast[nr] === null;
  const frie = vaegte.filter(erFri).reduce((sum, vaegt) => sum + vaegt, 0n);
  return {
    kald,
    trin,
    frieSum: laegBroekerSammen(kald.noegle.filter(erFri).map(broekAfDecimal)),
    kvote: (nr) => broek(trin.enheder * vaegte[nr]!, frie),
  };
}

export const skrivVaegt = (vaegt: Decimal): string => skrivBroek(broekAfDecimal(vaegt));

/** How many units the whole parts leave, and how many parts have a fraction. Those that have none are ranked last. */
export const antalBrudte = ({ dele }: Fordelingstrin): readonly [tilOvers: number, medBroekdel: number] => [
  dele.filter(({ brudt }) => brudt?.ekstra === true).length,
  dele.filter(({ brudt }) => brudt !== null && brudt.rest > 0n).length,
];
