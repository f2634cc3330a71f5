import { tilXlsx } from "../../src/render/xlsx";
import { bygBilag } from "../../src/workbook/bygBilag";
import type { CellePlan, WorkbookPlan } from "../../src/workbook/plan";
import { genberegnAlle } from "../miljoe/libreoffice";
import type { Projektmappe } from "../miljoe/ods";
import { BILAG, SKOENNET_BILAG } from "../workbook/bilagene";
import { raekkenummer } from "../workbook/planopslag";
import { medForkerteSvar } from "./forsoeg";
import { forskelle } from "./sammenligning";

const plan = bygBilag(BILAG);

/** What somebody types into the yellow cells, and what the formulas shall say of it, by the row's first words. */
const KRAV = [
  ["Børn* & unge", 36_250.01, "OK"],
  ["=1+1", 36_000, "Afviger med -250,00"],
  ["Socialområdet", 42_500.33, "OK"],
  ["Uden fagområde", 400_000, "Afviger med 82.499,90"],
  ["I alt", 514_750.34, "Afviger med 82.249,90"],
] as const;

function medKrav({ ark, ...resten }: WorkbookPlan, erFilen: boolean): WorkbookPlan {
  const ny = new Map<string, string | number>();
  for (const [navn, krav, svar] of KRAV) {
    const raekke = raekkenummer(ark[0]!, navn);
    if (!erFilen || navn !== "I alt") ny.set(`${raekke},3`, krav);
    if (!erFilen) ny.set(`${raekke},4`, svar);
  }
  const celler = ark[0]!.celler.map((celle): CellePlan => ({
    ...celle,
    vaerdi: ny.get(`${celle.raekke},${celle.kolonne}`) ?? celle.vaerdi,
  }));
  return { ...resten, ark: [{ ...ark[0]!, celler }] };
}

const FORSOEG = [
  ["som det er skrevet", medForkerteSvar(plan)],
  ["hele året, et skøn", medForkerteSvar(bygBilag(SKOENNET_BILAG))],
  ["når kravene er skrevet", { fil: medForkerteSvar(medKrav(plan, true)).fil, ventet: medKrav(plan, false) }],
] as const;

describe("LibreOffice regner bilagets summer og kontrol, også når hvert gemt svar er forkert", () => {
  let regnet: Projektmappe[];

  beforeAll(async () => {
    regnet = await genberegnAlle(await Promise.all(FORSOEG.map(([, { fil }]) => tilXlsx(fil))));
  });

  it.each(FORSOEG.map(([hvad], nr) => [hvad, nr] as const))("%s", (_, nr) =>
    expect(forskelle(regnet[nr]!, FORSOEG[nr]![1].ventet)).toEqual([]),
  );
});
