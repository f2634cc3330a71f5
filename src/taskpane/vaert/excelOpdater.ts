import { cellerTilOpdatering } from "../../render/officeBlokke";
import { fastCelle } from "../../workbook/formel";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { aarsagAf } from "./aarsag";
import type { Skrivning } from "./port";

/** Whether every input cell still has its name where the plan has it: else rows were moved, or departments differ. */
export async function kanOpdateres(context: Excel.RequestContext, plan: WorkbookPlan): Promise<boolean> {
  const navne = plan.ark.map(({ navn }) => context.workbook.worksheets.getItem(navn).names.load("items/name,items/formula"));
  await context.sync();
  return plan.ark.every((ark, nr) => {
    const stod = navne[nr]!.items.map(({ name, formula }) => `${name}${String(formula).replace(/^.*!/, "!")}`);
    return JSON.stringify(stod.sort()) === JSON.stringify(planlagteNavne(ark).sort());
  });
}

const planlagteNavne = ({ navne }: SheetPlan): string[] =>
  navne.map(({ navn, raekke, kolonne }) => `${navn}!${fastCelle(raekke, kolonne)}`);

/** Writes everything but input cells again; a run that fails puts back what stood there. */
export async function opdaterArk(plan: WorkbookPlan): Promise<Skrivning> {
  let foer: Foer;
  try {
    foer = await laes(plan);
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl), tilbage: [] };
  }
  try {
    await skriv(plan, (ark) => cellerTilOpdatering(ark));
    return { art: "skrevet" };
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl), tilbage: await skrivTilbage(plan, foer) };
  }
}

type Formler = (string | number | boolean | null)[][];
type Foer = ReadonlyMap<string, Formler>;

const laes = (plan: WorkbookPlan): Promise<Foer> =>
  Excel.run(async (context) => {
    const omraader = plan.ark.map((ark) => ({
      navn: ark.navn,
      omraade: omraadet(context, ark, cellerTilOpdatering(ark)).load("formulas"),
    }));
    await context.sync();
    return new Map(omraader.map(({ navn, omraade }) => [navn, omraade.formulas as Formler] as const));
  });

const omraadet = (context: Excel.RequestContext, { navn }: SheetPlan, formler: Formler): Excel.Range =>
  context.workbook.worksheets.getItem(navn).getRangeByIndexes(0, 0, formler.length, formler[0]!.length);

const skriv = (plan: WorkbookPlan, formlerI: (ark: SheetPlan) => Formler): Promise<void> =>
  Excel.run(async (context) => {
    for (const ark of plan.ark) omraadet(context, ark, formlerI(ark)).formulas = formlerI(ark);
    context.workbook.worksheets.getItem(plan.aktivt).activate();
    await context.sync();
  });

/** Words go back as words. */
const somFoer = (ny: Formler[number][number], stod: string | number | boolean): string | number | boolean =>
  typeof ny === "string" && ny.startsWith("'") && stod !== "" ? `'${stod}` : stod;

/** Only the cells that the update would have written: the others were never touched. */
async function skrivTilbage(plan: WorkbookPlan, foer: Foer): Promise<string[]> {
  try {
    await skriv(plan, (ark) =>
      cellerTilOpdatering(ark).map((raekke, r) =>
        raekke.map((ny, k) => (ny === null ? null : somFoer(ny, foer.get(ark.navn)![r]![k] ?? ""))),
      ),
    );
    return [];
  } catch {
    return plan.ark.map(({ navn }) => navn); // Told to the user: these may be half updated.
  }
}
