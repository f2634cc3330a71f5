import { fasteVaerdierIExcel } from "../../src/taskpane/vaert/excelFasteVaerdier";
import { udenSpildte, type Udfyldt } from "../../src/taskpane/vaert/excelFormelceller";
import { findFunktionerIExcel, vaelgCelleIExcel } from "../../src/taskpane/vaert/excelFunktioner";
import { genindsaetIExcel } from "../../src/taskpane/vaert/excelGenindsaet";
import type { Funktionshentning } from "../../src/taskpane/vaert/funktionsbrug";
import { RAEKKER } from "../excel/mappe/adresse";
import { aabnFunktionsmappe, beskyt, formatAf, medUkendte } from "./funktionsmappe";
import { aabn, antalAnmodninger, skrivI } from "./mappe";

const hentet = (svar: Funktionshentning) => {
  if (svar.art !== "hentet") throw new Error(JSON.stringify(svar));
  return svar;
};

/** How many requests that the work takes. */
async function antal(mappe: typeof aabnFunktionsmappe, arbejde: () => Promise<unknown>): Promise<number> {
  const vaert = await mappe();
  const foer = antalAnmodninger(vaert);
  await arbejde();
  return antalAnmodninger(vaert) - foer;
}

describe("hvor funktionerne bruges", () => {
  it("hver celle med et kald nævnes med formel, visning og fejl, ark for ark, og ingen andre", async () => {
    const vaert = await aabnFunktionsmappe();
    const foer = vaert.mappe.indhold();
    const { ark, navne } = hentet(await findFunktionerIExcel());
    const i = (navn: string, celle: readonly [number, number], formel: string, vist: string, fejl: string | null = null) => {
      const [raekke, kolonne] = celle;
      return { ark: navn, raekke, kolonne, formel, vist, fejl, ukendt: false };
    };
    expect(ark).toEqual([
      {
        navn: "Budget",
        skjult: false,
        beskyttet: false,
        forStort: false,
        steder: [
          i("Budget", [0, 2], "=FORDEL_BUDGET(-41400000;B1:B3;1000)", "-26.567.000"),
          i("Budget", [0, 3], "=REFUSION(2500000;2022)", "710000,00"),
          i("Budget", [1, 3], "=SUM(REFUSION(B3;2022);0,5)", expect.any(String) as unknown as string),
          i("Budget", [2, 3], "=REFUSION(B3;2030)", "#N/A", "#N/A"),
        ],
      },
      { navn: "Andre tal", skjult: false, beskyttet: false, forStort: false, steder: [] },
      {
        navn: "Gemt",
        skjult: true,
        beskyttet: false,
        forStort: false,
        steder: [i("Gemt", [0, 0], "=REFUSION(1000000;2022)", expect.any(String) as unknown as string)],
      },
    ]);
    expect(navne).toEqual(["Sats"]);
    expect(vaert.mappe.indhold()).toEqual(foer);
  });

  it("celler, Excel ikke kender funktionen i, er mærket, og deres formel vises uden forstavelsen", async () => {
    await medUkendte();
    const { ark } = hentet(await findFunktionerIExcel());
    expect(ark.flatMap(({ steder }) => steder).filter(({ ukendt }) => ukendt)).toMatchObject([
      { ark: "Budget", raekke: 0, kolonne: 2, formel: "=FORDEL_BUDGET(-41400000;B1:B3;1000)", fejl: "#NAME?" },
      { ark: "Budget", raekke: 1, kolonne: 3, formel: "=SUM(REFUSION(B3;2022);0,5)", fejl: "#NAME?" },
      { ark: "Gemt", raekke: 0, kolonne: 0, formel: "=REFUSION(1000000;2022)", fejl: "#NAME?" },
    ]);
  });

  it("en tom projektmappe har ingen", async () => {
    aabn();
    expect(hentet(await findFunktionerIExcel())).toEqual({
      art: "hentet",
      ark: [{ navn: "Ark1", skjult: false, beskyttet: false, forStort: false, steder: [] }],
      navne: [],
    });
  });

  it("40.000 brugte celler læses helt, i svar som Excel kan give", async () => {
    const vaert = await aabnFunktionsmappe();
    const ark = vaert.mappe.kraevArk("Andre tal");
    for (let raekke = 0; raekke < 40_000; raekke++) ark.saet(raekke, 0, `Sag nummer ${raekke} på social- og handicapområdet`);
    ark.saet(39_999, 0, { formel: "=REFUSION(2500000,2022)" });
    vaert.mappe.aendret();
    const { ark: arkene } = hentet(await findFunktionerIExcel());
    expect(arkene[1]!.steder).toMatchObject([{ raekke: 39_999, kolonne: 0, vist: "710000" }]);
  });

  it("et ark med en celle alleryderst læses ikke, men nævnes, og kopieres ikke", async () => {
    const vaert = await aabnFunktionsmappe();
    vaert.mappe.kraevArk("Andre tal").saet(RAEKKER - 1, 2, "langt ude");
    vaert.mappe.aendret();
    const { ark } = hentet(await findFunktionerIExcel());
    expect(ark.map(({ forStort, steder }) => [forStort, steder.length])).toEqual([
      [false, 4],
      [true, 0],
      [false, 1],
    ]);
    expect(await fasteVaerdierIExcel(["Budget", "Andre tal"], "vores")).toEqual({ art: "afvist", grund: "forStort", ark: ["Andre tal"] });
  });

  it("en celle vælges i sit ark", async () => {
    const { mappe } = await aabnFunktionsmappe();
    expect(await vaelgCelleIExcel({ ark: "Andre tal", raekke: 1, kolonne: 1 })).toBeNull();
    expect(mappe.indhold()).toMatchObject({ aktivt: "Andre tal", markering: "'Andre tal'!B2" });
  });

  it("i et skjult ark kan ingen celle vælges, og det siges", async () => {
    await aabnFunktionsmappe();
    expect(await vaelgCelleIExcel({ ark: "Gemt", raekke: 0, kolonne: 0 })).toMatchObject({ art: "ukendt" });
  });

  it("fejler hver anmodning på skift, siges grunden, og intet er ændret", async () => {
    const alle = await antal(aabnFunktionsmappe, findFunktionerIExcel);
    for (let nr = 1; nr <= alle; nr++) {
      const vaert = await aabnFunktionsmappe();
      const foer = vaert.mappe.indhold();
      vaert.fejl(nr, { code: "GeneralException", message: "Det gik i stå" });
      expect(await findFunktionerIExcel()).toEqual({ art: "mislykkedes", aarsag: { art: "ukendt", stod: "Det gik i stå" } });
      expect(vaert.mappe.indhold()).toEqual(foer);
    }
    expect(alle).toBeGreaterThan(4);
  });

  it("mens en celle redigeres, siges det straks", async () => {
    const vaert = await aabnFunktionsmappe();
    vaert.mappe.celleredigering = true;
    expect(await findFunktionerIExcel()).toEqual({ art: "mislykkedes", aarsag: { art: "celleredigering" } });
  });
});

