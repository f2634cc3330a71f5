import { oere } from "../../../src/core";
import { formel, ref, skrivFormel, type Formel, type Plads } from "../../../src/workbook/formel";
import type { Kildecelle } from "../../../src/workbook/kilde";
import type { CellePlan } from "../../../src/workbook/plan";
import {
  del,
  hovedceller,
  iTvillingensOmraade,
  mellemregning,
  type Fordelingstvilling,
} from "../../../src/workbook/tvillinger/fordelBudget";
import type { Omraade } from "../mappe/omraade";

/** One spilled call of FORDEL_BUDGET. */
export interface Fordelingskald {
  /** Where it stands and spills: one column or one row. */
  readonly svar: Omraade;
  /** Argument expressions, in English; the key's are one per weight. */
  readonly beloeb: string;
  readonly enhed: string;
  readonly vaegte: readonly string[];
  readonly tal: { readonly beloeb: number; readonly enhed: number; readonly vaegte: readonly number[] };
  readonly dele: readonly number[];
}

export const TVILLINGENS_BREDDE = 6;

/** The call's native twin: helper cells from `hjaelp` on, and a formula in each cell of the answer. */
export function tvilling(kald: Fordelingskald, hjaelp: { readonly raekke: number; readonly kolonne: number }): CellePlan[] {
  const ark = kald.svar.ark.navn;
  const tal = { beloeb: oere(Math.round(kald.tal.beloeb * 100)), enhed: oere(Math.round(kald.tal.enhed * 100)), vaegte: kald.tal.vaegte };
  if (!kald.tal.vaegte.every((vaegt) => Number.isInteger(vaegt) && vaegt >= 0) || !iTvillingensOmraade(tal))
    throw new Error(`No native twin of FORDEL_BUDGET on ${ark}: the weights must be whole kroner, not negative, within the twin's bounds`);
  const noegle = (hvad: string) => `${hvad}/${hjaelp.kolonne}`;
  const beskrivelse: Fordelingstvilling = {
    id: String(hjaelp.kolonne),
    beloeb: ref(noegle("beloeb")),
    enhed: ref(noegle("enhed")),
    vaegte: kald.vaegte.map((_, nr) => noegle(`vaegt${nr}`)),
  };
  const { enheder, rest } = hovedceller(beskrivelse, tal);
  const fast = (hvad: string, udtryk: string, vaerdi: number): Kildecelle => ({
    noegle: noegle(hvad),
    formel: { dele: [udtryk] },
    vaerdi,
    rolle: "mellemregning",
    format: "tal",
  });
  const raekker: Kildecelle[][] = [
    [fast("beloeb", kald.beloeb, kald.tal.beloeb), fast("enhed", kald.enhed, kald.tal.enhed), enheder, rest],
    ...mellemregning(beskrivelse, tal).map((celler, nr) => [fast(`vaegt${nr}`, kald.vaegte[nr]!, kald.tal.vaegte[nr]!), ...celler]),
  ];
  const placerede = raekker.flatMap((celler, r) =>
    celler.map((celle, k) => ({ celle, plads: { ark, raekke: hjaelp.raekke + r, kolonne: hjaelp.kolonne + k } })),
  );
  const pladser = new Map<string, Plads>(placerede.map(({ celle, plads }) => [celle.noegle!, plads]));
  const skriv = (f: Formel, plads: Plads) => skrivFormel(f, plads, pladser);
  const hjaelpeceller = placerede.map(({ celle: { vaerdi, formel: f, rolle, format }, plads: { raekke, kolonne } }): CellePlan => ({
    raekke,
    kolonne,
    vaerdi,
    formel: skriv(f!, { ark, raekke, kolonne }),
    rolle,
    ...(format !== undefined && { format }),
  }));
  const { raekke, kolonne, kolonner } = kald.svar;
  const svarceller = kald.dele.map((vaerdi, nr): CellePlan => {
    const plads = kolonner === 1 ? { ark, raekke: raekke + nr, kolonne } : { ark, raekke, kolonne: kolonne + nr };
    return {
      raekke: plads.raekke,
      kolonne: plads.kolonne,
      vaerdi,
      formel: skriv(formel`SIGN(${beskrivelse.beloeb})*(${del(beskrivelse, nr)})`, plads),
      rolle: "beregnet",
      format: "oere",
    };
  });
  return [...hjaelpeceller, ...svarceller];
}
