import { acontoAnmodninger, kronerAf, KVARTALER_PR_AAR, mislykkedes, type Kvartaler, type Oere } from "../core";
import { Felt, kraevForm, laesValgfrieBeloeb, svar } from "./celler";

/**
 * Kvartalernes anmodninger a conto i kr.: det, der ventes til og med kvartalet, minus det, der er anmodet om før. Negativ, når der er anmodet om for meget.
 * @customfunction ACONTO_REFUSION
 * @param aarTilDato Årets forventede refusion i kr. til og med hvert kvartal: fire celler i én række eller kolonne. Tom er endnu ikke kendt; "0 kr." er nul.
 * @param [anmodet] Det, der faktisk er anmodet om i hvert kvartal, i samme form: tom er reglens eget beløb, "0 kr." er nul.
 * @returns De fire anmodninger i kr. i samme form; 0 for kvartaler, der endnu ikke er kendt.
 */
export function acontoRefusion(aarTilDato: any[][], anmodet?: any[][]): any[][] {
  const tilDato = new Felt(aarTilDato, "aarTilDato");
  if (tilDato.erUdeladt) svar(mislykkedes({ art: "mangler", sted: { argument: tilDato.argument } }));
  if (tilDato.antal !== KVARTALER_PR_AAR || (tilDato.raekker > 1 && tilDato.kolonner > 1))
    svar(mislykkedes({ art: "ikkeFireKvartaler", sted: { argument: tilDato.argument }, stod: tilDato.form }));
  const sendt = new Felt(anmodet, "anmodet");
  if (!sendt.erUdeladt) kraevForm(sendt, tilDato.form);
  const anmodninger = svar(acontoAnmodninger(laesKvartaler(tilDato), sendt.erUdeladt ? undefined : laesKvartaler(sendt)));
  const beloeb = anmodninger.map((et) => (et === null ? 0 : kronerAf(et)));
  return tilDato.kolonner === 1 ? beloeb.map((et) => [et]) : [beloeb];
}

/** An empty cell is not known yet: Excel on Windows cannot tell it from 0, so a real zero is written "0 kr.". */
const laesKvartaler = (felt: Felt): Kvartaler<Oere | null> => svar(laesValgfrieBeloeb(felt)) as unknown as Kvartaler<Oere | null>;
