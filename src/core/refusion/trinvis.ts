import { afrundetBroek } from "../penge/afrund";
import { HELE, type Basispoint } from "../penge/basispoint";
import { NUL_OERE, oere, type Oere } from "../penge/oere";
import type { Satser } from "../satser/typer";
import { taellerEfter } from "./taeller";

/** One step of a yearly cost: the part between `fra` and `til` (null: no upper limit), and what the state refunds of it. */
export interface Trinvirkning {
  readonly fra: Oere;
  readonly til: Oere | null;
  readonly sats: Basispoint;
  readonly udgift: Oere;
  readonly refusion: Oere;
}

/**
 * The annual formula step by step, the part below the lowest limit first (rate 0), so that the costs sum to the cost.
 *
 * A step's refund is the rounded refund up to its top less that up to its bottom, so the steps sum to the øre to
 * refusionAar.
 *
 * @param udgift øre a year, not negative
 * @example refusionTrinvis(heleKroner(2_500_000), satser2022).map(({ refusion }) => refusion) // 0, 205.000, 220.000, 285.000 kr.
 */
export function refusionTrinvis(udgift: Oere, satser: Satser): Trinvirkning[] {
  const taeller = taellerEfter(satser);
  const refusionTil = (hertil: number): number => afrundetBroek(taeller(hertil), HELE);
  const bunde = [{ graense: NUL_OERE, sats: 0 as Basispoint }, ...satser.trin];
  return bunde.map(({ graense: fra, sats }, nr) => {
    const til = bunde[nr + 1]?.graense ?? null;
    const nede = Math.min(udgift, fra);
    const oppe = til === null ? udgift : Math.min(udgift, til);
    return { fra, til, sats, udgift: oere(oppe - nede), refusion: oere(refusionTil(oppe) - refusionTil(nede)) };
  });
}
