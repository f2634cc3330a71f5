import { hentMarkering } from "../../src/taskpane/vaert/excelMarkering";
import { arknavneIExcel, opretArk } from "../../src/taskpane/vaert/excelOpret";
import { opdaterArk } from "../../src/taskpane/vaert/excelOpdater";
import { aabnBrugersMappe, ARK, FORDELING, PLAN } from "./mappe";

const mislykkedes = (art: string) => ({ art: "mislykkedes", aarsag: { art }, tilbage: [] });

describe("nye ark i en projektmappe, der", () => {
  it("er beskyttet: grunden er beskyttelsen, og alt er som før", async () => {
    const vaert = await aabnBrugersMappe();
    vaert.mappe.beskyttet = true;
    const foer = vaert.mappe.indhold();
    expect(await opretArk(PLAN)).toEqual(mislykkedes("beskyttet"));
    expect(vaert.mappe.indhold()).toEqual(foer);
  });

  it("er skrivebeskyttet: grunden er ikke en beskyttelse, der kan fjernes", async () => {
    const vaert = await aabnBrugersMappe();
    vaert.mappe.skrivebeskyttet = true;
    const foer = vaert.mappe.indhold();
    expect(await opretArk(PLAN)).toEqual(mislykkedes("skrivebeskyttet"));
    expect(vaert.mappe.indhold()).toEqual(foer);
  });

  it("har navne som vores: brugerens navne peger stadig på brugerens celler", async () => {
    const vaert = await aabnBrugersMappe();
    const navne = () => vaert.mappe.indhold().navne;
    const foer = navne();
    expect(foer.map(({ navn }) => navn)).toEqual(["Enhed"]);
    expect(await opretArk(PLAN)).toEqual({ art: "skrevet" });
    expect(navne()).toEqual(foer);
    expect(await opretArk(PLAN)).toEqual({ art: "findes", ark: ARK, kanOpdateres: true });
  });
});

describe("er en celle ved at blive redigeret,", () => {
  it.each([
    ["oprettes intet", () => opretArk(PLAN)],
    ["opdateres intet", () => opdaterArk(PLAN)],
  ])("når der begyndes, %s, og grunden siges straks", async (_, arbejde) => {
    const vaert = await aabnBrugersMappe();
    const foer = vaert.mappe.indhold();
    vaert.mappe.celleredigering = true;
    expect(await arbejde()).toEqual(mislykkedes("celleredigering"));
    vaert.mappe.celleredigering = false;
    expect(vaert.mappe.indhold()).toEqual(foer);
  });

  it("når en markering hentes, eller arknavnene læses, siges det straks", async () => {
    const vaert = await aabnBrugersMappe();
    vaert.mappe.celleredigering = true;
    expect(await hentMarkering()).toEqual({ art: "mislykkedes", aarsag: { art: "celleredigering" } });
    await expect(arknavneIExcel()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    vaert.mappe.celleredigering = false;
    expect(await arknavneIExcel()).toEqual(["Ark1", "Mine noter", "Gemt"]);
  });

  it("efter at der er begyndt, ventes der, til cellen er forladt, og så bliver arkene færdige", async () => {
    const vaert = await aabnBrugersMappe();
    const ventende = vaert.langsom();
    const skrivning = opretArk(PLAN);
    while (vaert.mappe.findArk(ARK[0]!) === undefined) await ventende.slip();
    vaert.mappe.celleredigering = true;
    await ventende.ophaev();
    for (let nr = 0; nr < 20; nr++) await new Promise(setImmediate);
    expect(vaert.mappe.findArk(FORDELING)).toBeUndefined();
    vaert.mappe.celleredigering = false;
    expect(await skrivning).toEqual({ art: "skrevet" });
    expect(vaert.mappe.ark.slice(3).map(({ navn }) => navn)).toEqual(ARK);
  });
});

describe("opdatering af et beskyttet ark", () => {
  it.each(ARK)("%s: grunden er beskyttelsen, og ingen af arkene er ændret", async (navn) => {
    const vaert = await aabnBrugersMappe();
    await opretArk(PLAN);
    for (const ark of ARK) vaert.mappe.kraevArk(ark).saet(0, 0, "Skrevet over");
    vaert.mappe.aendret();
    vaert.mappe.kraevArk(navn).beskyttet = {};
    vaert.mappe.aktiver(vaert.mappe.kraevArk("Ark1"));
    const foer = vaert.mappe.indhold();
    expect(await opdaterArk(PLAN)).toEqual(mislykkedes("beskyttet"));
    expect(vaert.mappe.indhold()).toEqual(foer);
  });
});

describe("et Excel uden det, arkene bruger,", () => {
  it.each([
    ["opretter intet", () => opretArk(PLAN)],
    ["opdaterer intet", () => opdaterArk(PLAN)],
  ])("%s, og ingen anmodning sendes", async (_, arbejde) => {
    const vaert = await aabnBrugersMappe();
    vaert.manglerApi("ExcelApi", "1.14");
    const { length } = vaert.anmodninger;
    expect(await arbejde()).toEqual(mislykkedes("manglerApi"));
    expect(vaert.anmodninger).toHaveLength(length);
  });
});
