import { hentOmraaderIExcel } from "../../src/taskpane/vaert/excelOmraader";
import { hentValgtCelleIExcel } from "../../src/taskpane/vaert/excelValgtCelle";
import { forklarDenMarkerede } from "../../src/taskpane/visBeregning/forklarDenMarkerede";
import type { Reference } from "../../src/kald/formel/reference";
import type { Formelsted } from "../../src/kald/celle/valgtCelle";
import { fejlcelle, laesUdtryk, referencerI } from "../../src/kald/formel/udtryk";
import { lavOmraade } from "../excel/mappe/omraade";
import type { Testvaert } from "../excel/vaert";
import { aabn, antalAnmodninger } from "./mappe";

/** Ark1 with a column of costs, calls in C and D; the sheet "Andet, (2)"; names, a table, and A1 far away. */
async function mappe(): Promise<Testvaert> {
  const vaert = aabn();
  await vaert.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const ark = worksheets.getItem("Ark1");
    ark.getRange("A1:A3").values = [[2_500_000], [1_000_000], [900_000]];
    ark.getRange("B1").values = [[2022]];
    ark.getRange("C1").formulas = [["=REFUSION(A1:A3,2022)"]];
    ark.getRange("D1:D6").formulas = [
      ["=2*REFUSION(A1,B1)"],
      ["=REFUSION(Udgift,Aar)"],
      ["=REFUSION('Andet, (2)'!C4,2022)"],
      ["=SUM(A1:A3)"],
      ["'=REFUSION(A1,2022)"],
      ["=REFUSION(A1,1999)"],
    ];
    names.add("Udgift", ark.getRange("A2"));
    names.add("Aar", ark.getRange("A3"));
    ark.names.add("Aar", ark.getRange("B1"));
    const andet = worksheets.add("Andet, (2)");
    andet.getRange("B3:C5").values = [
      ["Sag", "Beløb"],
      ["a", 1_500_000],
      ["b", 1_000_000],
    ];
    andet.tables.add("B3:C5", true);
    await context.sync();
  });
  return vaert;
}

const marker = (vaert: Testvaert, raekke: number, kolonne: number, raekker = 1, kolonner = 1): void =>
  vaert.mappe.marker(lavOmraade(vaert.mappe.kraevArk("Ark1"), { raekke, kolonne, raekker, kolonner }));

const excel = { hentValgtCelle: hentValgtCelleIExcel, hentOmraader: hentOmraaderIExcel };

async function forklaret() {
  const svar = await forklarDenMarkerede(excel);
  if (svar.art === "mislykkedes") throw new Error(JSON.stringify(svar));
  return svar.celle;
}

const referencer = (tekst: string): readonly Reference[] => {
  const laest = laesUdtryk(tekst);
  if (laest.art === "afvist") throw new Error(tekst);
  return referencerI(laest.udtryk);
};

async function celler(tekst: string, sted: Partial<Formelsted> = {}): Promise<unknown> {
  const svar = await hentOmraaderIExcel({ ark: "Ark1", raekke: 0, tabel: null, ...sted }, referencer(tekst));
  if (svar.art === "mislykkedes") throw new Error(JSON.stringify(svar));
  return Object.fromEntries([...svar.omraader].map(([navn, fundet]) => [navn, fundet.art === "celler" ? fundet.celler : fundet.art]));
}

it("en celle med formel, værdi og det, den viser", async () => {
  const vaert = await mappe();
  marker(vaert, 0, 3);
  expect(await hentValgtCelleIExcel()).toEqual({
    art: "hentet",
    celle: { ark: "Ark1", adresse: "D1", formel: "=2*REFUSION(A1,B1)", vaerdi: 1_420_000, vist: "1420000", spild: null, tabel: null },
  });
});

it.each([
  [0, "C1", 710_000],
  [1, "C2", 35_000],
  [2, "C3", 10_000],
])("i række %s af en formel, der fylder tre celler, er formlen den samme", async (raekke, adresse, vaerdi) => {
  const vaert = await mappe();
  marker(vaert, raekke, 2);
  expect(await hentValgtCelleIExcel()).toMatchObject({
    celle: {
      adresse,
      vaerdi,
      formel: "=REFUSION(A1:A3,2022)",
      spild: { fra: "C1", form: { raekker: 3, kolonner: 1 }, plads: { raekke, kolonne: 0 } },
    },
  });
  expect((await forklaret()).kald.map(({ forklaringer }) => forklaringer.map((et) => et.vaerdi))).toEqual([[vaerdi]]);
});

it.each([
  ["en tom celle", 9, 9, null],
  ["et tal", 0, 0, 2_500_000],
  ["en tekst, der ligner en formel", 4, 3, "=REFUSION(A1,2022)"],
])("%s har ingen formel", async (_, raekke, kolonne, vaerdi) => {
  const vaert = await mappe();
  marker(vaert, raekke, kolonne);
  expect(await hentValgtCelleIExcel()).toMatchObject({ celle: { formel: null, vaerdi } });
  expect((await forklaret()).kald).toEqual([]);
});

it("af flere markerede celler forklares den, der kan skrives i", async () => {
  const vaert = await mappe();
  marker(vaert, 0, 3, 3, 1);
  expect((await forklaret()).overskrift).toBe("Ark1!D1 viser 1420000");
});

it.each([
  [1, "REFUSION(Udgift;Aar)", 35_000],
  [2, "REFUSION('Andet, (2)'!C4;2022)", 160_000],
])("navne og andre ark læses: række %s er %s", async (raekke, kald, vaerdi) => {
  const vaert = await mappe();
  marker(vaert, raekke, 3);
  expect((await forklaret()).kald.map((et) => [et.kald, et.forklaringer[0]?.vaerdi])).toEqual([[kald, vaerdi]]);
});

