import type { Locator } from "playwright-core";
import { startTestvaert } from "../excel/vaert";
import { genberegnAlle } from "../miljoe/libreoffice";
import { tilXlsx } from "../../src/render/xlsx";
import { bygget } from "../workbook/budgetter";
import { forskelle, forskelleIExcel } from "../render/sammenligning";
import { EKSEMPEL } from "../../src/taskpane/wizard/eksempel";
import { AFVIGELSER, aaretLevet, ANSVARLIG, FORVENTET, NAESTE_AAR, OPDIGTEDE, opgaven, som, STOR_AFVIGELSE } from "./budgetaaret";
import { arknavne, excelrude } from "./excelrude";
import { Opfoelgningsside, paaDagen } from "./opfoelgning";
import { fejlceller } from "./regneark";
import { rude } from "./rude";
import { Viderefoer } from "./viderefoer";
import type { Wizard } from "./wizard";

/** Where a year is lived: each day is a new visit, and what was done is where the last visit left it. */
interface Sted {
  /** The follow-up, opened on a day, with the year as it was left. */
  besoeg(dag: string): Promise<Opfoelgningsside>;
  /** Keeps what was typed: in the sheets, or in a new file. */
  gem(side: Opfoelgningsside): Promise<void>;
}

async function nytBudget(w: Wizard): Promise<void> {
  await w.begynd();
  await w.knap("Udfyld eksempel").click();
  for (const til of [2, 3, 4] as const) await w.naeste(til);
  await w.udfyld({ "Indeks 2024": "2 %" });
  await w.naeste(5);
}

async function udfyld(felt: Locator, kroner: number): Promise<void> {
  await felt.fill(som(kroner));
}

/** From the first request to the last, each on a day of its own. */
async function firKvartaler({ besoeg, gem }: Sted): Promise<void> {
  for (const [kvartal, dag] of ["2023-04-03", "2023-07-03", "2023-10-02", "2024-01-08"].entries()) {
    const o = await besoeg(dag);
    if (kvartal === 1)
      for (const { fagomraade, rettetFoerste } of OPDIGTEDE) {
        if (rettetFoerste === undefined) continue;
        await o.vis("A conto, 1. kvartal");
        await udfyld(o.tilDato(fagomraade, 1), rettetFoerste);
      }
    await o.vis(`A conto, ${kvartal + 1}. kvartal`);
    for (const { fagomraade, tilDato, anmodninger } of OPDIGTEDE) {
      await udfyld(o.tilDato(fagomraade, kvartal + 1), tilDato[kvartal]!);
      await o
        .gruppe(fagomraade)
        .getByText(new RegExp(`^Efter reglen .*${som(anmodninger[kvartal]!).replaceAll(".", "\\.")} kr\\.`))
        .waitFor();
      await o.knap(`Skriv reglens beløb som anmodet for ${fagomraade}`).click();
      await udfyld(o.modtaget(fagomraade, kvartal + 1), anmodninger[kvartal]!);
    }
    if (kvartal === 1)
      await o
        .gruppe("Socialområdet")
        .getByText(/Heraf retter -600\.000 kr\. det, der før er anmodet om for meget\./)
        .waitFor();
    if (kvartal === 2)
      await o
        .gruppe("Omsorgsområdet")
        .getByText(/anmodningen -30\.000 kr\. Minus er en tilbagebetaling/)
        .waitFor();
    if (kvartal === 2) {
      await o.vis("Forventning og afvigelse");
      await udfyld(o.felt("Stor afvigelse fra"), STOR_AFVIGELSE);
      await udfyld(o.feltI("Familieområdet", "Forventet hele året"), FORVENTET);
      await o
        .gruppe("Familieområdet")
        .getByText(/mindreindtægt på 1\.437\.000 kr\. Model 1: fagområdet bærer intet, kommunekassen dækker 1\.437\.000 kr\./)
        .waitFor();
      await o.feltI("Familieområdet", "Hvem handler").fill(ANSVARLIG);
    }
    if (kvartal === 3) {
      await o.vis("Forventning og afvigelse");
      await o.skridt().getByText("Afvigelsen er stor: skriv, hvem der handler, for Socialområdet.").waitFor();
      await o.feltI("Socialområdet", "Hvem handler").fill(ANSVARLIG);
    }
    await gem(o);
  }
}

async function endeligOpgoerelse({ besoeg, gem }: Sted): Promise<void> {
  const o = await besoeg("2024-05-31");
  await o.vis("Endelig opgørelse og afstemning");
  for (const [nr, { fagomraade, endelig }] of OPDIGTEDE.entries()) {
    for (const felt of ["Endelig refusion", "Bogført", "Refusion efter Sager"]) await udfyld(o.feltI(fagomraade, felt), endelig);
    const raekker = await o.page
      .getByRole("table", { name: `Opgørelse for ${fagomraade} (kr.)`, exact: true })
      .getByRole("row")
      .allInnerTexts();
    expect(raekker.slice(-2)).toEqual([
      expect.stringMatching(new RegExp(`^heraf til fagområdet.*\\t${som(AFVIGELSER[nr]!.fagomraade)}$`)),
      `heraf til kommunekassen\t${som(AFVIGELSER[nr]!.kommunekasse)}`,
    ]);
    await o.page.getByText(`Krav, bogført og Sager stemmer: ${som(endelig)} kr.`).waitFor();
  }
  await gem(o);
}

