import { portioner } from "../../render/officeBlokke";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan";

type Celle = string | number | boolean;

/** What stands in a sheet, as far down as it is used and as far to the right as the plan goes. */
export interface Laest {
  readonly formler: readonly (readonly Celle[])[];
  readonly vaerdier: readonly (readonly Celle[])[];
  readonly typer: readonly (readonly string[])[];
  /** "Enhed!$B$12"; Excel may list the workbook's own names and print titles among them (office-js issue 1011). */
  readonly navne: ReadonlySet<string>;
}

/** Excel on the web answers at most 5 MB: so many cells, each with formula, value and type, stay below it. */
const CELLER_PR_LAESNING = 15_000;

/** The plan's sheets, which must all be there; one request for what is in them, and one for their cells. */
export async function laesArk(context: Excel.RequestContext, plan: WorkbookPlan): Promise<Laest[]> {
  const sider = plan.ark.map((ark) => {
    const side = context.workbook.worksheets.getItem(ark.navn);
    return {
      ...planensMaal(ark),
      side,
      navne: side.names.load("items/name,items/formula"),
      brugt: side.getUsedRange(true).load("rowIndex,rowCount"),
    };
  });
  await context.sync();
  const stykker = sider.map(({ side, bredde, hoejde, brugt }) =>
    itu(Math.max(hoejde, brugt.rowIndex + brugt.rowCount), bredde).map(([fra, raekker]) => ({
      omraade: side.getRangeByIndexes(fra, 0, raekker, bredde),
      antal: raekker * bredde,
    })),
  );
  const alle = stykker.flat();
  for (const { fra, til } of portioner(alle, ({ antal }) => antal, CELLER_PR_LAESNING)) await hent(context, alle.slice(fra, til));
  return sider.map(({ navne }, nr) => ({
    formler: stykker[nr]!.flatMap(({ omraade }) => omraade.formulas as Celle[][]),
    vaerdier: stykker[nr]!.flatMap(({ omraade }) => omraade.values as Celle[][]),
    typer: stykker[nr]!.flatMap(({ omraade }) => omraade.valueTypes as string[][]),
    navne: new Set(navne.items.map(({ name, formula }) => `${name}${String(formula).replace(/^.*!/, "!")}`)),
  }));
}

/** So many rows that one answer has room for them, from the top down. */
function itu(hoejde: number, bredde: number): (readonly [fra: number, raekker: number])[] {
  const adGangen = Math.max(1, Math.floor(CELLER_PR_LAESNING / bredde));
  return Array.from({ length: Math.ceil(hoejde / adGangen) }, (_, nr) => [nr * adGangen, Math.min(adGangen, hoejde - nr * adGangen)]);
}

async function hent(context: Excel.RequestContext, stykker: readonly { readonly omraade: Excel.Range }[]): Promise<void> {
  for (const { omraade } of stykker) omraade.load("formulas,values,valueTypes");
  await context.sync();
}

function planensMaal({ celler }: SheetPlan): { readonly hoejde: number; readonly bredde: number } {
  return {
    hoejde: celler.reduce((hoejest, { raekke }) => Math.max(hoejest, raekke + 1), 1),
    bredde: celler.reduce((hoejest, { kolonne }) => Math.max(hoejest, kolonne + 1), 1),
  };
}
