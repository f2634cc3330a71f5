import type { SheetPlan } from "../plan";
import { delFormel } from "./formeltekst";

/** The sheets that each sheet's formulas refer to, itself not among them. */
export const henvisninger = (ark: readonly SheetPlan[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(ark.map((et) => [et.navn, arketsHenvisninger(et)]));

/** Thousands of formulas, asked about at every choice that is made. */
const HUSKEDE = new WeakMap<SheetPlan, ReadonlySet<string>>();

function arketsHenvisninger(ark: SheetPlan): ReadonlySet<string> {
  const husket = HUSKEDE.get(ark);
  if (husket !== undefined) return husket;
  const fundne = ark.celler.flatMap(({ formel }) => (formel === undefined ? [] : delFormel(formel, ark.navn).ark));
  const andre = new Set(fundne.filter((navn) => navn !== ark.navn));
  HUSKEDE.set(ark, andre);
  return andre;
}

/**
 * The sheets that go on calculating among those that are chosen: all that they calculate from, directly or through
 * others, is chosen too. Sheet by sheet: a table where some numbers follow a change and others do not would be wrong
 * without anybody seeing it.
 *
 * @param faste sheets whose values are not to be calculated anew, whatever they refer to
 */
export function levendeArk(
  ark: readonly SheetPlan[],
  valgte: ReadonlySet<string>,
  faste: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const til = henvisninger(ark);
  let levende = new Set([...valgte].filter((navn) => til.has(navn) && !faste.has(navn)));
  for (;;) {
    const tilbage = new Set([...levende].filter((navn) => [...til.get(navn)!].every((et) => levende.has(et))));
    if (tilbage.size === levende.size) return tilbage;
    levende = tilbage;
  }
}

/** The sheets that would have to be chosen too, in the workbook's order, for all that are chosen to go on calculating. */
export function manglendeArk(ark: readonly SheetPlan[], valgte: ReadonlySet<string>): readonly string[] {
  const til = henvisninger(ark);
  const skal = new Set(valgte);
  for (const navn of skal) til.get(navn)?.forEach((et) => skal.add(et));
  return ark.map(({ navn }) => navn).filter((navn) => skal.has(navn) && !valgte.has(navn));
}
