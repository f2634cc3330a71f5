import { skrivPlan } from "../../src/render/office";
import { tilXlsx } from "../../src/render/xlsx";
import type { CellePlan, WorkbookPlan } from "../../src/workbook/plan";
import { startTestvaert, type Testvaert } from "../excel/vaert";
import { genberegn } from "../miljoe/libreoffice";
import { bygget } from "../workbook/budgetter";
import { randersEksempel } from "../workbook/eksempler";
import { ALLE_BUDGETTER } from "../workbook/opfulgte";
import { kolonnenavn } from "../../src/workbook/formel";

async function skrevet(plan: WorkbookPlan): Promise<Testvaert> {
  const vaert = startTestvaert();
  await vaert.Excel.run((context) => skrivPlan(context, plan));
  return vaert;
}

const sted = ({ raekke, kolonne }: CellePlan): string => `${kolonnenavn(kolonne)}${raekke + 1}`;

const synlige = (plan: WorkbookPlan): [ark: string, sted: string, vaerdi: string | number][] =>
  plan.ark.flatMap((ark) =>
    ark.celler
      .filter(({ iExcel, vaerdi }) => iExcel !== "intet" && vaerdi !== "")
      .map((celle): [string, string, string | number] => [ark.navn, sted(celle), celle.vaerdi]),
  );

/** Cells for people that are empty, because nothing is known yet: no function's 0 may stand there. */
const ukendte = (plan: WorkbookPlan): string[] =>
  plan.ark.flatMap((ark) =>
    ark.celler
      .filter(({ iExcel, vaerdi, rolle }) => iExcel !== "intet" && vaerdi === "" && rolle !== "mellemregning")
      .map((celle) => `${ark.navn}!${sted(celle)}`),
  );

const stodI = (vaert: Testvaert): Map<string, unknown> =>
  new Map(
    vaert.mappe
      .indhold()
      .ark.flatMap(({ navn, celler }) => Object.entries(celler).map(([hvor, { vaerdi }]) => [`${navn}!${hvor}`, vaerdi] as const)),
  );

const erEns = (stod: unknown, ventet: string | number): boolean =>
  typeof stod === "number" && typeof ventet === "number"
    ? Math.abs(stod - ventet) < 0.005 && Math.abs(stod - ventet) <= Math.abs(ventet) * 1e-12 + 1e-9
    : stod === ventet;

it.each(ALLE_BUDGETTER)("arkene i Excel viser kernens tal, med vores funktion i fordelingen: %s", async (_, opgave) => {
  const plan = bygget(opgave);
  const stod = stodI(await skrevet(plan));
  expect(synlige(plan).filter(([ark, hvor, vaerdi]) => !erEns(stod.get(`${ark}!${hvor}`), vaerdi))).toEqual([]);
  expect(ukendte(plan).filter((sted) => typeof stod.get(sted) === "number")).toEqual([]);
});

it("en hel budgetmappe skrives i én anmodning pr. ark og én til, og ét kald flyder ud over hvert års fagområder og sammendragets", async () => {
  const plan = bygget(randersEksempel);
  const vaert = await skrevet(plan);
  const antal = vaert.anmodninger.filter(({ baererHandlinger }) => baererHandlinger).length;
  console.info(`Round trips for a budget workbook of ${plan.ark.length} sheets: ${antal}`);
  expect(antal).toBeLessThanOrEqual(plan.ark.length + 1);
  const kald = vaert.mappe
    .indhold()
    .ark.flatMap(({ celler }) => Object.values(celler).filter(({ formel }) => formel?.includes("FORDEL_BUDGET")));
  expect(kald).toHaveLength(5);
});

it("rettes et gult felt, følger resten med, og LibreOffice er enig", async () => {
  const vaert = await skrevet(bygget(randersEksempel));
  await vaert.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Forudsætninger 2023").names.getItem("Udgangspunkt").getRange().values = [[50_000_000]];
    await context.sync();
  });
  const stod = stodI(vaert);
  expect([7, 8, 9].map((raekke) => stod.get(`Fordeling 2023!D${raekke + 1}`))).toEqual([-32_086_000, -16_711_000, -1_203_000]);
  const fil = await genberegn(await tilXlsx(vaert.eksporter()));
  for (const [noegle, vaerdi] of stod) {
    const [ark = "", celle = ""] = noegle.split("!");
    const [, bogstaver = "", tal = ""] = /^([A-Z]+)(\d+)$/.exec(celle) ?? [];
    const kolonne = [...bogstaver].reduce((sum, bogstav) => sum * 26 + bogstav.charCodeAt(0) - 64, 0) - 1;
    const beregnet = fil.get(ark)?.[Number(tal) - 1]?.[kolonne] ?? "";
    if (!erEns(beregnet, vaerdi as string | number))
      throw new Error(`${noegle}: ${JSON.stringify(beregnet)} instead of ${JSON.stringify(vaerdi)}`);
  }
});
