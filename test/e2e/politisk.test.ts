import { tilXlsx } from "../../src/render/xlsx";
import type { Budgetopgave } from "../../src/workbook/opgave";
import { Pakke } from "../render/pakke";
import { bygget } from "../workbook/budgetter";
import { OPFULGTE } from "../workbook/opfulgte";
import { overtraedelserIAlleFarver, vagt } from "./axe";
import { Politiskside } from "./politisk";
import { rude } from "./rude";
import { Tastatur } from "./tastatur";

const aabn = rude();
const opgjort = OPFULGTE[1]![1];
const FIL = "Refusionsbudget 2023, politisk udgave.xlsx";

/** A case number that is somebody's CPR number, where the account's text should be. */
const medCpr: Budgetopgave = {
  ...opgjort,
  budgetaar: {
    ...opgjort.budgetaar,
    fagomraader: opgjort.budgetaar.fagomraader.map((et, nr) => (nr === 0 ? { ...et, kontotekst: "Sag 010180-1234" } : et)),
  },
};

const formler = (bytes: Uint8Array): number => {
  const pakke = new Pakke(bytes);
  return pakke.ark().flatMap(({ del }) => pakke.alle(del, "f")).length;
};
const arkene = (bytes: Uint8Array): string[] => new Pakke(bytes).ark().map(({ navn }) => navn);

async function medFilen(opgave: Budgetopgave, valg: Parameters<typeof aabn>[0] = {}) {
  const pane = await aabn(valg);
  const side = new Politiskside(pane.page);
  await side.aabn();
  await side.aabnFil(await tilXlsx(bygget(opgave)));
  return { ...pane, side };
}

it("uden Excel: arkene vælges, ses i mio. kr. og hentes som faste værdier, i 350 px og alle farver", async () => {
  const { page, side, egneFejl } = await medFilen(opgjort, { width: 350 });
  const { stop, fundet } = vagt(page, overtraedelserIAlleFarver);
  await stop("valgt fra begyndelsen");
  expect(await side.valgteArk()).toEqual([
    "Sammendrag 2023",
    "Fordeling 2023",
    "Bevilling 2023",
    "A conto 2023",
    "Endelig opgørelse 2023",
    "Dokumentation 2023",
  ]);
  await side.liste("Beløb i tabellerne vises i").selectOption({ label: "mio. kr. med én decimal" });
  await side.vis("Fordeling 2023");
  expect(await side.raekke("Fordeling 2023", "Socialområdet")).toEqual([
    "Socialområdet",
    "-24,0",
    "64,2%",
    "-26,6",
    "-26,6",
    "-26,6",
    "-26,6",
    "model 2",
    "–",
  ]);
  expect(await side.billede("Fordeling 2023").getByRole("img").getAttribute("aria-label")).toMatch(
    /^Søjlediagram over indtægtsbudgettet 2023/,
  );
  await side.vis("A conto 2023");
  await stop("mio. kr.");
  await side.felt("Afsender i filens egenskaber").fill("Budgetkontoret");
  const { navn, bytes } = await side.udgaven();
  expect([navn, arkene(bytes).length, formler(bytes)]).toEqual([FIL, 6, 0]);
  expect(new Pakke(bytes).tekst("docProps/core.xml")).toContain("<dc:creator>Budgetkontoret</dc:creator>");
  await side.tekst(`Filen ${FIL} er hentet.`).waitFor();
  await stop("hentet");
  expect({ fundet, fejl: egneFejl() }).toEqual({ fundet: [], fejl: [] });
});

it("med formler siges det, hvilke ark der ikke regner videre, og det, der mangler, tages med på én gang", async () => {
  const { page, side } = await medFilen(opgjort);
  await side.valg("formler, der regner videre, når et gult felt ændres").check();
  await page.getByText(/^Sammendrag 2023, Fordeling 2023, .* regner ikke videre: de regner ud fra ark, der ikke er med\./).waitFor();
  await page.getByRole("button", { name: /^Tag også Forudsætninger 2023/ }).click();
  await page.getByText(/regner ikke videre/).waitFor({ state: "detached" });
  const { bytes } = await side.udgaven();
  expect(arkene(bytes)).toContain("Opfølgning 2023");
  expect(formler(bytes)).toBeGreaterThan(500);
});

