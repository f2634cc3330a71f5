import { rude } from "./rude";

const aabn = rude();

it("næste år begynder med dette års fagområder, og kladden erstattes først efter et ja", async () => {
  const { w } = await aabn();
  await w.gaaTil(5);
  await w.knap("Til forsiden").click();
  await w.knap("Viderefør til 2024").click();
  await w.knap("Behold kladden").click();
  await w.knap("Fortsæt budget 2023").click();
  await w.staarPaa(5);
  await w.knap("Til forsiden").click();
  await w.knap("Viderefør til 2024").click();
  await w.knap("Ja, viderefør").click();
  await w.staarPaa(1);
  expect(await w.felt("Budgetår").inputValue()).toBe("2024");
  expect(await w.felt("Udgangspunkt").inputValue()).toBe("");
  await w.udfyld({ Udgangspunkt: "43 mio." });
  await w.naeste(2);
  expect(await w.felt("Indtægt 2021").nth(0).inputValue()).toBe("24.000.000");
});
