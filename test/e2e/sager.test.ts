import { medTestvaert } from "../excel/chromium/iSiden";
import { startTestvaert } from "../excel/vaert";
import { langsomListe, type Borger } from "../sager/langsom";
import { genberegn } from "../miljoe/libreoffice";
import { overtraedelserIAlleFarver, vagt } from "./axe";
import { rude } from "./rude";
import { aabnSager, altGemt, beregn, excelblok, SAGSLISTE, saetInd } from "./sager";

const aabn = rude();

/** In the law's own order and by hand: 25 % above 860.000, 50 % above 1.680.000, 75 % above 2.120.000, in each month a twelfth. */
const RESULTAT = [
  "Udgift5.040.000 kr.",
  // 145.000 + 317.500 + 85.000 + 0
  "Refusion547.500 kr.",
  "Dækningsgrad10,9 %",
];
const HUSSTANDE = [
  ["Sag V-1 (Socialområdet)", "Refusion: 317.500 kr.", "Årsformlen giver 85.000 kr., altså 232.500 kr. for lidt."],
  ["Husstand 7", "Refusion: 145.000 kr.", "Sagerne ligger i flere fagområder. Refusionen er delt efter udgift."],
  ["Sag V-2 (Omsorgsområdet)", "Refusion: 85.000 kr."],
  ["Sag V-3 (Omsorgsområdet)", "Refusion: 0 kr.", "Årsformlen giver 85.000 kr., altså 85.000 kr. for meget."],
];

it("de ventede tal er også dem, som den langsomme beregning efter lovens tekst giver", () => {
  const sag = (resten: Partial<Borger>): Borger => ({
    gruppe: "voksen",
    husstand: null,
    maaneder: new Array<number>(12).fill(10_000_000),
    engangsudgift: 0,
    fylder67: null,
    omfattet: null,
    ...resten,
  });
  const barn = { husstand: "7", maaneder: new Array<number>(12).fill(6_000_000) };
  const liste = [
    sag({ gruppe: "barn", ...barn }),
    sag({ gruppe: "eftervaern", ...barn }),
    sag({ maaneder: Array.from({ length: 12 }, (_, nr) => (nr < 6 ? 20_000_000 : 0)) }),
    sag({ fylder67: 6 }),
    sag({ fylder67: 0, omfattet: false }),
  ];
  const graenser = [
    [86_000_000, 25],
    [168_000_000, 50],
    [212_000_000, 75],
  ] as const;
  expect(langsomListe(liste, graenser)).toEqual([7_250_000n, 7_250_000n, 31_750_000n, 8_500_000n, 0n]);
});

it("en liste indsættes, ses igennem og beregnes, og intet af den gemmes", async () => {
  const rudenHer = await aabn();
  const { page, w, egneFejl } = rudenHer;
  const konsol: string[] = [];
  page.on("console", (besked) => konsol.push(besked.text()));
  await aabnSager(rudenHer);
  await saetInd(rudenHer, excelblok(SAGSLISTE));
  await w.harFokus(page.getByRole("heading", { level: 3, name: "Se listen igennem" }));
  await w.tekst("6 sager under overskrifterne i 1. række.").waitFor();
  await w.tekst("Springes over: Kolonne 7: Konto.").waitFor();
  await w.tekst("7. række i Gruppe: »ung« er ingen gruppe. Skriv »barn«, »efterværn« eller »voksen«.").waitFor();
  expect(await w.liste("Kolonne 4: Fagområde").inputValue()).toBe("fagomraade");
  expect(await page.getByRole("table").getByText("x1").count()).toBe(0);
  await beregn(w, "6 sager");
  const tal = page.locator("dl > div");
  for (const linje of RESULTAT) expect(await tal.allTextContents()).toContain(linje);
  const husstande = page.getByRole("list", { name: "Husstande efter refusion" }).locator(":scope > li");
  expect(await husstande.count()).toBe(HUSSTANDE.length);
  for (const [nr, linjer] of HUSSTANDE.entries())
    for (const linje of linjer) await husstande.nth(nr).getByText(linje, { exact: true }).waitFor();
  await husstande.nth(1).getByText("Vis de 2 sager").click();
  await husstande.nth(1).getByRole("listitem").first().waitFor();
  expect(await husstande.nth(1).getByRole("listitem").allTextContents()).toEqual([
    "Sag B-1 (Familieområdet): 72.500 kr.",
    "Sag B-2 (Socialområdet): 72.500 kr.",
  ]);
  const fagomraader = page.getByRole("table", { name: "Refusion efter fagområde" });
  expect((await fagomraader.locator("tbody").allTextContents()).map((tekst) => tekst.replaceAll(" ", " "))).toEqual([
    "Socialområdet21.920.000390.00020,3 %",
    "Omsorgsområdet22.400.00085.0003,5 %",
    "Familieområdet1720.00072.50010,1 %",
    "I alt55.040.000547.50010,9 %",
  ]);
  expect(
    await page.getByRole("table", { name: "Husstande efter højeste trin i nogen måned" }).locator("tbody td").allTextContents(),
  ).toEqual(["1", "2", "0", "1"]);
  await w
    .tekst(
      "1 husstand har sager i flere fagområder. Husstandens refusion er delt mellem sagerne efter udgift, også hvor fagområderne følger hver sin model.",
    )
    .waitFor();
  await w.tekst("1 række kunne ikke beregnes. Alle andre husstande er rigtige.").waitFor();
  const gemt = [await altGemt(page), ...konsol].join();
  expect(gemt).toContain("2022");
  for (const noget of ["B-1", "V-3", "60.000", "Familieomr", "Konto", "ung"]) expect(gemt).not.toContain(noget);
  expect(egneFejl()).toEqual([]);
  await page.reload();
  await w.felt("Indsæt sagslisten her").waitFor();
  expect(await w.felt("År").inputValue()).toBe("2022");
  expect(await page.getByText("V-1").count()).toBe(0);
});

