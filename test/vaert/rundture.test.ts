import { hentMarkering } from "../../src/taskpane/vaert/excelMarkering";
import { arknavneIExcel, opretArk } from "../../src/taskpane/vaert/excelOpret";
import { hentNavnearkIExcel } from "../../src/taskpane/vaert/excelNavneark";
import { opdaterArk } from "../../src/taskpane/vaert/excelOpdater";
import { skrivIndtastningerIExcel } from "../../src/taskpane/vaert/excelSkriv";
import { ledigPlan } from "../../src/taskpane/skriv/ledigPlan";
import { bygget, fyrre } from "../workbook/budgetter";
import { randersEksempel } from "../workbook/eksempler";
import { aabnBrugersMappe, antalAnmodninger, FORUDSAETNINGER, HELE_AARET, PLAN } from "./mappe";

const STOR = bygget(fyrre);

/** What each job costs: the most requests that it may send; a new sheet takes one of its own. */
const ARBEJDER: readonly (readonly [hvad: string, hoejst: number, arbejde: () => Promise<unknown>])[] = [
  ["Opret arkene", 5, () => opretArk(PLAN)],
  ["Arkene findes", 3, () => opretArk(PLAN)],
  ["Opdater", 4, () => opdaterArk(PLAN)],
  [
    "Ny kopi",
    HELE_AARET.ark.length + 3,
    async () => opretArk(ledigPlan((kopi) => bygget({ ...randersEksempel, kopi }), await arknavneIExcel())),
  ],
  ["Hent fra markering", 2, hentMarkering],
  ["Læs indtastninger", 3, hentNavnearkIExcel],
  ["Skriv indtastninger", 4, () => skrivIndtastningerIExcel([{ ark: FORUDSAETNINGER, navn: "Udgangspunkt", vaerdi: 42_000_000 }])],
  ["Læs arknavne", 1, arknavneIExcel],
  // The sheets Forudsætninger and Opfølgning have more input cells than a request takes.
  ["Opret, 40 fagområder", STOR.ark.length + 5, () => opretArk(STOR)],
  ["Opdater, 40 fagområder", 5, () => opdaterArk(STOR)],
  ["Læs, 40 fagområder", 3, hentNavnearkIExcel],
];

it("hvert arbejde koster højst så mange anmodninger", async () => {
  let vaert = await aabnBrugersMappe();
  const maalt: { Arbejde: string; Anmodninger: number; Højst: number }[] = [];
  for (const [hvad, hoejst, arbejde] of ARBEJDER) {
    if (hvad === "Opret, 40 fagområder") vaert = await aabnBrugersMappe();
    if (hvad === "Hent fra markering") vaert.mappe.aktiver(vaert.mappe.kraevArk("Ark1"));
    const foer = antalAnmodninger(vaert);
    expect(await arbejde()).not.toMatchObject({ art: "mislykkedes" });
    maalt.push({ Arbejde: hvad, Anmodninger: antalAnmodninger(vaert) - foer, Højst: hoejst });
  }
  console.info(maalt.map(({ Arbejde, Anmodninger, Højst }) => `${Arbejde.padEnd(24)}${Anmodninger} (højst ${Højst})`).join("\n"));
  expect(maalt.filter(({ Anmodninger, Højst }) => Anmodninger > Højst)).toEqual([]);
});
