import { citeretArk, fastCelle } from "../../../src/workbook/formel";
import type { CellePlan, WorkbookPlan } from "../../../src/workbook/plan";
import type { Projektmappe as Laest } from "../../miljoe/ods";
import { forskelle } from "../../render/sammenligning";
import { budget, bygget } from "../../workbook/budgetter";
import { startTestvaert } from "../vaert";

const somIndtastet = ({ vaerdi, formel }: CellePlan): string | number => {
  if (formel !== undefined) return `=${formel}`;
  return typeof vaerdi === "string" && vaerdi !== "" ? `'${vaerdi}` : vaerdi;
};

async function skriv(plan: WorkbookPlan) {
  const vaert = startTestvaert();
  await vaert.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const { navn } of plan.ark) worksheets.add(navn);
    for (const { navn: ark, navne } of plan.ark)
      for (const { navn, raekke, kolonne } of navne)
        worksheets.getItem(ark).names.add(navn, `=${citeretArk(ark)}!${fastCelle(raekke, kolonne)}`);
    for (const { navn, celler } of plan.ark)
      for (const celle of celler) worksheets.getItem(navn).getCell(celle.raekke, celle.kolonne).formulas = [[somIndtastet(celle)]];
    await context.sync();
  });
  return vaert.mappe;
}

/** The engine is nobody's opinion of Excel until it has been held against another: here the core's numbers, cell by cell. */
it("beregneren når kernens tal i hver celle af en hel budgetmappe", async () => {
  const plan = bygget(budget({}));
  const mappe = await skriv(plan);
  const stod: Laest = new Map(
    plan.ark.map(({ navn, celler }) => {
      const raekker: (string | number | boolean | null)[][] = [];
      for (const { raekke, kolonne } of celler) (raekker[raekke] ??= [])[kolonne] = mappe.vaerdi(mappe.kraevArk(navn), raekke, kolonne);
      return [navn, Array.from(raekker, (raekke) => Array.from(raekke ?? [], (et) => et ?? null))];
    }),
  );
  expect(forskelle(stod, plan)).toEqual([]);
});
