import { rude, type Rude } from "./rude";
import { RANDERS, type Wizard } from "./wizard";

const aabn = rude();

/** All that can be typed into the steps before the fourth, with what is not usual. */
async function udfyldAlt(w: Wizard): Promise<void> {
  await w.gaaTil(1);
  await w.udfyld({ Kommune: "Skovlund Kommune", Budgetår: "2023", Udgangspunkt: "41,4 mio." });
  await w.valg("landsplan gange kommunens andel").click();
  await w.udfyld({ "Ændring på landsplan": "100 mio.", "Kommunens andel": "1,7 %", "Lokale forhold": "-500.000" });
  await w.udfyld({ "Ændring i tilskud (kontrol)": "1 mio.", "Forklaring på afvigelsen": "aftalt i udvalget" });
  await w.naeste(2);
  await w.udfyldFagomraader(RANDERS);
  await w.naeste(3);
  await w.liste("Model").nth(1).selectOption({ label: "egen andel" });
  await w.felt("Fagområdets andel").fill("25 %");
  await w.detaljer("Omsorgsområdet").click();
  await w.liste("Forvaltes under").selectOption({ label: "Socialområdet" });
  await w.udfyld({ "Gælder til": "2026", Udvalg: "Omsorgsudvalget", Kontotekst: "5.28" });
}

/** What stands in every field of the step, shown or folded away. */
const indhold = ({ page }: Rude | Wizard): Promise<string[]> =>
  page.locator("input, select, textarea").evaluateAll((alle) =>
    alle.map((et) => {
      const felt = et as HTMLInputElement;
      return felt.type === "radio" ? `${felt.value} ${felt.checked}` : felt.value;
    }),
  );

it("Tilbage og frem igen bevarer alt på hvert trin", async () => {
  const { page, w } = await aabn();
  await udfyldAlt(w);
  const tre = await indhold(w);
  await w.naeste(4);
  const fordelesI = page.getByRole("radiogroup", { name: "Fordeles i", exact: true });
  await fordelesI.getByRole("radio", { name: "hele kr.", exact: true }).click();
  await w.udfyld({ Prisniveau: "2024-pl", "Indeks 2024": "1,5 %", "Indeks 2026": "-2 pct." });
  const fire = await indhold(w);
  await w.naeste(5);
  for (const til of [4, 3, 2, 1] as const) {
    await w.knap("Tilbage").click();
    await w.staarPaa(til);
    if (til === 4) expect(await indhold(w)).toEqual(fire);
    if (til === 3) expect(await indhold(w)).toEqual(tre);
  }
  expect(await indhold(w)).toEqual(
    expect.arrayContaining(["Skovlund Kommune", "landsplan true", "1,7 %", "-500.000", "aftalt i udvalget"]),
  );
  for (const til of [2, 3, 4, 5] as const) await w.naeste(til);
});

it("genindlæsning bevarer alt og trinnet, og en ny fane fortsætter samme sted", async () => {
  const { page, w } = await aabn();
  await udfyldAlt(w);
  const foer = await indhold(w);
  await page.reload();
  await w.staarPaa(3);
  expect(await indhold(w)).toEqual(foer);
  const fane = await page.context().newPage();
  await fane.goto(page.url());
  await fane.getByRole("heading", { level: 2, name: "Model pr. fagområde" }).waitFor();
});

it("genindlæsning midt i et forkert felt bevarer det skrevne", async () => {
  const { page, w } = await aabn();
  await w.begynd();
  await w.felt("Udgangspunkt").fill("41,4 m");
  await page.reload();
  await w.staarPaa(1);
  expect(await w.felt("Udgangspunkt").inputValue()).toBe("41,4 m");
});

it("forsiden tilbyder at fortsætte kladden og sletter den ikke uden et ja", async () => {
  const { w } = await aabn();
  await w.gaaTil(3);
  await w.knap("Til forsiden").click();
  await w.knap("Nyt budgetår").click();
  await w.tekst("Der er en kladde for 2023. Begynder du forfra, slettes den.").waitFor();
  await w.knap("Behold kladden").click();
  await w.knap("Fortsæt budget 2023").click();
  await w.staarPaa(3);
  await w.knap("Til forsiden").click();
  await w.knap("Nyt budgetår").click();
  await w.knap("Begynd forfra").click();
  await w.staarPaa(1);
  expect(await w.felt("Budgetår").inputValue()).toBe("");
});

it("eksemplet er mærket på hvert trin og erstatter kun det skrevne efter et ja", async () => {
  const { w } = await aabn();
  await w.begynd();
  await w.felt("Udgangspunkt").fill("43 mio.");
  await w.knap("Udfyld eksempel").click();
  await w.knap("Behold mine tal").click();
  expect(await w.felt("Udgangspunkt").inputValue()).toBe("43 mio.");
  await w.knap("Udfyld eksempel").click();
  await w.knap("Erstat med eksempel").click();
  for (const til of [2, 3, 4, 5] as const) {
    await w.tekst("Eksempeltal, ikke Randers Kommunes").waitFor();
    await w.naeste(til);
  }
  await w.tekst("Eksempeltal, ikke Randers Kommunes").waitFor();
});
