import { genberegn } from "../miljoe/libreoffice";
import { aarsark } from "../workbook/aarets";
import { fejlceller, fordelingsark } from "./regneark";
import { rude } from "./rude";
import { Tastatur } from "./tastatur";
import { RANDERS } from "./wizard";

const aabn = rude();

it("fra tom start til færdig fil med tastaturet alene, 350 px bredt", async () => {
  const { page, w } = await aabn({ width: 350 });
  const t = new Tastatur(page);
  const usynlige: string[] = [];
  /** The stops are judged while their step still stands. */
  const videre = async (til: 2 | 3 | 4 | 5) => {
    await t.tabTil(w.knap("Næste"));
    usynlige.push(...(await t.usynligeStop()));
    await t.tryk("Enter");
    await w.staarPaa(til);
  };

  await t.aktiver(w.knap("Nyt budgetår"));
  await w.staarPaa(1);
  await t.skrivI(w.felt("Budgetår"), "2023");
  await t.skrivI(w.felt("Udgangspunkt"), "41,4 mio.");
  await t.skrivI(w.felt("Ændring efter KL's skøn"), "0");
  await t.tabTil(w.felt("Lokale forhold"));
  await w.tekst("Indtægtsbudget i alt: 41.400.000 kr.").waitFor();
  await videre(2);

  for (const [nr, [navn, indtaegt]] of RANDERS.entries()) {
    await t.skrivI(w.felt("Fagområde").nth(nr), navn);
    await t.skrivI(w.felt("Indtægt 2021").nth(nr), indtaegt);
  }
  await videre(3);

  await t.tabTil(w.liste("Model").nth(1));
  await t.tryk("ArrowUp");
  expect(await w.liste("Model").evaluateAll((alle) => alle.map((et) => (et as HTMLSelectElement).selectedOptions[0]!.label))).toEqual([
    "model 2",
    "model 1",
    "model 2",
  ]);
  await t.aktiver(w.detaljer("Omsorgsområdet"));
  await t.skrivI(w.liste("Forvaltes under"), "So");
  await videre(4);

  const tabel = page.getByRole("table", { name: "Fordeling 2023", exact: true });
  expect(await tabel.getByRole("row").allInnerTexts()).toEqual([
    "Fagområde\tAndel\tB-2023",
    "Socialområdet\t64,2 %\t26.567.000",
    "Familieområdet\t33,4 %\t13.837.000",
    "Omsorgsområdet\t2,4 %\t996.000",
    "I alt\t100,0 %\t41.400.000",
  ]);
  await w.tekst("Kontrol: OK. Delene giver tilsammen 41.400.000 kr.").waitFor();
  await videre(5);

  await t.tabTil(w.knap("Hent Excel-fil"));
  const { navn, bytes } = await w.fil(() => t.tryk("Space"));
  expect(navn).toBe("Refusionsbudget 2023.xlsx");
  await page.getByText("Filen Refusionsbudget 2023.xlsx er hentet.").waitFor();
  await t.tabTil(w.knap("Til forsiden"));
  usynlige.push(...(await t.usynligeStop()));
  expect(usynlige).toEqual([]);

  const mappe = await genberegn(bytes);
  expect([...mappe.keys()]).toEqual(aarsark(2023));
  expect(fejlceller(mappe)).toEqual([]);
  expect(fordelingsark(mappe, 2023)).toEqual({
    dele: [
      ["Socialområdet", -26_567_000],
      ["Familieområdet", -13_837_000],
      ["Omsorgsområdet", -996_000],
    ],
    iAlt: -41_400_000,
    kontrol: ["OK", "OK", "OK", "OK"],
  });
  const forudsaetninger = mappe.get("Forudsætninger 2023")!;
  expect(forudsaetninger.flat()).toContain(41_400_000);
  expect(
    forudsaetninger
      .filter(([foerste, indtaegt]) => RANDERS.some(([omraade]) => omraade === foerste) && typeof indtaegt === "number")
      .map((raekke) => raekke.slice(0, 3)),
  ).toEqual([
    ["Socialområdet", 24_000_000, "model 2"],
    ["Familieområdet", 12_500_000, "model 1"],
    ["Omsorgsområdet", 900_000, "model 2"],
  ]);
  expect(forudsaetninger.find(([foerste]) => foerste === "Omsorgsområdet")).toContain("Socialområdet");
});
