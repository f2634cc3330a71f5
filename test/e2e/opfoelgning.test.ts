import { readFile } from "node:fs/promises";
import { bekraeft, INDBYGGEDE_SATSER, satserForAar, satstabelMed } from "../../src/core";
import { tilXlsx } from "../../src/render/xlsx";
import { medSatsark } from "../../src/workbook/bygSatser";
import { genberegn } from "../miljoe/libreoffice";
import { bygget } from "../workbook/budgetter";
import { randersEksempel } from "../workbook/eksempler";
import { overtraedelserIAlleFarver, vagt } from "./axe";
import { Opfoelgningsside, paaDagen } from "./opfoelgning";
import { fejlceller } from "./regneark";
import { rude, type Rude } from "./rude";
import { Tastatur } from "./tastatur";
import { RANDERS } from "./wizard";

const aabn = rude();

/** The wizard's draft of 2023 is ready, and the follow-up is open on this day. */
async function iOpfoelgningen(dag: string): Promise<Rude & { readonly o: Opfoelgningsside }> {
  const pane = await aabn({ width: 350, foer: paaDagen(dag) });
  await pane.w.gaaTil(5);
  await pane.w.knap("Til forsiden").click();
  const o = new Opfoelgningsside(pane.page);
  await o.aabn();
  return { ...pane, o };
}

it("fra kladden: reglen regnes, mens der skrives, intet går tabt, og filen læses tilbage", async () => {
  const { page, o, egneFejl, foreign } = await iOpfoelgningen("2023-07-05");
  await o.tekst("2023 følges. I dag er det 05.07.2023.").waitFor();
  expect(await o.skridt().innerText()).toContain("Skriv den refusion, der forventes for året til og med 1. kvartal, for alle fagområder.");
  await o.knap("Gå til feltet").click();
  await o.harFokus(o.tilDato("Socialområdet", 1));

  await o.tilDato("Socialområdet", 1).fill("6,2 mio.");
  await o.gruppe("Socialområdet").getByText("Efter reglen anmodes der om 6.200.000 kr.").waitFor();
  await o.knap("Skriv reglens beløb som anmodet for Socialområdet").click();
  expect(await o.anmodet("Socialområdet", 1).inputValue()).toBe("6.200.000");
  await o.anmodet("Socialområdet", 1).fill("6.500.000");
  await o.modtaget("Socialområdet", 1).fill("6.500.000");
  for (const navn of ["Familieområdet", "Omsorgsområdet"]) {
    await o.tilDato(navn, 1).fill("0");
    await o.anmodet(navn, 1).fill("0");
    await o.modtaget(navn, 1).fill("0");
  }
  await o.tekst("Anmodning for 1. kvartal i alt efter reglen: 6.200.000 kr.").waitFor();
  expect(await o.skridt().innerText()).toContain("Skriv den refusion, der forventes for hele året, for alle fagområder.");

  await o.vis("A conto, 2. kvartal");
  await o.tilDato("Socialområdet", 2).fill("6,3 mio.");
  await o
    .gruppe("Socialområdet")
    .getByText(
      "Efter reglen er anmodningen -200.000 kr. Minus er en tilbagebetaling: der er anmodet om mere, end der nu forventes. Heraf retter -300.000 kr. det, der før er anmodet om for meget.",
    )
    .waitFor();
  const kalender = await o.kalender();
  expect(kalender[0]).toMatch(/^31\.03\.2023\s+Gjort/);
  expect(kalender[3]).toMatch(/^30\.06\.2023\s+Mangler[\s\S]*mangler for Familieområdet og Omsorgsområdet\./);
  expect(kalender[4]).toMatch(/^15\.09\.2023\s+Kommer\s+Budgetlægning: indtægtsbudgettet for 2024 \(kommunens egen frist\)/);

  await page.reload();
  expect(await o.tilDato("Socialområdet", 2).inputValue()).toBe("6,3 mio.");
  const { navn, bytes } = await o.fil();
  expect(navn).toBe("Refusionsbudget 2023.xlsx");
  const mappe = await genberegn(bytes);
  expect(fejlceller(mappe)).toEqual([]);
  const raekker = mappe.get("Opfølgning 2023")!.filter(([foerste]) => foerste === "Socialområdet");
  expect(raekker.map((raekke) => raekke.slice(1, 3))).toEqual([[6_200_000, 6_300_000], [6_500_000], [6_500_000]]);

  await o.fraFil(navn, bytes);
  await o.tekst(`Filen ${navn} er læst: 2023.`).waitFor();
  await o.vis("A conto, 2. kvartal");
  expect(await o.tilDato("Socialområdet", 2).inputValue()).toBe("6.300.000");
  await o.tilDato("Familieområdet", 2).fill("1");
  await page.reload();
  await page.getByText(/^Der er indtastninger for 2023 i filen Refusionsbudget 2023\.xlsx, som ikke er åben her:/).waitFor();
  expect(egneFejl()).toEqual([]);
  expect(foreign).toEqual([]);
});

