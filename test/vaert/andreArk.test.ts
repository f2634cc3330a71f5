import { hentArkIExcel, synligeArkIExcel } from "../../src/taskpane/vaert/excelAndreArk";
import { fejlvaerdi } from "../../src/tekster/fejlvisning";
import { andetArk } from "../../src/workbook/deling/andetArk";
import { aabn, aabnBrugersMappe, antalAnmodninger, skrivI } from "./mappe";

it("de ark, der kan ses, tilbydes, og de skjulte ikke", async () => {
  await aabnBrugersMappe();
  expect(await synligeArkIExcel()).toEqual({ art: "hentet", ark: ["Ark1", "Mine noter"] });
});

it("et arks værdier og talformater hentes, formler som deres værdi", async () => {
  await aabnBrugersMappe();
  expect(await hentArkIExcel(["Ark1", "Mine noter"])).toEqual({
    art: "hentet",
    ark: [
      {
        navn: "Ark1",
        celler: [
          { raekke: 0, kolonne: 0, vaerdi: "Voksne", talformat: "General" },
          { raekke: 0, kolonne: 1, vaerdi: 24_000_000, talformat: "#,##0" },
          { raekke: 1, kolonne: 0, vaerdi: "Børn", talformat: "General" },
          { raekke: 1, kolonne: 1, vaerdi: 12_500_000, talformat: "#,##0" },
          { raekke: 2, kolonne: 0, vaerdi: "I alt", talformat: "General" },
          { raekke: 2, kolonne: 1, vaerdi: 36_500_000, talformat: "#,##0" },
        ],
      },
      { navn: "Mine noter", celler: [{ raekke: 0, kolonne: 0, vaerdi: "Husk udvalget", talformat: "General" }] },
    ],
  });
});

it("et arks celler står i filen, hvor de stod, med deres egne formater og uden formler", async () => {
  const vaert = await aabnBrugersMappe();
  await skrivI(vaert, "Mine noter", "D7", true);
  await skrivI(vaert, "Mine noter", "D8", 12.5);
  const hentet = await hentArkIExcel(["Ark1", "Mine noter"]);
  if (hentet.art !== "hentet") throw new Error(hentet.art);
  const [ark1, noter] = hentet.ark.map(({ navn, celler }) => andetArk(navn, celler));
  expect(ark1!.celler.at(-1)).toEqual({ raekke: 2, kolonne: 1, vaerdi: 36_500_000, rolle: "beregnet", talkode: "#,##0" });
  expect(noter!.celler.slice(1)).toEqual([
    { raekke: 6, kolonne: 3, vaerdi: "SAND", rolle: "ledetekst" },
    { raekke: 7, kolonne: 3, vaerdi: 12.5, rolle: "beregnet" },
  ]);
  expect(noter!.kolonnebredder).toEqual([15, 9, 9, 9]);
  expect(noter!.udskrift.omraade).toEqual({ fraRaekke: 0, fraKolonne: 0, tilRaekke: 7, tilKolonne: 3 });
});

it("et tal får plads til alt, hvad dets format viser: ellers stod der ####", () => {
  const kode = '_-* #,##0.00 "kr."_-;-* #,##0.00 "kr."_-';
  const beloeb = (vaerdi: number) => ({ raekke: 0, kolonne: 0, vaerdi, talformat: kode });
  expect(andetArk("Udgift", [beloeb(12_300_000)]).kolonnebredder).toEqual(["12.300.000,00 kr.".length + 4]);
  expect(andetArk("Udgift", [beloeb(-1_912_300_000)]).kolonnebredder).toEqual(["-1.912.300.000,00 kr.".length + 4]);
});

it("et tomt ark har ingen celler", async () => {
  const vaert = await aabnBrugersMappe();
  await vaert.Excel.run(async (context) => {
    context.workbook.worksheets.add("Tomt");
    await context.sync();
  });
  expect(await hentArkIExcel(["Tomt"])).toEqual({ art: "hentet", ark: [{ navn: "Tomt", celler: [] }] });
  expect(andetArk("Tomt", []).kolonnebredder).toEqual([]);
});

