import type { Oere } from "../../core";
import { formel, omraade, ref, type Formel, type Reference } from "../formel";
import { beregnet, type Kildecelle } from "../kilde";

/**
 * FORDEL_BUDGET as native formulas, readable form: whole units, remainder, rank and share stand in columns of their own.
 *
 * Exact while units · weight stays below 9·10^15 for every weight; weights are whole kroner, not negative.
 * A quotient that the division rounded past a whole number shows as a remainder outside 0 … W and is moved back by one.
 */
export const TVILLINGENS_GRAENSE = 9e15;

export interface Fordelingstvilling {
  /** Distinguishes several sharings of one key, e.g. the year. */
  readonly id: string;
  readonly beloeb: Reference;
  /** The unit in kroner. */
  readonly enhed: Reference;
  /** The weights' cells in order: one key each. */
  readonly vaegte: readonly string[];
}

export interface Tvillingtal {
  readonly beloeb: Oere;
  readonly enhed: Oere;
  /** Whole kroner. */
  readonly vaegte: readonly number[];
}

export const iTvillingensOmraade = ({ beloeb, enhed, vaegte }: Tvillingtal): boolean =>
  Math.floor(Math.abs(beloeb) / enhed) * Math.max(...vaegte) < TVILLINGENS_GRAENSE;

/** The key of a helper cell, e.g. of the third weight's remainder. */
const noegle = (id: string, hvad: string, nr?: number): string => `${hvad}.${id}${nr === undefined ? "" : `.${nr}`}`;

/** The cells above the helper columns: number of units, and the part of the amount below one unit. */
export function hovedceller({ id, beloeb, enhed }: Fordelingstvilling, tal: Tvillingtal): { enheder: Kildecelle; rest: Kildecelle } {
  const enheder = Math.floor(Math.abs(tal.beloeb) / tal.enhed);
  const n = ref(noegle(id, "enheder"));
  return {
    enheder: beregnet(
      noegle(id, "enheder"),
      formel`INT(ROUND(ABS(${beloeb})*100,0)/ROUND(${enhed}*100,0))`,
      enheder,
      "kroner",
      "mellemregning",
    ),
    rest: beregnet(
      noegle(id, "underEnhed"),
      formel`ROUND(ABS(${beloeb})-${n}*${enhed},2)`,
      (Math.abs(tal.beloeb) - enheder * tal.enhed) / 100,
      "oere",
      "mellemregning",
    ),
  };
}

/** One weight's helper cells: units · weight, whole units, remainder, rank. */
export function mellemregning(tvilling: Fordelingstvilling, tal: Tvillingtal): Kildecelle[][] {
  const { id, vaegte } = tvilling;
  const sum = tal.vaegte.reduce((a, b) => a + b, 0);
  const enheder = Math.floor(Math.abs(tal.beloeb) / tal.enhed);
  const rester = tal.vaegte.map((vaegt) => Number((BigInt(enheder) * BigInt(vaegt)) % BigInt(sum)));
  const W = formel`SUM(${alle(vaegte)})`;
  const alleRester = omraade(noegle(id, "resten", 0), noegle(id, "resten", vaegte.length - 1));
  return vaegte.map((vaegt, nr) => {
    const produkt = ref(noegle(id, "produkt", nr));
    const hele = ref(noegle(id, "hele", nr));
    const resten = ref(noegle(id, "resten", nr));
    const raa = formel`INT(${produkt}/${W})`;
    const raaRest = formel`(${produkt}-${raa}*${W})`;
    const rest = rester[nr]!;
    const produktet = BigInt(enheder) * BigInt(tal.vaegte[nr]!);
    const plads = rester.filter((anden) => anden > rest).length + rester.slice(0, nr + 1).filter((anden) => anden === rest).length;
    return [
      celle(produkt, formel`${ref(noegle(id, "enheder"))}*${ref(vaegt)}`, Number(produktet)),
      celle(hele, formel`IF(${W}=0,0,${raa}-(${raaRest}<0)+(${raaRest}>=${W}))`, Number(produktet / BigInt(sum))),
      // Excel calls a last subtraction 0 when the two agree to 15 digits; inside brackets it is not the last.
      celle(resten, formel`(${produkt}-${hele}*${W})`, rest),
      celle(
        ref(noegle(id, "plads", nr)),
        formel`SUMPRODUCT(--(${alleRester}>${resten}))+SUMPRODUCT(--(${omraade(noegle(id, "resten", 0), resten.noegle)}=${resten}))`,
        plads,
      ),
    ];
  });
}

/** The call itself, for the open workbook; it spills over as many rows as there are weights. */
export const kaldFordelBudget = ({ beloeb, vaegte, enhed }: Fordelingstvilling): Formel =>
  formel`FORDEL_BUDGET(${beloeb},${alle(vaegte)},${enhed})`;

/** The share in kroner without sign: whole units, one more for the first in rank, and the rest below one unit. */
export function del({ id, enhed, vaegte }: Fordelingstvilling, nr: number): Formel {
  const hele = ref(noegle(id, "hele", nr));
  const tilbage = formel`${ref(noegle(id, "enheder"))}-SUM(${omraade(noegle(id, "hele", 0), noegle(id, "hele", vaegte.length - 1))})`;
  const erFoersteStoerste = formel`(MATCH(MAX(${alle(vaegte)}),${alle(vaegte)},0)=${nr + 1})`;
  return formel`(${hele}+(${ref(noegle(id, "plads", nr))}<=${tilbage}))*${enhed}+${erFoersteStoerste}*${ref(noegle(id, "underEnhed"))}`;
}

const alle = (vaegte: readonly string[]): Reference => omraade(vaegte[0]!, vaegte.at(-1)!);

const celle = (reference: Reference, f: Formel, vaerdi: number): Kildecelle =>
  beregnet(reference.noegle, f, vaerdi, "kroner", "mellemregning");
