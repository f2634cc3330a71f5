import { formel, ref } from "../../src/workbook/formel";
import { klagerOverArknavn, klagerOverCelle, klagerOverNavn } from "../../src/workbook/graenser";
import { beregnet, input, tekst, TOM_RAEKKE, type Arkkilde } from "../../src/workbook/kilde";
import { laegUd } from "../../src/workbook/laegUd";
import { BUDGETTER, bygget } from "./budgetter";

const kilde = (andet: Partial<Arkkilde> = {}): Arkkilde => ({
  navn: "Ark",
  kolonnebredder: [10, 10],
  raekker: [
    [tekst("Beløb"), input("Beloeb", 7, "kroner")],
    TOM_RAEKKE,
    [null, beregnet("dobbelt", formel`2*${ref("Beloeb")}`, 14, "kroner")],
  ],
  frysTilOgMed: null,
  sidehoved: "",
  udskrevneKolonner: 2,
  gentag: null,
  ...andet,
});

describe("et ark lægges ud", () => {
  const [ark] = laegUd([kilde({ frysTilOgMed: "Beloeb", gentag: "Beloeb" })]);

  it("med hver celle på sin plads og formlen trykt", () =>
    expect(ark!.celler).toEqual([
      { raekke: 0, kolonne: 0, vaerdi: "Beløb", rolle: "ledetekst" },
      { raekke: 0, kolonne: 1, vaerdi: 7, rolle: "input", format: "kroner" },
      { raekke: 2, kolonne: 1, vaerdi: 14, formel: "2*$B$1", rolle: "beregnet", format: "kroner" },
    ]));

  it("med navne, frosne rækker og udskrift", () => {
    expect(ark!.navne).toEqual([{ navn: "Beloeb", raekke: 0, kolonne: 1 }]);
    expect(ark!.frys).toEqual({ raekker: 1, kolonner: 0 });
    expect(ark!.udskrift.gentagRaekker).toEqual({ fra: 0, til: 0 });
    expect(ark!.udskrift.omraade).toEqual({ fraRaekke: 0, fraKolonne: 0, tilRaekke: 2, tilKolonne: 1 });
  });

  it("med plads til ombrudt tekst og ellers almindelige rækker", () => {
    const [langt] = laegUd([kilde({ raekker: [[tekst("x".repeat(25), "tekst")], [tekst("kort", "tekst")], [tekst("x".repeat(25))]] })]);
    expect(langt!.raekkehoejder.map(({ raekke }) => raekke)).toEqual([0]);
    expect(langt!.raekkehoejder[0]!.punkter).toBeGreaterThan(2 * 15);
  });

  it("og et ark kan regne med et andets celler", () => {
    const [, andet] = laegUd([kilde(), kilde({ navn: "Andet", raekker: [[beregnet("b", formel`${ref("Beloeb")}`, 7, "kroner")]] })]);
    expect(andet!.celler[0]!.formel).toBe("'Ark'!$B$1");
  });
});

describe("et ark kan ikke lægges ud", () => {
  it.each<[string, Arkkilde[], string]>([
    ["med to celler af samme nøgle", [kilde(), kilde({ navn: "B" })], 'Two cells have the key "Beloeb"'],
    ["med et for langt navn", [kilde({ navn: "x".repeat(32) })], "must have 1-31 characters"],
    ["med et ugyldigt defineret navn", [kilde({ raekker: [[input("Fra1", 1)]] })], '"Fra1" is not a valid defined name'],
    ["med et tal, der ikke er et", [kilde({ raekker: [[input("Tal", NaN)]] })], "a cell holds NaN"],
    ["med en for lang tekst", [kilde({ raekker: [[tekst("x".repeat(32_768))]] })], "a cell text has 32768 characters"],
  ])("%s", (_, kilder, klage) => expect(() => laegUd(kilder)).toThrow(klage));
});

describe("Excels grænser", () => {
  it.each(["", "x".repeat(32), "a/b", "a\\b", "a:b", "a?b", "a*b", "[a]", "'a", "a'"])("arknavnet »%s« går ikke", (navn) =>
    expect(klagerOverArknavn(navn)).not.toEqual([]),
  );

  it.each(["Fordeling 2023", "x".repeat(31), "Børn's ark"])("arknavnet »%s« går", (navn) => expect(klagerOverArknavn(navn)).toEqual([]));

  it.each(["", "A1", "XFD1048576", "R1C1", "r2c", "RC", "C", "r", "1A", "to ord", "bøvl-bøvl"])("navnet »%s« går ikke", (navn) =>
    expect(klagerOverNavn(navn)).not.toEqual([]),
  );

  it.each(["Fra_1", "Indtaegt_2021_nr_40", "_x", "Enhed"])("navnet »%s« går", (navn) => expect(klagerOverNavn(navn)).toEqual([]));

  it("en formel må være 8.192 tegn", () => {
    expect(klagerOverCelle(1, "x".repeat(8_192))).toEqual([]);
    expect(klagerOverCelle(1, "x".repeat(8_193))).toEqual(["a formula has 8193 characters"]);
  });
});

describe.each(BUDGETTER)("projektmappen med %s", (_, opgave) => {
  const { ark } = bygget(opgave);

  it("har lovlige og forskellige arknavne", () => {
    expect(ark.flatMap(({ navn }) => klagerOverArknavn(navn))).toEqual([]);
    expect(new Set(ark.map(({ navn }) => navn.toLowerCase())).size).toBe(ark.length);
  });

  it("har lovlige navne, hvert kun én gang på sit ark", () => {
    for (const { navne } of ark) {
      expect(navne.flatMap(({ navn }) => klagerOverNavn(navn))).toEqual([]);
      expect(new Set(navne.map(({ navn }) => navn.toLowerCase())).size).toBe(navne.length);
    }
  });

  it("har højst én celle på hver plads, og et navn ved hvert input", () => {
    for (const { celler, navne } of ark) {
      const steder = celler.map(({ raekke, kolonne }) => `${raekke},${kolonne}`);
      const inputs = celler.filter(({ rolle }) => rolle.startsWith("input")).map(({ raekke, kolonne }) => `${raekke},${kolonne}`);
      expect(new Set(steder).size).toBe(steder.length);
      expect(navne.map(({ raekke, kolonne }) => `${raekke},${kolonne}`)).toEqual(expect.arrayContaining(inputs));
    }
  });
});
