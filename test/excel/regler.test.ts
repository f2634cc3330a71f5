import { forsoeg, type Arbejde } from "./forsoeg";

const tilfoej =
  (...navne: string[]): Arbejde =>
  ({ worksheets }) =>
    navne.forEach((navn) => worksheets.add(navn));

const navngiv =
  (...navne: string[]): Arbejde =>
  ({ names }, ark) =>
    navne.forEach((navn) => names.add(navn, ark.getRange("A1")));

it.each<[string, string, Arbejde]>([
  ["et arknavn på 31 tegn", "OK", tilfoej("x".repeat(31))],
  ["et arknavn på 32 tegn", "InvalidArgument", tilfoej("x".repeat(32))],
  ["et tomt arknavn", "InvalidArgument", tilfoej("")],
  ...[..."[]:*?/\\"].map((tegn): [string, string, Arbejde] => [`et arknavn med ${tegn}`, "InvalidArgument", tilfoej(`a${tegn}b`)]),
  ["et arknavn med apostrof først", "InvalidArgument", tilfoej("'a")],
  ["et arknavn med apostrof sidst", "InvalidArgument", tilfoej("a'")],
  ["et arknavn med apostrof i midten", "OK", tilfoej("Ida's ark")],
  ["arknavnet History", "InvalidArgument", tilfoej("history")],
  ["et arknavn, der findes med andre bogstavstørrelser", "ItemAlreadyExists", tilfoej("Fordeling", "FORDELING")],
  [
    "at omdøbe til et navn, der findes",
    "ItemAlreadyExists",
    ({ worksheets }, ark) => {
      worksheets.add("B");
      ark.name = "b";
    },
  ],
  [
    "at omdøbe til sit eget navn med andre bogstavstørrelser",
    "OK",
    (_, ark) => {
      ark.name = "ARK1";
    },
  ],
  ["danske bogstaver og parenteser i et arknavn", "OK", tilfoej("Ærø år (2)")],
  ["at slette det sidste synlige ark", "InvalidOperation", (_, ark) => ark.delete()],
  [
    "at skjule det sidste synlige ark",
    "InvalidOperation",
    (_, ark) => {
      ark.visibility = "Hidden";
    },
  ],
  [
    "at slette et meget skjult ark",
    "InvalidOperation",
    ({ worksheets }) => {
      const b = worksheets.add("B");
      b.visibility = "VeryHidden";
      b.delete();
    },
  ],
  [
    "at aktivere et skjult ark",
    "InvalidOperation",
    ({ worksheets }) => {
      const b = worksheets.add("B");
      b.visibility = "Hidden";
      b.activate();
    },
  ],
  [
    "et slettet ark",
    "ItemNotFound",
    ({ worksheets }) => {
      worksheets.add("B").delete();
      worksheets.getItem("B").activate();
    },
  ],
  ["et navn", "OK", navngiv("Indtaegt_2021.a", "_x", "Åben")],
  ["et navn, der ligner en celle", "InvalidArgument", navngiv("Fra1")],
  ["et navn, der ligner R1C1", "InvalidArgument", navngiv("r1c1")],
  ["navnet R", "InvalidArgument", navngiv("R")],
  ["et navn med mellemrum", "InvalidArgument", navngiv("to ord")],
  ["et navn, der begynder med et tal", "InvalidArgument", navngiv("2021tal")],
  ["et navn på 256 tegn", "InvalidArgument", navngiv("x".repeat(256))],
  ["et navn to gange", "ItemAlreadyExists", navngiv("Enhed", "ENHED")],
  [
    "samme navn i mappen og på et ark",
    "OK",
    ({ names }, ark) => {
      names.add("Enhed", "=1");
      ark.names.add("Enhed", "=2");
    },
  ],
  [
    "værdier med for få rækker",
    "InvalidArgument",
    (_, ark) => {
      ark.getRange("A1:B2").values = [[1, 2]];
    },
  ],
  [
    "værdier med for mange kolonner",
    "InvalidArgument",
    (_, ark) => {
      ark.getRange("A1:B1").values = [[1, 2, 3]];
    },
  ],
  [
    "formler med ulige rækker",
    "InvalidArgument",
    (_, ark) => {
      ark.getRange("A1:B2").formulas = [[1, 2], [3]];
    },
  ],
  [
    "talformater med forkerte mål",
    "InvalidArgument",
    (_, ark) => {
      ark.getRange("A1:B1").numberFormat = [["0"]];
    },
  ],
  [
    "én værdi til mange celler",
    "OK",
    (_, ark) => {
      ark.getRange("A1:B2").values = 7 as unknown as number[][];
    },
  ],
  [
    "en tekst på 32.768 tegn",
    "InvalidArgument",
    (_, ark) => {
      ark.getRange("A1").values = [["x".repeat(32_768)]];
    },
  ],
  [
    "en formel på 8.193 tegn",
    "InvalidArgument",
    (_, ark) => {
      ark.getRange("A1").formulas = [[`=1${"+1".repeat(4096)}`]];
    },
  ],
  [
    "en formel med danske skilletegn",
    "InvalidArgument",
    (_, ark) => {
      ark.getRange("A1").formulas = [["=SUM(1;2)"]];
    },
  ],
  [
    "en formel uden slutparentes",
    "InvalidArgument",
    (_, ark) => {
      ark.getRange("A1").formulas = [["=SUM(1,2"]];
    },
  ],
  [
    "et talformat til en hel kolonne",
    "InvalidArgument",
    (_, ark) => {
      ark.getRange("A:A").numberFormat = "0" as unknown as string[][];
    },
  ],
  ["en adresse, der ikke er en", "InvalidArgument", (_, ark) => void ark.getRange("ikke et navn").select()],
  ["et område uden for arket", "InvalidArgument", (_, ark) => void ark.getRange("A1").getOffsetRange(-1, 0).select()],
  [
    "en valideringsregel med to slags",
    "InvalidArgument",
    (_, ark) => {
      ark.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a" }, custom: { formula: "=TRUE" } };
    },
  ],
  [
    "en skrevet liste på over 255 tegn",
    "InvalidArgument",
    (_, ark) => {
      ark.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x,".repeat(128) } };
    },
  ],
  ["et diagram, der ikke findes", "ItemNotFound", (_, ark) => ark.charts.getItem("Nej").delete()],
  [
    "to tabeller oven i hinanden",
    "MergedRangeConflict",
    (_, ark) => {
      ark.tables.add("A1:B3", true);
      ark.tables.add("B2:C4", true);
    },
  ],
  ["en tabel, hvis overskrifter flyttes", "InvalidArgument", (_, ark) => void ark.tables.add("A1:B3", true).resize("A2:B4")],
])("Excel svarer på %s: %s", async (_, ventet, arbejde) => expect(await forsoeg(arbejde)).toBe(ventet));