it("en kolonne rettes med tastaturet, og rækkerne læses igen", async () => {
  const rudenHer = await aabn();
  const { page, w } = rudenHer;
  await aabnSager(rudenHer);
  await saetInd(
    rudenHer,
    excelblok([
      ["Nr", "Type", "Penge", "Andet"],
      ["1", "barn", "900.000", "900.000"],
      ["2", "barn", "1.000.000", "900.000"],
    ]),
  );
  await page.getByRole("alert").filter({ hasText: "Sager mangler udgifterne." }).waitFor();
  await w.knap("Beregn 0 sager").press("Enter");
  await w.tekst("Ret kolonnerne, før der kan beregnes.").waitFor();
  await w.liste("Kolonne 3: Penge").focus();
  await page.keyboard.type("Udgift");
  await w.knap("Beregn 2 sager").waitFor();
  await w.felt("År").fill("");
  await w.knap("Beregn 2 sager").press("Enter");
  await w.tekst("År mangler. Skriv et helt årstal, fx 2022.").waitFor();
  await w.felt("År").fill("2022");
  await w.knap("Beregn 2 sager").press("Enter");
  await w.harFokus(page.getByRole("heading", { level: 3, name: "Refusion 2022" }));
  // 25 % of 40.000 and of 140.000.
  expect(await page.locator("dl > div").allTextContents()).toContain("Refusion45.000 kr.");
  await w.tekst("Listen har kun årets udgift. Den er regnet som jævnt fordelt over månederne, så refusionen er mindst så stor.").waitFor();
});

it("med grænser, der ikke er bekræftet, står ordet skøn ved hvert resultat", async () => {
  const rudenHer = await aabn();
  const { page, w } = rudenHer;
  await aabnSager(rudenHer, "2024");
  await saetInd(rudenHer, excelblok(SAGSLISTE));
  await beregn(w, "6 sager");
  await w.harFokus(page.getByRole("heading", { level: 3, name: "Refusion 2024 (skøn)" }));
  expect(await page.getByText("Beløbsgrænserne for 2024 er ikke bekræftet. Refusionen er et skøn og mærkes sådan overalt.").count()).toBe(
    1,
  );
  const uden = await page.getByText(/^(Refusion|Dækningsgrad)(, kr\.| efter fagområde)?:?$/).allTextContents();
  expect(uden).toEqual([]);
  await page.getByText("Vis de 2 sager").first().click();
  await page.getByText("Sag B-1 (Familieområdet): 66.250 kr. (skøn)").first().waitFor();
  await page.getByText("Årsformlen (skøn) giver 72.500 kr., altså 208.750 kr. for lidt.").first().waitFor();
});