it("afvigelsen, den endelige opgørelse og afstemningen står i ord, og posteringerne hentes som CSV", async () => {
  const { page, o } = await iOpfoelgningen("2024-06-01");
  await o.vis("Forventning og afvigelse");
  await o.felt("Stor afvigelse fra").fill("500.000");
  await o.feltI("Socialområdet", "Forventet hele året").fill("27 mio.");
  const social = o.gruppe("Socialområdet");
  await social
    .getByText("Forventet afvigelse: merindtægt på 433.000 kr. Model 2: fagområdet får 433.000 kr., kommunekassen bærer intet.")
    .waitFor();
  expect(await o.feltI("Socialområdet", "Hvem handler").count()).toBe(0);
  await o.feltI("Socialområdet", "Forventet hele året").fill("26 mio.");
  await social.getByText(/Forventet afvigelse: mindreindtægt på 567\.000 kr\. Model 2: fagområdet dækker 567\.000 kr\./).waitFor();
  await o.feltI("Socialområdet", "Hvem handler").fill("Social og Arbejdsmarked");

  await o.vis("Endelig opgørelse og afstemning");
  await o.feltI("Socialområdet", "Endelig refusion").fill("26.067.000,50");
  await o.feltI("Socialområdet", "Bogført").fill("26.067.000,50");
  await o.feltI("Socialområdet", "Refusion efter Sager").fill("26.000.000");
  const tabel = page.getByRole("table", { name: "Opgørelse for Socialområdet (kr.)", exact: true });
  await page
    .getByText(
      "Opgørelsen kan ikke laves endnu: 1. kvartal, 2. kvartal, 3. kvartal og 4. kvartal mangler under A conto. Skriv 0, hvis intet er hjemtaget.",
    )
    .waitFor();
  expect(await o.knap("Hent posteringerne som CSV").count()).toBe(0);
  await o.udfyldKvartaler("Socialområdet", ["0", "0", "0", "0"]);
  await o.vis("Endelig opgørelse og afstemning");
  expect(await tabel.getByRole("row").allInnerTexts()).toEqual([
    "Post\tBeløb",
    "Indtægtsbudget\t26.567.000",
    "Hjemtaget a conto (bogført 2023)\t0",
    "Endelig refusion\t26.067.000,50",
    "Efterregulering (bogført 2024)\t26.067.000,50",
    "Samlet afvigelse\t-499.999,50",
    "heraf til fagområdet (model 2)\t-499.999,50",
    "heraf til kommunekassen\t0",
  ]);
  expect(await page.getByRole("region", { name: "Afstemning, Socialområdet" }).getByRole("listitem").allInnerTexts()).toEqual([
    "Kravet er den endelige refusion.",
    "Kravet svarer til det bogførte.",
    "Kravet er 67.000,50 kr. højere end refusionen efter Sager.",
    "Det bogførte er 67.000,50 kr. højere end refusionen efter Sager.",
  ]);
  await o.feltI("Socialområdet", "Refusion efter Sager").fill("26.067.000,50");
  await page.getByText("Krav, bogført og Sager stemmer: 26.067.000,50 kr.").waitFor();

  await o.feltI("Familieområdet", "Bogført").fill("1,2,3");
  await page.getByText("Posteringerne kan hentes, når felterne med fejl er rettet.").waitFor();
  await o.feltI("Familieområdet", "Bogført").fill("");
  await page.getByText("Kun 1 af 3 fagområder er opgjort.").waitFor();
  const [hentet] = await Promise.all([page.waitForEvent("download"), o.knap("Hent posteringerne som CSV").click()]);
  expect(hentet.suggestedFilename()).toBe("Posteringer 2023.csv");
  expect((await readFile(await hentet.path(), "utf8")).split("\r\n")[1]).toContain(
    "Socialområdet;;;Efterregulering af refusion for 2023;-26067000,50",
  );
});