it("noget, der ligner et CPR-nummer, holder udgaven tilbage, til arket er taget fra", async () => {
  const { page, side } = await medFilen(medCpr, { width: 350 });
  const { stop, fundet } = vagt(page, overtraedelserIAlleFarver);
  const gruppe = (ark: string) => page.getByRole("group", { name: `${ark}: ligner CPR-numre`, exact: true });
  await gruppe("Bevilling 2023").waitFor();
  expect(await gruppe("Bevilling 2023").getByRole("listitem").allInnerTexts()).toEqual(["Celle C8: 01••••-••••"]);
  expect(await gruppe("Bevilling 2023").getByRole("checkbox").count()).toBe(0);
  await stop("et fund");
  // The account's text stands in the entries too.
  for (const ark of ["Bevilling 2023", "Endelig opgørelse 2023"]) {
    expect(await side.delknap().getAttribute("aria-disabled")).toBe("true");
    await gruppe(ark)
      .getByRole("button", { name: `Tag ${ark} fra`, exact: true })
      .click();
    await gruppe(ark).waitFor({ state: "detached" });
  }
  const { bytes } = await side.udgaven();
  expect(arkene(bytes)).not.toContain("Bevilling 2023");
  expect([...new Pakke(bytes).dele.values()].join("")).not.toMatch(/010180/);
  expect(fundet).toEqual([]);
});

it("valgene er der endnu, når ruden åbnes igen, men ikke filen", async () => {
  const { page, side } = await medFilen(opgjort);
  await side.ark("Dokumentation 2023").uncheck();
  await side.felt("Afsender i filens egenskaber").fill("Økonomi");
  await page.reload();
  await page.getByRole("heading", { level: 2, name: "Politisk udgave" }).waitFor();
  expect(await page.getByText("Ark, der skal med").count()).toBe(0);
  await side.aabnFil(await tilXlsx(bygget(opgjort)));
  expect(await side.ark("Dokumentation 2023").isChecked()).toBe(false);
  expect(await side.felt("Afsender i filens egenskaber").inputValue()).toBe("Økonomi");
});

it("med tastaturet alene: et ark vælges til, forhåndsvisningen rulles, og filen hentes", async () => {
  const { page, side } = await medFilen(opgjort);
  const tastatur = new Tastatur(page);
  await tastatur.aktiver(side.ark("Følsomhedsberegning 2023"), "Space");
  await tastatur.tabTil(side.billede("Sammendrag 2023"));
  await tastatur.tryk("End");
  const [hentet] = await Promise.all([page.waitForEvent("download"), tastatur.aktiver(side.delknap())]);
  expect(hentet.suggestedFilename()).toBe(FIL);
  expect(await tastatur.usynligeStop()).toEqual([]);
});

describe("sagsfremstillingen", () => {
  it("kopieres som tekst og som HTML", async () => {
    const { page, side } = await medFilen(opgjort);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await side.knap("Kopiér sagsfremstilling").click();
    await page.getByText(/^Sagsfremstillingen er kopieret\./).waitFor();
    const laest = await page.evaluate(async () => {
      const [indhold] = await navigator.clipboard.read();
      return Promise.all(["text/html", "text/plain"].map(async (type) => (await indhold!.getType(type)).text()));
    });
    expect(laest[0]).toMatch(/<table/);
    expect(laest[1]).toMatch(/Socialområdet/);
  });

  it("står i et felt at kopiere fra, når udklipsholderen er lukket", async () => {
    const { page, side } = await medFilen(opgjort, {
      width: 350,
      foer: (fane) => fane.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined })),
    });
    const { stop, fundet } = vagt(page);
    await side.knap("Kopiér sagsfremstilling").click();
    await page.getByText(/^Teksten kunne ikke lægges på udklipsholderen\./).waitFor();
    expect(await side.felt("Sagsfremstilling").inputValue()).toMatch(/Socialområdet/);
    await stop("feltet");
    expect(fundet).toEqual([]);
  });
});
