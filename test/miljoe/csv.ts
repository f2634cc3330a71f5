import type { Projektmappe, Vaerdi } from "./ods";

/**
 * LibreOffice's filter and its options: tabs, every text in quotes, UTF-8, from the first line, the profile's separators,
 * numbers with all their digits instead of as shown, no formulas, blanks kept, and each sheet a file of its own.
 */
export const TIL_CSV = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,true,true,false,false,false,-1";

const CITATIONSTEGN = '"';
const SOM_EN_FEJL = /^(#|Err:)/;
/** In the language of the profile. */
const SANDHEDSVAERDIER: Readonly<Record<string, boolean>> = { SAND: true, FALSK: false };

/** The cells of one sheet, with the 15 digits that LibreOffice writes. An error stands as a text of its name. */
export function laesCsv(csv: string): Vaerdi[][] {
  const raekker: Vaerdi[][] = [];
  let raekke: Vaerdi[] = [];
  for (let fra = 0; fra < csv.length;) {
    const til = cellensSlutning(csv, fra);
    raekke.push(vaerdi(csv.slice(fra, til)));
    if (csv[til] !== "\t") {
      raekker.push(uden(raekke, (et) => et === null));
      raekke = [];
    }
    fra = til + 1;
  }
  return uden(raekker, (et) => et.length === 0);
}

/** Whether there is a text that may be an error: the two look the same in such a file. */
export const kanHaveFejl = (mappe: Projektmappe): boolean =>
  [...mappe.values()].some((raekker) => raekker.some((raekke) => raekke.some((et) => typeof et === "string" && SOM_EN_FEJL.test(et))));

/** Where the next tab or line break outside quotes stands. */
function cellensSlutning(csv: string, fra: number): number {
  let til = fra;
  for (let iTekst = false; til < csv.length; til++) {
    const tegn = csv[til]!;
    if (tegn === CITATIONSTEGN) iTekst = !iTekst;
    else if (!iTekst && (tegn === "\t" || tegn === "\n")) break;
  }
  return til;
}

function vaerdi(celle: string): Vaerdi {
  if (celle === "") return null;
  if (celle.startsWith(CITATIONSTEGN)) return celle.slice(1, -1).replaceAll('""', CITATIONSTEGN);
  if (celle in SANDHEDSVAERDIER) return SANDHEDSVAERDIER[celle]!;
  const [, tal, procent] = /^(-?[\d,]+(?:E[+-]?\d+)?)(%?)$/.exec(celle) ?? [];
  if (tal === undefined) throw new Error(`What kind of value is ${celle}?`);
  return Number(tal.replace(",", ".")) / (procent === "%" ? 100 : 1);
}

/** Without what is empty at the end: LibreOffice fills every row to the width of the widest. */
function uden<T>(dele: readonly T[], erTom: (del: T) => boolean): T[] {
  let antal = dele.length;
  while (antal > 0 && erTom(dele[antal - 1]!)) antal--;
  return dele.slice(0, antal);
}