/** The next year's draft from this year, with the one model that has ended decided; up to where it can be made. */
async function viderefoer(w: Wizard, vaelg: (side: Viderefoer) => Promise<void>): Promise<void> {
  const side = new Viderefoer(w);
  await side.aabn();
  await vaelg(side);
  expect(await side.punkter("Skal besluttes")).toContain(
    "Model for Familieområdet i 2024: model 1 gælder kun 2023 og står kun som forslag",
  );
  await side.varsel().waitFor();
  await w.knap("Begynd budget 2024").click();
  if ((await w.knap("Ja, viderefør").count()) > 0) await w.knap("Ja, viderefør").click();
  await w.staarPaa(1);
  for (const til of [2, 3] as const) await w.naeste(til);
  await w.liste("Model").nth(1).selectOption({ label: "model 2" });
  const familie = w.page.getByRole("group", { name: "Familieområdet", exact: true });
  await familie.getByRole("textbox", { name: "Gælder fra", exact: true }).fill("2024");
  await familie.getByRole("textbox", { name: "Gælder til", exact: true }).fill("");
  for (const til of [4, 5] as const) await w.naeste(til);
}

/** The pane opens where it was left. */
async function tilForsiden(w: Wizard): Promise<void> {
  await w.knap("Til forsiden").or(w.knap("Nyt budgetår")).first().waitFor();
  if ((await w.knap("Nyt budgetår").count()) === 0) await w.knap("Til forsiden").click();
}

/** Both years as the core has them: nothing that stands in the sheets is taken from them. */
const aarene = () => [bygget(aaretLevet()), bygget(opgaven(NAESTE_AAR))];

describe("2023 fra indtægtsbudget til endelig opgørelse og videre til 2024; LibreOffice regner hvert ark til kernens tal", () => {
  const aabn = rude();
  const iExcel = excelrude();

  it("uden Excel: hvert besøg begynder med filen fra det forrige", async () => {
    const foerste = await aabn({ foer: paaDagen("2022-10-03") });
    await nytBudget(foerste.w);
    let fil = await foerste.w.fil();
    expect(
      (await genberegnAlle([fil.bytes])).flatMap((mappe) => forskelle(mappe, bygget(opgaven({ ...EKSEMPEL, indeks: ["2 %", "", ""] })))),
    ).toEqual([]);
    const aabnFil = (w: Wizard) => new Viderefoer(w).fil(fil.navn, fil.bytes);
    const sted: Sted = {
      async besoeg(dag) {
        const { page, w } = await aabn({ foer: paaDagen(dag) });
        await w.knap("Opfølgning").click();
        await aabnFil(w);
        const o = new Opfoelgningsside(page);
        await o.skridt().waitFor();
        return o;
      },
      async gem(side) {
        fil = await side.fil();
      },
    };
    await firKvartaler(sted);
    await endeligOpgoerelse(sted);
    const { w, egneFejl, foreign } = await aabn({ foer: paaDagen("2024-06-03") });
    await viderefoer(w, async ({ page }) => {
      await aabnFil(w);
      await page.getByText(`Filen ${fil.navn} er læst: 2023.`).waitFor();
    });
    const regnet = await genberegnAlle([fil.bytes, (await w.fil()).bytes]);
    expect(regnet.flatMap(fejlceller)).toEqual([]);
    expect(aarene().flatMap((plan, nr) => forskelle(regnet[nr]!, plan))).toEqual([]);
    expect([egneFejl(), foreign]).toEqual([[], []]);
  });

  it("i Excel: hvert besøg skriver i arkets felter, og 2024's ark kommer ved siden af", async () => {
    const vaert = startTestvaert();
    const foerste = await iExcel(vaert, { foer: paaDagen("2022-10-03") });
    await nytBudget(foerste.w);
    await foerste.w.knap("Opret arkene").click();
    await foerste.page.getByText(/vises nu\.$/).waitFor();
    const sted: Sted = {
      async besoeg(dag) {
        const { page } = await iExcel(vaert, { foer: paaDagen(dag) });
        const o = new Opfoelgningsside(page);
        await tilForsiden(o);
        await o.aabn();
        return o;
      },
      async gem(side) {
        await side.knap("Skriv i arket").click();
        await side.page.getByText(/^\d+ felter er skrevet i Opfølgning 2023\.$/).waitFor();
      },
    };
    await firKvartaler(sted);
    await endeligOpgoerelse(sted);
    const pane = await iExcel(vaert, { foer: paaDagen("2024-06-03") });
    // The pane opens in the follow-up, whose next step is the next year's budget.
    await new Opfoelgningsside(pane.page).skridt().getByText("Lav budgettet for 2024 ud fra dette års.").waitFor();
    await viderefoer(pane.w, async (side) => side.aaret("2023, arkene i projektmappen").check());
    await pane.w.knap("Opret arkene").click();
    await pane.page.getByText(/vises nu\.$/).waitFor();
    const planer = aarene();
    expect(arknavne(vaert)).toEqual(["Ark1", ...planer.flatMap(({ ark }) => ark.map(({ navn }) => navn))]);
    const [regnet] = await genberegnAlle([await tilXlsx(vaert.eksporter())]);
    expect(fejlceller(regnet!)).toEqual([]);
    expect(planer.flatMap((plan) => forskelleIExcel(regnet!, plan))).toEqual([]);
    expect([pane.egneFejl(), pane.foreign]).toEqual([[], []]);
  });
});
