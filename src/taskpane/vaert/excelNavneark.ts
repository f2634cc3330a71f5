import { portioner } from "../../render/officeBlokke";
import { aarsagAf } from "./aarsag";
import { findNavne, type Navnesplads } from "./excelNavne";
import type { Navneark, Navnearkhentning } from "./port";

type Celle = string | number | boolean;

/** Excel on the web answers at most 5 MB: so many cells of ordinary text stay below it. */
const CELLER_PR_LAESNING = 50_000;

/** Rows with names that lie so near are read together with what is between them. */
const NABOER = 20;

/** All sheets with names of their own, hidden ones among them: a request for the sheets, one for the names, one for the cells. */
export async function hentNavnearkIExcel(): Promise<Navnearkhentning> {
  try {
    return { art: "hentet", ark: await Excel.run(laes) };
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl) };
  }
}

async function laes(context: Excel.RequestContext): Promise<Navneark[]> {
  const arkene = [...(await findNavne(context))].filter(([, pladser]) => pladser.length > 0);
  const blokke = arkene.map(([ark, pladser]) => bloklaesninger(context.workbook.worksheets.getItem(ark), pladser));
  const alle = blokke.flat();
  for (const { fra, til } of portioner(alle, ({ antal }) => antal, CELLER_PR_LAESNING)) await hent(context, alle.slice(fra, til));
  return arkene.map(([ark], nr) => ({ ark, felter: new Map(blokke[nr]!.flatMap(vaerdierne)) }));
}

async function hent(context: Excel.RequestContext, blokke: readonly Blok[]): Promise<void> {
  for (const { omraade } of blokke) omraade.load("values");
  await context.sync();
}

interface Blok {
  readonly omraade: Excel.Range;
  readonly antal: number;
  readonly foerste: Omkreds;
  readonly pladser: readonly Navnesplads[];
}

interface Omkreds {
  readonly raekke: number;
  readonly kolonne: number;
}

/** A name that somebody has far down is a block by itself: what lies between is not fetched. */
function bloklaesninger(side: Excel.Worksheet, pladser: readonly Navnesplads[]): Blok[] {
  const grupper: Navnesplads[][] = [];
  for (const plads of [...pladser].sort((a, b) => a.raekke - b.raekke)) {
    const sidste = grupper.at(-1);
    if (sidste !== undefined && plads.raekke - sidste.at(-1)!.raekke <= NABOER) sidste.push(plads);
    else grupper.push([plads]);
  }
  return grupper.map((gruppe) => {
    const raekker = gruppe.map(({ raekke }) => raekke);
    const kolonner = gruppe.map(({ kolonne }) => kolonne);
    const foerste = { raekke: Math.min(...raekker), kolonne: Math.min(...kolonner) };
    const [hoejde, bredde] = [Math.max(...raekker) - foerste.raekke + 1, Math.max(...kolonner) - foerste.kolonne + 1];
    return {
      omraade: side.getRangeByIndexes(foerste.raekke, foerste.kolonne, hoejde, bredde),
      antal: hoejde * bredde,
      foerste,
      pladser: gruppe,
    };
  });
}

const vaerdierne = ({ omraade, foerste, pladser }: Blok): (readonly [string, Celle])[] =>
  pladser.map(({ navn, raekke, kolonne }) => [navn, (omraade.values as Celle[][])[raekke - foerste.raekke]![kolonne - foerste.kolonne]!]);
