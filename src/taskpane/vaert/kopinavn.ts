import { FUNKTIONSSIDE } from "../../tekster/funktionsside";
import { ARKNAVN_HOEJST } from "../../workbook/graenser";

/**
 * What a copy with values is called: as its sheet, cut to what Excel has room for, and with a number where the name is
 * taken in any case of letters.
 */
export function kopinavn(navn: string, taget: readonly string[]): string {
  const optagne = new Set(taget.map(smaa));
  for (let nr = 1; ; nr++) {
    const hale = FUNKTIONSSIDE.kopihale(nr);
    // Half of a character that takes two places is no character.
    const kort = navn.slice(0, ARKNAVN_HOEJST - hale.length).replace(/[\uD800-\uDBFF]$/, "");
    const ledigt = `${kort.trimEnd()}${hale}`;
    if (!optagne.has(smaa(ledigt))) return ledigt;
  }
}

const smaa = (navn: string): string => navn.toLocaleLowerCase("da");
