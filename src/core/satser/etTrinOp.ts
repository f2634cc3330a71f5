import { oere } from "../penge/oere";
import { REGULERINGSTRIN } from "./fremskriv";
import type { Satser } from "./typer";

/**
 * The same year with every limit one step of the yearly regulation (10.000 kr.) higher: what a refund would have been,
 * for telling how much it depends on the limits. Never an amount of law, and no surer than the limits it is made from.
 *
 * @throws nothing
 * @example satserEtTrinOp(satser2022).trin[0].graense // 870.000 kr.
 */
export const satserEtTrinOp = (satser: Satser): Satser => ({
  ...satser,
  trin: satser.trin.map(({ graense, sats }) => ({ graense: oere(graense + REGULERINGSTRIN), sats })),
  status: satser.status === "skoen" ? "skoen" : "genberegnet",
  kilde: `${satser.kilde}; hver grænse 10.000 kr. højere`,
});
