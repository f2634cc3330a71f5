import { opdaterArk } from "../../src/taskpane/vaert/excelOpdater";
import { opretArk } from "../../src/taskpane/vaert/excelOpret";
import type { Skrivning } from "../../src/taskpane/vaert/port";
import type { Testvaert } from "../excel/vaert";
import {
  aabnBrugersMappe,
  antalAnmodninger,
  antalFejl,
  ARK,
  DOKUMENTATION,
  FORDELING,
  HVOR_LANGT,
  PLAN,
  skrivI,
  stedet,
  uden,
} from "./mappe";

const FEJL = { code: "GeneralException", message: "Det gik i stå" };

/** Words of ours written over, in each way that a cell can be filled, and the user back in their own sheet. */
const OVERSKREVET: readonly (readonly [ark: string, celle: string, indhold: string | number | boolean])[] = [
  [FORDELING, "A1", "Skrevet over"],
  [FORDELING, "A2", 2021],
  [FORDELING, "A3", "'2021"],
  [FORDELING, "A4", "'=1+1"],
  [FORDELING, "B7", "=B8*2"],
  [FORDELING, "C7", true],
  [FORDELING, "D9", "I vejen"],
  [DOKUMENTATION, "A1", ""],
];

async function medOverskrevneArk(): Promise<Testvaert> {
  const vaert = await aabnBrugersMappe();
  await opretArk(PLAN);
  for (const et of OVERSKREVET) await skrivI(vaert, ...et);
  vaert.mappe.aktiver(vaert.mappe.kraevArk("Mine noter"));
  return vaert;
}

async function antalTilOpdatering(): Promise<number> {
  const vaert = await medOverskrevneArk();
  const foer = antalAnmodninger(vaert);
  await opdaterArk(PLAN);
  return antalAnmodninger(vaert) - foer;
}

const mislykkedes = (skrivning: Skrivning) => {
  if (skrivning.art !== "mislykkedes") throw new Error(`It was ${skrivning.art}`);
  return skrivning;
};

describe("opdater", () => {
  it("skriver formler og tekster som nye, også hvor et spild er spærret, og viser arket", async () => {
    const nyt = await aabnBrugersMappe();
    await opretArk(PLAN);
    const somNyt = nyt.mappe.indhold();
    const vaert = await medOverskrevneArk();
    expect(vaert.mappe.indhold().ark.find(({ navn }) => navn === FORDELING)?.celler["D8"]?.vaerdi).toBe("#SPILL!");
    expect(await opdaterArk(PLAN)).toEqual({ art: "skrevet" });
    expect(vaert.mappe.indhold()).toEqual(somNyt);
  });

  it.each<[string, string | number, string | number]>([
    ["et tal", 600_000, 600_000],
    ["en tekst", "'afventer", "afventer"],
    ["en formel", "=300000*2", 600_000],
    ["ingenting", "", ""],
  ])("beholder %s, som brugeren har skrevet i et gult felt", async (_, skrevet, vises) => {
    const vaert = await medOverskrevneArk();
    const sted = stedet(PLAN, "Lokale_forhold");
    await skrivI(vaert, sted.ark, `B${sted.raekke + 1}`, skrevet);
    const foer = vaert.mappe.indhold().ark.find(({ navn }) => navn === sted.ark);
    expect(await opdaterArk(PLAN)).toEqual({ art: "skrevet" });
    expect(vaert.mappe.vaerdi(vaert.mappe.kraevArk(sted.ark), sted.raekke, sted.kolonne)).toBe(vises);
    const efter = vaert.mappe.indhold().ark.find(({ navn }) => navn === sted.ark);
    expect(efter?.celler[`B${sted.raekke + 1}`]).toEqual(foer?.celler[`B${sted.raekke + 1}`]);
  });

  it("rører hverken brugerens noter ved siden af og under, egne formater, navne eller ark", async () => {
    const vaert = await medOverskrevneArk();
    const { mappe, Excel } = vaert;
    for (const [celle, indhold] of [
      ["J8", "Talt med Børn"],
      ["J9", "=D9*2"],
      ["A90", "'007"],
      ["J1", 7],
    ] as const)
      await skrivI(vaert, FORDELING, celle, indhold);
    await Excel.run(async (context) => {
      const side = context.workbook.worksheets.getItem(FORDELING);
      side.getRange("D7:D9").format.fill.color = "#FF0000";
      side.getRange("A1").format.font.bold = false;
      side.getRange("B7").numberFormat = [["0.00"]];
      side.getRange("A:A").format.columnWidth = 300;
      side.names.add("Mit_navn", side.getRange("D10"));
      context.workbook.names.add("Lokale_forhold", context.workbook.worksheets.getItem("Ark1").getRange("A1"));
      await context.sync();
    });
    const foer = mappe.indhold();
    expect(await opdaterArk(PLAN)).toEqual({ art: "skrevet" });
    const efter = mappe.indhold();
    expect(uden(efter, ARK)).toEqual({ ...(uden(foer, ARK) as object), vises: null });
    const [stod, staar] = [foer, efter].map(({ ark }) => ark.find(({ navn }) => navn === FORDELING)!);
    for (const celle of ["J8", "A90", "J1"]) expect(staar!.celler[celle]).toEqual(stod!.celler[celle]);
    expect(staar!.celler["J9"]?.formel).toBe("=D9*2");
    expect([staar!.formater, staar!.navne, staar!.andet]).toEqual([stod!.formater, stod!.navne, stod!.andet]);
  });

  it.each(["Hidden", "VeryHidden"] as const)(
    "går også, når brugeren har skjult arkene (%s), og lader dem være skjult",
    async (synlighed) => {
      const vaert = await medOverskrevneArk();
      for (const navn of ARK) vaert.mappe.kraevArk(navn).synlighed = synlighed;
      expect(await opretArk(PLAN)).toEqual({ art: "findes", ark: ARK, kanOpdateres: true });
      expect(await opdaterArk(PLAN)).toEqual({ art: "skrevet" });
      expect(vaert.mappe.aktivt.navn).toBe("Mine noter");
      expect(vaert.mappe.kraevArk(FORDELING).indhold(0, 0)).toBe("Fordeling af indtægtsbudget 2023");
    },
  );

  it("opretter arkene, hvis de er slettet imens", async () => {
    const vaert = await aabnBrugersMappe();
    expect(await opdaterArk(PLAN)).toEqual({ art: "skrevet" });
    expect(vaert.mappe.ark.slice(3).map(({ navn }) => navn)).toEqual(ARK);
  });
});

