import { medTestvaert } from "../excel/chromium/iSiden";
import { startTestvaert } from "../excel/vaert";
import { overtraedelserIAlleFarver, vagt } from "./axe";
import { rude } from "./rude";
import { TILBAGEBLIKSSIDE as T } from "../../src/tekster/tilbagebliksside";

const aabn = rude();

/** The wizard's example as draft, and then the task. */
async function tilbageblik(valg: Parameters<typeof aabn>[0] = {}) {
  const pane = await aabn(valg);
  const { w, page } = pane;
  await w.begynd();
  await w.knap("Udfyld eksempel").click();
  await w.knap("Til forsiden").click();
  await w.knap("Tilbageblik").click();
  await w.harFokus(page.getByRole("heading", { level: 2, name: "Tilbageblik", exact: true }));
  return pane;
}

it("begynder med budgettets fagområder, siger, hvad der er galt, og giver en fil; axe finder intet, og intet stikker ud ved 350 px", async () => {
  const { w, page, egneFejl } = await tilbageblik({ width: 350 });
  const { stop, fundet } = vagt(page, overtraedelserIAlleFarver);
  expect(await w.felt("Fagområder").inputValue()).toBe("Socialområdet\nFamilieområdet\nOmsorgsområdet");
  await stop("begyndelsen");
  await w.felt("Til år").fill("2017");
  await w.tekst("Til år: 2017 ligger uden for 2018 til 2032. Skriv et helt årstal, fx 2023.").waitFor();
  await w.felt("Fagområder").fill("Social\nsocial");
  await w.tekst("2. række i Fagområde: »social« står der allerede. Giv hvert fagområde sit eget navn.").waitFor();
  expect(await w.knap("Hent Excel-fil").count()).toBe(0);
  await stop("med fejl");
  await w.felt("Til år").fill("2023");
  await w.felt("Fagområder").fill("");
  await w.tekst(T.mangler).waitFor();
  await w.felt("Fagområder").fill("Socialområdet\nFamilieområdet");
  await w.liste("Årets model").selectOption({ label: T.ordninger.randers });
  await w.tekst(T.randersNote).waitFor();
  await stop("klar");
  const { navn, bytes } = await w.fil();
  expect([navn, bytes.length > 5_000]).toEqual(["Tilbageblik.xlsx", true]);
  await page.reload();
  await w.felt("Fra år").waitFor();
  expect(await w.felt("Fagområder").inputValue()).toBe("Socialområdet\nFamilieområdet");
  expect(fundet).toEqual([]);
  expect(egneFejl()).toEqual([]);
});

it("bliver i Excel et ark, hvis gule felter har notatets modeller og regner, når de udfyldes", async () => {
  const vaert = startTestvaert();
  const { w, egneFejl } = await tilbageblik({ foer: (page) => medTestvaert(page, vaert) });
  await w.liste("Årets model").selectOption({ label: T.ordninger.randers });
  await w.knap("Opret arket").click();
  await w.tekst("Arket er oprettet. Tilbageblik vises nu.").waitFor();
  const ark = vaert.mappe.kraevArk("Tilbageblik");
  const stod = (celle: [raekke: number, kolonne: number]) => vaert.mappe.vaerdi(ark, ...celle);
  const FOERSTE_RAEKKE = 7;
  expect([0, 12, 16].map((nr) => [0, 1, 4].map((kolonne) => stod([FOERSTE_RAEKKE + nr, kolonne])))).toEqual([
    [2018, "Socialområdet", "model 2"],
    [2021, "Socialområdet", "deling 50/50"],
    [2022, "Socialområdet", ""],
  ]);
  ark.saet(FOERSTE_RAEKKE, 2, 20_000_000);
  ark.saet(FOERSTE_RAEKKE, 3, 19_000_000);
  vaert.mappe.aendret();
  expect([6, 7, 8, 9, 10, 11].map((kolonne) => stod([FOERSTE_RAEKKE, kolonne]))).toEqual([
    -1_000_000, -1_000_000, 0, -1_000_000, -1_000_000, -500_000,
  ]);
  expect(egneFejl()).toEqual([]);
});
