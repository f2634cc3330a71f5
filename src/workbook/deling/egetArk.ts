import { aftryk } from "../aftryk";
import { cellenavn } from "../formel";
import type { CellePlan, SheetPlan } from "../plan";
import type { AndetArk } from "./andetArk";
import type { Fund } from "./kontrol";

/** One of somebody's own sheets in the edition. What counts in it is only guessed, so whoever shares it must look. */
export interface EgetArk {
  readonly navn: string;
  /** Somebody has said that nothing in it counts people, households or cases: it is as it was. */
  readonly taellerIkke: boolean;
  readonly skjult: readonly Skjultcelle[];
}

export interface Skjultcelle {
  readonly celle: string;
  readonly foer: CellePlan;
  readonly efter: CellePlan;
}

/** @param daekket the same sheet with its cells in the same order, as it goes along */
export const egetArk = (foer: AndetArk, daekket: SheetPlan, taellerIkke: boolean): EgetArk => ({
  navn: foer.navn,
  taellerIkke,
  skjult: foer.celler.flatMap((celle, nr) => {
    const efter = daekket.celler[nr]!;
    return efter.vaerdi === celle.vaerdi ? [] : [{ celle: cellenavn(celle), foer: celle, efter }];
  }),
});

/** What must be approved of an own sheet, whatever else is found in it: the errors that it shows, and that it was looked at. */
export function egetArksFund(foer: AndetArk, { navn, taellerIkke, skjult }: EgetArk): readonly Fund[] {
  return [
    ...foer.fejl.map(({ celle, stod }): Fund => ({ art: "cellefejl", ark: navn, sted: { hvor: "celle", celle }, stod })),
    { art: "egetArk", ark: navn, aftryk: aftryk(JSON.stringify([indholdet(foer), taellerIkke, skjult])) },
  ];
}

/** Thousands of cells, asked about at every choice that is made. */
const HUSKEDE = new WeakMap<SheetPlan, string>();

function indholdet(ark: SheetPlan): string {
  const husket = HUSKEDE.get(ark) ?? aftryk(JSON.stringify(ark.celler));
  HUSKEDE.set(ark, husket);
  return husket;
}
