import { opdaterArk } from "../../src/taskpane/vaert/excelOpdater";
import { opretArk } from "../../src/taskpane/vaert/excelOpret";
import type { Fagomraade } from "../../src/core";
import { opfoelgningsnavn } from "../../src/workbook/ark/opfoelgningsnavne";
import type { WorkbookPlan } from "../../src/workbook/plan";
import type { Projektmappe } from "../excel/mappe/projektmappe";
import { bygget } from "../workbook/budgetter";
import { fagomraade, randersEksempel } from "../workbook/eksempler";
import { aabnBrugersMappe, ARK, DOKUMENTATION, FORDELING, FORUDSAETNINGER, HELE_AARET, PLAN, skrivI, stedet, treArk } from "./mappe";

const FAGOMRAADER = randersEksempel.budgetaar.fagomraader;
const medFagomraader = (fagomraader: readonly Fagomraade[]): WorkbookPlan =>
  treArk(bygget({ ...randersEksempel, budgetaar: { ...randersEksempel.budgetaar, fagomraader: [...fagomraader] } }));

/** What Excel does to a sheet's cells when rows are put in; the names are left, as on the sheets that have none. */
function indsaetRaekke(mappe: Projektmappe, navn: string, foer: number): void {
  const ark = mappe.kraevArk(navn);
  const celler = [...ark.indhentede()];
  for (const [raekke, kolonne] of celler) if (raekke >= foer) ark.saet(raekke, kolonne, undefined);
  for (const [raekke, kolonne, indhold] of celler) if (raekke >= foer) ark.saet(raekke + 1, kolonne, indhold);
  ark.saet(foer, 0, "Brugerens egen række");
  mappe.aendret();
}

describe("kun Ny kopi, og intet røres, når", () => {
  it.each<[string, readonly string[]]>([
    ["kun det første ark findes", [FORUDSAETNINGER]],
    ["det sidste mangler", [FORUDSAETNINGER, FORDELING]],
    ["det midterste mangler", [FORUDSAETNINGER, DOKUMENTATION]],
  ])("%s", async (_, findes) => {
    const vaert = await aabnBrugersMappe();
    await opretArk(PLAN);
    for (const navn of ARK) if (!findes.includes(navn)) vaert.mappe.sletArk(vaert.mappe.kraevArk(navn));
    const foer = vaert.mappe.indhold();
    expect(await opretArk(PLAN)).toEqual({ art: "findes", ark: findes, kanOpdateres: false });
    expect(await opdaterArk(PLAN)).toEqual({ art: "findes", ark: findes, kanOpdateres: false });
    expect(vaert.mappe.indhold()).toEqual(foer);
  });

  it("arkene har ingen navngivne felter, som deres rækker kan kendes på", async () => {
    await aabnBrugersMappe();
    const uden: WorkbookPlan = { ...PLAN, ark: PLAN.ark.map((ark) => ({ ...ark, navne: [] })) };
    await opretArk(uden);
    expect(await opretArk(uden)).toEqual({ art: "findes", ark: [...ARK], kanOpdateres: false });
  });

  it.each(["Visible", "Hidden", "VeryHidden"] as const)(
    "brugerens eget ark har navnet, med andre store bogstaver (%s)",
    async (synlighed) => {
      const vaert = await aabnBrugersMappe();
      vaert.mappe.nytArk("FORDELING 2023").synlighed = synlighed;
      const foer = vaert.mappe.indhold();
      expect(await opretArk(PLAN)).toEqual({ art: "findes", ark: ["FORDELING 2023"], kanOpdateres: false });
      expect(vaert.mappe.indhold()).toEqual(foer);
    },
  );

  it("brugerens egne ark har alle tre navne", async () => {
    const vaert = await aabnBrugersMappe();
    for (const navn of ARK) vaert.mappe.nytArk(navn).saet(0, 0, "Mit");
    const foer = vaert.mappe.indhold();
    expect(await opretArk(PLAN)).toEqual({ art: "findes", ark: ARK, kanOpdateres: false });
    expect(await opdaterArk(PLAN)).toEqual({ art: "findes", ark: ARK, kanOpdateres: false });
    expect(vaert.mappe.indhold()).toEqual(foer);
  });

  it("bevillingen skal vises i en anden enhed", async () => {
    const vaert = await aabnBrugersMappe();
    await opretArk(PLAN);
    const foer = vaert.mappe.indhold();
    const plan = bygget({ ...randersEksempel, visesI: "millioner" });
    expect(await opdaterArk(plan)).toEqual({ art: "findes", ark: ARK, kanOpdateres: false });
    expect(vaert.mappe.indhold()).toEqual(foer);
  });

  it.each<[string, readonly Fagomraade[]]>([
    ["er kommet til", [...FAGOMRAADER, fagomraade("Handicap", 1_000_000)]],
    ["er kommet til først", [fagomraade("Handicap", 1_000_000), ...FAGOMRAADER]],
    ["er taget ud, det sidste", FAGOMRAADER.slice(0, -1)],
    ["er taget ud, det midterste", FAGOMRAADER.filter((_, nr) => nr !== 1)],
    ["har fået et andet navn", FAGOMRAADER.map((et, nr) => (nr === 1 ? { ...et, navn: "Børn og Familie" } : et))],
    ["er byttet om", [FAGOMRAADER[1]!, FAGOMRAADER[0]!, FAGOMRAADER[2]!]],
  ])("et fagområde %s", async (_, fagomraader) => {
    const vaert = await aabnBrugersMappe();
    await opretArk(PLAN);
    const foer = vaert.mappe.indhold();
    const plan = medFagomraader(fagomraader);
    expect(await opretArk(plan)).toEqual({ art: "findes", ark: ARK, kanOpdateres: false });
    expect(await opdaterArk(plan)).toEqual({ art: "findes", ark: ARK, kanOpdateres: false });
    expect(vaert.mappe.indhold()).toEqual(foer);
  });

  it("et fagområde har fået et andet navn i arket", async () => {
    const vaert = await aabnBrugersMappe();
    await opretArk(PLAN);
    const sted = stedet(PLAN, "Fagomraade_2");
    await skrivI(vaert, sted.ark, `A${sted.raekke + 1}`, "Børn og Familie");
    expect(await opretArk(PLAN)).toEqual({ art: "findes", ark: ARK, kanOpdateres: false });
  });

  it.each([
    [FORUDSAETNINGER, 5],
    [FORDELING, 0],
    [FORDELING, 8],
    [FORDELING, 10],
    [DOKUMENTATION, 3],
  ])("brugeren har sat en række ind i %s før række %s, også efter at der blev spurgt", async (navn, foerRaekke) => {
    const vaert = await aabnBrugersMappe();
    await opretArk(PLAN);
    expect(await opretArk(PLAN)).toEqual({ art: "findes", ark: ARK, kanOpdateres: true });
    indsaetRaekke(vaert.mappe, navn, foerRaekke);
    const foer = vaert.mappe.indhold();
    expect(await opdaterArk(PLAN)).toEqual({ art: "findes", ark: ARK, kanOpdateres: false });
    expect(vaert.mappe.indhold()).toEqual(foer);
  });

  it("et felts navn er slettet", async () => {
    const vaert = await aabnBrugersMappe();
    await opretArk(PLAN);
    vaert.mappe.kraevArk(FORUDSAETNINGER).navne.splice(0, 1);
    expect(await opretArk(PLAN)).toEqual({ art: "findes", ark: ARK, kanOpdateres: false });
  });
});

