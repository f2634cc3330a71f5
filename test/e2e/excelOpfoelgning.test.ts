import { opretArk } from "../../src/taskpane/vaert/excelOpret";
import { startTestvaert, type Testvaert } from "../excel/vaert";
import { bygget } from "../workbook/budgetter";
import { randersEksempel } from "../workbook/eksempler";
import { stedet } from "../vaert/mappe";
import { overtraedelserIAlleFarver, vagt } from "./axe";
import { excelrude, type Excelrude } from "./excelrude";
import { Opfoelgningsside, paaDagen } from "./opfoelgning";

const iExcel = excelrude();
const ARK = "Opfølgning 2023";
const PLAN = bygget(randersEksempel);

async function medAarets(...kopier: readonly number[]): Promise<Testvaert> {
  const vaert = startTestvaert();
  Object.assign(globalThis, { Excel: vaert.Excel, Office: vaert.Office });
  for (const kopi of kopier) await opretArk(bygget({ ...randersEksempel, kopi }));
  return vaert;
}

async function iOpfoelgningen(vaert: Testvaert): Promise<Excelrude & { readonly o: Opfoelgningsside }> {
  const pane = await iExcel(vaert, { width: 350, foer: paaDagen("2023-04-03") });
  const o = new Opfoelgningsside(pane.page);
  await o.aabn();
  return { ...pane, o };
}

const cellen = ({ mappe }: Testvaert, navn: string, ark = ARK): unknown => {
  const { raekke, kolonne } = stedet(PLAN, navn);
  return mappe.vaerdi(mappe.kraevArk(ark), raekke, kolonne);
};

const skrivI = ({ mappe }: Testvaert, navn: string, vaerdi: number | string): void => {
  const { raekke, kolonne } = stedet(PLAN, navn);
  mappe.kraevArk(ARK).saet(raekke, kolonne, vaerdi);
  mappe.aendret();
};

it("kun det rettede skrives i arkets felter, de andre ark regner videre, og ruden læser det tilbage", async () => {
  const vaert = await medAarets(1);
  const pane = await iOpfoelgningen(vaert);
  const { o, page } = pane;
  await o.tekst(`Det, der står her, står også i ${ARK}.`).waitFor();
  const foer = vaert.mappe.indhold();
  await o.tilDato("Socialområdet", 1).fill("6,2 mio.");
  await o.anmodet("Socialområdet", 1).fill("6,5 mio.");
  await o.vis("A conto, 2. kvartal");
  await o.tilDato("Socialområdet", 2).fill("6.300.000");
  await o.tekst(`3 felter er rettet her og står ikke i ${ARK} endnu.`).waitFor();
  expect(vaert.mappe.indhold().ark).toEqual(foer.ark);
  await page.reload();
  await o.tekst(`3 felter er rettet her og står ikke i ${ARK} endnu.`).waitFor();
  await o.knap("Skriv i arket").click();
  await o.tekst(`3 felter er skrevet i ${ARK}.`).waitFor();
  await o.tekst(`Det, der står her, står også i ${ARK}.`).waitFor();
  expect(["Til_dato_1_kvartal_1", "Anmodet_1_kvartal_1", "Til_dato_1_kvartal_2"].map((navn) => cellen(vaert, navn))).toEqual([
    6_200_000, 6_500_000, 6_300_000,
  ]);
  expect(await o.tilDato("Socialområdet", 2).inputValue()).toBe("6.300.000");
  const [stod, staar] = [foer, vaert.mappe.indhold()];
  const indtastede = ({ celler }: (typeof stod.ark)[number]) => Object.entries(celler).filter(([, { formel }]) => formel === undefined);
  for (const [nr, ark] of stod.ark.entries()) {
    const nye = indtastede(staar.ark[nr]!).filter(([hvor, { vaerdi }]) => ark.celler[hvor]?.vaerdi !== vaerdi);
    if (ark.navn === ARK) expect(nye.map(([, { vaerdi }]) => vaerdi)).toEqual([6_200_000, 6_300_000, 6_500_000]);
    expect([staar.ark[nr]!.formater, staar.ark[nr]!.navne]).toEqual([ark.formater, ark.navne]);
  }
  // The sheet A conto, where minus is income: the second request is a repayment.
  expect(Object.values(staar.ark.find(({ navn }) => navn === "A conto 2023")!.celler).map(({ vaerdi }) => vaerdi)).toContain(200_000);
  expect(pane.egneFejl()).toEqual([]);
});

