import { referenceAf, type Tabeludsnit } from "../../../src/kald/formel/reference";
import { tabeludsnit, type Tabelform } from "../../../src/taskpane/vaert/excelTabel";

/** B3:D7 on Sager: headings in row 3, totals in row 7. */
const TABEL: Tabelform = {
  ark: "Sager",
  felt: { raekke: 2, kolonne: 1, raekker: 5, kolonner: 3 },
  kolonner: ["Sag", "Udgift i alt", "Barn"],
  harOverskrifter: true,
  harTotaler: true,
};

const udsnit = (tekst: string): Tabeludsnit =>
  referenceAf({ type: "ReferenceIdentifier", kind: "table", value: tekst }).hvad as Tabeludsnit;

const A1 = ({ raekke, kolonne, raekker, kolonner }: Tabelform["felt"]): string =>
  `${"ABCDE"[kolonne]!}${raekke + 1}:${"ABCDE"[kolonne + kolonner - 1]!}${raekke + raekker}`;

function fundet(tekst: string, tabel: Partial<Tabelform> = {}, raekke = 4, ark = "Sager"): string {
  const svar = tabeludsnit({ ...TABEL, ...tabel }, { ark, raekke, tabel: null }, udsnit(tekst));
  return typeof svar === "string" ? svar : A1(svar);
}

it.each([
  ["T[]", "B4:D6"],
  ["T[Sag]", "B4:B6"],
  ["T[BARN]", "D4:D6"],
  ["T[[Udgift i alt]:[Barn]]", "C4:D6"],
  ["T[[Barn]:[Udgift i alt]]", "C4:D6"],
  ["T[#All]", "B3:D7"],
  ["T[[#All],[Sag]]", "B3:B7"],
  ["T[#Headers]", "B3:D3"],
  ["T[[#Totals],[Barn]]", "D7:D7"],
  ["T[#Data]", "B4:D6"],
  ["T[[#Headers],[#Data],[Sag]]", "B3:B6"],
  ["T[[#Data],[#Totals],[Sag]:[Barn]]", "B4:D7"],
  ["T[@]", "B5:D5"],
  ["T[@[Udgift i alt]]", "C5:C5"],
  ["T[[#This Row],[Sag]:[Udgift i alt]]", "B5:C5"],
  ["T[Udgift]", "findesIkke"],
  ["T[[Sag]:[Udgift]]", "findesIkke"],
])("%s er %s", (tekst, ventet) => expect(fundet(tekst)).toBe(ventet));

it.each([
  ["T[#All]", "B3:D7"],
  ["T[]", "B3:D6"],
  ["T[#Headers]", "findesIkke"],
  ["T[[#Headers],[#Data]]", "findesIkke"],
])("uden overskrifter er %s %s", (tekst, ventet) => expect(fundet(tekst, { harOverskrifter: false })).toBe(ventet));

it.each([
  ["T[]", "B4:D7"],
  ["T[#Totals]", "findesIkke"],
  ["T[#All]", "B3:D7"],
])("uden totaler er %s %s", (tekst, ventet) => expect(fundet(tekst, { harTotaler: false })).toBe(ventet));

it.each([
  [1, "udenForTabellen"],
  [2, "udenForTabellen"],
  [3, "B4:B4"],
  [5, "B6:B6"],
  [6, "udenForTabellen"],
  [7, "udenForTabellen"],
])("fra række %s, talt fra 0, er T[@Sag] %s", (raekke, ventet) => expect(fundet("T[@Sag]", {}, raekke)).toBe(ventet));

it("den række, formlen står i, er kun tabellens på tabellens eget ark", () => {
  expect(fundet("T[@Sag]", {}, 4, "Andet")).toBe("raekkePaaAndetArk");
  expect(fundet("T[Sag]", {}, 4, "Andet")).toBe("B4:B6");
});
