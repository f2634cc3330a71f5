import { rude } from "./rude";
import type { Raekke } from "./wizard";

const aabn = rude();

const MIO = "Skriv et beløb i kr., fx 41.400.000 eller 41,4 mio.";
const KRONER = "Skriv regnskabets indtægt i hele kroner, fx 24.000.000.";
const FLERE_MAADER = "kan læses på flere måder. Skriv punktum for tusinder og komma for decimaler, fx 1.234.567,89.";

describe("fejl står ved feltet med funktionernes ord", () => {
  it.each([
    ["Budgetår", "1999", "Budgetår: 1999 ligger uden for 2007 til 2099. Skriv et helt årstal, fx 2023."],
    ["Udgangspunkt", "abc", `Udgangspunkt: »abc« er ikke et tal. ${MIO}`],
    ["Udgangspunkt", "-5", `Udgangspunkt: -5 er negativt. ${MIO}`],
    ["Lokale forhold", "1,234.5", `Lokale forhold: »1,234.5« ${FLERE_MAADER}`],
    [
      "Ændring efter KL's skøn",
      "10 mia.",
      "Ændring efter KL's skøn: 10.000.000.000 er for stort. Der regnes med beløb op til 9.000.000.000 kr.",
    ],
    [
      "Ændring i tilskud (kontrol)",
      "-2",
      "Ændring i tilskud (kontrol): -2 er negativt. Skriv et positivt beløb i kr., og vælg nedsættes eller forhøjes.",
    ],
  ])("%s = %s, når feltet er forladt", async (navn, skrevet, ventet) => {
    const { page, w } = await aabn();
    await w.begynd();
    await w.felt(navn).fill(skrevet);
    expect(await page.getByText(ventet).count()).toBe(0);
    await w.felt(navn).press("Tab");
    await page.getByText(ventet).waitFor();
    expect(await w.beskrivelse(w.felt(navn))).toEqual([ventet]);
    expect(await w.felt(navn).getAttribute("aria-invalid")).toBe("true");
    await w.felt(navn).fill("");
    await page.getByText(ventet).waitFor({ state: "detached" });
  });

  it("også i fordelingsnøglen, med rækkens nummer", async () => {
    const { page, w } = await aabn();
    await w.gaaTil(2);
    await w.udfyldFagomraader([
      ["Ældre", "12.34"],
      ["Børn", "5,50"],
      ["ældre", "7"],
    ]);
    await w.knap("Næste").click();
    await page.getByText("Ret 3 felter, før du går videre.").waitFor();
    const ved = (navn: string, nr: number) => w.beskrivelse(w.felt(navn).nth(nr));
    expect(await ved("Indtægt 2021", 0)).toEqual([`1. række i Indtægt 2021: »12.34« ${FLERE_MAADER}`]);
    expect(await ved("Indtægt 2021", 1)).toEqual([`2. række i Indtægt 2021: 5,5 er ikke hele kroner. ${KRONER}`]);
    expect(await ved("Fagområde", 2)).toEqual(["3. række i Fagområde: »ældre« står der allerede. Giv hvert fagområde sit eget navn."]);
  });
});

describe("Næste, der afvises, går til det første forkerte felt og taber intet", () => {
  it("på et tomt trin 1", async () => {
    const { w } = await aabn();
    await w.begynd();
    await w.felt("Kommune").fill("Skovlund Kommune");
    await w.knap("Næste").click();
    await w.harFokus(w.felt("Budgetår"));
    await w.tekst("Ret 2 felter, før du går videre.").waitFor();
    expect(await w.felt("Kommune").inputValue()).toBe("Skovlund Kommune");
  });

  it("hver gang, også når det er et andet felt", async () => {
    const { w } = await aabn();
    await w.begynd();
    await w.knap("Næste").click();
    await w.harFokus(w.felt("Budgetår"));
    await w.felt("Budgetår").fill("2023");
    await w.knap("Næste").click();
    await w.harFokus(w.felt("Udgangspunkt"));
    await w.tekst("Ret ét felt, før du går videre.").waitFor();
  });

  it("på et tomt trin 2", async () => {
    const { w } = await aabn();
    await w.gaaTil(2);
    await w.knap("Næste").click();
    await w.harFokus(w.felt("Fagområde").first());
  });

  it("på trin 3, også når feltet er foldet sammen", async () => {
    const { w } = await aabn();
    await w.gaaTil(3);
    await w.detaljer("Familieområdet").click();
    await w.felt("Gælder fra").fill("snart");
    await w.detaljer("Familieområdet").click();
    await w.knap("Næste").click();
    await w.harFokus(w.felt("Gælder fra"));
  });
});

it("et klik tæller første gang, også når det forlader et forkert felt", async () => {
  const { w } = await aabn();
  await w.gaaTil(2);
  await w.felt("Fagområde").first().fill("Ældre");
  await w.felt("Indtægt 2021").first().fill("abc");
  await w.knap("Tilbage").click();
  await w.staarPaa(1);
  await w.naeste(2);
  expect(await w.felt("Indtægt 2021").first().inputValue()).toBe("abc");
});

it.each<[string, Raekke[], string]>([
  ["kun nuller", [["Ældre", "0"]], "Indtægt 2021 består kun af nuller, så der er intet at fordele efter."],
  ["41 fagområder", Array.from({ length: 41 }, (_, nr) => [`Område ${nr}`, "1"]), "Fagområde: der kan højst være 40."],
])("%s er ingen enkelt rækkes fejl og læses op", async (_, raekker, ventet) => {
  const { page, w } = await aabn();
  await w.gaaTil(2);
  await w.indsaet(raekker.map((raekke) => raekke.join("\t")).join("\n"));
  await page.getByRole("button", { name: /^Brug/ }).click();
  await w.knap("Næste").click();
  await page.getByRole("alert").filter({ hasText: ventet }).waitFor();
});