describe("Genindsæt formler", () => {
  it("de ukendte formler skrives igen, og mappen er, som hvis de var skrevet med tilføjelsesprogrammet", async () => {
    const som = (await aabnFunktionsmappe()).mappe.indhold();
    const vaert = await medUkendte();
    expect(vaert.mappe.indhold()).not.toEqual(som);
    expect(await genindsaetIExcel()).toEqual({ art: "genindsat", rettet: 3, fejler: [], beskyttede: [] });
    expect(vaert.mappe.indhold()).toEqual(som);
  });

  it("intet skrives, hvor funktionerne er kendt", async () => {
    const vaert = await aabnFunktionsmappe();
    const foer = vaert.anmodninger.length;
    expect(await genindsaetIExcel()).toEqual({ art: "genindsat", rettet: 0, fejler: [], beskyttede: [] });
    expect(vaert.anmodninger.slice(foer).filter(({ skriver }) => skriver)).toEqual([]);
  });

  it("en celle med tekstformat får sin formel som formel og beholder formatet", async () => {
    const vaert = await medUkendte();
    await vaert.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Budget").getRange("D2").numberFormat = [["@"]];
      await context.sync();
    });
    expect(await genindsaetIExcel()).toMatchObject({ rettet: 3, fejler: [] });
    expect(vaert.mappe.indhold().ark[0]!.celler["D2"]).toMatchObject({ formel: "=SUM(REFUSION(B3,2022),0.5)" });
    expect(formatAf(vaert, "Budget", 1, 3)).toBe("@");
  });

  it("beskyttede ark røres ikke og nævnes", async () => {
    const vaert = await medUkendte();
    beskyt(vaert, "Gemt");
    const foer = vaert.mappe.indhold().ark[2];
    expect(await genindsaetIExcel()).toEqual({ art: "genindsat", rettet: 2, fejler: [], beskyttede: ["Gemt"] });
    expect(vaert.mappe.indhold().ark[2]).toEqual(foer);
  });

  it("et resultat, der ikke er plads til, og en formel, der stadig er ukendt, nævnes", async () => {
    const vaert = await medUkendte();
    await skrivI(vaert, "Budget", "C2", "i vejen");
    await skrivI(vaert, "Budget", "D2", "=_xldudf_REFUSION(B3,2022)+UKENDT(1)");
    expect(await genindsaetIExcel()).toEqual({
      art: "genindsat",
      rettet: 1,
      fejler: [
        { ark: "Budget", raekke: 0, kolonne: 2, fejl: "#SPILL!" },
        { ark: "Budget", raekke: 1, kolonne: 3, fejl: "#NAME?" },
      ],
      beskyttede: [],
    });
    expect(vaert.mappe.vaerdi(vaert.mappe.kraevArk("Budget"), 1, 2)).toBe("i vejen");
  });

  it("fejler hver anmodning på skift, er hver formel den, der stod, med eller uden forstavelse, og alt andet er som før", async () => {
    const alle = await antal(medUkendte, genindsaetIExcel);
    const somDeStod = (billede: unknown) => JSON.parse(JSON.stringify(billede).replaceAll("_xldudf_", "")) as unknown;
    const udenVaerdier = (vaert: Awaited<ReturnType<typeof medUkendte>>) =>
      somDeStod([...vaert.mappe.ark].map((ark) => [ark.navn, [...ark.indhentede()]]));
    for (let nr = 1; nr <= alle; nr++)
      for (const efterHandlinger of [0, 3, Infinity]) {
        const vaert = await medUkendte();
        const foer = udenVaerdier(vaert);
        vaert.fejl(nr, { code: "AccessDenied", efterHandlinger });
        expect(await genindsaetIExcel()).toEqual({ art: "mislykkedes", aarsag: { art: "beskyttet" } });
        expect(udenVaerdier(vaert)).toEqual(foer);
      }
    expect(alle).toBeGreaterThan(6);
  });

  describe("når funktionen først svarer efter en tid,", () => {
    /** A workbook of which the function answers after so many calculations. */
    async function langsom(gange: number) {
      const svar = { tilbage: gange };
      const vaert = aabn({
        funktioner: {
          har: (navn) => navn === "REFUSION",
          kald: () => (svar.tilbage-- > 0 ? { code: "#BUSY!" } : [[710_000]]),
        },
      });
      await skrivI(vaert, "Ark1", "A1", "=_xldudf_REFUSION(2500000,2022)");
      const pauser: number[] = [];
      const vent = async () => {
        pauser.push(svar.tilbage);
        vaert.mappe.aendret();
      };
      return { vaert, pauser, vent };
    }

    it("ventes der på svaret", async () => {
      const { vaert, pauser, vent } = await langsom(6);
      expect(await genindsaetIExcel(vent)).toEqual({ art: "genindsat", rettet: 1, fejler: [], beskyttede: [] });
      expect(pauser.length).toBeGreaterThan(0);
      expect(vaert.mappe.indhold().ark[0]!.celler["A1"]).toEqual({ vaerdi: 710_000, formel: "=REFUSION(2500000,2022)" });
    });

    it("ventes der ikke i det uendelige, og cellen nævnes", async () => {
      const { pauser, vent } = await langsom(Infinity);
      expect(await genindsaetIExcel(vent)).toMatchObject({ rettet: 0, fejler: [{ ark: "Ark1", raekke: 0, kolonne: 0, fejl: "#BUSY!" }] });
      expect(pauser).toHaveLength(19);
    });

    it("kopieres intet imens", async () => {
      const { vaert } = await langsom(Infinity);
      await skrivI(vaert, "Ark1", "A1", "=REFUSION(2500000,2022)");
      const foer = vaert.mappe.indhold();
      expect(await fasteVaerdierIExcel(["Ark1"], "vores")).toEqual({ art: "afvist", grund: "beregnes", ark: ["Ark1"] });
      expect(vaert.mappe.indhold()).toEqual(foer);
    });
  });

  it("en ældre Excel afvises, før noget læses", async () => {
    const vaert = await medUkendte();
    vaert.manglerApi("ExcelApi", "1.14");
    const foer = vaert.anmodninger.length;
    expect(await genindsaetIExcel()).toEqual({ art: "mislykkedes", aarsag: { art: "manglerApi" } });
    expect(vaert.anmodninger).toHaveLength(foer);
  });
});

it("en celle, som en anden formel har fyldt ud, regnes ikke for en formel, heller ikke hvor Excel viser den der", () => {
  const celle = (ark: string, raekke: number, kolonne: number, raekker = 1): Udfyldt => ({
    ...{ ark, raekke, kolonne, raekker, kolonner: 1 },
    ...{ formel: "=FORDEL_BUDGET(1,A1:A3)", fejl: null, tekstformat: false },
  });
  const [anker, under, nederst, ved, paaEtAndet] = [
    celle("A", 1, 2, 3),
    celle("A", 2, 2),
    celle("A", 3, 2),
    celle("A", 2, 3),
    celle("B", 2, 2),
  ];
  expect(udenSpildte([anker, under, nederst, celle("A", 4, 2), ved, paaEtAndet])).toEqual([anker, celle("A", 4, 2), ved, paaEtAndet]);
});