it("resultatet hentes som en fil, hvis celler er dem, ruden viser", async () => {
  const rudenHer = await aabn();
  const { w } = rudenHer;
  await aabnSager(rudenHer);
  await saetInd(rudenHer, excelblok(SAGSLISTE));
  await beregn(w, "6 sager");
  const { navn, bytes } = await w.fil();
  expect(navn).toBe("Sager 2022.xlsx");
  await w.page.getByText("Filen Sager 2022.xlsx er hentet.").waitFor();
  const mappe = await genberegn(bytes);
  const celler = mappe.get("Sager 2022")!.flat();
  for (const beloeb of [72_500, 317_500, 85_000, 547_500, 5_040_000]) expect(celler).toContain(beloeb);
  await brugIOpfoelgningen(rudenHer);
});

/** The same result on its way to the follow-up: the sums of a quarter, the dated copy, and nothing of a case kept. */
async function brugIOpfoelgningen({ page, w }: Awaited<ReturnType<typeof aabn>>): Promise<void> {
  await w.liste("Periode").selectOption("Til og med 2. kvartal");
  const tabel = page.getByRole("table", { name: "Refusion 2022 til og med 2. kvartal" });
  await tabel.waitFor();
  // Half a year of the siblings' 145.000, all of 317.500, and half a year of 85.000 in the month of the birthday.
  expect(await tabel.locator("tbody tr").allTextContents()).toEqual([
    "Familieområdet36.250",
    "Socialområdet353.750",
    "Omsorgsområdet42.500",
    "I alt432.500",
  ]);
  await w.tekst("1 række uden refusion mangler i summerne.").waitFor();
  await w.felt("Opgjort den").fill("31.6.2022");
  await w.tekst("Opgjort den: »31.6.2022« er ikke en dato. Skriv en dato, fx 30.06.2023.").waitFor();
  expect(await w.knap("Læg i opfølgningen").count()).toBe(0);
  await w.felt("Opgjort den").fill("15.7.2022");
  const bilag = await w.fil(() => w.knap("Hent bilaget").click());
  expect(bilag.navn).toBe("Bilag 2022 2. kvartal.xlsx");
  const celler = (await genberegn(bilag.bytes)).get("Bilag 2022 2. kvartal")!.flat();
  for (const indhold of ["15.07.2022", "B-1", 36_250, 432_500]) expect(celler).toContain(indhold);
  await w.knap("Læg i opfølgningen").press("Enter");
  await w.tekst("Summerne ligger nu i opgaven Opfølgning, hvor de sættes ind i årets felter.").waitFor();
  const gemt = await altGemt(page);
  for (const noget of ["fraSager", "15.07.2022", "35375000"]) expect(gemt).toContain(noget);
  for (const noget of ["B-1", "V-3", "60.000", "Konto", "ung"]) expect(gemt).not.toContain(noget);
}

it("i Excel skrives arket Sager 2022 med ét kald, og brugerens ark er urørt", async () => {
  const vaert = startTestvaert();
  const rudenHer = await aabn({ foer: (page) => medTestvaert(page, vaert) });
  const { w } = rudenHer;
  const foer = vaert.mappe.indhold().ark[0];
  await aabnSager(rudenHer);
  await saetInd(rudenHer, excelblok(SAGSLISTE.slice(0, -1)));
  await beregn(w, "5 sager");
  await w.knap("Opret arket").click();
  await w.tekst("Arket er oprettet. Sager 2022 vises nu.").waitFor();
  const [egetArk, nyt] = vaert.mappe.indhold().ark;
  expect(egetArk).toEqual(foer);
  expect(nyt!.navn).toBe("Sager 2022");
  const kald = Object.values(nyt!.celler).filter(({ formel }) => formel?.includes("REFUSION_SAGER") === true);
  expect(kald).toHaveLength(1);
  const tal = Object.values(nyt!.celler).map(({ vaerdi }) => vaerdi);
  for (const beloeb of [72_500, 317_500, 85_000, 547_500, 5_040_000]) expect(tal).toContain(beloeb);
  await w.knap("Opret arket").click();
  await w.knap("Ny kopi").click();
  await w.tekst("Arket er oprettet. Sager 2022 (2) vises nu.").waitFor();
  expect(await w.knap("Opdater").count()).toBe(0);
});

