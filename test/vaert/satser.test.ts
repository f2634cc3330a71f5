import { bekraeft, egneRaekker, fremskriv, Decimal, INDBYGGEDE_SATSER, satserForAar, type Satser } from "../../src/core";
import { gemSatstabelIExcel, hentSatstabelIExcel } from "../../src/taskpane/vaert/excelSatser";
import { tabelTilSatser } from "../../src/tekster/satstabel";
import { startTestvaert, type Testvaert } from "../excel/vaert";

const af = (aar: number): Satser => satserForAar(INDBYGGEDE_SATSER, aar)[0]!;
const bekraeftet = (aar: number): Satser =>
  bekraeft(af(aar), { hvem: "Anne Holm", dato: `03.01.${aar}`, kilde: `sm.dk, satser ${aar}`, trin: af(aar).trin });
const skoen2027 = (): Satser => {
  const fundet = fremskriv(af(2026), new Decimal("0.03"), { argument: "satsreguleringsprocent" });
  if (!fundet.ok) throw new Error(fundet.fejl.art);
  return fundet.vaerdi;
};

function start(): Testvaert {
  const vaert = startTestvaert();
  Object.assign(globalThis, { Excel: vaert.Excel, Office: vaert.Office });
  return vaert;
}

/** With the table of 2024 in its sheet. */
async function medTabel(egne: readonly Satser[] = [bekraeftet(2024)]): Promise<Testvaert> {
  const vaert = start();
  expect(await gemSatstabelIExcel(egne)).toEqual({ art: "gemt", nytArk: true });
  return vaert;
}

const iArket = (vaert: Testvaert, arbejde: (ark: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> =>
  vaert.Excel.run(async (context) => {
    arbejde(context.workbook.worksheets.getItem("Satser"), context);
    await context.sync();
  });

async function egne(): Promise<readonly Satser[]> {
  const hentet = await hentSatstabelIExcel();
  if (hentet.art !== "celler") throw new Error(hentet.art);
  const laest = tabelTilSatser(hentet.celler);
  if (!laest.ok) throw new Error(laest.fejl.art);
  return egneRaekker(laest.vaerdi);
}

/** The row of the sheet, from 1, where the year stands. */
function raekkeMed(vaert: Testvaert, aar: number): number {
  const { celler } = vaert.mappe.indhold().ark.find(({ navn }) => navn === "Satser")!;
  return Number(
    Object.entries(celler)
      .find(([sted, { vaerdi }]) => sted.startsWith("A") && vaerdi === aar)![0]
      .slice(1),
  );
}

async function formel(vaert: Testvaert, tekst: string): Promise<unknown> {
  await vaert.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").getRange("A1").formulas = [[tekst]];
    await context.sync();
  });
  return vaert.mappe.vaerdi(vaert.mappe.findArk("Ark1")!, 0, 0);
}

describe("tabellen Satser i projektmappen", () => {
  it("findes den ikke, oprettes arket, og =REFUSION(…;;Satser) svarer for det bekræftede år", async () => {
    const vaert = start();
    expect(await hentSatstabelIExcel()).toEqual({ art: "ingen" });
    expect(await formel(vaert, "=REFUSION(2500000,2024)")).toBe("#N/A");
    expect(await gemSatstabelIExcel([bekraeftet(2024)])).toEqual({ art: "gemt", nytArk: true });
    expect(vaert.mappe.ark.map(({ navn }) => navn)).toEqual(["Ark1", "Satser"]);
    // 25 pct. of 880.000 + 50 pct. of 460.000 + 75 pct. of 250.000.
    expect(await formel(vaert, "=REFUSION(2500000,2024,,Satser)")).toBe(637_500);
    expect(await formel(vaert, "=REFUSION(2500000,2022,,Satser)")).toBe(710_000);
    expect(await formel(vaert, "=REFUSION(2500000,2025,,Satser)")).toBe("#N/A");
    expect(await egne()).toEqual([bekraeftet(2024)]);
  });

  it("hvad brugeren retter i hånden, læses tilbage", async () => {
    const vaert = await medTabel();
    await iArket(vaert, (ark) => {
      ark.getRange(`C${raekkeMed(vaert, 2024)}`).values = [[915_000]];
    });
    expect((await egne())[0]!.trin[0]!.graense).toBe(91_500_000);
  });

  it("et eget skøn er i tabellen, men svarer ikke", async () => {
    const vaert = await medTabel([bekraeftet(2024), skoen2027()]);
    expect(await egne()).toEqual([bekraeftet(2024), skoen2027()]);
    expect(await formel(vaert, "=REFUSION(2500000,2027,,Satser)")).toBe("#N/A");
  });
});

