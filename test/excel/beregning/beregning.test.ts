import { startTestvaert, type Testvaert } from "../vaert";
import type { Funktioner } from "./typer";

const skriv = (vaert: Testvaert, celler: Readonly<Record<string, string | number | boolean>>, ark = "Ark1") =>
  vaert.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(ark);
    for (const [adresse, vaerdi] of Object.entries(celler)) sheet.getRange(adresse).formulas = [[vaerdi]];
    await context.sync();
  });

const laes = async ({ Excel }: Testvaert, adresse: string): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const omraade = context.workbook.worksheets.getItem("Ark1").getRange(adresse).load("values");
    await context.sync();
    return (omraade.values as unknown[][]).flat();
  });

const NOEGLE = { A1: 24_000_000, A2: 12_500_000, A3: 900_000 };
const DELE = [-26_567_000, -13_837_000, -996_000];

describe("tilføjelsens funktioner", () => {
  it("spilder, native formler følger med, og en ny indtastning ændrer alt", async () => {
    const vaert = startTestvaert();
    await skriv(vaert, {
      ...NOEGLE,
      C1: -41_400_000,
      D1: "=FORDEL_BUDGET(C1,A1:A3,1000)",
      E1: "=SUM(D1:D3)",
      E2: "=FORDEL_BUDGET(E1/2,A1:A2)",
    });
    expect(await laes(vaert, "D1:D3")).toEqual(DELE);
    expect(await laes(vaert, "E1:E3")).toEqual([-41_400_000, -13_610_959, -7_089_041]);
    await skriv(vaert, { C1: -1000 });
    expect(await laes(vaert, "D1:D3")).toEqual([-1000, 0, 0]);
    expect(await laes(vaert, "E1:E3")).toEqual([-1000, -329, -171]);
  });

  it.each([
    ["celler og tal", "=FORDEL_BUDGET(C1,A1:A3,1000)"],
    ["faste referencer og luft", "= FORDEL_BUDGET( $C$1 , $A$1:$A$3 , 1000 )"],
    ["et andet ark i anførselstegn", "=FORDEL_BUDGET('Andet ark, (2)'!B2,'Andet ark, (2)'!A1:A3,1000)"],
    ["mappens og arkets navne", "=FORDEL_BUDGET(Beloeb,Noegle,Enhed)"],
    ["et andet arks navne", "=FORDEL_BUDGET('Andet ark, (2)'!Dets,Noegle,1000)"],
    ["native udtryk", "=FORDEL_BUDGET(-SUM(20700000,C2),A1:A3*1,10^3)"],
    ["et kald i et kald", "=FORDEL_BUDGET(SUM(FORDEL_BUDGET(C1,A1:A3)),A1:A3,1000)"],
    ["små bogstaver", "=fordel_budget(C1,A1:A3,1000)"],
    ["et navn for en konstant", "=FORDEL_BUDGET(C1,A1:A3,Tusind)"],
    ["en hel kolonne", "=FORDEL_BUDGET(C1,A:A,1000)"],
  ])("tager %s", async (_, formel) => {
    const vaert = startTestvaert();
    await vaert.Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const [foerste, andet] = [worksheets.getItem("Ark1"), worksheets.add("Andet ark, (2)")];
      andet.getRange("A1:A3").values = Object.values(NOEGLE).map((et) => [et]);
      andet.getRange("B2").values = [[-41_400_000]];
      foerste.getRange("C2").values = [[20_700_000]];
      names.add("Beloeb", foerste.getRange("C1"));
      names.add("Tusind", "=1000");
      foerste.names.add("Noegle", "=Ark1!$A$1:$A$3");
      foerste.names.add("Enhed", foerste.getRange("C3"));
      andet.names.add("Dets", andet.getRange("B2"));
      await context.sync();
    });
    await skriv(vaert, { ...NOEGLE, C1: -41_400_000, C3: 1000, H1: formel });
    expect(await laes(vaert, "H1:H3")).toEqual(DELE);
  });

  it("får rækker, tomme celler som null, udeladte som undefined, tekster, sandt og fejl, som Excel giver dem", async () => {
    const kaldt: unknown[][] = [];
    const funktioner: Funktioner = {
      har: (navn) => navn === "F",
      kald: (_, argumenter) => {
        kaldt.push([...argumenter]);
        return [[1]];
      },
    };
    const vaert = startTestvaert({ funktioner });
    await skriv(vaert, { A1: "x", B2: true, A3: "=NA()", D1: '=F(A1:B3,,"a ""b"", c",A9,-2,)' });
    await laes(vaert, "D1");
    const fejl = { type: "Error", basicType: "Error", basicValue: "#N/A" };
    expect(kaldt.at(-1)).toEqual([
      [
        ["x", null],
        [null, true],
        [fejl, null],
      ],
      undefined,
      'a "b", c',
      null,
      -2,
      undefined,
    ]);
  });

  it("svarer med fejlværdier, og en fejl i funktionen selv ses", async () => {
    const vaert = startTestvaert();
    await skriv(vaert, { D1: "=FORDEL_BUDGET(1000,A1:A3)", D2: '=IFERROR(D1,"intet")' });
    expect(await laes(vaert, "D1:D2")).toEqual(["#VALUE!", "intet"]);
    const gaaet = startTestvaert({
      funktioner: {
        har: (navn) => navn === "G",
        kald: () => {
          throw new TypeError("i stykker");
        },
      },
    });
    await expect(skriv(gaaet, { A1: "=G()" }).then(() => laes(gaaet, "A1"))).rejects.toThrow("i stykker");
  });

  it("der går i ring, er en fejl med ord", async () => {
    let nr = 0;
    const vaert = startTestvaert({ funktioner: { har: (navn) => navn === "T", kald: () => [[++nr]] } });
    await expect(skriv(vaert, { A1: "=T()" }).then(() => laes(vaert, "A1"))).rejects.toThrow("come to rest");
  });
});