describe("lister, der ikke tages imod, er hverken vist eller beholdt", () => {
  it.each([
    ["CPR-numre", "0101801234\tbarn\t5\r\n3112991234\tbarn\t6", "ligner CPR-numre", "0101801234"],
    ["navne", "Borger\tGruppe\tUdgift\r\nAnna Holm\tbarn\t5\r\nJens Bæk\tbarn\t6", "ligner navne på personer", "Anna"],
  ])("%s", async (_, tekst, grund, indhold) => {
    const rudenHer = await aabn();
    const { page, w } = rudenHer;
    await aabnSager(rudenHer);
    await saetInd(rudenHer, tekst);
    await page.getByRole("alert").filter({ hasText: grund }).waitFor();
    await page.getByRole("alert").filter({ hasText: "Intet af listen er vist eller beholdt." }).waitFor();
    expect(await page.content()).not.toContain(indhold);
    expect(await altGemt(page)).not.toContain(indhold);
    expect(await w.felt("Indsæt sagslisten her").inputValue()).toBe("");
  });

  it("og tomt siges der fra om", async () => {
    const rudenHer = await aabn();
    await aabnSager(rudenHer);
    await rudenHer.w.knap("Læs listen").click();
    await rudenHer.w.tekst("Feltet er tomt. Indsæt eller skriv en sagsliste.").waitFor();
  });
});

it.each([
  ["2021", "Månedsreglen er kun bekræftet fra 2022, så den bruges ikke på 2021."],
  ["2041", "Der er ingen beløbsgrænser for 2041, og der gættes ikke."],
])("året %s afvises med ord", async (aar, grund) => {
  const rudenHer = await aabn();
  const { page, w } = rudenHer;
  await aabnSager(rudenHer, aar);
  await w.felt("Indsæt sagslisten her").fill("Gruppe\tUdgift\nbarn\t900.000");
  await w.knap("Læs listen").click();
  // Before anything is calculated.
  await w.knap("Beregn 1 sag").waitFor();
  await page.getByText(grund).waitFor();
});

it("i Excel hentes listen fra de markerede celler, og projektmappen gemmer intet af den", async () => {
  const vaert = startTestvaert();
  const rudenHer = await aabn({ foer: (page) => medTestvaert(page, vaert) });
  const { page, w } = rudenHer;
  await vaert.Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Ark1");
    ark.getRange("A1:C3").values = [
      ["Sag", "Gruppe", "Udgift"],
      [17, "voksen", 2_500_000],
      [18, "voksen", 900_000.5],
    ];
    ark.getRange("A:C").select();
    await context.sync();
  });
  const foer = vaert.mappe.indhold();
  await aabnSager(rudenHer);
  await w.knap("Hent fra markering").click();
  await beregn(w, "2 sager");
  // 710.000 + 25 % of 40.000,50, rounded half up.
  expect(await page.locator("dl > div").allTextContents()).toContain("Refusion720.000,13 kr.");
  expect(vaert.mappe.indhold().ark).toEqual(foer.ark);
  const indstillinger = JSON.stringify([...vaert.mappe.indstillinger]);
  expect(indstillinger).toContain("2022");
  for (const noget of ["2500000", "900000", "voksen"]) expect(indstillinger).not.toContain(noget);
});

describe("axe finder intet at klage over, og intet stikker ud til siden", () => {
  it("i alle farver", async () => {
    const rudenHer = await aabn();
    const { page, w } = rudenHer;
    const { stop, fundet } = vagt(page, overtraedelserIAlleFarver);
    await aabnSager(rudenHer, "2024");
    await stop("indsæt");
    await w.knap("Læs listen").click();
    await stop("indsæt med fejl");
    await saetInd(rudenHer, "Navn\tGruppe\tUdgift\r\nAnna Holm\tbarn\t5");
    await page.getByRole("alert").filter({ hasText: "ligner navne på personer" }).waitFor();
    await stop("afvist");
    await saetInd(rudenHer, excelblok(SAGSLISTE));
    await w.knap("Beregn 6 sager").waitFor();
    await stop("se igennem");
    await w.liste("Kolonne 3: Gruppe").selectOption("Springes over");
    await page.getByRole("alert").waitFor();
    await stop("se igennem med fejl");
    await w.liste("Kolonne 3: Gruppe").selectOption("Gruppe");
    await beregn(w, "6 sager");
    await page.getByText("Vis de 2 sager").first().click();
    await stop("resultat");
    await w.liste("Periode").selectOption("Hele året (endelig refusion)");
    await w.knap("Læg i opfølgningen").click();
    await page.getByText("Summerne ligger nu i opgaven Opfølgning").waitFor();
    await w.felt("Opgjort den").fill("i går");
    await stop("opfølgning");
    expect(fundet).toEqual([]);
  });
});