describe("når tabellen findes", () => {
  it("rettes kun de celler, der er anderledes: brugerens kolonne, formler, farver og celler ved siden af bliver", async () => {
    const vaert = await medTabel();
    const r2022 = raekkeMed(vaert, 2022);
    await iArket(vaert, (ark, context) => {
      context.workbook.tables.getItem("Satser").resize(`A6:K${raekkeMed(vaert, 2024)}`);
      ark.getRange("K6").values = [["Min note"]];
      ark.getRange(`K${raekkeMed(vaert, 2024)}`).values = [["set af direktionen"]];
      ark.getRange(`C${r2022}`).formulas = [["=2*430000"]];
      ark.getRange(`C${r2022}`).format.fill.color = "#00FF00";
      ark.getRange("M2").values = [["ved siden af"]];
    });
    const foer = vaert.mappe.indhold();
    const rettet = { ...bekraeftet(2024), kilde: "en anden kilde" };
    expect(await gemSatstabelIExcel([rettet])).toEqual({ art: "gemt", nytArk: false });
    const efter = vaert.mappe.indhold();
    const ark = foer.ark[1]!;
    expect(efter.ark[1]).toEqual({ ...ark, celler: { ...ark.celler, [`J${raekkeMed(vaert, 2024)}`]: { vaerdi: "en anden kilde" } } });
    expect(efter.aktivt).toBe(foer.aktivt);
  });

  it("kommer et nyt år sidst og ser ud som de andre", async () => {
    const vaert = await medTabel();
    expect(await gemSatstabelIExcel([bekraeftet(2024), bekraeftet(2025)])).toEqual({ art: "gemt", nytArk: false });
    expect(await egne()).toEqual([bekraeftet(2024), bekraeftet(2025)]);
    expect(await formel(vaert, "=REFUSION(2500000,2025,,Satser)")).toBe(595_000);
    const { formater } = vaert.mappe.indhold().ark.find(({ navn }) => navn === "Satser")!;
    const [r2024, r2025] = [raekkeMed(vaert, 2024), raekkeMed(vaert, 2025)];
    expect(formater[`C${r2025}`]).toEqual(formater[`C${r2024}`]);
  });

  it("går et år ud, rykker de følgende op, med brugerens note", async () => {
    const vaert = await medTabel([bekraeftet(2024), bekraeftet(2025), skoen2027()]);
    const sidste = raekkeMed(vaert, 2027);
    await iArket(vaert, (ark, context) => {
      context.workbook.tables.getItem("Satser").resize(`A6:K${sidste}`);
      ark.getRange(`K${sidste}`).values = [["note til 2027"]];
      ark.getRange(`A${sidste + 1}`).values = [["under tabellen"]];
    });
    expect(await gemSatstabelIExcel([bekraeftet(2024), skoen2027()])).toEqual({ art: "gemt", nytArk: false });
    expect(await egne()).toEqual([bekraeftet(2024), skoen2027()]);
    const { celler } = vaert.mappe.indhold().ark[1]!;
    expect(celler[`K${sidste - 1}`]).toEqual({ vaerdi: "note til 2027" });
    expect(celler[`K${sidste}`]).toBeUndefined();
    expect(celler[`A${sidste + 1}`]).toEqual({ vaerdi: "under tabellen" });
  });

  it("en række, der ikke kan læses, siges med sin plads, og intet røres", async () => {
    const vaert = await medTabel();
    await iArket(vaert, (ark) => {
      ark.getRange(`C${raekkeMed(vaert, 2022)}`).values = [["mange penge"]];
    });
    const foer = vaert.mappe.indhold();
    const sted = { argument: "satser", raekke: raekkeMed(vaert, 2022) - 6, kolonne: 3 };
    expect(await gemSatstabelIExcel([])).toEqual({ art: "ulaeselig", fejl: { art: "ikkeEtTal", sted, stod: "mange penge" } });
    expect(vaert.mappe.indhold()).toEqual(foer);
  });
});

