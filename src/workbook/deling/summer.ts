import { erSumoverskrift } from "../../tekster/antalsord";
import type { Antalscelle } from "./antalsceller";
import type { Delbartark } from "./delbart";
import { omgivelserI } from "./omgivelser";

/** That one count is what others add up to, as a reader of the table knows. */
export interface Sum {
  readonly sum: Antalscelle;
  readonly dele: readonly Antalscelle[];
}

/** The sums that the tables of a sheet tell by their words: down to a row, or out to a column, called "I alt". */
export function summerI(ark: Delbartark, celler: readonly Antalscelle[]): readonly Sum[] {
  const om = omgivelserI(ark);
  const nedad = linjer(celler, "kolonne", "raekke").flatMap((linje) => summerPaaLinje(linje, ({ celle }) => om(celle).raekke.slice(0, 1)));
  const henad = linjer(celler, "raekke", "kolonne").flatMap((linje) => summerPaaLinje(linje, ({ celle }) => om(celle).kolonne.slice(0, 1)));
  return [...nedad, ...henad];
}

type Akse = "raekke" | "kolonne";

/** Counts that stand right after one another along an axis. */
function linjer(celler: readonly Antalscelle[], fast: Akse, langs: Akse): Antalscelle[][] {
  const linjer: Antalscelle[][] = [];
  const ordnet = [...celler].sort((en, anden) => en.celle[fast] - anden.celle[fast] || en.celle[langs] - anden.celle[langs]);
  for (const celle of ordnet) {
    const forrige = linjer.at(-1)?.at(-1);
    if (forrige?.celle[fast] === celle.celle[fast] && forrige.celle[langs] === celle.celle[langs] - 1) linjer.at(-1)!.push(celle);
    else linjer.push([celle]);
  }
  return linjer;
}

/** A sum ends its parts, and a sum right after another adds up the sums; where one stands first, the parts follow it. */
function summerPaaLinje(linje: readonly Antalscelle[], overskrift: (celle: Antalscelle) => readonly string[]): Sum[] {
  const erSum = (celle: Antalscelle): boolean => overskrift(celle).some(erSumoverskrift);
  const summer: Sum[] = [];
  let dele: Antalscelle[] = [];
  for (const celle of linje) {
    if (!erSum(celle) && !(celle === linje.at(-1) && erSumAf(celle, dele))) dele.push(celle);
    else if (dele.length > 0) {
      summer.push({ sum: celle, dele });
      dele = [];
    } else if (summer.length > 0) summer.push({ sum: celle, dele: summer.map(({ sum }) => sum) });
  }
  const [foerste, ...resten] = linje;
  if (foerste !== undefined && erSum(foerste) && !resten.some(erSum) && resten.length > 0) summer.push({ sum: foerste, dele: resten });
  return summer.filter(passer);
}

/** The last of a line that is what the others add up to needs no word for it; two parts may be so by chance. */
const erSumAf = ({ antal }: Antalscelle, dele: readonly Antalscelle[]): boolean =>
  antal !== null && dele.filter((del) => del.antal !== 0).length > 2 && dele.reduce((ialt, del) => ialt + (del.antal ?? NaN), 0) === antal;

/** Where all are shown and do not add up, the word meant something else. */
const passer = ({ sum, dele }: Sum): boolean =>
  sum.antal === null || dele.some(({ antal }) => antal === null) || dele.reduce((ialt, { antal }) => ialt + antal!, 0) === sum.antal;
