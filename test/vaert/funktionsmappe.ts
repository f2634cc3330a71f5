import { lavOmraade } from "../excel/mappe/omraade";
import type { Testvaert } from "../excel/vaert";
import { aabn, skrivI } from "./mappe";

/** A workbook of the user's own that uses our functions here and there. */
export async function aabnFunktionsmappe(): Promise<Testvaert> {
  const vaert = aabn();
  await vaert.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const budget = worksheets.getItem("Ark1");
    budget.name = "Budget";
    budget.getRange("A1:B3").values = [
      ["Voksne", 24_000_000],
      ["Børn", 12_500_000],
      ["Ældre", 900_000],
    ];
    // One call alone, one that spills, one inside another formula, and one that shows an error.
    budget.getRange("C1").formulas = [["=FORDEL_BUDGET(-41400000,B1:B3,1000)"]];
    budget.getRange("D1:D3").formulas = [["=REFUSION(2500000,2022)"], ["=SUM(REFUSION(B3,2022),0.5)"], ["=REFUSION(B3,2030)"]];
    // Others' formulas, and a text that looks like ours.
    budget.getRange("E1:E3").formulas = [["=SUM(C1:C3)"], ["=D1*2"], ["'=REFUSION(1,2022)"]];
    budget.getRange("C1:D3").numberFormat = Array.from({ length: 3 }, () => ["#,##0", "0.00"]);
    budget.getRange("D1").format.fill.color = "#FFF2CC";
    names.add("Sats", "=REFUSION(1000000,2022)");
    const andet = worksheets.add("Andre tal");
    andet.getRange("B2").formulas = [["=Budget!D1+1"]];
    const gemt = worksheets.add("Gemt");
    gemt.getRange("A1").formulas = [["=REFUSION(1000000,2022)"]];
    gemt.visibility = "Hidden";
    budget.activate();
    budget.getRange("B2").select();
    await context.sync();
  });
  return vaert;
}

/** As a workbook that was made before the add-in came: Excel does not know the functions in these cells. */
export async function medUkendte(): Promise<Testvaert> {
  const vaert = await aabnFunktionsmappe();
  await skrivI(vaert, "Budget", "C1", "=_xldudf_FORDEL_BUDGET(-41400000,B1:B3,1000)");
  await skrivI(vaert, "Budget", "D2", "=SUM(_xldudf_REFUSION(B3,2022),0.5)");
  await skrivI(vaert, "Gemt", "A1", "=_xldudf_REFUSION(1000000,2022)");
  return vaert;
}

/** The sheet can be looked at and not written in. */
export const beskyt = ({ mappe }: Testvaert, ark: string): void => void (mappe.kraevArk(ark).beskyttet = {});

export const formatAf = ({ mappe }: Testvaert, ark: string, raekke: number, kolonne: number): unknown =>
  mappe.kraevArk(ark).formater.for(raekke, kolonne, "numberFormat");

export const vaelg = ({ mappe }: Testvaert, ark: string, raekke: number, kolonne: number): void =>
  mappe.marker(lavOmraade(mappe.kraevArk(ark), { raekke, kolonne, raekker: 1, kolonner: 1 }));
