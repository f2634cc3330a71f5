import type { Argument } from "../../core";
import { FELT } from "../../tekster/guide";
import { laesBeloeb } from "../../tekster/laes";
import { skrivKroner } from "../../tekster/tal";
import { Tekstfelt, type Tekstfeltegenskaber } from "./Tekstfelt";

/** Below this, an amount where millions are usual gets a remark (10.000 kr.). */
const LILLE_OERE = 1_000_000;

type Egenskaber = Omit<Tekstfeltegenskaber, "tal" | "hint"> & {
  readonly argument: Argument;
  readonly forklaring?: string;
  /** Small amounts are usual here. */
  readonly smaa?: boolean;
};

/** A field for kroner: what was understood stands under it in full. */
export function Beloebsfelt({ argument, forklaring, smaa = false, ...felt }: Egenskaber) {
  const laest = laesBeloeb(felt.vaerdi, { argument });
  const tom = felt.vaerdi.trim() === "";
  const beloeb = laest.ok && !tom ? laest.vaerdi : null;
  const lille = !smaa && beloeb !== null && beloeb !== 0 && Math.abs(beloeb) < LILLE_OERE;
  const forstaaet = beloeb === null ? forklaring : lille ? FELT.lilleBeloeb(skrivKroner(beloeb)) : FELT.laestSom(skrivKroner(beloeb));
  return <Tekstfelt {...felt} tal hint={forstaaet} />;
}
