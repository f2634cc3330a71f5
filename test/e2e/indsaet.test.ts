import { rude, type Rude } from "./rude";
import type { Wizard } from "./wizard";

const aabn = rude();

/** As Excel puts it on the clipboard. */
const excelblok = (...raekker: readonly (readonly string[])[]): string => raekker.map((raekke) => `${raekke.join("\t")}\r\n`).join("");
const BLOK = excelblok(
  ["Fagområde", "Regnskab 2021"],
  ["Socialområdet", "24.000.000"],
  ["Familieområdet", "12.500.000"],
  ["Omsorgsområdet", "900.000"],
  ["I alt", "37.400.000"],
);
const FORSTAAET = [
  "Overskriften »Fagområde / Regnskab 2021« er sprunget over.",
  "Socialområdet: 24.000.000",
  "Familieområdet: 12.500.000",
  "Omsorgsområdet: 900.000",
  "Totalrækken »I alt« er sprunget over.",
];
const UDFYLDT = ["Socialområdet 24.000.000", "Familieområdet 12.500.000", "Omsorgsområdet 900.000"];

/** What stands in the key's table. */
const noeglen = ({ page }: Wizard): Promise<string[]> =>
  page
    .getByRole("group", { name: /^\d+\. række$/ })
    .evaluateAll((raekker) => raekker.map((raekke) => [...raekke.querySelectorAll("input")].map(({ value }) => value).join(" ")));

/** Through the computer's own clipboard. */
async function saetInd({ page }: Rude, tekst: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((t) => navigator.clipboard.writeText(t), tekst);
  await page.keyboard.press("Control+V");
}

const forstaaet = async ({ page }: Wizard, linjer: readonly string[]): Promise<void> => {
  const boks = page.getByRole("status").filter({ hasText: "Sådan er det forstået" });
  for (const linje of linjer) await boks.getByText(linje, { exact: true }).waitFor();
};

it("en blok, der sættes ind i et felt, vises som forstået, før den bruges", async () => {
  const rudenHer = await aabn();
  const { w } = rudenHer;
  await w.gaaTil(2);
  await w.felt("Indtægt 2021").nth(1).focus();
  await saetInd(rudenHer, BLOK);
  await forstaaet(w, FORSTAAET);
  expect(await noeglen(w)).toEqual([" ", " ", " "]);
  await w.harFokus(w.knap("Brug de 3 rækker"));
  await w.knap("Brug de 3 rækker").click();
  expect(await noeglen(w)).toEqual(UDFYLDT);
  await w.tekst("I alt 37.400.000 kr.").waitFor();
  await w.naeste(3);
});

it("gennem knappen går det samme med tastaturet alene", async () => {
  const rudenHer = await aabn();
  const { page, w } = rudenHer;
  await w.gaaTil(2);
  await w.knap("Indsæt fra Excel").press("Enter");
  await w.harFokus(w.felt("Indsæt to kolonner her"));
  await saetInd(rudenHer, BLOK);
  await forstaaet(w, FORSTAAET);
  await w.harFokus(w.knap("Brug de 3 rækker"));
  await page.keyboard.press("Enter");
  expect(await noeglen(w)).toEqual(UDFYLDT);
});

it("et enkelt beløb sættes bare ind i feltet", async () => {
  const rudenHer = await aabn();
  const { w } = rudenHer;
  await w.gaaTil(2);
  await w.felt("Indtægt 2021").first().focus();
  await saetInd(rudenHer, "24.000.000\r\n");
  await w.tekst("I alt 24.000.000 kr.").waitFor();
  expect(await noeglen(w)).toEqual([" 24.000.000", " ", " "]);
});

describe("hvor der står rækker i forvejen", () => {
  it.each([
    ["Erstat rækkerne", UDFYLDT],
    ["Tilføj nederst", ["Ældre 5", ...UDFYLDT]],
    ["Annullér", ["Ældre 5", " ", " "]],
  ])("%s", async (knap, ventet) => {
    const { w } = await aabn();
    await w.gaaTil(2);
    await w.udfyldFagomraader([["Ældre", "5"]]);
    await w.indsaet(BLOK);
    await w.knap(knap).click();
    expect(await noeglen(w)).toEqual(ventet);
    await w.knap("Indsæt fra Excel").waitFor();
  });
});

it("et forkert beløb i én række rører ikke de andre og vises ved rækken efter Næste", async () => {
  const { w } = await aabn();
  await w.gaaTil(2);
  await w.indsaet(excelblok(["Socialområdet", "24.000.000"], ["Familieområdet", "12.34"], ["Omsorgsområdet", "900.000"]));
  await w.knap("Brug de 3 rækker").click();
  expect(await noeglen(w)).toEqual(["Socialområdet 24.000.000", "Familieområdet 12.34", "Omsorgsområdet 900.000"]);
  await w.knap("Næste").click();
  const forkert = w.felt("Indtægt 2021").nth(1);
  await w.harFokus(forkert);
  expect(await w.beskrivelse(forkert)).toEqual([
    "2. række i Indtægt 2021: »12.34« kan læses på flere måder. Skriv punktum for tusinder og komma for decimaler, fx 1.234.567,89.",
  ]);
  await forkert.fill("12.500.000");
  await w.naeste(3);
});

it.each([
  ["en total, der ikke stemmer", ["A\t24", "B\t12", "I alt\t40"], "Totalrækken viser 40 kr., men rækkerne summer til 36 kr."],
  ["beløb med minus", ["A\t-24", "B\t-12"], "Alle beløb stod med minus. De er indtægter og vises her uden minus."],
  ["intet at bruge", ["Fagområde\tBeløb"], "Der var ingen rækker med navn og beløb."],
])("%s siges, før der vælges", async (_, linjer, ventet) => {
  const { w } = await aabn();
  await w.gaaTil(2);
  await w.indsaet(linjer.join("\n"));
  await forstaaet(w, [ventet]);
});