describe("#SPILL!", () => {
  const spildt = { ...NOEGLE, C1: -41_400_000, D1: "=FORDEL_BUDGET(C1,A1:A3,1000)" };

  it.each([
    ["en værdi", "x"],
    ["en formel", "=1+1"],
  ])("%s i vejen giver #SPILL!, og spildet kommer igen, når den er væk", async (_, iVejen) => {
    const vaert = startTestvaert();
    await skriv(vaert, { ...spildt, D3: iVejen, E1: "=SUM(D1:D2)" });
    expect(await laes(vaert, "D1:E1")).toEqual(["#SPILL!", "#SPILL!"]);
    expect(await laes(vaert, "D2")).toEqual([""]);
    await skriv(vaert, { D3: "" });
    expect(await laes(vaert, "D1:D3")).toEqual(DELE);
  });

  it("en indtastning i en spildt celle giver #SPILL!, og formlen tager spildet med sig", async () => {
    const vaert = startTestvaert();
    await skriv(vaert, spildt);
    await skriv(vaert, { D2: 7 });
    expect(await laes(vaert, "D1:D3")).toEqual(["#SPILL!", 7, ""]);
    await skriv(vaert, { D2: "", D1: "" });
    expect(await laes(vaert, "D1:D3")).toEqual(["", "", ""]);
  });

  it("native formler spilder også, og spildets celler kan findes", async () => {
    const vaert = startTestvaert();
    await skriv(vaert, { A1: 1, A2: 2, B1: "=A1:A2*10" });
    expect(await laes(vaert, "B1:B2")).toEqual([10, 20]);
    await vaert.Excel.run(async (context) => {
      const ark = context.workbook.worksheets.getItem("Ark1");
      const til = ark.getRange("B1").getSpillingToRange().load("address");
      const fra = ark.getRange("B2").getSpillParent().load("address,hasSpill");
      const intet = ark.getRange("A1").getSpillingToRangeOrNullObject();
      await context.sync();
      expect([til.address, fra.address, fra.hasSpill, intet.isNullObject]).toEqual(["'Ark1'!B1:B2", "'Ark1'!B1", true, true]);
    });
  });
});

it("tal har alle deres cifre", async () => {
  const vaert = startTestvaert();
  await skriv(vaert, { A1: "=1/3", A2: "=41400000.55*1", A3: "=9007199254740991-0", A4: "=0.1+0.2", A5: "=-1E-20*1" });
  expect(await laes(vaert, "A1:A5")).toEqual([1 / 3, 41_400_000.55, 9_007_199_254_740_991, 0.1 + 0.2, -1e-20]);
});
