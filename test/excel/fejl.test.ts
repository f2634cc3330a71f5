import { startTestvaert, type Testvaert } from "./vaert";

const skriv = ({ Excel }: Testvaert, ...vaerdier: string[]) =>
  Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getActiveWorksheet();
    vaerdier.forEach((vaerdi, nr) => (ark.getCell(nr, 0).values = [[vaerdi]]));
    await context.sync();
  });

const celler = ({ mappe }: Testvaert) => Object.values(mappe.indhold().ark[0]!.celler).map(({ vaerdi }) => vaerdi);

describe("en anmodning, der fejler", () => {
  it("undervejs: det, der kom før, bliver stående, og resten sker ikke", async () => {
    const vaert = startTestvaert();
    const fejl = vaert.Excel.run(async (context) => {
      const ark = context.workbook.worksheets.getActiveWorksheet();
      ark.getRange("A1").values = [["før"]];
      ark.getRange("A2:A3").values = [["for få"]];
      ark.getRange("A4").values = [["efter"]];
      await context.sync();
    });
    await expect(fejl).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    expect(celler(vaert)).toEqual(["før"]);
  });

  it("den n'te fra nu, talt uden oprydninger, og kun den", async () => {
    const vaert = startTestvaert();
    vaert.fejl(2, { code: "AccessDenied" });
    await skriv(vaert, "1");
    await expect(skriv(vaert, "2")).rejects.toMatchObject({ code: "AccessDenied", message: "You cannot perform the requested operation." });
    await skriv(vaert, "3");
    expect(celler(vaert)).toEqual(["3"].map(Number));
  });

  it.each([
    ["før alt", 0, []],
    ["efter alt: svaret går tabt, men arbejdet er gjort", Infinity, ["a", "b"]],
  ])("bestilt %s", async (_, efterHandlinger, ventet) => {
    const vaert = startTestvaert();
    vaert.fejl(1, { code: "GeneralException", efterHandlinger });
    await expect(skriv(vaert, "a", "b")).rejects.toMatchObject({ code: "GeneralException" });
    expect(celler(vaert)).toEqual(ventet);
  });

  it("bestilt efter hvert antal handlinger efterlader en begyndelse og intet andet", async () => {
    const udfald = new Set<string>();
    for (let efterHandlinger = 0; efterHandlinger < 16; efterHandlinger++) {
      const vaert = startTestvaert();
      vaert.fejl(1, { code: "GeneralException", efterHandlinger });
      await expect(skriv(vaert, "a", "b")).rejects.toMatchObject({ code: "GeneralException" });
      udfald.add(celler(vaert).join());
    }
    expect([...udfald]).toEqual(["", "a", "a,b"]);
  });

  it("på et prædikat, så længe det gælder", async () => {
    const vaert = startTestvaert();
    let nej = true;
    vaert.fejlPaa(({ handlinger }) => nej && handlinger.some(({ navn }) => navn.endsWith("values =")), { code: "AccessDenied" });
    await expect(skriv(vaert, "a")).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(skriv(vaert, "a")).rejects.toMatchObject({ code: "AccessDenied" });
    nej = false;
    await skriv(vaert, "a");
    expect(celler(vaert)).toEqual(["a"]);
  });
});

describe("celleredigering", () => {
  it("afviser alt, og bagefter går det", async () => {
    const vaert = startTestvaert();
    vaert.mappe.celleredigering = true;
    await expect(skriv(vaert, "a")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    vaert.mappe.celleredigering = false;
    await skriv(vaert, "a");
    expect(celler(vaert)).toEqual(["a"]);
  });

  it("lader et kald med delayForCellEdit vente", async () => {
    const vaert = startTestvaert();
    vaert.mappe.celleredigering = true;
    const faerdigt = vaert.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["a"]];
      await context.sync();
    });
    await new Promise(setImmediate);
    expect(celler(vaert)).toEqual([]);
    vaert.mappe.celleredigering = false;
    await faerdigt;
    expect(celler(vaert)).toEqual(["a"]);
  });
});

it("en anmodning eller et svar på over 5 MB afvises", async () => {
  const vaert = startTestvaert();
  const lang = "x".repeat(30_000);
  await expect(skriv(vaert, ...Array.from({ length: 200 }, () => lang))).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(celler(vaert)).toEqual([]);
  await skriv(vaert, ...Array.from({ length: 90 }, () => lang));
  const hent = vaert.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:A90").load("values,text");
    await context.sync();
  });
  await expect(hent).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

it("et langsomt Excel svarer, når det slippes, og i rækkefølge", async () => {
  const vaert = startTestvaert();
  const ventende = vaert.langsom();
  const faerdige: string[] = [];
  const to = ["a", "b"].map((et) => skriv(vaert, et).then(() => faerdige.push(et)));
  while (ventende.antal() < 2) await new Promise(setImmediate);
  expect([faerdige, celler(vaert)]).toEqual([[], []]);
  await ventende.slip(1);
  expect(celler(vaert)).toEqual(["a"]);
  await ventende.ophaev();
  await Promise.all(to);
  expect([faerdige, celler(vaert)]).toEqual([["a", "b"], ["b"]]);
});

describe("det øvrige Office", () => {
  it("kender sine kravsæt, og dem, der mangler", () => {
    const vaert = startTestvaert();
    const { isSetSupported } = vaert.Office.context.requirements;
    expect(["1.9", "1.14", "1.15", "1.16"].map((version) => isSetSupported("ExcelApi", version))).toEqual([true, true, true, false]);
    vaert.manglerApi("ExcelApi", "1.10");
    expect(["1.9", "1.10", "1.14"].map((version) => isSetSupported("excelapi", version))).toEqual([true, false, false]);
    expect(isSetSupported("Findes", "1.1")).toBe(false);
  });

  it("gemmer dokumentets indstillinger, når der gemmes, og siger til, når det ikke går", async () => {
    const { Office, mappe, fejlVedGem } = startTestvaert();
    const { settings } = Office.context.document;
    const gem = () => new Promise<string>((efter) => settings.saveAsync(({ status }) => efter(status)));
    settings.set("a", { b: 1 });
    expect(mappe.indstillinger.size).toBe(0);
    fejlVedGem();
    expect([await gem(), mappe.indstillinger.size]).toEqual(["failed", 0]);
    expect([await gem(), Object.fromEntries(mappe.indstillinger)]).toEqual(["succeeded", { a: { b: 1 } }]);
    settings.remove("a");
    expect([await gem(), settings.get("a"), mappe.indstillinger.size]).toEqual(["succeeded", null, 0]);
  });

  it("melder sig som Excel på nettet", async () => {
    expect(await startTestvaert().Office.onReady()).toEqual({ host: "Excel", platform: "OfficeOnline" });
  });
});
