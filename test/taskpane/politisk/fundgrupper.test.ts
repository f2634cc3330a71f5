import { fundgrupper, kanGodkendes, udestaaende } from "../../../src/taskpane/politisk/fundgrupper";
import { fundtekst } from "../../../src/tekster/fundside";
import type { Fund } from "../../../src/workbook/deling/kontrol";

const antal = (celle: string, stod: string): Fund => ({
  art: "lilleAntal",
  ark: "A",
  sted: { hvor: "celle", celle },
  stod,
  grund: "antal",
});
const cpr: Fund = { art: "cpr", ark: "B", sted: { hvor: "celle", celle: "C7" }, stod: "01••••-••••" };
const sagsark: Fund = { art: "sagsark", ark: "A", tegn: "overskrifter" };

it("fund samles ark for ark, det alvorligste først", () =>
  expect(fundgrupper([antal("B2", "3"), sagsark, antal("B3", "1"), cpr]).map(({ art, ark, fund }) => [art, ark, fund.length])).toEqual([
    ["cpr", "B", 1],
    ["sagsark", "A", 1],
    ["lilleAntal", "A", 2],
  ]));

it("et CPR-nummer kan ikke godkendes, heller ikke når nogen har gjort det", () => {
  const grupper = fundgrupper([cpr, antal("B2", "3")]);
  expect(grupper.map(kanGodkendes)).toEqual([false, true]);
  expect(udestaaende(grupper, new Set(grupper.map(({ noegle }) => noegle))).map(({ art }) => art)).toEqual(["cpr"]);
});

it("det, der er godkendt, gælder kun netop det, der blev set", () => {
  const [foer] = fundgrupper([antal("B2", "3")]);
  const godkendte = new Set([foer!.noegle]);
  expect(udestaaende(fundgrupper([antal("B2", "3")]), godkendte)).toEqual([]);
  expect(udestaaende(fundgrupper([antal("B2", "2")]), godkendte)).toHaveLength(1);
  expect(udestaaende(fundgrupper([antal("B2", "3"), antal("B3", "1")]), godkendte)).toHaveLength(1);
});

it.each<[Fund, string]>([
  [cpr, "Celle C7: 01••••-••••"],
  [{ ...cpr, sted: { hvor: "arknavn" } }, "Arkets navn: 01••••-••••"],
  [{ ...cpr, sted: { hvor: "liste", celle: "B4" } }, "Valglisten ved B4: 01••••-••••"],
  [{ ...cpr, sted: { hvor: "note", celle: "B4" } }, "Noten ved B4: 01••••-••••"],
  [{ ...cpr, sted: { hvor: "navn", navn: "Sag" } }, "Det definerede navn Sag: 01••••-••••"],
  [{ ...cpr, sted: { hvor: "diagram", navn: "Sager" } }, "Diagrammet Sager: 01••••-••••"],
  [sagsark, "kolonnerne er en sagslistes"],
  [antal("B2", "3"), "Celle B2: 3 (et antal)"],
])("%j siges med sted", (fund, tekst) => expect(fundtekst(fund)).toBe(tekst));
