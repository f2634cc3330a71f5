import { rude } from "./rude";

const aabn = rude();

it("hele vejen hentes kun fra egen vært, og filskriveren først ved Hent Excel-fil", async () => {
  const { page, w, requests, foreign, egneFejl, adresse } = await aabn();
  const advarsler: string[] = [];
  page.on("console", (besked) => besked.type() === "warning" && advarsler.push(besked.text()));
  await w.gaaTil(2);
  await w.indsaet("Ældre\t5\nBørn\t6");
  await w.knap("Erstat rækkerne").or(w.knap("Brug de 2 rækker")).click();
  for (const til of [3, 4, 5] as const) await w.naeste(til);
  const filskriver = () => requests.filter((et) => et.endsWith(".wasm"));
  expect(filskriver()).toEqual([]);
  const foerFilen = requests.length;

  await w.fil();
  expect(filskriver()).toHaveLength(1);
  expect(requests.slice(foerFilen).filter((et) => !et.startsWith(adresse) && !et.startsWith(`blob:${adresse}`))).toEqual([]);
  await w.fil();
  expect(filskriver()).toHaveLength(1);

  await page.reload();
  await w.staarPaa(5);
  await w.knap("Til forsiden").click();
  expect(foreign).toEqual([]);
  expect(egneFejl()).toEqual([]);
  expect(advarsler).toEqual([]);
});

it("heller ikke når ruden står åben i en time", async () => {
  const { page, w, foreign, errors, egneFejl } = await aabn({ foer: (side) => side.clock.install() });
  await w.begynd();
  const standset = page.waitForEvent("console", (besked) => besked.text().startsWith("Framing "));
  await page.clock.fastForward("01:00:00");
  await standset;
  expect(errors).toHaveLength(1);
  expect(egneFejl()).toEqual([]);
  expect(foreign).toEqual([]);
});

it("mislykkes filskriveren, siger ruden det, og tallene er der endnu", async () => {
  const { page, w } = await aabn({ foer: (side) => side.route("**/*.wasm", (rute) => rute.abort()) });
  await w.gaaTil(5);
  await w.knap("Hent Excel-fil").click();
  await page.getByText(/^Det kunne ikke lade sig gøre \(.+\)\. Prøv igen\. Dine tal er gemt her\.$/).waitFor();
  await page.unroute("**/*.wasm");
  expect((await w.fil()).navn).toBe("Refusionsbudget 2023.xlsx");
});
