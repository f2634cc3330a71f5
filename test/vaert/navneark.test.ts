import { hentNavnearkIExcel } from "../../src/taskpane/vaert/excelNavneark";
import { opretArk } from "../../src/taskpane/vaert/excelOpret";
import type { Navneark } from "../../src/taskpane/vaert/port";
import { bygget } from "../workbook/budgetter";
import { randersEksempel } from "../workbook/eksempler";
import { aabn, aabnBrugersMappe, antalAnmodninger, FORUDSAETNINGER, PLAN, skrivI, stedet } from "./mappe";

const hentet = async (): Promise<readonly Navneark[]> => {
  const svar = await hentNavnearkIExcel();
  if (svar.art !== "hentet") throw new Error(svar.aarsag.art);
  return svar.ark;
};

const felterI = async (navn: string) => (await hentet()).find(({ ark }) => ark === navn)!.felter;

it("hvert ark med egne navne er der med cellernes værdier, også når årets ark står der flere gange", async () => {
  const vaert = await aabnBrugersMappe();
  await opretArk(PLAN);
  await opretArk(bygget({ ...randersEksempel, kopi: 2 }));
  const kopi = `${FORUDSAETNINGER} (2)`;
  const { raekke } = stedet(PLAN, "Udgangspunkt");
  await skrivI(vaert, kopi, `B${raekke + 1}`, 43_000_000);
  const navne = (await hentet()).map(({ ark }) => ark);
  expect(navne[0]).toBe("Ark1");
  expect(navne).toEqual(expect.arrayContaining([FORUDSAETNINGER, kopi]));
  for (const ark of PLAN.ark) {
    const felter = await felterI(ark.navn).catch(() => null);
    expect([...(felter?.keys() ?? [])].sort()).toEqual(ark.navne.map(({ navn }) => navn).sort());
  }
  expect((await felterI(FORUDSAETNINGER)).get("Udgangspunkt")).toBe(41_400_000);
  expect((await felterI(kopi)).get("Udgangspunkt")).toBe(43_000_000);
  expect((await felterI("Ark1")).get("Udgangspunkt")).toBe(12_500_000);
});

it.each<[string, string | number | boolean, string | number | boolean]>([
  ["et tal", 7.25, 7.25],
  ["tekst, der ligner et tal", "'2021", "2021"],
  ["en formels værdi", "=2*300000", 600_000],
  ["en formel, der fejler", "=1/0", "#DIV/0!"],
  ["ingenting", "", ""],
  ["sandt", true, true],
])("i cellen står %s", async (_, skrevet, laest) => {
  const vaert = await aabnBrugersMappe();
  await skrivI(vaert, "Ark1", "B2", skrevet);
  expect((await felterI("Ark1")).get("Udgangspunkt")).toBe(laest);
});

it("navne på flere celler, på andre ark og på intet er udeladt, og mappens egne navne hører ikke til et ark", async () => {
  const vaert = aabn();
  await vaert.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const idas = worksheets.add("Ida's A-1 ark");
    const andet = worksheets.add("Andet");
    worksheets.add("Skjult").visibility = "VeryHidden";
    idas.getRange("A1:AB1").values = [Array.from({ length: 28 }, (_, nr) => nr + 1)];
    idas.getRange("C90000").values = [["langt nede"]];
    idas.names.add("Yderst", idas.getRange("AB1"));
    idas.names.add("Langt_nede", idas.getRange("C90000"));
    idas.names.add("Flere", idas.getRange("A1:B1"));
    idas.names.add("Hos_en_anden", andet.getRange("A1"));
    idas.names.add("Konstant", "=25");
    idas.names.add("Vaek", "=#REF!");
    andet.names.add("Flere", andet.getRange("A1:B1"));
    worksheets.getItem("Skjult").names.add("Gemt", worksheets.getItem("Skjult").getRange("A1"));
    context.workbook.names.add("Mappens", idas.getRange("B1"));
    await context.sync();
  });
  const { ark, navne } = vaert.mappe;
  ark.find(({ navn }) => navn === "Ida's A-1 ark")!.navne.push(...navne);
  const foer = vaert.mappe.indhold();
  expect(await hentet()).toEqual([
    {
      ark: "Ida's A-1 ark",
      felter: new Map<string, unknown>([
        ["Yderst", 28],
        ["Langt_nede", "langt nede"],
      ]),
    },
    { ark: "Skjult", felter: new Map([["Gemt", ""]]) },
  ]);
  expect(vaert.mappe.indhold()).toEqual(foer);
});

it("er der ingen navne, er der ingen ark", async () => {
  aabn();
  expect(await hentet()).toEqual([]);
});

it("fejler en anmodning, siges grunden, og der er ikke rørt noget", async () => {
  const vaert = await aabnBrugersMappe();
  const fra = antalAnmodninger(vaert);
  await hentet();
  const antal = antalAnmodninger(vaert) - fra;
  const foer = vaert.mappe.indhold();
  for (let nr = 1; nr <= antal; nr++) {
    vaert.fejl(nr, { code: "GeneralException", message: "Det gik i stå" });
    expect(await hentNavnearkIExcel()).toEqual({ art: "mislykkedes", aarsag: { art: "ukendt", stod: "Det gik i stå" } });
  }
  vaert.mappe.celleredigering = true;
  expect(await hentNavnearkIExcel()).toEqual({ art: "mislykkedes", aarsag: { art: "celleredigering" } });
  vaert.mappe.celleredigering = false;
  expect(vaert.mappe.indhold()).toEqual(foer);
});
