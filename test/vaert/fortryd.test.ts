import { opdaterArk } from "../../src/taskpane/vaert/excelOpdater";
import { opretArk } from "../../src/taskpane/vaert/excelOpret";
import type { Testvaert } from "../excel/vaert";
import { aabnBrugersMappe, ARK, PLAN } from "./mappe";

type Valg = { readonly mergeUndoGroup?: boolean; readonly delayForCellEdit?: boolean };

/** The options of each run that has some, in order. */
async function medValg(kender: boolean): Promise<{ readonly vaert: Testvaert; readonly valg: Valg[] }> {
  const vaert = await aabnBrugersMappe();
  const valg: Valg[] = [];
  const run = (foerste: Valg | (() => unknown), ...resten: readonly unknown[]): unknown => {
    if (typeof foerste === "object") valg.push(foerste);
    return (vaert.Excel.run as (...argumenter: readonly unknown[]) => unknown)(foerste, ...resten);
  };
  const { context } = vaert.Office;
  const isSetSupported = (navn: string, version: string) =>
    (kender && version === "1.20") || context.requirements.isSetSupported(navn, version);
  Object.assign(globalThis, {
    Excel: Object.assign(Object.create(vaert.Excel) as object, { run }),
    Office: { ...vaert.Office, context: { ...context, requirements: { isSetSupported } } },
  });
  return { vaert, valg };
}

const samlet = ({ mergeUndoGroup = false }: Valg): boolean => mergeUndoGroup;

it.each([
  ["et Excel, der kan", true],
  ["et Excel, der ikke kan", false],
])("%s, får at vide, om arkene skal være ét trin at fortryde", async (_, kender) => {
  const { valg } = await medValg(kender);
  expect(await opretArk(PLAN)).toEqual({ art: "skrevet" });
  expect(await opdaterArk(PLAN)).toEqual({ art: "skrevet" });
  expect(valg.map(samlet)).toEqual([kender, kender]);
  expect(valg.map((et) => "mergeUndoGroup" in et)).toEqual([kender, kender]);
});

it("kan arbejdet ikke fortrydes i ét trin, er det gjort i flere, og kun én gang", async () => {
  const { vaert, valg } = await medValg(true);
  vaert.fejlPaa(({ handlinger }) => valg.length === 1 && handlinger.some(({ navn }) => navn.endsWith("formulas =")), {
    code: "UndoNotSupported",
    efterHandlinger: Infinity,
  });
  expect(await opretArk(PLAN)).toEqual({ art: "skrevet" });
  expect(vaert.mappe.ark.slice(3).map(({ navn }) => navn)).toEqual(ARK);
  expect([valg.map(samlet).at(0), valg.map(samlet).at(-1), valg.filter(samlet).length]).toEqual([true, false, 1]);
});

it("en opdatering prøves også igen, fra det der stod", async () => {
  const { vaert, valg } = await medValg(true);
  await opretArk(PLAN);
  const nyt = vaert.mappe.indhold();
  for (const navn of ARK) vaert.mappe.kraevArk(navn).saet(0, 0, "Skrevet over");
  vaert.mappe.aendret();
  vaert.fejlPaa(() => valg.length === 2, { code: "UndoNotSupported", efterHandlinger: Infinity });
  expect(await opdaterArk(PLAN)).toEqual({ art: "skrevet" });
  expect(vaert.mappe.indhold()).toEqual(nyt);
});

it("det, brugeren selv må gøre noget ved, prøves ikke igen", async () => {
  const { vaert, valg } = await medValg(true);
  const foer = vaert.mappe.indhold();
  vaert.mappe.beskyttet = true;
  expect(await opretArk(PLAN)).toMatchObject({ art: "mislykkedes", aarsag: { art: "beskyttet" } });
  expect(vaert.mappe.indhold()).toEqual(foer);
  expect(valg.filter(samlet)).toHaveLength(1);
});

it("kan der ikke ryddes op efter det første forsøg, gøres intet andet", async () => {
  const { vaert } = await medValg(true);
  vaert.fejl(3, { code: "UndoNotSupported" });
  vaert.fejlPaa(({ handlinger }) => handlinger.some(({ navn }) => navn.endsWith("delete()")), { code: "GeneralException" });
  expect(await opretArk(PLAN)).toMatchObject({ art: "mislykkedes", aarsag: { art: "ukendt" }, tilbage: [ARK[0]] });
  expect(vaert.mappe.ark.slice(3).map(({ navn }) => navn)).toEqual([ARK[0]]);
});
