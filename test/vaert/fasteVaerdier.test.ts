import { fasteVaerdierIExcel } from "../../src/taskpane/vaert/excelFasteVaerdier";
import type { Kopiering } from "../../src/taskpane/vaert/funktionsbrug";
import type { Testvaert } from "../excel/vaert";
import { aabnFunktionsmappe, beskyt, medUkendte } from "./funktionsmappe";
import { antalAnmodninger, antalFejl, HVOR_LANGT, skrivI, uden } from "./mappe";

const KOPI = "Budget (værdier)";
const ANDEN_KOPI = "Andre tal (værdier)";
const BEGGE = ["Budget", "Andre tal"];

const arket = ({ mappe }: Testvaert, navn: string) => mappe.indhold().ark.find((et) => et.navn === navn)!;
const navne = ({ mappe }: Testvaert) => mappe.ark.map(({ navn }) => navn);

async function antalTilKopi(): Promise<number> {
  const vaert = await aabnFunktionsmappe();
  const foer = antalAnmodninger(vaert);
  await fasteVaerdierIExcel(BEGGE, "vores");
  return antalAnmodninger(vaert) - foer;
}

const mislykkedes = (svar: Kopiering) => {
  if (svar.art !== "mislykkedes") throw new Error(JSON.stringify(svar));
  return svar;
};

