import { FELT } from "../../tekster/guide";
import { laesProcent } from "../../tekster/laes";
import { skrivProcent } from "../../tekster/tal";

/** What was understood, for under the field: "0,27" is 27 %. undefined where nothing readable stands. */
export function laestProcent(skrevet: string): string | undefined {
  const laest = laesProcent(skrevet, { argument: "udskrivningsprocent" }, 1);
  return laest.ok && skrevet.trim() !== ""
    ? FELT.laestSom(skrivProcent(laest.vaerdi, Math.max(0, laest.vaerdi.decimalPlaces() - 2)))
    : undefined;
}
