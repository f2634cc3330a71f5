import { faellesSide, samlet, skrivCelle } from "../../../src/taskpane/opslag/laesevenlig";
import { kolonner, opslagstabel, type Opslagsraekke } from "../../../src/workbook/ark/opslagstabel";
import { opslagstabeller } from "../../../src/workbook/ark/opslagstabeller";

const med = (...raekker: Opslagsraekke[]) => opslagstabel("T", kolonner(["Navn", "Betydning"], "navn", "linje"), raekker);
const raekke = (navn: string, tekst: string, side: string): Opslagsraekke => ({ celler: [navn, tekst], side });

it("en sætning, som arket deler i linjer, er hel igen", () =>
  expect(
    samlet(med(raekke("A", "Først,", "21"), raekke("", "så", ""), raekke("", "til sidst.", ""), raekke("B", "Alene.", "22"))).raekker,
  ).toEqual([raekke("A", "Først, så til sidst.", "21"), raekke("B", "Alene.", "22")]));

it("fælles side siges én gang, ellers siger hver række sin", () => {
  expect(faellesSide(med(raekke("A", "a", "21"), raekke("B", "b", "21")))).toBe("21");
  expect(faellesSide(med({ celler: ["Gruppe"], side: "", slags: "gruppe" }, raekke("B", "b", "21")))).toBe("21");
  expect(faellesSide(med(raekke("A", "a", "21"), raekke("B", "b", "22")))).toBeNull();
});

it("tal skrives på dansk, ord som de er", () => expect([1234.5, "1.2"].map(skrivCelle)).toEqual(["1.234,5", "1.2"]));

it("ingen tabel mister en celle på vejen fra arket til ruden", () => {
  for (const tabel of opslagstabeller()) {
    const ord = (raekker: readonly Opslagsraekke[]) => raekker.flatMap(({ celler }) => celler.filter((celle) => celle !== "")).join(" ");
    expect(ord(samlet(tabel).raekker)).toBe(ord(tabel.raekker));
    expect(samlet(tabel).raekker.every(({ celler }) => celler[0] !== "")).toBe(true);
  }
});
