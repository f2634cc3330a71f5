import { arknavn } from "../../tekster/ark";
import { forenkl } from "../../tekster/status";
import type { Budgetopgave } from "../../workbook/opgave";

/** The same task with the first copy number whose sheet names are all free; Excel tells names apart without regard to case. */
export function ledigKopi(opgave: Budgetopgave, optagne: readonly string[]): Budgetopgave {
  const taget = new Set(optagne.map(forenkl));
  const { aar } = opgave.budgetaar;
  let kopi = 2;
  while (Object.values(arknavn).some((navn) => taget.has(forenkl(navn(aar, kopi))))) kopi += 1;
  return { ...opgave, kopi };
}
