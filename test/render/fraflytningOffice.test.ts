import { skrivPlan } from "../../src/render/office";
import { kolonnenavn } from "../../src/workbook/formel";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { startTestvaert, type Testvaert } from "../excel/vaert";
import { FRAFLYTNINGER, planen } from "../workbook/fraflytninger";

async function skrevet(plan: WorkbookPlan): Promise<Testvaert> {
  const vaert = startTestvaert();
  await vaert.Excel.run((context) => skrivPlan(context, plan));
  return vaert;
}

const celler = (vaert: Testvaert) => vaert.mappe.indhold().ark.find(({ navn }) => navn === "Fraflytning")!.celler;

const erEns = (stod: unknown, ventet: string | number): boolean =>
  typeof stod === "number" && typeof ventet === "number" ? Math.abs(stod - ventet) <= Math.abs(ventet) * 1e-12 + 1e-9 : stod === ventet;

it.each(FRAFLYTNINGER)("Fraflytning i Excel viser kernens tal med to kald af UDLIGNING_VIRKNING: %s", async (_, opgave) => {
  const plan = planen(opgave);
  const stod = celler(await skrevet(plan));
  const synlige = plan.ark[0]!.celler.filter(({ vaerdi, iExcel }) => vaerdi !== "" && iExcel !== "intet");
  const sted = (raekke: number, kolonne: number) => `${kolonnenavn(kolonne)}${raekke + 1}`;
  expect(
    synlige
      .filter(({ raekke, kolonne, vaerdi }) => !erEns(stod[sted(raekke, kolonne)]?.vaerdi, vaerdi))
      .map(({ raekke, kolonne, vaerdi }) => [sted(raekke, kolonne), vaerdi, stod[sted(raekke, kolonne)]]),
  ).toEqual([]);
  expect(Object.values(stod).filter(({ formel }) => formel?.startsWith("=UDLIGNING_VIRKNING("))).toHaveLength(2);
});

it("rettes et gult felt i Excel, følger begge kommuner og sagens økonomi med", async () => {
  const plan = planen(FRAFLYTNINGER[8]![1]);
  const vaert = await skrevet(plan);
  await vaert.Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem("Fraflytning");
    names.getItem("Indeksvaerdi").getRange().values = [[4.25]];
    names.getItem("Befolkningstilbagegang").getRange().values = [["ja"]];
    await context.sync();
  });
  const stod = celler(vaert);
  const raekke = (ledetekst: string): number =>
    Number(
      Object.entries(stod)
        .find(([sted, { vaerdi }]) => /^A\d/.test(sted) && vaerdi === ledetekst)![0]
        .slice(1),
    );
  const ved = (ledetekst: string) => ["B", "C"].map((kolonne) => stod[`${kolonne}${raekke(ledetekst)}`]!.vaerdi);
  expect(ved("Virkning i alt")).toEqual([-250_900, 250_900]);
  expect(ved("Virkning i alt med dette kriterium")).toEqual([-217_900, 250_900]);
  expect(ved("Nettoudgift og tab i alt")).toEqual([1_790_000, 2_007_900]);
});
