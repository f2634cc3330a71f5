import { portioner } from "../../render/officeBlokke";
import { cellenavn } from "../../workbook/formel";
import { aarsagAf } from "./aarsag";
import type { Arkhentning, Arkindhold, Arkliste } from "./port";

type Celle = string | number | boolean;

/** Excel on the web answers at most 5 MB: so many cells, each with value, type and number format, stay below it. */
const CELLER_PR_LAESNING = 15_000;
/** More than a person reads; a list of that length is no sheet for a council. */
const CELLER_HOEJST = 200_000;

/** The sheets that can be seen. Those that are hidden are somebody's for a reason, and are not offered. */
export async function synligeArkIExcel(): Promise<Arkliste> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      return { art: "hentet", ark: worksheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name) };
    });
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl) };
  }
}

/** Values, errors and number formats of these sheets, and nothing else of what is in them. */
export async function hentArkIExcel(navne: readonly string[]): Promise<Arkhentning> {
  try {
    return await Excel.run((context) => laes(context, navne));
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl) };
  }
}

async function laes(context: Excel.RequestContext, navne: readonly string[]): Promise<Arkhentning> {
  const brugte = navne.map((navn) => context.workbook.worksheets.getItem(navn).getUsedRangeOrNullObject(true).load(BRUGT));
  await context.sync();
  const forStort = navne.find((_, nr) => !brugte[nr]!.isNullObject && brugte[nr]!.rowCount * brugte[nr]!.columnCount > CELLER_HOEJST);
  if (forStort !== undefined) return { art: "forStort", ark: forStort };
  const skjuler = navne.find((_, nr) => !brugte[nr]!.isNullObject && harSkjulte(brugte[nr]!));
  if (skjuler !== undefined) return { art: "skjuler", ark: skjuler };
  const stykker = navne.map((navn, nr) => (brugte[nr]!.isNullObject ? [] : itu(context, navn, brugte[nr]!)));
  const alle = stykker.flat();
  for (const { fra, til } of portioner(alle, ({ antal }) => antal, CELLER_PR_LAESNING)) await hent(context, alle.slice(fra, til));
  const ark = navne.map((navn, nr): Arkindhold => ({ navn, celler: stykker[nr]!.flatMap(cellerne) }));
  return ark.map(ufaerdigI).find((et) => et !== null) ?? { art: "hentet", ark };
}

/** Errors that go over, or that are no answer of the formula's: what a reader would get is not what will stand there. */
const UFAERDIGE: Readonly<Record<string, "regner" | "ukendt">> = {
  "#BUSY!": "regner",
  "#GETTING_DATA": "regner",
  "#CONNECT!": "regner",
  "#NAME?": "ukendt",
};

function ufaerdigI({ navn, celler }: Arkindhold): Arkhentning | null {
  for (const { vaerdi, ...sted } of celler) {
    const hvad = typeof vaerdi === "object" ? UFAERDIGE[vaerdi.fejl] : undefined;
    if (hvad !== undefined) return { art: "ufaerdig", ark: navn, celle: cellenavn(sted), hvad };
  }
  return null;
}

const BRUGT = "rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden";

/** Hidden or filtered away: as values in a new file they would be seen. Excel answers null where only some are. */
const harSkjulte = ({ rowHidden, columnHidden }: Excel.Range): boolean => rowHidden !== false || columnHidden !== false;

async function hent(context: Excel.RequestContext, stykker: readonly Stykke[]): Promise<void> {
  for (const { omraade } of stykker) omraade.load("values,valueTypes,numberFormat");
  await context.sync();
}

interface Stykke {
  readonly omraade: Excel.Range;
  readonly antal: number;
  readonly raekke: number;
  readonly kolonne: number;
}

/** So many rows that one answer has room for them, from the top down. */
function itu(context: Excel.RequestContext, navn: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Stykke[] {
  const adGangen = Math.max(1, Math.floor(CELLER_PR_LAESNING / columnCount));
  return Array.from({ length: Math.ceil(rowCount / adGangen) }, (_, nr) => {
    const raekke = rowIndex + nr * adGangen;
    const raekker = Math.min(adGangen, rowIndex + rowCount - raekke);
    const omraade = context.workbook.worksheets.getItem(navn).getRangeByIndexes(raekke, columnIndex, raekker, columnCount);
    return { omraade, antal: raekker * columnCount, raekke, kolonne: columnIndex };
  });
}

const cellerne = ({ omraade, raekke, kolonne }: Stykke): Arkindhold["celler"] =>
  (omraade.values as Celle[][]).flatMap((vaerdier, r) =>
    vaerdier.flatMap((vaerdi, k) =>
      vaerdi === ""
        ? []
        : [
            {
              raekke: raekke + r,
              kolonne: kolonne + k,
              vaerdi: erFejl(vaerdi, omraade.valueTypes[r]![k]!) ? { fejl: vaerdi } : vaerdi,
              talformat: String((omraade.numberFormat as unknown[][])[r]![k]),
            },
          ],
    ),
  );

/** An error's name, and not the same characters typed as text. Newer kinds of errors need not be of the type Error. */
const erFejl = (vaerdi: Celle, type: string): vaerdi is string => typeof vaerdi === "string" && vaerdi.startsWith("#") && type !== "String";
