import type { WorkbookPlan } from "../../src/workbook/plan";
import type { Indholdsbillede } from "../excel/mappe/billede";
import { startTestvaert, type Testvaert, type Valg } from "../excel/vaert";
import { bygget } from "../workbook/budgetter";
import { randersEksempel } from "../workbook/eksempler";

/** All of the year's sheets. */
export const HELE_AARET = bygget(randersEksempel);

/** Three of them, which do not refer to the others: each sheet takes a request, and every request is made to fail. */
export const treArk = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  ark: plan.ark.filter(({ navn }) => /^(Forudsætninger|Fordeling|Dokumentation) /.test(navn)),
});

export const PLAN = treArk(HELE_AARET);
export const ARK = PLAN.ark.map(({ navn }) => navn);
export const [FORUDSAETNINGER, FORDELING, DOKUMENTATION] = ARK as [string, string, string];

/** How far a request gets before it fails: not begun, a little way, or all done and the answer lost. */
export const HVOR_LANGT = [0, 3, Infinity];

/** Excel and Office as the code under test finds them, over an empty workbook. */
export function aabn(valg?: Valg): Testvaert {
  const vaert = startTestvaert(valg);
  Object.assign(globalThis, { Excel: vaert.Excel, Office: vaert.Office });
  return vaert;
}

/** A workbook that somebody works in: two sheets and a hidden one, names, formats, settings, a selection. */
export async function aabnBrugersMappe(): Promise<Testvaert> {
  const vaert = aabn();
  await vaert.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const tal = worksheets.getItem("Ark1");
    tal.getRange("A1:B3").formulas = [
      ["Voksne", 24_000_000],
      ["Børn", 12_500_000],
      ["I alt", "=SUM(B1:B2)"],
    ];
    tal.getRange("B1:B3").numberFormat = [["#,##0"], ["#,##0"], ["#,##0"]];
    names.add("Enhed", tal.getRange("B1"));
    tal.names.add("Udgangspunkt", tal.getRange("B2"));
    const noter = worksheets.add("Mine noter");
    noter.getRange("A1").values = [["Husk udvalget"]];
    worksheets.add("Gemt").visibility = "Hidden";
    noter.activate();
    noter.getRange("B2:C3").select();
    await context.sync();
  });
  vaert.mappe.indstillinger.set("refusionsbudget.kladde", "{}");
  return vaert;
}

export const antalAnmodninger = ({ anmodninger }: Testvaert): number =>
  anmodninger.filter(({ baererHandlinger }) => baererHandlinger).length;

/** How many of the failures ordered with these words have happened. */
export const antalFejl = ({ anmodninger }: Testvaert, code: string): number => anmodninger.filter(({ fejl }) => fejl?.Code === code).length;

/** Everything but these sheets; what is shown does not count when it is one of them. */
export function uden({ ark, aktivt, markering, ...resten }: Indholdsbillede, navne: readonly string[]): unknown {
  const vises = navne.includes(aktivt) ? null : { aktivt, markering };
  return { ...resten, vises, ark: ark.filter(({ navn }) => !navne.includes(navn)) };
}

/** As the user does it: no plan is involved. */
export const skrivI = ({ Excel }: Testvaert, ark: string, celle: string, indhold: string | number | boolean): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(ark).getRange(celle).formulas = [[indhold]];
    await context.sync();
  });

/** The cell of a sheet-scoped name. */
export const stedet = (plan: WorkbookPlan, navn: string): { readonly ark: string; readonly raekke: number; readonly kolonne: number } => {
  for (const ark of plan.ark) {
    const sted = ark.navne.find((et) => et.navn === navn);
    if (sted !== undefined) return { ...sted, ark: ark.navn };
  }
  throw new Error(`No cell is named ${navn}`);
};