describe("en kopi med faste værdier", () => {
  it("viser det samme som arket, med værdier i vores cellers og deres spilds sted og andre formler, som de var", async () => {
    const vaert = await aabnFunktionsmappe();
    const foer = vaert.mappe.indhold();
    expect(await fasteVaerdierIExcel(["Budget"], "vores")).toEqual({
      art: "kopieret",
      kopier: [{ ark: "Budget", kopi: KOPI, formler: 4, andre: 0, fejl: [{ ark: "Budget", raekke: 2, kolonne: 3, fejl: "#N/A" }] }],
    });
    expect(navne(vaert)).toEqual(["Budget", KOPI, "Andre tal", "Gemt"]);
    const [original, kopi] = [arket(vaert, "Budget"), arket(vaert, KOPI)];
    expect(original).toEqual(foer.ark[0]);
    expect(uden(vaert.mappe.indhold(), [KOPI])).toEqual({ ...(uden(foer, []) as object), vises: null });
    for (const celle of ["C1", "C2", "C3", "D1", "D2", "D3"])
      expect(kopi.celler[celle]).toEqual({ vaerdi: original.celler[celle]!.vaerdi });
    const { C1, C2, C3, D1, D2, D3, ...andre } = original.celler;
    expect(kopi.celler).toMatchObject(andre);
    expect(Object.keys(kopi.celler)).toEqual(Object.keys(original.celler));
    expect({ formater: kopi.formater, bredder: kopi.andet["kolonnebredder"] }).toEqual({
      formater: original.formater,
      bredder: original.andet["kolonnebredder"],
    });
    expect(vaert.mappe.aktivt.navn).toBe(KOPI);
  });

  it("regner videre på værdierne i sine øvrige formler", async () => {
    const vaert = await aabnFunktionsmappe();
    await fasteVaerdierIExcel(["Budget"], "vores");
    await skrivI(vaert, KOPI, "D1", 100);
    expect(arket(vaert, KOPI).celler["E2"]).toEqual({ vaerdi: 200, formel: "=D1*2" });
    expect(arket(vaert, "Budget").celler["E2"]).toEqual({ vaerdi: 1_420_000, formel: "=D1*2" });
  });

  it("henter i sine øvrige formler fortsat fra originalen, medmindre alle formler bliver til værdier", async () => {
    const vaert = await aabnFunktionsmappe();
    await fasteVaerdierIExcel(BEGGE, "vores");
    expect(arket(vaert, ANDEN_KOPI).celler).toEqual({ B2: { vaerdi: 710_001, formel: "=Budget!D1+1" } });
    await fasteVaerdierIExcel(BEGGE, "alle");
    expect(arket(vaert, "Andre tal (værdier 2)").celler).toEqual({ B2: { vaerdi: 710_001 } });
    const { celler } = arket(vaert, "Budget (værdier 2)");
    expect(Object.values(celler).filter((celle) => "formel" in celle)).toEqual([]);
    expect(celler["E3"]).toEqual({ vaerdi: "=REFUSION(1,2022)" });
    expect(navne(vaert)).toEqual(["Budget", "Budget (værdier 2)", KOPI, "Andre tal", "Andre tal (værdier 2)", ANDEN_KOPI, "Gemt"]);
  });

  it("en anden formel, der ville vise noget andet, får sin værdi og tælles", async () => {
    const vaert = await aabnFunktionsmappe();
    await skrivI(vaert, "Budget", "F1", "=ISFORMULA(D1)");
    await skrivI(vaert, "Budget", "F2", "=IF(F1,5,6)");
    expect(await fasteVaerdierIExcel(["Budget"], "vores")).toMatchObject({ kopier: [{ andre: 2 }] });
    expect(arket(vaert, KOPI).celler).toMatchObject({ F1: { vaerdi: true }, F2: { vaerdi: 5 } });
  });

  it("tekster forbliver tekster, også hvor de ligner tal, og tal tal, også i celler med tekstformat", async () => {
    const vaert = await aabnFunktionsmappe();
    await skrivI(vaert, "Budget", "F1", '=IF(REFUSION(1,2022)=0,"2022","")');
    await skrivI(vaert, "Budget", "F2", '=IF(REFUSION(1,2022)=0,"","x")');
    await skrivI(vaert, "Budget", "F3", "=REFUSION(1,2022)=0");
    await vaert.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Budget").getRange("D1").numberFormat = [["@"]];
      await context.sync();
    });
    expect(await fasteVaerdierIExcel(["Budget"], "vores")).toMatchObject({ art: "kopieret", kopier: [{ formler: 7, andre: 0 }] });
    const { celler, formater } = arket(vaert, KOPI);
    expect(celler).toMatchObject({ D1: { vaerdi: 710_000 }, F1: { vaerdi: "2022" }, F3: { vaerdi: true } });
    expect(celler["F2"]).toBeUndefined();
    expect(formater["D1"]).toEqual(arket(vaert, "Budget").formater["D1"]);
  });

  it("fejl vises, som de vises i arket, og nævnes", async () => {
    const vaert = await medUkendte();
    const svar = await fasteVaerdierIExcel(["Budget"], "vores");
    expect(svar.art === "kopieret" && svar.kopier[0]!.fejl.map(({ fejl }) => fejl)).toEqual(["#NAME?", "#NAME?", "#N/A"]);
    expect(arket(vaert, KOPI).celler["C1"]).toEqual({ vaerdi: "#NAME?" });
  });

  it("en liste med 3.000 spildte rækker kopieres helt", async () => {
    const vaert = await aabnFunktionsmappe();
    const ark = vaert.mappe.kraevArk("Andre tal");
    for (let raekke = 0; raekke < 3_000; raekke++) ark.saet(raekke, 0, 1_000_000 + raekke);
    ark.saet(0, 3, { formel: "=REFUSION(A1:A3000,2022)" });
    vaert.mappe.aendret();
    expect(await fasteVaerdierIExcel(["Andre tal"], "vores")).toMatchObject({ kopier: [{ formler: 1, andre: 0 }] });
    const kopi = vaert.mappe.kraevArk(ANDEN_KOPI);
    expect(vaert.mappe.vaerdi(kopi, 2_999, 3)).toBe(vaert.mappe.vaerdi(ark, 2_999, 3));
    expect(kopi.indhold(2_999, 3)).toBe(vaert.mappe.vaerdi(ark, 2_999, 3));
  });
});

