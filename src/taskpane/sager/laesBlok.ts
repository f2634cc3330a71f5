import { STOERSTE_AARSUDGIFT, mislykkedes, lykkedes, type Resultat } from "../../core";
import type { Arbejde } from "./bidder";

/** So that the list's total stays an exact number however large each case is. */
export const HOEJST_RAEKKER = Math.floor(Number.MAX_SAFE_INTEGER / STOERSTE_AARSUDGIFT);

/** The longest text of a cell in Excel, each of its quotes doubled. */
const LAENGSTE_CITAT = 2 * 32_767;
const RAEKKER_PR_SKRIDT = 100;

/**
 * The cells of a block as Excel puts it on the clipboard: tabs between the cells, and quotes around those that hold a
 * line break. Where the first line has no tab, semicolons, as files of cases have them.
 *
 * @throws nothing; errors: forMange
 */
export function* laesBlok(tekst: string): Arbejde<Resultat<string[][]>> {
  const foerste = tekst.slice(0, linjeslut(tekst, 0));
  const skille = foerste.includes("\t") || !foerste.includes(";") ? "\t" : ";";
  const raekker: string[][] = [];
  let plads = 0;
  while (plads < tekst.length) {
    if (raekker.length === HOEJST_RAEKKER) return mislykkedes({ art: "forMange", sted: { argument: "sager" }, hoejst: HOEJST_RAEKKER });
    const slut = linjeslut(tekst, plads);
    const linje = tekst.slice(plads, slut);
    if (linje.includes('"')) {
      const { celler, efter } = laesMedCitat(tekst, plads, skille);
      raekker.push(celler);
      plads = efter;
    } else {
      raekker.push(udenCr(linje).split(skille));
      plads = slut + 1;
    }
    if (raekker.length % RAEKKER_PR_SKRIDT === 0) yield plads / tekst.length;
  }
  return lykkedes(raekker);
}

function linjeslut(tekst: string, fra: number): number {
  const slut = tekst.indexOf("\n", fra);
  return slut === -1 ? tekst.length : slut;
}

const udenCr = (linje: string): string => (linje.endsWith("\r") ? linje.slice(0, -1) : linje);

/** A row with quotes, which may go on over several lines; a quote that is not closed is a sign like any other. */
function laesMedCitat(tekst: string, fra: number, skille: string): { readonly celler: string[]; readonly efter: number } {
  const celler: string[] = [];
  let plads = fra;
  for (;;) {
    const lukket = tekst[plads] === '"' ? findLukning(tekst, plads, skille) : -1;
    const linje = linjeslut(tekst, lukket === -1 ? plads : lukket);
    const naeste = tekst.indexOf(skille, lukket === -1 ? plads : lukket);
    const slut = naeste === -1 ? linje : Math.min(naeste, linje);
    celler.push(lukket === -1 ? udenCr(tekst.slice(plads, slut)) : udenCitat(tekst.slice(plads + 1, lukket)));
    if (slut === linje) return { celler, efter: linje + 1 };
    plads = slut + 1;
  }
}

const udenCitat = (inde: string): string => inde.replace(/""/g, '"').replace(/\s+/g, " ");

/** Where the quote at `fra` ends, just before the end of its cell; -1 where it does not. */
function findLukning(tekst: string, fra: number, skille: string): number {
  let plads = tekst.indexOf('"', fra + 1);
  while (plads !== -1 && plads - fra <= LAENGSTE_CITAT && tekst[plads + 1] === '"') plads = tekst.indexOf('"', plads + 2);
  if (plads === -1 || plads - fra > LAENGSTE_CITAT) return -1;
  const efter = tekst[plads + 1];
  return efter === undefined || efter === skille || efter === "\n" || efter === "\r" ? plads : -1;
}