it("det, der er hentet i en fil, ligger aldrig over en nyere eller en anden fil, og det uhentede tages kun med efter et ja", async () => {
  const { page, o, egneFejl } = await iOpfoelgningen("2023-04-03");
  const { navn, bytes: tom } = await o.fil();
  const aabnFil = async (bytes: Uint8Array, som = navn) => {
    await o.fraFil(som, bytes);
    await o.tekst(`Filen ${som} er læst: 2023.`).waitFor();
  };
  const genaabn = async (bytes: Uint8Array, som = navn) => {
    await page.reload();
    await o.skridt().waitFor();
    await aabnFil(bytes, som);
  };
  await aabnFil(tom);
  await o.tilDato("Socialområdet", 1).fill("111");
  await o.anmodet("Socialområdet", 1).fill("111");
  await o.tekst(`2 felter er rettet her og står ikke i filen ${navn} endnu.`).waitFor();
  const { bytes: foerste } = await o.fil();
  await o.tekst(`Det, der står her, står også i filen ${navn}.`).waitFor();
  await page.getByText(/^Filen Refusionsbudget 2023\.xlsx er hentet\./).waitFor();
  await o.tilDato("Socialområdet", 1).fill("222");
  await o.anmodet("Socialområdet", 1).fill("222");
  const { bytes: nyere } = await o.fil();
  await o.tekst(`Det, der står her, står også i filen ${navn}.`).waitFor();

  await genaabn(nyere, "Viborg 2023.xlsx");
  expect(await o.tilDato("Socialområdet", 1).inputValue()).toBe("222");
  expect(await o.andetsteds().count()).toBe(0);
  await o.anmodet("Socialområdet", 1).fill("333");

  await genaabn(foerste);
  expect([await o.tilDato("Socialområdet", 1).inputValue(), await o.anmodet("Socialområdet", 1).inputValue()]).toEqual(["111", "111"]);
  const fraViborg = o.andetsteds().filter({ hasText: "Der er indtastninger for 2023 i filen Viborg 2023.xlsx, som ikke er åben her:" });
  expect(await fraViborg.getByRole("listitem").allInnerTexts()).toEqual([
    "Anmodet for 1. kvartal, Socialområdet: her står »111«; der stod »222«, da »333« blev skrevet",
  ]);
  await fraViborg.getByRole("button", { name: "Brug de indtastede", exact: true }).click();
  expect(await o.anmodet("Socialområdet", 1).inputValue()).toBe("333");
  const gammel = o.andetsteds().filter({ hasText: "Det er den gamle fil, der er åben." });
  expect(await gammel.getByRole("listitem").allInnerTexts()).toEqual([
    "År til dato: forventet til og med 1. kvartal, Socialområdet: »222« i stedet for »111«",
    "Anmodet for 1. kvartal, Socialområdet: her står »333«; der stod »111«, da »222« blev skrevet",
  ]);
  await gammel.getByRole("button", { name: "Behold det, der står her", exact: true }).click();
  await o.tekst(`2 felter er rettet her og står ikke i filen ${navn} endnu.`).waitFor();
  await o.knap("Glem rettelserne").click();
  await o.knap("Ja, glem dem").click();
  await o.harFokus(o.knap("Hent Excel-fil"));
  expect([await o.tilDato("Socialområdet", 1).inputValue(), await o.anmodet("Socialområdet", 1).inputValue()]).toEqual(["111", "111"]);
  expect(egneFejl()).toEqual([]);
});

