import { udenForstavelse } from "../../kald/formel/udenForstavelse";
import { aarsagAf } from "./aarsag";
import { laesBrugt } from "./excelBrugt";
import { bruger, erUkendt, formelceller, medSpild, spoergOm, type Udfyldt } from "./excelFormelceller";
import type { Cellested, Funktionsark, Funktionshentning } from "./funktionsbrug";
import type { Vaertsaarsag } from "./aarsag";

/** All sheets, hidden ones among them, and the names. */
export async function findFunktionerIExcel(): Promise<Funktionshentning> {
  try {
    return await Excel.run(laes);
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl) };
  }
}

async function laes(context: Excel.RequestContext): Promise<Funktionshentning> {
  const { arkene, navne } = await laesArkene(context);
  const { celler, forStore } = await voresCeller(
    context,
    arkene.map(({ navn }) => navn),
  );
  const vist = await spoergOm(context, celler, (celle) => {
    celle.load("text,formulasLocal");
    return () => ({ vist: celle.text[0]![0]!, formel: udenForstavelse(String(celle.formulasLocal[0]![0])) });
  });
  const steder = celler.map((celle, nr) => {
    const { ark, raekke, kolonne, fejl } = celle;
    return { ark, raekke, kolonne, ...vist[nr]!, fejl, ukendt: erUkendt(celle) };
  });
  return {
    art: "hentet",
    ark: arkene.map(({ id: _, ...et }) => ({
      ...et,
      forStort: forStore.includes(et.navn),
      steder: steder.filter(({ ark }) => ark === et.navn),
    })),
    navne,
  };
}

type Arket = Omit<Funktionsark, "steder" | "forStort"> & { readonly id: string };

/** Every sheet in its order, and the defined names with our functions in their formulas: two requests. */
export async function laesArkene(
  context: Excel.RequestContext,
): Promise<{ readonly arkene: readonly Arket[]; readonly navne: readonly string[] }> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  names.load("items/name,items/formula");
  await context.sync();
  const arkenes = worksheets.items.map((side) => side.names.load("items/name,items/formula"));
  await context.sync();
  return {
    arkene: worksheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      navn: name,
      skjult: visibility !== "Visible",
      beskyttet: protection.protected,
    })),
    // Excel may list the workbook's own names among a sheet's (office-js issue 1011).
    navne: [
      ...new Set([names, ...arkenes].flatMap(({ items }) => items.filter((et) => bruger(String(et.formula))).map(({ name }) => name))),
    ],
  };
}

/** Every cell of the sheets whose formula calls one of our functions, with what it fills; and the sheets that were not read. */
export async function voresCeller(
  context: Excel.RequestContext,
  ark: readonly string[],
): Promise<{ readonly celler: readonly Udfyldt[]; readonly forStore: readonly string[] }> {
  const laest = await laesBrugt(context, ark);
  const vores = ark.flatMap((navn, nr) => formelceller(navn, laest[nr]!).filter(({ formel }) => bruger(formel)));
  return { celler: await medSpild(context, vores), forStore: ark.filter((_, nr) => laest[nr]!.forStor) };
}

export async function vaelgCelleIExcel({ ark, raekke, kolonne }: Cellested): Promise<Vaertsaarsag | null> {
  try {
    await Excel.run(async (context) => {
      const side = context.workbook.worksheets.getItem(ark);
      side.activate();
      side.getRangeByIndexes(raekke, kolonne, 1, 1).select();
      await context.sync();
    });
    return null;
  } catch (fejl) {
    return aarsagAf(fejl);
  }
}
