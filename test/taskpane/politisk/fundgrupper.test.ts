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
const cpr = (celle: string, sikker: "form" | "cifre" = "form"): Extract<Fund, { art: "cpr" }> => ({
  art: "cpr",
  ark: "B",
  sted: { hvor: "celle", celle },
  stod: sikker === "form" ? "01••••-••••" : "01••••••••",
  sikker,
  aftryk: celle,
});
const sikkert = cpr("C7");
const egetArk: Fund = { art: "egetArk", ark: "B", aftryk: "1" };
const cellefejl: Fund = { art: "cellefejl", ark: "A", sted: { hvor: "celle", celle: "D4" }, stod: "#I/T" };
const sagsark: Fund = { art: "sagsark", ark: "A", tegn: "overskrifter" };

it("fund samles ark for ark, det alvorligste først", () =>
  expect(
    fundgrupper([egetArk, cellefejl, antal("B2", "3"), sagsark, antal("B3", "1"), cpr("C9", "cifre"), sikkert]).map(
      ({ art, ark, fund }) => [art, ark, fund.length],
    ),
  ).toEqual([
    ["cpr", "B", 1],
    ["cifre", "B", 1],
    ["sagsark", "A", 1],
    ["lilleAntal", "A", 2],
    ["cellefejl", "A", 1],
    ["egetArk", "B", 1],
  ]));

it("et CPR-nummer kan ikke godkendes, heller ikke når nogen har gjort det", () => {
  const grupper = fundgrupper([sikkert, antal("B2", "3")]);
  expect(grupper.map(({ art }) => kanGodkendes(art))).toEqual([false, true]);
  expect(udestaaende(grupper, new Set(grupper.map(({ noegle }) => noegle))).map(({ art }) => art)).toEqual(["cpr"]);
});

it("cifre alene kan godkendes, og et CPR-nummer i samme ark bliver ikke godkendt med dem", () => {
  const grupper = fundgrupper([cpr("C8", "cifre"), sikkert, cpr("C9", "cifre")]);
  expect(grupper.map((gruppe) => [gruppe.art, kanGodkendes(gruppe.art)])).toEqual([
    ["cpr", false],
    ["cifre", true],
  ]);
  expect(udestaaende(grupper, new Set(grupper.map(({ noegle }) => noegle))).map(({ art }) => art)).toEqual(["cpr"]);
});

it("cifre skal godkendes igen, når de er nogle andre, også hvor de ser ens ud for den, der godkendte", () => {
  const cifre = cpr("C8", "cifre");
  const godkendte = new Set(fundgrupper([cifre]).map(({ noegle }) => noegle));
  expect(udestaaende(fundgrupper([cifre]), godkendte)).toEqual([]);
  expect(udestaaende(fundgrupper([{ ...cifre, aftryk: "andre" }]), godkendte)).toHaveLength(1);
});

it("et eget ark og dets fejl holder udgaven tilbage, til de er godkendt, og godkendelsen falder, når aftrykket er et andet", () => {
  const grupper = fundgrupper([egetArk, cellefejl]);
  expect(udestaaende(grupper, new Set())).toHaveLength(2);
  const godkendte = new Set(grupper.map(({ noegle }) => noegle));
  expect(udestaaende(grupper, godkendte)).toEqual([]);
  expect(udestaaende(fundgrupper([{ ...egetArk, aftryk: "2" }, cellefejl]), godkendte).map(({ art }) => art)).toEqual(["egetArk"]);
});

it("det, der er godkendt, gælder kun netop det, der blev set", () => {
  const [foer] = fundgrupper([antal("B2", "3")]);
  const godkendte = new Set([foer!.noegle]);
  expect(udestaaende(fundgrupper([antal("B2", "3")]), godkendte)).toEqual([]);
  expect(udestaaende(fundgrupper([antal("B2", "2")]), godkendte)).toHaveLength(1);
  expect(udestaaende(fundgrupper([antal("B2", "3"), antal("B3", "1")]), godkendte)).toHaveLength(1);
});

it.each<[Fund, string | null]>([
  [sikkert, "Celle C7: 01••••-••••"],
  [{ ...sikkert, sted: { hvor: "arknavn" } }, "Arkets navn: 01••••-••••"],
  [{ ...sikkert, sted: { hvor: "liste", celle: "B4" } }, "Valglisten ved B4: 01••••-••••"],
  [{ ...sikkert, sted: { hvor: "note", celle: "B4" } }, "Noten ved B4: 01••••-••••"],
  [{ ...sikkert, sted: { hvor: "navn", navn: "Sag" } }, "Det definerede navn Sag: 01••••-••••"],
  [{ ...sikkert, sted: { hvor: "diagram", navn: "Sager" } }, "Diagrammet Sager: 01••••-••••"],
  [sagsark, "kolonnerne er en sagslistes"],
  [antal("B2", "3"), "Celle B2: 3 (et antal)"],
  [cellefejl, "Celle D4: #I/T"],
  [egetArk, null],
])("%j siges med sted", (fund, tekst) => expect(fundtekst(fund)).toBe(tekst));
