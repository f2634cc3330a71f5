import { fundgrupper } from "../../../src/taskpane/politisk/fundgrupper";
import { fundlinjer } from "../../../src/taskpane/politisk/fundlinjer";
import type { Fund } from "../../../src/workbook/deling/kontrol";

const linjerne = (fund: readonly Fund[]): readonly string[] => fundlinjer(fundgrupper(fund)[0]!);
const cifre = (celle: string): Fund => ({
  art: "cpr",
  ark: "A",
  sted: { hvor: "celle", celle },
  stod: "15••••••••",
  sikker: "cifre",
  aftryk: "",
});
const antal = (celle: string): Fund => ({ art: "lilleAntal", ark: "A", sted: { hvor: "celle", celle }, stod: "3", grund: "antal" });
const kolonne = (navn: string, fra: number, til: number): string[] =>
  Array.from({ length: til - fra + 1 }, (_, nr) => `${navn}${fra + nr}`);

it("hvert fund har en linje, og to ens i samme celle én", () =>
  expect(linjerne([cifre("B2"), cifre("B2"), cifre("B3")])).toEqual(["Celle B2: 15••••••••", "Celle B3: 15••••••••"]));

it("efter ti linjer tælles resten", () => {
  expect(linjerne(kolonne("B", 2, 11).map(antal))).toHaveLength(10);
  expect(linjerne(kolonne("B", 2, 14).map(antal)).slice(9)).toEqual(["Celle B11: 3 (et antal)", "… og 3 til."]);
});

it("den, der siger god for cifre, får at vide, hvor hvert af dem står", () => {
  const sidst = (celler: readonly string[], ...andre: Fund[]) => linjerne([...celler.map(cifre), ...andre]).at(-1);
  expect(sidst(kolonne("B", 2, 41))).toBe("… og 30 til: B12:B41.");
  expect(sidst([...kolonne("B", 2, 12), "D9", "D11", "D12"])).toBe("… og 4 til: B12, D9 og D11:D12.");
  // As they are read, row by row.
  expect(sidst(kolonne("B", 2, 20).flatMap((celle) => [celle, celle.replace("B", "AC")]))).toBe("… og 28 til: B7:B20 og AC7:AC20.");
  const navn: Fund = { art: "cpr", ark: "A", sted: { hvor: "navn", navn: "Sag" }, stod: "15••••••••", sikker: "cifre", aftryk: "" };
  expect(sidst(kolonne("B", 2, 11), navn, { ...navn, sted: { hvor: "arknavn" } })).toBe(
    "… og 2 til: Det definerede navn Sag og Arkets navn.",
  );
});

it("et eget ark har ingen linjer: det er arket selv", () => expect(linjerne([{ art: "egetArk", ark: "A", aftryk: "1" }])).toEqual([]));
