import { udenForstavelse } from "../../kald/formel/udenForstavelse";
import { portioner } from "../../render/officeBlokke";
import { aarsagAf } from "./aarsag";
import { TEKSTFORMAT } from "./excelBrugt";
import { beregnes, erUkendt, spoergOm, type Udfyldt } from "./excelFormelceller";
import { laesArkene, voresCeller } from "./excelFunktioner";
import { manglerApi, udfoer } from "./excelKoersel";
import { OMKRING } from "./excelVaerdier";
import type { Fejlcelle, Genindsaettelse } from "./funktionsbrug";

/** The functions answer while nobody waits for them: so often and so long it is asked whether they have. */
const SPOERGSMAAL_HOEJST = 20;
const pause = (): Promise<void> => new Promise((videre) => setTimeout(videre, 250));

interface Grundlag {
  readonly celler: readonly Udfyldt[];
  readonly beskyttede: readonly string[];
  readonly skrivebeskyttet: boolean;
}

/**
 * The same formulas once more, in the cells where Excel does not know our functions and nowhere else. Done half way it
 * can be done again: a formula that is entered is the one that stood there.
 *
 * @param vent what passes between asking whether the functions have answered
 */
export async function genindsaetIExcel(vent = pause): Promise<Genindsaettelse> {
  if (manglerApi()) return { art: "mislykkedes", aarsag: { art: "manglerApi" } };
  let skrivebeskyttet = false;
  try {
    const grundlag = await Excel.run(laesGrundlag);
    skrivebeskyttet = grundlag.skrivebeskyttet;
    const uheld = await udfoer(
      (context) => indsaet(context, grundlag.celler),
      async () => [],
    );
    if (uheld !== null) return { art: "mislykkedes", aarsag: aarsagAf(uheld.fejl, skrivebeskyttet) };
    const fejler = await ventPaaSvar(grundlag.celler, vent);
    return { art: "genindsat", rettet: grundlag.celler.length - fejler.length, fejler, beskyttede: grundlag.beskyttede };
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl, skrivebeskyttet) };
  }
}

async function laesGrundlag(context: Excel.RequestContext): Promise<Grundlag> {
  const { workbook } = context;
  workbook.load("readOnly");
  const { arkene } = await laesArkene(context);
  const { celler } = await voresCeller(
    context,
    arkene.map(({ navn }) => navn),
  );
  const ukendte = celler.filter(erUkendt);
  const laaste = new Set(arkene.flatMap(({ navn, beskyttet }) => (beskyttet ? [navn] : [])));
  return {
    celler: ukendte.filter(({ ark }) => !laaste.has(ark)),
    beskyttede: [...laaste].filter((navn) => ukendte.some(({ ark }) => ark === navn)),
    skrivebeskyttet: workbook.readOnly,
  };
}

async function indsaet(context: Excel.RequestContext, celler: readonly Udfyldt[]): Promise<void> {
  for (const { fra, til } of portioner(celler, ({ formel }) => formel.length + OMKRING))
    await indsaetNogle(context, celler.slice(fra, til));
}

async function indsaetNogle(context: Excel.RequestContext, celler: readonly Udfyldt[]): Promise<void> {
  for (const { ark, raekke, kolonne, formel, tekstformat } of celler) {
    const celle = context.workbook.worksheets.getItem(ark).getRangeByIndexes(raekke, kolonne, 1, 1);
    if (tekstformat) celle.numberFormat = [["General"]];
    celle.formulas = [[udenForstavelse(formel)]];
    if (tekstformat) celle.numberFormat = [[TEKSTFORMAT]];
  }
  await context.sync();
}

/** @returns the cells that show an error, when the functions have answered or it has taken too long */
async function ventPaaSvar(celler: readonly Udfyldt[], vent: typeof pause): Promise<Fejlcelle[]> {
  for (let gang = 1; ; gang++) {
    const fejler = await Excel.run({ delayForCellEdit: true }, (context) => laesFejl(context, celler));
    if (gang === SPOERGSMAAL_HOEJST || !fejler.some(beregnes)) return fejler;
    await vent();
  }
}

async function laesFejl(context: Excel.RequestContext, celler: readonly Udfyldt[]): Promise<Fejlcelle[]> {
  const svar = await spoergOm(context, celler, (celle, { ark, raekke, kolonne }) => {
    celle.load("values,valueTypes");
    return () => (celle.valueTypes[0]![0] === "Error" ? [{ ark, raekke, kolonne, fejl: String(celle.values[0]![0]) }] : []);
  });
  return svar.flat();
}
