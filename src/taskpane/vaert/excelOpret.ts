import { skrivPlan } from "../../render/office";
import type { WorkbookPlan } from "../../workbook/plan";
import { aarsagAf, erOptaget } from "./aarsag";
import { aktiver, laesGrundlag, type Grundlag } from "./excelGrundlag";
import { manglerApi, toGange, udfoer } from "./excelKoersel";
import type { Skrivning } from "./port";

/** Creates the plan's sheets, or nothing: what a failed run created is removed again. */
export async function opretArk(plan: WorkbookPlan): Promise<Skrivning> {
  if (manglerApi()) return { art: "mislykkedes", aarsag: { art: "manglerApi" }, tilbage: [] };
  let grundlag: Grundlag;
  try {
    grundlag = await laesGrundlag(plan);
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl), tilbage: [] };
  }
  const { findes, laest, skrivebeskyttet } = grundlag;
  if (findes.length > 0) return { art: "findes", ark: findes, kanOpdateres: laest !== null };
  let begyndte: string[] = [];
  const uheld = await udfoer(
    (context) => {
      begyndte = [];
      return skrivPlan(context, plan, (ark) => begyndte.push(ark));
    },
    // A sheet whose name was taken is somebody else's, and was made after the others were read.
    (fejl) => rydOp(erOptaget(fejl) ? begyndte.slice(0, -1) : begyndte, grundlag),
  );
  if (uheld === null) return { art: "skrevet" };
  const { fejl, tilbage } = uheld;
  if (erOptaget(fejl) && tilbage.length === 0) return { art: "findes", ark: begyndte.slice(-1), kanOpdateres: false };
  return { art: "mislykkedes", aarsag: aarsagAf(fejl, skrivebeskyttet), tilbage };
}

/** The names that a copy must avoid. */
export const arknavneIExcel = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

/**
 * Removes what a failed run created (its names go with its sheets) and shows the user's sheet again. Each sheet in a
 * run of its own: one that cannot be removed keeps none of the others.
 *
 * @returns the sheets that are still there
 */
async function rydOp(begyndte: readonly string[], grundlag: Grundlag): Promise<readonly string[]> {
  const oprettede = await toGange((context) => egneArk(context, begyndte, grundlag));
  const uslettede: string[] = [];
  for (const { id, navn } of oprettede ?? []) if ((await toGange((context) => sletArk(context, id))) === undefined) uslettede.push(navn);
  await toGange((context) => aktiver(context, grundlag.aktivt));
  if (oprettede === undefined) return begyndte;
  if (uslettede.length === 0) return [];
  // The sheet may be gone, and only the answer lost.
  const tilbage = await toGange((context) => egneArk(context, uslettede, grundlag));
  return tilbage?.map(({ navn }) => navn) ?? uslettede;
}

export async function sletArk(context: Excel.RequestContext, id: string): Promise<"slettet"> {
  context.workbook.worksheets.getItem(id).delete();
  await context.sync();
  return "slettet";
}

/** The sheets of these names that were not there before. */
async function egneArk(
  context: Excel.RequestContext,
  navne: readonly string[],
  { kendte }: Grundlag,
): Promise<{ readonly id: string; readonly navn: string }[]> {
  const sider = navne.map((navn) => context.workbook.worksheets.getItemOrNullObject(navn).load("id,name"));
  await context.sync();
  return sider.filter((side) => !side.isNullObject && !kendte.has(side.id)).map(({ id, name }) => ({ id, navn: name }));
}
