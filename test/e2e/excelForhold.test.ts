import { startTestvaert, type Fejl, type Testvaert } from "../excel/vaert";
import { excelrude } from "./excelrude";

const iExcel = excelrude();

/** Two sheets of the user's own; the second is shown, with a range selected in it. */
async function medEgneArk(): Promise<Testvaert> {
  const vaert = startTestvaert();
  await vaert.Excel.run(async (context) => {
    const ark = context.workbook.worksheets.add("Mit ark");
    ark.getRange("B2:B3").values = [[1], [2]];
    ark.activate();
    ark.getRange("B2:B3").select();
    await context.sync();
  });
  return vaert;
}

interface Forhold {
  /** Puts the workbook into the state, and gives the way out of it. */
  readonly begynd: (vaert: Testvaert) => () => void;
  readonly besked: string;
}

/** Excel's answer when the second sheet is to come: something has been created then. */
const svarer =
  (fejl: Fejl) =>
  (vaert: Testvaert): (() => void) => {
    let gaelder = true;
    vaert.fejlPaa(({ handlinger }) => gaelder && handlinger.some(({ navn }) => navn.includes("add(Fordeling 2023)")), fejl);
    return () => (gaelder = false);
  };

const FORHOLD: Readonly<Record<string, Forhold>> = {
  "beskyttet projektmappe": {
    begynd: ({ mappe }) => {
      mappe.beskyttet = true;
      return () => (mappe.beskyttet = false);
    },
    besked: "Projektmappen eller et ark er beskyttet. Fjern beskyttelsen under Gennemse, og prøv igen.",
  },
  "celle under redigering": {
    begynd: ({ mappe }) => {
      mappe.celleredigering = true;
      return () => (mappe.celleredigering = false);
    },
    besked: "Excel er i gang med at redigere en celle. Tryk Enter eller Esc i arket, og prøv igen.",
  },
  "skrivebeskyttet projektmappe": {
    begynd: svarer({ code: "ReadOnlyMode" }),
    besked: "Projektmappen er åbnet skrivebeskyttet. Gem en kopi, og prøv igen i den.",
  },
  "en Excel, der mangler noget": {
    begynd: svarer({ code: "ApiNotFound" }),
    besked: "Denne Excel mangler noget, som arkene bruger. Opdatér Excel, eller brug ruden i en browser.",
  },
  "noget ukendt": {
    begynd: svarer({ code: "GeneralException", message: "Something new." }),
    besked: "Det kunne ikke lade sig gøre (Something new.). Prøv igen.",
  },
};

describe("ruden siger i ord, hvorfor arkene ikke blev oprettet; projektmappen er som før, og bagefter går det", () => {
  it.each(Object.entries(FORHOLD))("%s", async (_, { begynd, besked }) => {
    const { page, w, vaert, mappe, egneFejl } = await iExcel(await medEgneArk());
    await w.gaaTil(5);
    const foer = mappe.indhold();
    const slut = begynd(vaert);
    await w.knap("Opret arkene").click();
    const alt = await page.getByRole("status").filter({ hasText: besked }).innerText();
    expect(alt.trim()).toBe(`${besked} Alt, hvad der nåede at blive oprettet, er fjernet igen, og dine tal er gemt her.`);
    expect(mappe.indhold()).toEqual(foer);
    expect([mappe.aktivt.navn, foer.markering]).toEqual(["Mit ark", "'Mit ark'!B2:B3"]);
    slut();
    await w.knap("Opret arkene").click();
    await page.getByText(/vises nu\.$/).waitFor();
    expect(egneFejl()).toEqual([]);
  });
});

it("kan det halve ikke fjernes igen, siger ruden præcis hvilket ark der er tilbage, og brugerens ark vises", async () => {
  const { page, w, vaert, mappe } = await iExcel(await medEgneArk());
  await w.gaaTil(5);
  const foer = mappe.indhold();
  svarer({ code: "GeneralException" })(vaert);
  vaert.fejlPaa(({ handlinger }) => handlinger.some(({ navn }) => navn.endsWith("delete()")));
  await w.knap("Opret arkene").click();
  await page.getByText(/kunne ikke fjernes igen: Forudsætninger 2023\. /).waitFor();
  const efter = mappe.indhold();
  expect(efter.ark.map(({ navn }) => navn)).toEqual(["Ark1", "Mit ark", "Forudsætninger 2023"]);
  expect({ ...efter, ark: efter.ark.slice(0, 2) }).toEqual(foer);
});
