import { tilXlsx } from "../../src/render/xlsx";
import { aabnIExcel } from "../../src/taskpane/vaert/excelDel";
import { aabnBrugersMappe, antalAnmodninger, PLAN } from "./mappe";

const som = (fil: Uint8Array): string => Buffer.from(fil).toString("base64");

describe("en fil åbnes som ny projektmappe", () => {
  it("med sine egne bytes, og den åbne mappe røres ikke", async () => {
    const vaert = await aabnBrugersMappe();
    const fil = await tilXlsx(PLAN);
    const foer = vaert.mappe.indhold();
    expect(await aabnIExcel(fil)).toEqual({ art: "aabnet" });
    expect(vaert.mappe.nyeMapper).toEqual([som(fil)]);
    expect(vaert.mappe.indhold()).toEqual(foer);
  });

  it("uden for nettet ad Excels anden vej", async () => {
    const vaert = await aabnBrugersMappe();
    Object.assign(vaert.Office.context, { platform: "PC" });
    expect(await aabnIExcel(new Uint8Array([80, 75, 3, 4]))).toEqual({ art: "aabnet" });
    expect(vaert.mappe.nyeMapper).toEqual(["UEsDBA=="]);
  });

  it("bytes over hele skalaen og over en portions længde kommer uændrede frem", async () => {
    const vaert = await aabnBrugersMappe();
    const fil = Uint8Array.from({ length: 20_001 }, (_, nr) => nr % 256);
    await aabnIExcel(fil);
    expect(vaert.mappe.nyeMapper).toEqual([som(fil)]);
  });

  it("venter, til cellen, der redigeres, er forladt", async () => {
    const vaert = await aabnBrugersMappe();
    vaert.mappe.celleredigering = true;
    const svar = aabnIExcel(new Uint8Array([1]));
    await new Promise((efter) => setTimeout(efter, 20));
    expect(vaert.mappe.nyeMapper).toEqual([]);
    vaert.mappe.celleredigering = false;
    expect(await svar).toEqual({ art: "aabnet" });
  });
});

describe("kan den ikke åbnes, siges det, og intet er rørt", () => {
  it("mangler Excel det, spørges der slet ikke", async () => {
    const vaert = await aabnBrugersMappe();
    vaert.manglerApi("ExcelApi", "1.8");
    const foer = antalAnmodninger(vaert);
    expect(await aabnIExcel(new Uint8Array([1]))).toEqual({ art: "afvist", aarsag: { art: "manglerApi" } });
    expect(antalAnmodninger(vaert)).toBe(foer);
  });

  it.each(["GeneralException", "AccessDenied"])("afviser Excel det med %s, bæres dens egne ord frem", async (code) => {
    const vaert = await aabnBrugersMappe();
    const foer = vaert.mappe.indhold();
    vaert.fejl(1, { code, message: "Blokeret af administratoren" });
    expect(await aabnIExcel(new Uint8Array([1]))).toEqual({
      art: "afvist",
      aarsag: { art: "ukendt", stod: "Blokeret af administratoren" },
    });
    expect(vaert.mappe.nyeMapper).toEqual([]);
    expect(vaert.mappe.indhold()).toEqual(foer);
  });

  it("og er filen for stor til én anmodning, også", async () => {
    const vaert = await aabnBrugersMappe();
    expect((await aabnIExcel(new Uint8Array(4_000_000))).art).toBe("afvist");
    expect(vaert.mappe.nyeMapper).toEqual([]);
  });
});
