import { skrivPlan } from "../../src/render/office";
import { satserTilTabel } from "../../src/tekster/satstabel";
import { kolonnenavn } from "../../src/workbook/formel";
import type { CellePlan, WorkbookPlan } from "../../src/workbook/plan";
import type { Sagsopgave } from "../../src/workbook/sagsopgave";
import { startTestvaert, type Testvaert } from "../excel/vaert";
import { cellen, raekkenummer } from "../workbook/planopslag";
import { AARSHOVED, AARSLISTE, blandede, byggetSager, mange, MAANEDSHOVED, MED_FEJL, sagsopgave, satserne } from "../workbook/sagslister";

async function skrevet(plan: WorkbookPlan): Promise<Testvaert> {
  const vaert = startTestvaert();
  await vaert.Excel.run((context) => skrivPlan(context, plan));
  return vaert;
}

const sted = ({ raekke, kolonne }: Pick<CellePlan, "raekke" | "kolonne">): string => `${kolonnenavn(kolonne)}${raekke + 1}`;

const stodI = (vaert: Testvaert, ark: string): Map<string, unknown> =>
  new Map(
    Object.entries(vaert.mappe.indhold().ark.find(({ navn }) => navn === ark)!.celler).map(([hvor, { vaerdi }]) => [hvor, vaerdi] as const),
  );

const erEns = (stod: unknown, ventet: string | number): boolean =>
  typeof stod === "number" && typeof ventet === "number" ? Math.abs(stod - ventet) < 1e-6 : (stod ?? "") === ventet;

const OPGAVER: readonly (readonly [string, Sagsopgave])[] = [
  ["blandede sager", blandede],
  ["årets udgift og drilske navne", sagsopgave(AARSHOVED, AARSLISTE)],
  ["et skøn, hvor formlerne står i Excel", { ...blandede, aar: 2024, satser: satserne(2024) }],
  ["300 sager", sagsopgave(MAANEDSHOVED, mange(300))],
  ["værdier i filen", sagsopgave(AARSHOVED, [["1", "voksen", "", 20_000_000, "A"]])],
];

it.each(OPGAVER)("arket med sager i Excel viser kernens tal: %s", async (_, opgave) => {
  const plan = byggetSager(opgave);
  const ark = plan.ark[0]!;
  const stod = stodI(await skrevet(plan), ark.navn);
  const synlige = ark.celler.filter(({ iExcel }) => iExcel !== "intet");
  expect(
    synlige.filter((celle) => !erEns(stod.get(sted(celle)), celle.vaerdi)).map((celle) => [sted(celle), stod.get(sted(celle)), celle]),
  ).toEqual([]);
});

it("ét kald flyder ud over hele listen", async () => {
  const vaert = await skrevet(byggetSager(blandede));
  const formler = Object.values(vaert.mappe.indhold().ark.find(({ navn }) => navn === "Sager 2022")!.celler);
  expect(formler.filter(({ formel }) => formel?.includes("REFUSION_SAGER"))).toHaveLength(1);
});

it("en række med fejl viser funktionens fejl og forklaring, og de andre tæller med", async () => {
  const plan = byggetSager(sagsopgave(MAANEDSHOVED, MED_FEJL));
  const ark = plan.ark[0]!;
  const stod = stodI(await skrevet(plan), ark.navn);
  const raekke = raekkenummer(ark, "F-1");
  const refusion = ark.celler.find(({ vaerdi }) => vaerdi === "refusion")!.kolonne;
  expect(stod.get(sted({ raekke, kolonne: refusion }))).toMatch(/^#/);
  expect(stod.get(sted({ raekke, kolonne: refusion + 1 }))).toContain("»hund« er ingen gruppe");
  for (const ord of ["Refusion (kr.)", "I alt", "Kontrol"]) {
    const celle = cellen(ark, raekkenummer(ark, ord), 1)!;
    expect([ord, stod.get(sted(celle))]).toEqual([ord, celle.vaerdi]);
  }
});

it("rettes en måned i Excel, følger refusionen og summerne med", async () => {
  const vaert = await skrevet(byggetSager(blandede));
  const ark = byggetSager(blandede).ark[0]!;
  const raekke = raekkenummer(ark, "V-001");
  await vaert.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(ark.navn).getRange(sted({ raekke, kolonne: 7 })).values = [[1_000_000]];
    await context.sync();
  });
  const stod = stodI(vaert, ark.navn);
  const ventet = byggetSager({
    ...blandede,
    raekker: blandede.raekker.map((celler) => (celler[0] === "V-001" ? celler.map((et, nr) => (nr === 7 ? 1_000_000 : et)) : celler)),
  }).ark[0]!;
  for (const ord of ["Refusion (kr.)", "Udgift (kr.)"]) {
    const celle = cellen(ventet, raekkenummer(ventet, ord), 1)!;
    expect([ord, stod.get(sted(celle))]).toEqual([ord, celle.vaerdi]);
  }
});

it("egne bekræftede grænser tages fra projektmappens tabel Satser", async () => {
  const opgave: Sagsopgave = { ...blandede, aar: 2024, satser: { ...satserne(2024), status: "bekraeftet" }, egenTabel: true };
  const vaert = startTestvaert();
  const tabel = satserTilTabel([opgave.satser]);
  await vaert.Excel.run(async (context) => {
    const side = context.workbook.worksheets.getItem("Ark1");
    const omraade = side.getRangeByIndexes(0, 0, tabel.length, tabel[0]!.length);
    omraade.values = tabel;
    context.workbook.names.add("Satser", omraade);
    await context.sync();
    await skrivPlan(context, byggetSager(opgave));
  });
  const ark = byggetSager(opgave).ark[0]!;
  const celle = cellen(ark, raekkenummer(ark, "Refusion (kr.)"), 1)!;
  expect(stodI(vaert, ark.navn).get(sted(celle))).toBe(celle.vaerdi);
});