it("er en celle ændret i arket imens, spørges der om netop den, og begge svar kan gives", async () => {
  const vaert = await medAarets(1);
  const { o, page } = await iOpfoelgningen(vaert);
  await o.tilDato("Socialområdet", 1).fill("6,2 mio.");
  await o.modtaget("Socialområdet", 1).fill("1");
  skrivI(vaert, "Til_dato_1_kvartal_1", 7_000_000);
  await o.knap("Skriv i arket").click();
  await page
    .getByText("År til dato: forventet til og med 1. kvartal, Socialområdet: i arket står »7.000.000«, her står »6,2 mio.«")
    .waitFor();
  await o.harFokus(o.knap("Skriv mine"));
  expect(cellen(vaert, "Modtaget_1_kvartal_1")).toBe("");
  await o.knap("Behold arkets").click();
  await o.harFokus(o.knap("Skriv i arket"));
  await o.knap("Skriv i arket").click();
  await o.tekst(`Ét felt er skrevet i ${ARK}.`).waitFor();
  expect([cellen(vaert, "Til_dato_1_kvartal_1"), cellen(vaert, "Modtaget_1_kvartal_1")]).toEqual([7_000_000, 1]);
  expect(await o.tilDato("Socialområdet", 1).inputValue()).toBe("7.000.000");

  await o.tilDato("Socialområdet", 1).fill("");
  skrivI(vaert, "Til_dato_1_kvartal_1", 8_000_000);
  await o.knap("Skriv i arket").click();
  await o.knap("Skriv mine").click();
  await o.tekst(`Ét felt er skrevet i ${ARK}.`).waitFor();
  expect(cellen(vaert, "Til_dato_1_kvartal_1")).toBe("");
});

it("kan der ikke skrives, siges hvorfor, intet er ændret, og det skrevne er her endnu", async () => {
  const vaert = await medAarets(1);
  const { o, page, mappe } = await iOpfoelgningen(vaert);
  await o.tilDato("Socialområdet", 1).fill("6,2 mio.");
  mappe.kraevArk(ARK).beskyttet = {};
  const foer = mappe.indhold();
  await o.knap("Skriv i arket").click();
  await page
    .getByText(/^Projektmappen eller et ark er beskyttet\. .* Intet er ændret i arket, og det, du har skrevet, er gemt her\.$/)
    .waitFor();
  expect(mappe.indhold().ark).toEqual(foer.ark);
  expect(await o.tilDato("Socialområdet", 1).inputValue()).toBe("6,2 mio.");
  mappe.kraevArk(ARK).beskyttet = null;
  await o.tilDato("Familieområdet", 1).fill("x");
  await o.vis("Endelig opgørelse og afstemning");
  await o.knap("Skriv i arket").click();
  await o.harFokus(o.tilDato("Familieområdet", 1));
  await o.tekst("Ret ét felt først.").waitFor();
  await o.knap("Glem rettelserne").click();
  await o.knap("Behold dem").click();
  await o.harFokus(o.knap("Skriv i arket"));
  expect(await o.tilDato("Socialområdet", 1).inputValue()).toBe("6,2 mio.");
  await o.knap("Glem rettelserne").click();
  await o.knap("Ja, glem dem").click();
  await o.tekst(`Det, der står her, står også i ${ARK}.`).waitFor();
  mappe.kraevArk(ARK).beskyttet = {};
  expect(mappe.indhold().ark).toEqual(foer.ark);
});