describe("opdatering tilbydes stadig, når", () => {
  it("alle årets ark er der, og opfølgningen er begyndt", async () => {
    const vaert = await aabnBrugersMappe();
    await opretArk(HELE_AARET);
    const sted = stedet(HELE_AARET, opfoelgningsnavn.tilDato(0, 0));
    await skrivI(vaert, sted.ark, `B${sted.raekke + 1}`, 6_500_000);
    expect(await opretArk(HELE_AARET)).toMatchObject({ art: "findes", kanOpdateres: true });
    expect(await opdaterArk(HELE_AARET)).toEqual({ art: "skrevet" });
    expect(vaert.mappe.vaerdi(vaert.mappe.kraevArk(sted.ark), sted.raekke, sted.kolonne)).toBe(6_500_000);
    indsaetRaekke(vaert.mappe, sted.ark, sted.raekke);
    expect(await opdaterArk(HELE_AARET)).toMatchObject({ art: "findes", kanOpdateres: false });
  });

  it("andre beløb er skrevet i guiden", async () => {
    await aabnBrugersMappe();
    await opretArk(PLAN);
    const plan = medFagomraader(FAGOMRAADER.map((et) => ({ ...et, gaelderFra: 2022 })));
    expect(await opretArk(plan)).toEqual({ art: "findes", ark: ARK, kanOpdateres: true });
  });

  it("arket har flere navne end vores: brugerens egne, og dem som Excel giver udskriften", async () => {
    const vaert = await aabnBrugersMappe();
    await opretArk(PLAN);
    await vaert.Excel.run(async (context) => {
      const side = context.workbook.worksheets.getItem(FORDELING);
      side.names.add("Mit_budget", side.getRange("D10"));
      side.names.add("Print_Area", side.getRange("A1:I40"));
      await context.sync();
    });
    expect(await opretArk(PLAN)).toEqual({ art: "findes", ark: ARK, kanOpdateres: true });
  });

  it("en overskrift er skrevet over", async () => {
    const vaert = await aabnBrugersMappe();
    await opretArk(PLAN);
    for (const ark of ARK) await skrivI(vaert, ark, "A1", "Vores budget");
    expect(await opretArk(PLAN)).toEqual({ art: "findes", ark: ARK, kanOpdateres: true });
  });
});
