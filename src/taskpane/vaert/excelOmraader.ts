import type { Opslaaet } from "../../kald/formel/argumentsvar";
import type { Reference } from "../../kald/formel/reference";
import type { Celleindhold } from "../../kald/formel/udtryk";
import type { Formelsted } from "../../kald/celle/valgtCelle";
import { portioner } from "../../render/officeBlokke";
import { aarsagAf } from "./aarsag";
import { celleindhold } from "./excelCelleindhold";
import { findReferencer, type Fundet } from "./excelReferencer";
import type { Omraadehentning } from "./port";

/** Excel on the web answers at most 5 MB: so many cells of ordinary text, with their types, stay below it. */
const CELLER_PR_LAESNING = 25_000;
/** More than a whole case list; beyond it the pane would only make the user wait. */
const CELLER_HOEJST = 500_000;

/** The used part of every reference, blank cells around it to its full form: a request or two to find them, then the cells. */
export async function hentOmraaderIExcel(sted: Formelsted, referencer: readonly Reference[]): Promise<Omraadehentning> {
  if (referencer.length === 0) return { art: "hentet", omraader: new Map() };
  try {
    return { art: "hentet", omraader: await Excel.run((context) => laes(context, sted, referencer)) };
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl) };
  }
}

async function laes(
  context: Excel.RequestContext,
  sted: Formelsted,
  referencer: readonly Reference[],
): Promise<ReadonlyMap<string, Opslaaet>> {
  const fundne = await findReferencer(context, sted, referencer);
  const sidste = sidsteBrugte(fundne);
  const alle = fundne.map((fundet) => omfang(fundet, sidste));
  const bidder = alle.flatMap(({ blokke }) => blokke);
  for (const { fra, til } of portioner(bidder, ({ antal }) => antal, CELLER_PR_LAESNING)) await hent(context, bidder.slice(fra, til));
  return new Map(alle.map((et) => [et.tekst, samlet(et)]));
}

async function hent(context: Excel.RequestContext, blokke: readonly Blok[]): Promise<void> {
  for (const { omraade } of blokke) omraade.load("values,valueTypes");
  await context.sync();
}

/**
 * Where the cells of whole columns and rows end: at the last that any of their sheets uses, the same for all of them, so
 * that two whole columns have the same form.
 */
function sidsteBrugte(fundne: readonly Fundet[]): { readonly raekke: number; readonly kolonne: number } {
  const brugte = fundne.flatMap((fundet) => ("mangel" in fundet || fundet.brugt === null ? [] : [fundet.brugt]));
  return {
    raekke: Math.max(0, ...brugte.map(({ raekke, raekker }) => raekke + raekker - 1)),
    kolonne: Math.max(0, ...brugte.map(({ kolonne, kolonner }) => kolonne + kolonner - 1)),
  };
}

interface Omfang {
  readonly tekst: string;
  readonly art: Opslaaet["art"];
  readonly raekker: number;
  readonly kolonner: number;
  readonly blokke: readonly Blok[];
}

interface Blok {
  readonly omraade: Excel.Range;
  readonly antal: number;
  /** Where it lies in the reference. */
  readonly raekke: number;
  readonly kolonne: number;
}

const ALLE_RAEKKER = 1_048_576;
const ALLE_KOLONNER = 16_384;

function omfang(fundet: Fundet, sidste: { readonly raekke: number; readonly kolonne: number }): Omfang {
  const { tekst } = fundet;
  const intet = { tekst, raekker: 0, kolonner: 0, blokke: [] };
  if ("mangel" in fundet) return { ...intet, art: fundet.mangel };
  const { side, omraade, brugt } = fundet;
  const raekker = omraade.raekker === ALLE_RAEKKER ? sidste.raekke + 1 : omraade.raekker;
  const kolonner = omraade.kolonner === ALLE_KOLONNER ? sidste.kolonne + 1 : omraade.kolonner;
  if (raekker * kolonner > CELLER_HOEJST) return { ...intet, art: "forStor" };
  const [fraRaekke, tilRaekke] = faelles(omraade.raekke, raekker, brugt?.raekke ?? 0, brugt?.raekker ?? 0);
  const [fraKolonne, tilKolonne] = faelles(omraade.kolonne, kolonner, brugt?.kolonne ?? 0, brugt?.kolonner ?? 0);
  const bredde = tilKolonne - fraKolonne;
  const blokke: Blok[] = [];
  if (bredde > 0) {
    const adGangen = Math.max(1, Math.floor(CELLER_PR_LAESNING / bredde));
    for (let fra = fraRaekke; fra < tilRaekke; fra += adGangen) {
      const hoejde = Math.min(adGangen, tilRaekke - fra);
      blokke.push({
        omraade: side.getRangeByIndexes(fra, fraKolonne, hoejde, bredde),
        antal: hoejde * bredde,
        raekke: fra - omraade.raekke,
        kolonne: fraKolonne - omraade.kolonne,
      });
    }
  }
  return { tekst, art: "celler", raekker, kolonner, blokke };
}

/** Where two stretches overlap; the end is before the beginning where they do not. */
const faelles = (aFra: number, aAntal: number, bFra: number, bAntal: number): readonly [fra: number, til: number] => [
  Math.max(aFra, bFra),
  Math.min(aFra + aAntal, bFra + bAntal),
];

function samlet({ art, raekker, kolonner, blokke }: Omfang): Opslaaet {
  if (art !== "celler") return { art };
  const celler = Array.from({ length: raekker }, () => new Array<Celleindhold>(kolonner).fill(null));
  for (const { omraade, raekke, kolonne } of blokke)
    for (const [r, vaerdier] of omraade.values.entries())
      for (const [k, vaerdi] of vaerdier.entries()) {
        const indhold = celleindhold(vaerdi, omraade.valueTypes[r]![k]!);
        if (indhold === undefined) return { art: "ukendt" };
        celler[raekke + r]![kolonne + k] = indhold;
      }
  return { art: "celler", celler };
}
