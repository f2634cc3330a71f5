import { Format, Formula, Workbook } from "wasm-xlsxwriter";
import { find } from "../miljoe/find.mjs";
import { genberegn, genberegnAlle, tilPdf } from "../miljoe/libreoffice";
import { pdfSider, pdfTilPng } from "../miljoe/pdf";

/** 1 + 1 with the wrong answer 7 stored beside it. */
function medForkertSvar(): Uint8Array {
  const mappe = new Workbook();
  mappe.addWorksheet().setName("Ark").writeFormula(0, 0, new Formula("=1+1").setResult("7"));
  return mappe.saveToBufferSync();
}

function medEtTal(tal: number): Uint8Array {
  const mappe = new Workbook();
  mappe.addWorksheet().setName("Ark").writeNumber(0, 0, tal);
  return mappe.saveToBufferSync();
}

describe("LibreOffice regner selv", () => {
  it("et forkert gemt svar bliver rettet", async () => {
    expect((await genberegn(medForkertSvar())).get("Ark")).toEqual([[2]]);
  });

  it("uden vores indstilling ville det forkerte svar blive stående", async () => {
    expect((await genberegn(medForkertSvar(), "aldrig")).get("Ark")).toEqual([[7]]);
  });
});

describe("værdierne kommer ud, som de er", () => {
  it.each([
    ["med 15 cifre og med huller og gentagelser på deres plads", ["=2+2", '="x"&CHAR(9)&CHAR(10)&"y"'], [4, "x\t\ny"]],
    ["også med fejl og med tekster, der ligner", ["=1/0", "=NA()", '="#N/"&"A"'], [{ fejl: "#DIV/0!" }, { fejl: "#N/A" }, "#N/A"]],
  ])("%s", async (_, formler, svar) => {
    const mappe = new Workbook();
    const [hele, procent] = ["#,##0", "0.0%"].map((format) => new Format().setNumFormat(format)) as [Format, Format];
    const ark = mappe.addWorksheet().setName("Æble & <co>");
    ark.writeNumberWithFormat(0, 0, 1234567.891, hele).writeFormula(0, 1, new Formula("=1/3")).writeBoolean(0, 4, true);
    [0, 1, 2].forEach((kolonne) => ark.writeNumber(2, kolonne, 5));
    [3, 4].forEach((raekke) => ark.writeString(raekke, 1, "to  mellemrum & æøå"));
    [...formler, '=""'].forEach((formel, kolonne) => ark.writeFormula(6, kolonne, new Formula(formel)));
    ark.writeString(7, 0, 'Et "citat"').writeString(7, 1, "12,5").writeNumberWithFormat(7, 2, 0.0166, procent);
    ark.writeNumber(8, 0, 9_007_199_254_740_991).writeNumber(8, 1, -1.5e-9).writeBoolean(8, 2, false);
    ark.setRepeatRows(0, 0);
    mappe.addWorksheet().setName("Tomt");

    expect(await genberegn(mappe.saveToBufferSync())).toEqual(
      new Map([
        [
          "Æble & <co>",
          [
            [1234567.891, 0.333333333333333, null, null, true],
            [],
            [5, 5, 5],
            [null, "to  mellemrum & æøå"],
            [null, "to  mellemrum & æøå"],
            [],
            [...svar, ""],
            ['Et "citat"', "12,5", 0.0166],
            [9_007_199_254_740_991, -1.5e-9, false],
          ],
        ],
        ["Tomt", []],
      ]),
    );
  });

  it("i filernes rækkefølge, når flere regnes på én gang", async () => {
    const tal = Array.from({ length: 12 }, (_, nr) => nr);
    const svar = await genberegnAlle(tal.map(medEtTal));
    expect(svar.map((mappe) => mappe.get("Ark"))).toEqual(tal.map((t) => [[t]]));
  });

  it("og en fil, der ikke kan åbnes, er en fejl", async () => {
    await expect(genberegn(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).rejects.toThrow("made nothing of file 0");
  });
});

it("en udskrift har sider med et mål og et billede", async () => {
  const mappe = new Workbook();
  for (const navn of ["Første", "Anden"]) mappe.addWorksheet().setName(navn).setPaperSize(9).setLandscape().writeString(0, 0, navn);
  const pdf = await tilPdf(mappe.saveToBufferSync());
  expect(await pdfSider(pdf)).toEqual([
    { bredde: 297, hoejde: 210 },
    { bredde: 297, hoejde: 210 },
  ]);
  const billeder = await pdfTilPng(pdf, 50);
  expect(billeder.map((billede) => Buffer.from(billede).toString("latin1", 1, 4))).toEqual(["PNG", "PNG"]);
});

describe("programmerne findes eller savnes tydeligt", () => {
  it("intet i PATH giver intet", () => expect(find("pdfinfo", { PATH: "" })).toBeNull());

  it("en variabel, der peger forkert, er en fejl", () => {
    expect(() => find("soffice", { ...process.env, SOFFICE: "/findes/ikke" })).toThrow("SOFFICE=/findes/ikke");
  });
});
