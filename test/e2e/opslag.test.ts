import { medTestvaert } from "../excel/chromium/iSiden";
import { startTestvaert } from "../excel/vaert";
import { genberegn } from "../miljoe/libreoffice";
import { overtraedelserIAlleFarver, sidebredde } from "./axe";
import { fejlceller } from "./regneark";
import { rude } from "./rude";
import { Tastatur } from "./tastatur";

const aabn = rude();

const TITLER = [
  "Tabel 4.1: Mellemkommunale betalinger i 2019",
  "Tabel 5.1 og 5.2: Enhedsudgifter, landsgennemsnit i 2019-pl",
  "Tabel 6.4: Gennemsnitlig indeksværdi for personer i tilbud",
  "Tabel 6.5: Virkning for kommunen, når én borger fraflytter, tilskudsåret 2021 (kr.)",
  "Kapitel 7: Tab i kommuneeksempel 1 før og efter udligningsreformen (kr.)",
  "Fordeling af tab ved fraflytning",
  "Bilagstabel 2.2: Hvor voksne i botilbud uden for kommunen tæller med, 2018 (pct.)",
  "Boks 3.1: Begreber",
  "Betalinger mellem kommuner: hvem handler, og hvem betaler",
  "Bilagstabel 2.1: Socioøkonomiske kriterier, tilskudsudmeldingen for 2021 (forkortet)",
  "Hvor rapporten er uenig med sig selv",
];

async function opslag(valg: Parameters<typeof aabn>[0] = {}) {
  const pane = await aabn(valg);
  await pane.w.knap("Opslag").click();
  await pane.w.harFokus(pane.page.getByRole("heading", { level: 2, name: "Opslag", exact: true }));
  const fold = (titel: string) => pane.page.locator("summary").filter({ hasText: titel }).click();
  return { ...pane, fold };
}

it("tabellerne er foldet sammen ved deres navne, og en, der foldes ud, kan læses", async () => {
  const { page, fold, egneFejl } = await opslag();
  expect(await page.locator("summary").allInnerTexts()).toEqual(TITLER);
  await fold(TITLER[0]!);
  expect(await page.getByRole("table", { name: TITLER[0]! }).getByRole("row").allInnerTexts()).toEqual([
    "Område\t1.000 kr.",
    "Undervisning og kultur, inkl. folkeskolen og SFO\t3.599.428",
    "Dagtilbud\t515.082",
    "Børn og unge med særlige behov\t2.107.931",
    "Ældre\t2.366.724",
    "Voksne med særlige behov\t7.018.863",
    "Overførsler\t1.376.439",
    "I alt\t16.984.467",
  ]);
  await page.getByText("s. 35", { exact: true }).waitFor();
  // Headings of long words would leave the names two letters a line.
  await fold(TITLER[2]!);
  await page.getByText("Uden for handlekommunen: 2,13", { exact: true }).waitFor();
  await fold(TITLER[3]!);
  await page.getByText("Virkning i alt: -250.900", { exact: true }).waitFor();
  await fold(TITLER[7]!);
  await page.getByText(/^Den kommune, der endeligt afholder .* oftest opholdskommunen\. Ikke opholdskommunen, når den ikke/).waitFor();
  await fold(TITLER[10]!);
  await page.getByText("Omkring 1,2 mio. kr. i teksten, men 1.118.000 kr. i tabel 5.2 (begge s. 43).", { exact: true }).waitFor();
  expect(egneFejl()).toEqual([]);
});

it("alle tabeller kommer i én fil, med tastaturet alene", async () => {
  const { page, w } = await opslag({ width: 350 });
  const t = new Tastatur(page);
  await t.aktiver(page.locator("summary").first());
  await page.getByRole("table", { name: TITLER[0]! }).waitFor();
  await t.tabTil(w.knap("Hent Excel-fil"));
  expect(await t.usynligeStop()).toEqual([]);
  const { navn, bytes } = await w.fil(() => t.tryk("Enter"));
  expect(navn).toBe("Opslag.xlsx");
  const mappe = await genberegn(bytes);
  expect(fejlceller(mappe)).toEqual([]);
  expect([...mappe.keys()]).toEqual(["Opslag"]);
  const foerste = mappe.get("Opslag")!.map(([celle]) => celle);
  expect(TITLER.filter((titel) => !foerste.includes(titel))).toEqual([]);
});

it("i Excel bliver de et ark i den åbne projektmappe", async () => {
  const vaert = startTestvaert();
  const { w, egneFejl } = await opslag({ foer: (page) => medTestvaert(page, vaert) });
  await w.knap("Opret arket").click();
  await w.tekst("Arket er oprettet. Opslag vises nu.").waitFor();
  expect(vaert.mappe.ark.map(({ navn }) => navn)).toEqual(["Ark1", "Opslag"]);
  expect(Object.values(vaert.mappe.indhold().ark[1]!.celler).map(({ vaerdi }) => vaerdi)).toContain(16_984_467);
  expect(egneFejl()).toEqual([]);
});

describe("axe finder intet at klage over, og intet stikker ud til siden, når alt er foldet ud", () => {
  it.each([350, 320])("i alle farver, %i px", async (width) => {
    const { page, fold } = await opslag({ width });
    for (const titel of TITLER) await fold(titel);
    expect(await overtraedelserIAlleFarver(page)).toEqual([]);
    expect(await sidebredde(page)).toBeLessThanOrEqual(width);
  });
});