it("et langt ark hentes helt, i svar som Excel kan give", async () => {
  const vaert = await aabnBrugersMappe();
  const ark = vaert.mappe.kraevArk("Mine noter");
  for (let raekke = 0; raekke < 60_000; raekke++) ark.saet(raekke, 0, `Linje ${raekke}`);
  vaert.mappe.aendret();
  const foer = antalAnmodninger(vaert);
  const hentet = await hentArkIExcel(["Mine noter"]);
  if (hentet.art !== "hentet") throw new Error(hentet.art);
  expect(hentet.ark[0]!.celler.map(({ vaerdi }) => vaerdi)).toEqual(Array.from({ length: 60_000 }, (_, nr) => `Linje ${nr}`));
  expect(antalAnmodninger(vaert) - foer).toBe(5);
});

it("et ark, der er for stort at dele, siges", async () => {
  const vaert = await aabnBrugersMappe();
  vaert.mappe.kraevArk("Mine noter").saet(400_000, 0, "langt nede");
  vaert.mappe.aendret();
  expect(await hentArkIExcel(["Ark1", "Mine noter"])).toEqual({ art: "forStort", ark: "Mine noter" });
});

it.each([
  ["række", (ark: { raekkehoejder: Map<number, number> }) => ark.raekkehoejder.set(1, 0)],
  ["kolonne", (ark: { kolonnebredder: Map<number, number> }) => ark.kolonnebredder.set(1, 0)],
])("et ark med en skjult %s læses ikke: den ville kunne ses i filen", async (_, skjul) => {
  const vaert = await aabnBrugersMappe();
  skjul(vaert.mappe.kraevArk("Ark1"));
  expect(await hentArkIExcel(["Mine noter", "Ark1"])).toEqual({ art: "skjuler", ark: "Ark1" });
});

describe("en fejl i et ark", () => {
  /** A workbook where the function gives this error. */
  async function medFejl(code: string) {
    const vaert = aabn({ funktioner: { har: (navn) => navn === "REFUSION", kald: () => ({ code }) } });
    await skrivI(vaert, "Ark1", "A1", "Refusion");
    await skrivI(vaert, "Ark1", "C3", "=REFUSION(900000,2030)");
    await skrivI(vaert, "Ark1", "D3", "#1 på listen");
    return vaert;
  }

  it.each(["#N/A", "#DIV/0!", "#VALUE!", "#NUM!", "#REF!", "#SPILL!"])("hentes som en fejl: %s", async (code) => {
    await medFejl(code);
    const hentet = await hentArkIExcel(["Ark1"]);
    if (hentet.art !== "hentet") throw new Error(hentet.art);
    expect(hentet.ark[0]!.celler.map(({ vaerdi }) => vaerdi)).toEqual(["Refusion", { fejl: code }, "#1 på listen"]);
    expect(andetArk("Ark1", hentet.ark[0]!.celler).fejl).toEqual([{ celle: "C3", stod: fejlvaerdi(code) }]);
  });

  it.each([
    ["#BUSY!", "regner"],
    ["#GETTING_DATA", "regner"],
    ["#CONNECT!", "regner"],
    ["#NAME?", "ukendt"],
  ])("læses arket ikke ved %s: det er ikke det, der kommer til at stå der", async (code, hvad) => {
    await medFejl(code);
    expect(await hentArkIExcel(["Ark1"])).toEqual({ art: "ufaerdig", ark: "Ark1", celle: "C3", hvad });
  });
});

describe("kan Excel ikke svare, siges det", () => {
  const ventet = { art: "mislykkedes", aarsag: { art: "ukendt", stod: "Det gik i stå" } };
  const FEJL = { code: "GeneralException", message: "Det gik i stå" };

  it("på, hvilke ark der er", async () => {
    const vaert = await aabnBrugersMappe();
    vaert.fejl(1, FEJL);
    expect(await synligeArkIExcel()).toEqual(ventet);
  });

  it.each([1, 2])("på, hvad der står i dem: anmodning %s", async (nr) => {
    const vaert = await aabnBrugersMappe();
    vaert.fejl(nr, FEJL);
    expect(await hentArkIExcel(["Ark1"])).toEqual(ventet);
  });
});
