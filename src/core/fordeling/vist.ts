import { Decimal } from "../penge/forhold";
import { afrundTilEnhed } from "../penge/afrund";
import { laegSammen, NUL_OERE, type Oere } from "../penge/oere";
import { stoersteBroek } from "./stoersteBroek";

/**
 * Parts as they are shown in a coarser unit: the sum is rounded half away from zero, and its units are handed out by
 * the parts themselves (største brøks metode), so that what is shown sums down to what is shown.
 *
 * @param dele øre, all of one sign
 * @param enhed øre, positive: 1 kr., 1.000 kr., or 100.000 kr. for mio. kr. with one decimal
 * @throws nothing
 * @example vistI([26.567.000, 13.837.000, 996.000 kr.], 100.000 kr.) // 26,6, 13,8 and 1,0 mio. kr.
 */
export function vistI(dele: readonly Oere[], enhed: Oere): Oere[] {
  const sum = laegSammen(dele);
  if (sum === 0) return dele.map(() => NUL_OERE);
  const enheder = Math.abs(afrundTilEnhed(new Decimal(sum), enhed)) / enhed;
  const fortegn = sum < 0 ? -1 : 1;
  return stoersteBroek(
    BigInt(enheder),
    dele.map((del) => BigInt(Math.abs(del))),
  ).map((antal) => (fortegn * Number(antal) * enhed + 0) as Oere);
}
