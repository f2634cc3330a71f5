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

/**
 * The same for parts that may be of either sign, as deviations are: each is rounded down to whole units, and the units
 * that the rounded sum has left go to the largest remainders, ties by position. Nothing is shown as nothing, and
 * everything within one unit of what it is.
 *
 * @param dele øre
 * @param enhed øre, positive
 * @throws nothing
 * @example vistMedFortegn([1.150.000, -640.000 kr.], 100.000 kr.) // 1,1 and -0,6 mio. kr., which are the 0,5 that 510.000 kr. is
 */
export function vistMedFortegn(dele: readonly Oere[], enhed: Oere): Oere[] {
  const hele = dele.map((del) => Math.floor(del / enhed));
  const rester = dele.map((del, nr) => del - hele[nr]! * enhed);
  const enheder = afrundTilEnhed(new Decimal(laegSammen(dele)), enhed) / enhed;
  const tilbage = enheder - hele.reduce((a, b) => a + b, 0);
  const foerstTil = rester.map((_, nr) => nr).sort((a, b) => rester[b]! - rester[a]! || a - b);
  const faarEn = new Set(foerstTil.slice(0, tilbage));
  return hele.map((antal, nr) => ((antal + (faarEn.has(nr) ? 1 : 0)) * enhed + 0) as Oere);
}
