import { Decimal } from "../core";
import { skrivDagnummer } from "./dato";
import { skrivTal, skrivUgrupperet } from "./tal";

/** Words between quotes or after a backslash; colours, languages and conditions in brackets; room for a character. */
const ORD = /"([^"]*)"|\\(.)/g;
const USYNLIGT = /\[[^\]]*\]|_./g;
/** Digits, decimals, and at the end a comma for each thousand that is left out. */
const TALDEL = /([#0?][#0?,]*?)(?:\.([#0?]+))?(,*)(?![#0?.,])/;
const ER_DATO = /[dmy]/i;
/** As many as a cell without a format has room for. */
const CIFRE = 11;

/**
 * A number as Danish Excel shows it with this format: what our sheets use exactly, and of other people's formats the
 * common ones (decimals, thousands, commas that scale, percent, words around it, a section for minus, dates as days).
 *
 * @param kode Excel's invariant number format code
 * @example visTal(41_449_999, "#,##0.0,,") // "41,4"
 */
export function visTal(tal: number, kode: string): string {
  const [plus = "", minus] = kode.split(";");
  const egetMinus = tal < 0 && minus !== undefined;
  const del = (egetMinus ? minus : plus).replace(USYNLIGT, "");
  const udenOrd = del.replace(ORD, "");
  if (udenOrd === "General" || udenOrd === "@") return skrivUgrupperet(new Decimal(tal).toSignificantDigits(CIFRE));
  if (ER_DATO.test(udenOrd)) return skrivDagnummer(tal) ?? skrivUgrupperet(tal);
  const fundet = TALDEL.exec(del);
  if (fundet === null) return iOrd(del);
  const [hele, heltal = "", decimaler = "", tusinder = ""] = fundet;
  const vist = new Decimal(tal)
    .abs()
    .times(udenOrd.includes("%") ? 100 : 1)
    .dividedBy(new Decimal(1000).pow(tusinder.length));
  const cifre = medDecimaler(vist, decimaler);
  const foran = tal < 0 && !egetMinus ? "-" : "";
  return (
    foran +
    iOrd(del.slice(0, fundet.index)) +
    (heltal.includes(",") ? cifre : cifre.replaceAll(".", "")) +
    iOrd(del.slice(fundet.index + hele.length))
  );
}

const iOrd = (del: string): string => del.replace(ORD, "$1$2");

/** Decimals marked with # are shown where there is something to show. */
function medDecimaler(tal: Decimal, decimaler: string): string {
  const skrevet = skrivTal(tal, decimaler.length);
  const maaFalde = decimaler.replace(/0/g, "").length;
  return maaFalde === 0 ? skrevet : skrevet.replace(new RegExp(`0{1,${maaFalde}}$`), "").replace(/,$/, "");
}
