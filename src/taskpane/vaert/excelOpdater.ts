import { cellerTilOpdatering, fylde, portioner, type Celler } from "../../render/officeBlokke";
import type { WorkbookPlan } from "../../workbook/plan";
import { aarsagAf } from "./aarsag";
import { aktiver, laesGrundlag, type Grundlag } from "./excelGrundlag";
import { somIndtastet } from "./excelIndtastning";
import { manglerApi, toGange, udfoer } from "./excelKoersel";
import { laesArk, type Laest } from "./excelLaesning";
import { opretArk } from "./excelOpret";
import type { Skrivning } from "./port";

/**
 * Writes everything but input cells again; a run that fails puts back what stood there. The sheets are judged anew: the
 * user may have worked in them since they were found.
 */
export async function opdaterArk(plan: WorkbookPlan): Promise<Skrivning> {
  if (manglerApi()) return { art: "mislykkedes", aarsag: { art: "manglerApi" }, tilbage: [] };
  let grundlag: Grundlag;
  try {
    grundlag = await laesGrundlag(plan);
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl), tilbage: [] };
  }
  const { findes, laest, synlige, skrivebeskyttet } = grundlag;
  if (findes.length === 0) return opretArk(plan);
  if (laest === null) return { art: "findes", ark: findes, kanOpdateres: false };
  const uheld = await udfoer(
    async (context) => {
      // A sheet that the user has hidden is updated without being shown.
      if (synlige.has(plan.aktivt)) context.workbook.worksheets.getItem(plan.aktivt).activate();
      await skrivCeller(
        context,
        plan.ark.map((ark) => ({ navn: ark.navn, celler: cellerTilOpdatering(ark) })),
      );
    },
    () => stilTilbage(plan, laest, grundlag),
  );
  return uheld === null
    ? { art: "skrevet" }
    : { art: "mislykkedes", aarsag: aarsagAf(uheld.fejl, skrivebeskyttet), tilbage: uheld.tilbage };
}

interface Arkceller {
  readonly navn: string;
  readonly celler: Celler;
}

/** In as few requests as their size allows. */
async function skrivCeller(context: Excel.RequestContext, arkene: readonly Arkceller[]): Promise<void> {
  const dele = arkene.flatMap(({ navn, celler }) =>
    portioner(celler, fylde).map(({ fra, til }): Arkdel => ({ navn, fra, celler: celler.slice(fra, til) })),
  );
  for (const { fra, til } of portioner(dele, ({ celler }) => fylde(celler))) await skrivDele(context, dele.slice(fra, til));
}

interface Arkdel extends Arkceller {
  readonly fra: number;
}

async function skrivDele(context: Excel.RequestContext, dele: readonly Arkdel[]): Promise<void> {
  for (const { navn, fra, celler } of dele)
    context.workbook.worksheets.getItem(navn).getRangeByIndexes(fra, 0, celler.length, celler[0]!.length).formulas = celler.map(
      (raekke) => [...raekke],
    );
  await context.sync();
}

/** Only the cells that the update may have written, each sheet by itself: one that fails keeps none of the others. */
async function stilTilbage(plan: WorkbookPlan, foer: readonly Laest[], { aktivt }: Grundlag): Promise<string[]> {
  const stod = plan.ark.map((ark, nr): Arkceller => ({ navn: ark.navn, celler: somIndtastet(ark, foer[nr]!) }));
  for (const et of await afvigende(plan, stod)) await toGange((context) => skrivCeller(context, [et]));
  await toGange((context) => aktiver(context, aktivt));
  return (await afvigende(plan, stod)).map(({ navn }) => navn);
}

/** The sheets where something else stands now; all of them where that cannot be read. */
async function afvigende(plan: WorkbookPlan, stod: readonly Arkceller[]): Promise<readonly Arkceller[]> {
  const nu = await toGange((context) => laesArk(context, plan));
  if (nu === undefined) return stod;
  return stod.filter(({ celler }, nr) => JSON.stringify(celler) !== JSON.stringify(somIndtastet(plan.ark[nr]!, nu[nr]!)));
}
