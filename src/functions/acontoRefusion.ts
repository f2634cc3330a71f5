import { acontoAnmodninger, kronerAf } from "../core";
import { laesAcontoRefusion } from "../kald/acontoRefusion";
import { svar } from "./celler";

/**
 * Kvartalernes anmodninger a conto i kr.: det, der ventes til og med kvartalet, minus det, der er anmodet om før. Negativ, når der er anmodet om for meget.
 * @customfunction ACONTO_REFUSION
 * @param aarTilDato Årets forventede refusion i kr. til og med hvert kvartal: fire celler i én række eller kolonne. Tom er endnu ikke kendt; "0 kr." er nul.
 * @param [anmodet] Det, der faktisk er anmodet om i hvert kvartal, i samme form: tom er reglens eget beløb, "0 kr." er nul.
 * @returns De fire anmodninger i kr. i samme form; 0 for kvartaler, der endnu ikke er kendt.
 */
export function acontoRefusion(aarTilDato: any[][], anmodet?: any[][]): any[][] {
  const kald = svar(laesAcontoRefusion(aarTilDato, anmodet));
  const beloeb = svar(acontoAnmodninger(kald.tilDato, kald.anmodet)).map((et) => (et === null ? 0 : kronerAf(et)));
  return kald.form.kolonner === 1 ? beloeb.map((et) => [et]) : [beloeb];
}