it.each(HVOR_LANGT)("fejler hver anmodning på skift efter %s handlinger, står alt som før, og grunden siges", async (efterHandlinger) => {
  const antal = await antalTilOpdatering();
  for (let nr = 1; nr <= antal; nr++) {
    const vaert = await medOverskrevneArk();
    const foer = vaert.mappe.indhold();
    vaert.fejl(nr, { ...FEJL, efterHandlinger });
    expect(await opdaterArk(PLAN)).toEqual({ art: "mislykkedes", aarsag: { art: "ukendt", stod: FEJL.message }, tilbage: [] });
    expect(vaert.mappe.indhold()).toEqual(foer);
  }
});

describe("fejler skrivningen, og tilbageskrivningen bagefter", () => {
  it.each(HVOR_LANGT)("en enkelt gang efter %s handlinger, står alt som før", async (efterHandlinger) => {
    const nr = await antalTilOpdatering();
    for (const naaet of HVOR_LANGT)
      for (let bagefter = 1; ; bagefter++) {
        const vaert = await medOverskrevneArk();
        const foer = vaert.mappe.indhold();
        vaert.fejl(nr, { ...FEJL, efterHandlinger: naaet });
        vaert.fejl(nr + bagefter, { code: "RequestAborted", efterHandlinger });
        expect(mislykkedes(await opdaterArk(PLAN)).tilbage).toEqual([]);
        expect(vaert.mappe.indhold()).toEqual(foer);
        if (antalFejl(vaert, "RequestAborted") === 0) break;
      }
  });

  it.each([1, 2, 3])("hver gang for ark nummer %s, nævnes det og kun det, og de andre står som før", async (hvilket) => {
    const navn = ARK[hvilket - 1]!;
    const vaert = await medOverskrevneArk();
    await skrivI(vaert, ARK[0]!, "A1", "Skrevet over");
    vaert.mappe.aktiver(vaert.mappe.kraevArk("Mine noter"));
    const foer = vaert.mappe.indhold();
    vaert.fejlPaa(({ handlinger }) => handlinger.some((et) => et.navn.endsWith("formulas =") && et.navn.includes(navn)));
    vaert.fejl(4, { ...FEJL, efterHandlinger: Infinity });
    expect(mislykkedes(await opdaterArk(PLAN)).tilbage).toEqual([navn]);
    expect(uden(vaert.mappe.indhold(), [navn])).toEqual(uden(foer, [navn]));
  });

  it("og alt derefter, nævnes alle ark, og der er ikke rørt andet", async () => {
    const skrivende = await antalEfterLaesning();
    const vaert = await medOverskrevneArk();
    const foer = vaert.mappe.indhold();
    const fra = vaert.anmodninger.length + skrivende;
    vaert.fejlPaa(({ nr }) => nr >= fra, { ...FEJL, efterHandlinger: 3 });
    expect(mislykkedes(await opdaterArk(PLAN)).tilbage).toEqual(ARK);
    expect(uden(vaert.mappe.indhold(), ARK)).toEqual({ ...(uden(foer, ARK) as object), vises: expect.anything() });
  });
});

/** The number, letting go of ranges included, of the request that writes. */
async function antalEfterLaesning(): Promise<number> {
  const vaert = await medOverskrevneArk();
  const foer = vaert.anmodninger.length;
  await opdaterArk(PLAN);
  return vaert.anmodninger.findIndex(({ skriver }, nr) => nr >= foer && skriver) + 1 - foer;
}