it("en celle med fejl får funktionens egen forklaring", async () => {
  const vaert = await mappe();
  marker(vaert, 5, 3);
  const { overskrift, kald } = await forklaret();
  expect(overskrift).toBe("Ark1!D6 viser #I/T");
  expect(kald[0]!.saetninger[0]).toMatch(/^Der er ingen satser for 1999\./);
});

it.each<[string, unknown]>([
  ["B1", { B1: [[2022]] }],
  ["$A$1:$A$2", { "$A$1:$A$2": [[2_500_000], [1_000_000]] }],
  [
    "A3:B4",
    {
      "A3:B4": [
        [900_000, null],
        [null, null],
      ],
    },
  ],
  ["Z9", { Z9: [[null]] }],
  ["C1#", { "C1#": [[710_000], [35_000], [10_000]] }],
  ["A1#", { "A1#": "findesIkke" }],
  ["D6", { D6: [[fejlcelle("#N/A")]] }],
  ["'Andet, (2)'!C4", { "'Andet, (2)'!C4": [[1_500_000]] }],
  ["Findes!A1", { "Findes!A1": "findesIkke" }],
  ["Udgift", { Udgift: [[1_000_000]] }],
  ["aar", { aar: [[2022]] }],
  ["'Andet, (2)'!Aar", { "'Andet, (2)'!Aar": [[900_000]] }],
  ["Ukendt", { Ukendt: "findesIkke" }],
  [
    "Tabel1",
    {
      Tabel1: [
        ["a", 1_500_000],
        ["b", 1_000_000],
      ],
    },
  ],
  ["Tabel1[Sag]", { "Tabel1[Sag]": [["a"], ["b"]] }],
  ["Tabel1[beløb]", { "Tabel1[beløb]": [[1_500_000], [1_000_000]] }],
  ["Tabel1[Andet]", { "Tabel1[Andet]": "findesIkke" }],
  ["Tabel9[Sag]", { "Tabel9[Sag]": "findesIkke" }],
  ["A1:ZZ100000", { "A1:ZZ100000": "forStor" }],
])("%s", async (tekst, ventet) => {
  await mappe();
  expect(await celler(tekst)).toEqual(ventet);
});

it("hele kolonner slutter, hvor arkene er brugt, og har samme højde", async () => {
  await mappe();
  const svar = (await celler("A:A+'Andet, (2)'!C:C")) as Record<string, unknown[]>;
  expect(svar["A:A"]).toEqual([[2_500_000], [1_000_000], [900_000], [null], [null], [null]]);
  expect(svar["'Andet, (2)'!C:C"]).toEqual([[null], [null], ["Beløb"], [1_500_000], [1_000_000], [null]]);
});

it("uden referencer spørges Excel ikke", async () => {
  const vaert = await mappe();
  const foer = antalAnmodninger(vaert);
  expect(await celler("1+2")).toEqual({});
  expect(antalAnmodninger(vaert) - foer).toBe(0);
});

it("60.000 celler hentes i svar, som Excel kan give", async () => {
  const vaert = await mappe();
  const ark = vaert.mappe.kraevArk("Ark1");
  for (let raekke = 0; raekke < 60_000; raekke++) ark.saet(raekke, 7, `Sag nummer ${raekke} på social- og handicapområdet`);
  vaert.mappe.aendret();
  const foer = antalAnmodninger(vaert);
  const svar = (await celler("H1:H60000")) as Record<string, unknown[][]>;
  expect(svar["H1:H60000"]![59_999]).toEqual(["Sag nummer 59999 på social- og handicapområdet"]);
  expect(antalAnmodninger(vaert) - foer).toBe(5);
});

/** A spilled cell with a call: two requests for the cell, two to find its references, one for their cells. */
const ANMODNINGER = 5;

it("en celle tager så få anmodninger, som der er sagt", async () => {
  const vaert = await mappe();
  marker(vaert, 1, 2);
  const foer = antalAnmodninger(vaert);
  await forklaret();
  expect(antalAnmodninger(vaert) - foer).toBe(ANMODNINGER);
});

it.each(Array.from({ length: ANMODNINGER }, (_, nr) => nr + 1))("fejler anmodning %s, siges det, og intet er ændret", async (nr) => {
  const vaert = await mappe();
  marker(vaert, 1, 2);
  const foer = JSON.stringify(vaert.mappe.indhold());
  vaert.fejl(nr, { code: "GeneralException", message: "Det gik i stå" });
  expect(await forklarDenMarkerede(excel)).toEqual({ art: "mislykkedes", aarsag: { art: "ukendt", stod: "Det gik i stå" } });
  expect(JSON.stringify(vaert.mappe.indhold())).toBe(foer);
});

it("intet skrives nogensinde", async () => {
  const vaert = await mappe();
  marker(vaert, 1, 2);
  const foer = vaert.anmodninger.length;
  await forklaret();
  expect(vaert.anmodninger.slice(foer).filter(({ skriver, baererHandlinger }) => skriver && baererHandlinger)).toEqual([]);
});

it("i en ældre Excel siges det", async () => {
  const vaert = await mappe();
  vaert.manglerApi("ExcelApi", "1.14");
  expect(await hentValgtCelleIExcel()).toEqual({ art: "mislykkedes", aarsag: { art: "manglerApi" } });
});

it("mens en celle redigeres, siges det", async () => {
  const vaert = await mappe();
  vaert.mappe.celleredigering = true;
  expect(await hentValgtCelleIExcel()).toEqual({ art: "mislykkedes", aarsag: { art: "celleredigering" } });
});