it("hvert år og hver kopi for sig, og et ark uden Opfølgning siges", async () => {
  const vaert = await medAarets(1, 2);
  const { o, page } = await iOpfoelgningen(vaert);
  await o.valg("2023 (2), arkene i projektmappen").click();
  await o.tilDato("Socialområdet", 1).fill("5");
  await o.valg("2023, arkene i projektmappen").click();
  expect(await o.tilDato("Socialområdet", 1).inputValue()).toBe("");
  await page.reload();
  await o.skridt().waitFor();
  await o.valg("2023 (2), arkene i projektmappen").click();
  await o.knap("Skriv i arket").click();
  await o.tekst(`Ét felt er skrevet i ${ARK} (2).`).waitFor();
  expect([cellen(vaert, "Til_dato_1_kvartal_1"), cellen(vaert, "Til_dato_1_kvartal_1", `${ARK} (2)`)]).toEqual(["", 5]);
  vaert.mappe.sletArk(vaert.mappe.kraevArk(ARK));
  await o.knap("Læs projektmappen igen").click();
  await o.valg("2023, arkene i projektmappen").click();
  await page.getByText(/^Arkene for 2023 er lavet uden arket Opfølgning\./).waitFor();
});

it("tallene fra Sager vises først og udfylder så felterne efter fagområdernes navne", async () => {
  const vaert = await medAarets(1);
  const fraSager = {
    aar: 2023,
    kvartal: 1,
    dato: "03.04.2023",
    status: "bekraeftet",
    fagomraader: [
      { navn: "Socialområdet", tilDato: 612_345_678 },
      { navn: "Skoleområdet", tilDato: 100 },
    ],
    bilag: { antalSager: 12, ark: "Bilag 2023 1. kvartal" },
  };
  vaert.mappe.indstillinger.set(
    "refusionsbudget.kladde",
    JSON.stringify({ version: 1, side: "hjem", trin: 1, kladde: {}, opgaver: { opfoelgning: { fraSager } } }),
  );
  const { o, page } = await iOpfoelgningen(vaert);
  const boks = page.getByRole("region", { name: "Tal fra Sager" });
  expect(await boks.getByRole("listitem").allInnerTexts()).toEqual([
    "År til dato: forventet til og med 1. kvartal, Socialområdet: 6.123.456,78 kr.",
    "Bilagets dato, 1. kvartal: 03.04.2023",
    "Antal sager, 1. kvartal: 12",
    "Bilagets ark, 1. kvartal: Bilag 2023 1. kvartal",
  ]);
  await boks.getByText("Sagslisten har fagområder, som budgettet ikke har: Skoleområdet. De er ikke med.").waitFor();
  await boks.getByText("Sagslisten har ingen sager for Familieområdet og Omsorgsområdet. Dér røres felterne ikke.").waitFor();
  await o.knap("Hent fra Sager (til og med 1. kvartal, 03.04.2023)").click();
  await o.harFokus(o.tilDato("Socialområdet", 1));
  await o.tekst("4 felter er udfyldt fra Sager.").waitFor();
  await o.knap("Skriv i arket").click();
  await o.tekst(`4 felter er skrevet i ${ARK}.`).waitFor();
  expect([cellen(vaert, "Til_dato_1_kvartal_1"), cellen(vaert, "Bilag_dato_1"), cellen(vaert, "Bilag_antal_sager_1")]).toEqual([
    6_123_456.78,
    "03.04.2023",
    12,
  ]);
});

it("uden et budgetår siges det, og axe finder intet at klage over", async () => {
  const tom = await iExcel(startTestvaert(), { width: 350 });
  await tom.w.knap("Opfølgning").click();
  await tom.w.tekst("Der er ingen budgetår i projektmappen.").waitFor();
  const vaert = await medAarets(1);
  const { o, page } = await iOpfoelgningen(vaert);
  const { stop, fundet } = vagt(page, overtraedelserIAlleFarver);
  await o.udfyldKvartaler("Socialområdet", ["6 mio.", "12 mio.", "18 mio.", "24 mio."]);
  await o.vis("Endelig opgørelse og afstemning");
  await o.feltI("Socialområdet", "Endelig refusion").fill("25 mio.");
  await page.getByLabel("Posteringerne som CSV").focus();
  skrivI(vaert, "Endelig_refusion_1", 7);
  await o.knap("Skriv i arket").click();
  await o.knap("Skriv mine").waitFor();
  await stop("uenige");
  expect(fundet).toEqual([]);
});
