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
  it("med 15 cifre og med fejl, huller og gentagelser på deres plads", async () => {
    const mappe = new Workbook();
    const hele = new Format().setNumFormat("#,##0");
    const ark = mappe.addWorksheet().setName("Æble & <co>");
    ark.writeNumberWithFormat(0, 0, 1234567.891, hele).writeFormula(0, 1, new Formula("=1/3")).writeBoolean(0, 4, true);
    [0, 1, 2].forEach((kolonne) => ark.writeNumber(2, kolonne, 5));
    [3, 4].forEach((raekke) => ark.writeString(raekke, 1, "to  mellemrum & æøå"));
    ark.writeFormula(6, 0, new Formula("=1/0")).writeFormula(6, 1, new Formula("=NA()")).writeFormula(6, 2, new Formula('=""'));
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
            [{ fejl: "#DIV/0!" }, { fejl: "#N/A" }, ""],
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
    await expect(genberegn(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).rejects.toThrow("made no ods of file 0");
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