describe("intet kopieres, og grunden siges, når", () => {
  const uroert = async (vaert: Testvaert, ark: readonly string[], svar: unknown) => {
    const foer = vaert.mappe.indhold();
    expect(await fasteVaerdierIExcel(ark, "vores")).toEqual(svar);
    expect(vaert.mappe.indhold()).toEqual(foer);
  };

  it("et ark er beskyttet", async () => {
    const vaert = await aabnFunktionsmappe();
    beskyt(vaert, "Andre tal");
    await uroert(vaert, BEGGE, { art: "afvist", grund: "beskyttet", ark: ["Andre tal"] });
  });

  it("et ark er væk", async () => {
    const vaert = await aabnFunktionsmappe();
    await uroert(vaert, ["Budget", "Slettet"], { art: "afvist", grund: "forsvundet", ark: ["Slettet"] });
  });

  it("projektmappen er beskyttet eller skrivebeskyttet", async () => {
    const vaert = await aabnFunktionsmappe();
    vaert.mappe.beskyttet = true;
    await uroert(vaert, BEGGE, { art: "mislykkedes", aarsag: { art: "beskyttet" }, tilbage: [] });
    vaert.mappe.beskyttet = false;
    vaert.mappe.skrivebeskyttet = true;
    await uroert(vaert, BEGGE, { art: "mislykkedes", aarsag: { art: "skrivebeskyttet" }, tilbage: [] });
  });

  it("en celle redigeres", async () => {
    const vaert = await aabnFunktionsmappe();
    vaert.mappe.celleredigering = true;
    await uroert(vaert, BEGGE, { art: "mislykkedes", aarsag: { art: "celleredigering" }, tilbage: [] });
  });

  it("Excel er for gammel eller ikke kan kopiere ark", async () => {
    const vaert = await aabnFunktionsmappe();
    vaert.fejlPaa(({ handlinger }) => handlinger.some(({ navn }) => navn.includes(".copy(")), { code: "ApiNotFound" });
    await uroert(vaert, BEGGE, { art: "mislykkedes", aarsag: { art: "manglerApi" }, tilbage: [] });
    vaert.manglerApi("ExcelApi", "1.14");
    await uroert(vaert, BEGGE, { art: "mislykkedes", aarsag: { art: "manglerApi" }, tilbage: [] });
  });

  it("kopiens navn bliver taget imens, og den andens ark slettes ikke", async () => {
    const vaert = await aabnFunktionsmappe();
    let skrevet = false;
    vaert.fejlPaa(({ handlinger }) => {
      if (!skrevet && handlinger.some(({ navn }) => navn.includes(".copy("))) {
        skrevet = true;
        vaert.mappe.nytArk(ANDEN_KOPI).saet(0, 0, "En andens");
      }
      return false;
    });
    const foer = vaert.mappe.indhold();
    expect(await fasteVaerdierIExcel(BEGGE, "vores")).toEqual({ art: "afvist", grund: "navn", ark: [ANDEN_KOPI] });
    expect(uden(vaert.mappe.indhold(), [ANDEN_KOPI])).toEqual(uden(foer, []));
    expect(arket(vaert, ANDEN_KOPI).celler["A1"]).toEqual({ vaerdi: "En andens" });
  });
});

it.each(HVOR_LANGT)(
  "fejler hver anmodning på skift efter %s handlinger, er projektmappen som før, og grunden siges",
  async (efterHandlinger) => {
    const antal = await antalTilKopi();
    for (let nr = 1; nr <= antal; nr++) {
      const vaert = await aabnFunktionsmappe();
      const foer = vaert.mappe.indhold();
      vaert.fejl(nr, { code: "GeneralException", message: "Det gik i stå", efterHandlinger });
      const svar = await fasteVaerdierIExcel(BEGGE, "vores");
      expect(svar).toEqual({ art: "mislykkedes", aarsag: { art: "ukendt", stod: "Det gik i stå" }, tilbage: [] });
      expect(vaert.mappe.indhold()).toEqual(foer);
    }
    expect(antal).toBeGreaterThan(10);
  },
);

it("fejler en anmodning og alt derefter, nævnes netop de kopier, der er der, eller alle, hvor de ikke kan ses", async () => {
  const antal = await antalTilKopi();
  const udfald = new Set<string>();
  for (let nr = 6; nr <= antal; nr++)
    for (const kanSes of [true, false]) {
      const vaert = await aabnFunktionsmappe();
      const foer = vaert.mappe.indhold();
      let fejlet = false;
      vaert.fejl(nr, { code: "GeneralException" });
      vaert.fejlPaa(({ handlinger }) => {
        const nu = fejlet && (!kanSes || handlinger.some(({ navn }) => navn.includes("delete")));
        fejlet ||= antalFejl(vaert, "GeneralException") > 0;
        return nu;
      });
      const { tilbage } = mislykkedes(await fasteVaerdierIExcel(BEGGE, "vores"));
      const nye = navne(vaert).filter((navn) => !foer.ark.some((et) => et.navn === navn));
      if (kanSes) expect(tilbage).toEqual(nye);
      else expect(tilbage).toEqual(expect.arrayContaining(nye));
      expect(vaert.mappe.indhold().ark.filter(({ navn }) => !nye.includes(navn))).toEqual(foer.ark);
      udfald.add(nye.join());
    }
  expect(udfald).toEqual(new Set(["", KOPI, `${KOPI},${ANDEN_KOPI}`]));
});