it("begyndes en ny kladde, får den ikke den gamles tal, og de kan tages med i årets fil", async () => {
  const { page, o, w } = await iOpfoelgningen("2023-04-03");
  const { navn, bytes } = await o.fil();
  await o.tilDato("Socialområdet", 1).fill("5,5 mio.");
  await w.knap("Til forsiden").click();
  await w.knap("Viderefør til næste år").click();
  await w.knap("Begynd budget 2024").click();
  await page
    .getByText("I opfølgningen for 2023 er ét felt udfyldt, som ikke står i nogen fil. Hent filen i Opfølgning først.", { exact: false })
    .waitFor();
  await w.knap("Åbn Opfølgning").click();
  expect(await o.tilDato("Socialområdet", 1).inputValue()).toBe("5,5 mio.");
  await w.knap("Til forsiden").click();
  await w.knap("Viderefør til næste år").click();
  await w.knap("Begynd budget 2024").click();
  await w.knap("Ja, viderefør").click();
  await w.staarPaa(1);
  await w.knap("Til forsiden").click();
  await w.knap("Opfølgning").click();
  await page.getByText(/^Der er indtastninger for 2023 i en tidligere kladde, som ikke er åben her\./).waitFor();
  await o.fraFil(navn, bytes);
  await o.andetsteds().getByText("Der er indtastninger for 2023 i en tidligere kladde, som ikke er åben her:").waitFor();
  await o.vis("A conto, 1. kvartal");
  expect(await o.tilDato("Socialområdet", 1).inputValue()).toBe("");
  await o.knap("Tag dem med").click();
  await o.vis("A conto, 1. kvartal");
  expect(await o.tilDato("Socialområdet", 1).inputValue()).toBe("5,5 mio.");
  await o.andetsteds().waitFor({ state: "detached" });
});

it("filens egne grænser følger med i den nye fil, og det siges, hvilke ark der ikke gør", async () => {
  const { page, w } = await aabn({ foer: paaDagen("2023-04-03") });
  await w.knap("Opfølgning").click();
  const o = new Opfoelgningsside(page);
  const [skoennet] = satserForAar(INDBYGGEDE_SATSER, 2023);
  const egne = [bekraeft(skoennet!, { hvem: "Anne Holm", dato: "03.01.2023", kilde: "sm.dk", trin: skoennet!.trin })];
  const plan = medSatsark(bygget({ ...randersEksempel, satser: satstabelMed(egne) }), egne);
  const noter = { ...plan.ark.at(-1)!, navn: "Egne noter", navne: [] };
  await o.fraFil("Anden.xlsx", await tilXlsx({ ...plan, ark: [...plan.ark, noter] }));
  await o.tekst("Filen får årets ark på ny. Andre ark i den åbne fil følger ikke med: Egne noter.").waitFor();
  const mappe = await genberegn((await o.fil()).bytes);
  expect([...mappe.keys()]).toEqual(plan.ark.map(({ navn }) => navn));
  expect(mappe.get("Satser")!.flat().join()).toContain("Anne Holm");
});

it("fejl står ved deres felt, og knappen fører til den første", async () => {
  const { o, page } = await iOpfoelgningen("2023-10-05");
  await o.vis("A conto, 3. kvartal");
  await o.tilDato("Familieområdet", 3).fill("3 mio.");
  await o.gruppe("Familieområdet").getByText("1. kvartal er tomt. Skriv det først: anmodningen regnes ud fra kvartalet før.").waitFor();
  await o.knap("Gå til fejlen").click();
  await o.harFokus(o.tilDato("Familieområdet", 1));
  await page.getByText(/^År til dato: 1\. kvartal er tomt, men et senere kvartal er udfyldt\./).waitFor();
  await o.tilDato("Familieområdet", 1).fill("-1");
  await o.tilDato("Familieområdet", 1).press("Tab");
  expect((await o.beskrivelse(o.tilDato("Familieområdet", 1))).join()).toMatch(/^År til dato: -1 er negativt\./);
  expect(await o.knap("Hent Excel-fil").count()).toBe(0);
});