describe("brugerens eget overskrives aldrig", () => {
  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    ["et ark", "ark", ({ workbook }) => void workbook.worksheets.add("SATSER")],
    ["et navn", "navn", ({ workbook }) => void workbook.names.add("Satser", workbook.worksheets.getItem("Ark1").getRange("B1:C9"))],
    [
      "en tabel med andre overskrifter",
      "tabel",
      ({ workbook }) => {
        const ark = workbook.worksheets.getItem("Ark1");
        ark.getRange("A1:B2").values = [
          ["Navn", "Sats"],
          ["a", 1],
        ];
        ark.tables.add("A1:B2", true).name = "Satser";
      },
    ],
  ])("%s med navnet Satser", async (_, hvad, lav) => {
    const vaert = start();
    await vaert.Excel.run(async (context) => {
      lav(context);
      await context.sync();
    });
    const foer = vaert.mappe.indhold();
    expect(await hentSatstabelIExcel()).toEqual({ art: "optaget", af: hvad });
    expect(await gemSatstabelIExcel([bekraeftet(2024)])).toEqual({ art: "optaget", af: hvad });
    expect(vaert.mappe.indhold()).toEqual(foer);
  });

  it.each<[string, string, readonly Satser[], (ark: Excel.Worksheet, sidste: number) => void]>([
    [
      "celler under tabellen, når den skal vokse",
      "nedenunder",
      [bekraeftet(2024), bekraeftet(2025)],
      (ark, sidste) => {
        ark.getRange(`B${sidste + 1}`).values = [["mit"]];
      },
    ],
    [
      "formler i rækker, der skulle rykke op",
      "formler",
      [skoen2027()],
      (ark, sidste) => {
        ark.getRange(`C${sidste}`).formulas = [["=500000+510000"]];
      },
    ],
  ])("%s", async (_, hvad, nye, lav) => {
    const vaert = await medTabel([bekraeftet(2024), skoen2027()]);
    await iArket(vaert, (ark) => lav(ark, raekkeMed(vaert, 2027)));
    const foer = vaert.mappe.indhold();
    expect(await gemSatstabelIExcel(hvad === "formler" ? nye : [...nye, skoen2027()])).toEqual({ art: "optaget", af: hvad });
    expect(vaert.mappe.indhold()).toEqual(foer);
  });
});

describe("går noget galt, er projektmappen som før", () => {
  const efterHandlinger = [0, 1, 2, 3, 5, Infinity];

  it.each(efterHandlinger)("når arket oprettes, og en anmodning fejler efter %d handlinger", async (antal) => {
    for (const nr of [1, 2, 3, 4]) {
      const vaert = start();
      const foer = vaert.mappe.indhold();
      vaert.fejl(nr, { code: "AccessDenied", efterHandlinger: antal });
      const svar = await gemSatstabelIExcel([bekraeftet(2024)]);
      if (svar.art === "mislykkedes") expect(vaert.mappe.indhold()).toEqual(foer);
      else expect(svar).toEqual({ art: "gemt", nytArk: true });
    }
  });

  it.each(efterHandlinger)("når tabellen vokser, skrumper eller rettes, og en anmodning fejler efter %d handlinger", async (antal) => {
    const maal = [[bekraeftet(2024), bekraeftet(2025)], [skoen2027()], [{ ...bekraeftet(2024), kilde: "ny" }, skoen2027()]];
    for (const nye of maal)
      for (const nr of [1, 2, 3, 4]) {
        const vaert = await medTabel([bekraeftet(2024), skoen2027()]);
        const foer = vaert.mappe.indhold();
        vaert.fejl(nr, { code: "GeneralException", efterHandlinger: antal });
        const svar = await gemSatstabelIExcel(nye);
        if (svar.art === "mislykkedes") expect(vaert.mappe.indhold()).toEqual(foer);
        else expect(svar).toEqual({ art: "gemt", nytArk: false });
      }
  });

  it("et beskyttet ark siges i ord og bliver, som det var", async () => {
    const vaert = await medTabel();
    await iArket(vaert, (ark) => ark.protection.protect());
    const foer = vaert.mappe.indhold();
    expect(await gemSatstabelIExcel([])).toEqual({ art: "mislykkedes", aarsag: { art: "beskyttet" }, tilbage: [] });
    expect(vaert.mappe.indhold()).toEqual(foer);
  });
});
