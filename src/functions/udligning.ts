import { kronerAf, tab, virkning } from "../core";
import { Felt } from "../kald/felt";
import { laesUdligningsargumenter } from "../kald/udligningsargumenter";
import { laesIndeks } from "../tekster/laes";
import { virkningTilTabel } from "../tekster/udligning";
import { svar, svarForHver } from "./celler";

/**
 * Kommunens tab i kr. i udligning og skat, når én borger fraflytter, tilskudsåret 2021 (afrapporteringen fra juni 2021). Negativt er en gevinst.
 * @customfunction UDLIGNING_TAB
 * @param maalgruppe "barn" eller "voksen" (18-64 år).
 * @param indeksvaerdi Borgerens indeksværdi fra 0 til 10, fx 2,75: en celle eller et område.
 * @param [indkomst] En voksens skattepligtige indkomst i kr.: 180.000 som i rapporten, hvis den er udeladt; "0 kr." for ingen.
 * @param [udskrivningsprocent] Kommunens egen udskrivningsprocent: 27 % som i rapporten, hvis den er udeladt.
 * @param [parametre] Egen tabel med alle beregningens parametre: navn og værdi.
 * @param [afrunding] Den enhed i kr., som hver komponent afrundes til: 100 som i rapporten, hvis den er udeladt.
 * @returns Tabet i kr. i samme form som indeksværdierne.
 */
export function udligningTab(
  maalgruppe: any,
  indeksvaerdi: any[][],
  indkomst?: any,
  udskrivningsprocent?: any,
  parametre?: any[][],
  afrunding?: any,
): any[][] {
  const kald = svar(laesUdligningsargumenter(maalgruppe, indkomst, udskrivningsprocent, parametre, afrunding));
  const indekser = new Felt(indeksvaerdi, "indeksvaerdi");
  return svarForHver(indekser, (celle, raekke, kolonne) => {
    const indeks = laesIndeks(celle, indekser.sted(raekke, kolonne));
    return indeks.ok ? kronerAf(tab(virkning({ ...kald.person, indeks: indeks.vaerdi }, kald.parametre, kald.afrunding))) : indeks.fejl;
  });
}

/**
 * Virkningen i kr. af, at én borger fraflytter, delt på komponenter som i rapportens tabel 6.5. Minus er et tab.
 * @customfunction UDLIGNING_VIRKNING
 * @param maalgruppe "barn" eller "voksen" (18-64 år).
 * @param indeksvaerdi Borgerens indeksværdi fra 0 til 10, fx 2,75: én celle.
 * @param [indkomst] En voksens skattepligtige indkomst i kr.: 180.000 som i rapporten, hvis den er udeladt; "0 kr." for ingen.
 * @param [udskrivningsprocent] Kommunens egen udskrivningsprocent: 27 % som i rapporten, hvis den er udeladt.
 * @param [parametre] Egen tabel med alle beregningens parametre: navn og værdi.
 * @param [afrunding] Den enhed i kr., som hver komponent afrundes til: 100 som i rapporten, hvis den er udeladt.
 * @returns Tabel med komponent og beløb; sidste beløb er virkningen i alt.
 */
export function udligningVirkning(
  maalgruppe: any,
  indeksvaerdi: any,
  indkomst?: any,
  udskrivningsprocent?: any,
  parametre?: any[][],
  afrunding?: any,
): any[][] {
  const kald = svar(laesUdligningsargumenter(maalgruppe, indkomst, udskrivningsprocent, parametre, afrunding));
  const indeks = svar(new Felt(indeksvaerdi, "indeksvaerdi").enkeltSom(laesIndeks));
  return virkningTilTabel(virkning({ ...kald.person, indeks }, kald.parametre, kald.afrunding), indeks);
}