it("kommunens egen frist kan rettes, og et andet budget i guiden får ikke de gamle tal", async () => {
  const { o, w, page } = await iOpfoelgningen("2023-07-05");
  await o.felt("Dag for budgetlægningen").fill("20.8");
  expect((await o.kalender())[4]).toMatch(/^20\.08\.2023/);
  await o.felt("Dag for budgetlægningen").fill("31.02");
  await o.felt("Dag for budgetlægningen").press("Tab");
  await page.getByText("Dag for budgetlægningen: skriv en dag og en måned, fx 15.09.").waitFor();
  expect((await o.kalender())[4]).toMatch(/^15\.09\.2023/);
  await o.tilDato("Socialområdet", 1).fill("5");
  await w.knap("Til forsiden").click();
  await w.knap("Fortsæt budget 2023").click();
  for (const _ of [4, 3, 2]) await w.knap("Tilbage").click();
  await w.felt("Fagområde").first().fill("Voksenområdet");
  await page.reload();
  await w.knap("Til forsiden").click();
  await o.aabn();
  await page.getByText("Der er indtastninger for Socialområdet, som ikke er fagområder længere. De er ikke med.").waitFor();
  await o.knap("Glem dem").click();
  await page.getByText(/som ikke er fagområder længere/).waitFor({ state: "detached" });
});

it("med tastaturet alene, 350 px bredt, fra forsiden til en fil", async () => {
  const { page, w } = await aabn({ width: 350, foer: paaDagen("2023-04-03") });
  await w.gaaTil(5, RANDERS.slice(0, 1));
  await w.knap("Til forsiden").click();
  const o = new Opfoelgningsside(page);
  const t = new Tastatur(page);
  await t.aktiver(w.knap("Opfølgning"));
  await o.skridt().waitFor();
  await t.aktiver(o.knap("Gå til feltet"));
  await o.harFokus(o.tilDato("Socialområdet", 1));
  await t.skriv("6,2 mio.");
  await t.skrivI(o.anmodet("Socialområdet", 1), "6.200.000");
  await t.tabTil(o.knap("Hent Excel-fil"));
  expect((await o.fil(() => t.tryk("Enter"))).navn).toBe("Refusionsbudget 2023.xlsx");
  expect(await t.usynligeStop()).toEqual([]);
});

it("axe finder intet at klage over i nogen farver, og intet stikker ud ved 350 px", async () => {
  const { page, o } = await iOpfoelgningen("2023-10-05");
  const { stop, fundet } = vagt(page, overtraedelserIAlleFarver);
  await stop("tom");
  await o.tilDato("Socialområdet", 1).fill("6,2 mio.");
  await o.tilDato("Familieområdet", 1).fill("-5");
  await o.anmodet("Familieområdet", 1).focus();
  await page.locator("summary", { hasText: "Bilag" }).click();
  await stop("a conto med fejl");
  await o.tilDato("Familieområdet", 1).fill("5 mio.");
  await o.vis("Forventning og afvigelse");
  await o.felt("Stor afvigelse fra").fill("1");
  await o.feltI("Socialområdet", "Forventet hele året").fill("8.999.999.999,99");
  await stop("stor afvigelse");
  await o.vis("Endelig opgørelse og afstemning");
  await o.feltI("Socialområdet", "Endelig refusion").fill("8.999.999.999,99");
  await o.feltI("Socialområdet", "Bogført").fill("-8.999.999.999,99");
  await o.udfyldKvartaler("Socialområdet", ["7 mio.", "7 mio.", "7 mio."], 2);
  await o.vis("Endelig opgørelse og afstemning");
  await o.knap("Hent posteringerne som CSV").click();
  await stop("endelig opgørelse");
  expect(fundet).toEqual([]);
});
