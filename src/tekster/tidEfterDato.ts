/** A date of these years, as sheets have them: born then, one would be a child, or about a hundred. */
const NYLIG = /(?:20|(?<!\d))(?:1[5-9]|2\d|3[0-5])$/u;
/** As people agree on it: to five minutes. */
const KLOKKEN = /^(?:[01]\d|2[0-3])[0-5][05]$/u;
const LAENGSTE_PERIODE = 20;

/**
 * Whether the four digits after a date are a time of day, "19-06-23 1700", "190623 1700-1900", or the end of a period,
 * "1.1.23 - 2026", "010123 - 3112". A hyphen and no space is a CPR number's.
 *
 * @param efter what follows them
 */
export function erTidEfterDato(stod: string, efter: string): boolean {
  const { dato = "", skel, cifre = "" } = /^(?<dato>.*?)(?<skel> ?- | -| )(?<cifre>\d{4})$/u.exec(stod)?.groups ?? {};
  const aar = NYLIG.exec(dato.replace(/^\d{4}(?=\d\d$)/u, ""))?.[0];
  if (aar === undefined) return false;
  if (skel === " ") return KLOKKEN.test(cifre) && (/[./-]/u.test(dato) || /^ ?- ?\d{4}(?!\d)/u.test(efter));
  const aarstal = 2000 + (Number(aar) % 100);
  return cifre === "3112" || (Number(cifre) >= aarstal && Number(cifre) <= aarstal + LAENGSTE_PERIODE);
}
