import { opdaterArk } from "../../src/taskpane/vaert/excelOpdater";
import { opretArk } from "../../src/taskpane/vaert/excelOpret";
import type { CellePlan, WorkbookPlan } from "../../src/workbook/plan";
import type { Indhold } from "../excel/mappe/indhold";
import type { Testvaert } from "../excel/vaert";
import { aabnBrugersMappe, PLAN } from "./mappe";

const RAEKKER = 40_000;
const KOLONNER = 14;
const NAVN = "Sager 2023";

/** Formulas as long as a case list has them, texts that look like numbers, numbers, and a column to type in. */
function celle(raekke: number, kolonne: number): CellePlan {
  if (kolonne === 0) return { raekke, kolonne, vaerdi: String(raekke + 1), rolle: "tekst" };
  if (kolonne === 1) return { raekke, kolonne, vaerdi: raekke * 1_000.25, rolle: "input", format: "kroner" };
  const formel = `IF($B${raekke + 1}="","",IF($B${raekke + 1}>${kolonne}000000,($B${raekke + 1}-${kolonne}000000)*0.25,0))`;
  return { raekke, kolonne, vaerdi: 0, formel, rolle: "beregnet", format: "kroner" };
}

const celler = (raekker: number): CellePlan[] =>
  Array.from({ length: raekker * KOLONNER }, (_, nr) => celle(Math.floor(nr / KOLONNER), nr % KOLONNER));

const stor = (planlagte: readonly CellePlan[]): WorkbookPlan => ({
  ...PLAN,
  aktivt: NAVN,
  ark: [
    {
      ...PLAN.ark[0]!,
      navn: NAVN,
      celler: planlagte,
      navne: [{ navn: "Foerste", raekke: 0, kolonne: 1 }],
      raekkehoejder: [],
      diagrammer: [],
    },
  ],
});

const CELLER = celler(RAEKKER);
const STOR = stor(CELLER);

const ventet = ({ formel, vaerdi }: CellePlan): Indhold => (formel === undefined ? vaerdi : { formel: `=${formel}` });

const forkerte = ({ mappe }: Testvaert, planlagte: readonly CellePlan[]): CellePlan[] =>
  planlagte.filter((et) => JSON.stringify(mappe.kraevArk(NAVN).indhold(et.raekke, et.kolonne)) !== JSON.stringify(ventet(et)));

const skrivende = ({ anmodninger }: Testvaert, fra: number) => anmodninger.slice(fra).filter(({ skriver }) => skriver);

it("40.000 rækker med 14 kolonner oprettes i anmodninger, som Excel tager imod, og hver celle står der", async () => {
  const vaert = await aabnBrugersMappe();
  const fra = vaert.anmodninger.length;
  expect(await opretArk(STOR)).toEqual({ art: "skrevet" });
  expect(forkerte(vaert, CELLER).slice(0, 3)).toEqual([]);
  const antal = skrivende(vaert, fra).length;
  console.info(`Requests that write ${CELLER.length} cells: ${antal}`);
  expect(antal).toBeGreaterThan(10);
  expect(antal).toBeLessThan(60);
  expect(vaert.mappe.kraevArk(NAVN).formater.for(RAEKKER - 1, 1, "numberFormat")).toBe("#,##0");
});

it("går den sidste galt, er alle cellerne væk igen", async () => {
  const vaert = await aabnBrugersMappe();
  const foer = vaert.mappe.indhold();
  vaert.fejlPaa(({ handlinger }) => handlinger.some(({ navn }) => navn.endsWith("select()")), { code: "RequestPayloadSizeLimitExceeded" });
  expect(await opretArk(stor(celler(8_000)))).toMatchObject({ art: "mislykkedes", tilbage: [] });
  expect(vaert.mappe.indhold()).toEqual(foer);
});

it("og 4.000 rækker opdateres i anmodninger, som Excel tager imod, med det skrevne beholdt", async () => {
  const vaert = await aabnBrugersMappe();
  const faerre = celler(4_000);
  const ark = vaert.mappe.nytArk(NAVN);
  for (const et of faerre) ark.saet(et.raekke, et.kolonne, et.kolonne === KOLONNER - 1 ? "Skrevet over" : ventet(et));
  ark.saet(0, 1, "skrevet");
  await vaert.Excel.run(async (context) => {
    const side = context.workbook.worksheets.getItem(NAVN);
    side.names.add("Foerste", side.getRange("B1"));
    await context.sync();
  });
  // The values do not matter here, and a hundred thousand formulas take their time.
  Object.assign(vaert.mappe, { beregning: () => ({ celle: () => undefined, celler: () => [], kald: () => undefined }) });
  const fra = vaert.anmodninger.length;
  expect(await opdaterArk(stor(faerre))).toEqual({ art: "skrevet" });
  expect(skrivende(vaert, fra).length).toBeGreaterThan(1);
  expect(ark.indhold(0, 1)).toBe("skrevet");
  ark.saet(0, 1, ventet(faerre[1]!));
  expect(forkerte(vaert, faerre).slice(0, 3)).toEqual([]);
});
