import { medTestvaert } from "../excel/chromium/iSiden";
import { startTestvaert } from "../excel/vaert";
import { genberegn } from "../miljoe/libreoffice";
import type { Vaerdi } from "../miljoe/ods";
import { overtraedelserIAlleFarver, sidebredde } from "./axe";
import { FORBEHOLD, Fraflytningsside, PERSONER } from "./fraflytning";
import { fejlceller } from "./regneark";
import { rude } from "./rude";
import { Tastatur } from "./tastatur";

const aabn = rude();

async function fraflytning(valg: Parameters<typeof aabn>[0] = {}) {
  const pane = await aabn(valg);
  const f = new Fraflytningsside(pane.page);
  await f.aabn();
  return { ...pane, f };
}

const NAVNE = [
  "Bloktilskud",
  "Særlige udligningsordninger",
  "Virkning på indkomstskatteprovenu",
  "Udligning af beskatningsgrundlag",
  "Udligning af udgiftsbehov",
  "Virkning i alt",
];
const TABEL = "Virkning i kr., tilskudsåret 2021";
const MODTAGERTABEL = "Modtagerkommunens virkning i kr., tilskudsåret 2021";
const OEKONOMITABEL = "Sagens samlede økonomi (kr. pr. år)";
const tabel = (hoved: string, beloeb: readonly string[]) => [hoved, ...NAVNE.map((navn, nr) => `${navn}\t${beloeb[nr]!}`)];

describe("tabel 6.5 på skærmen", () => {
  it.each<[keyof typeof PERSONER, string[]]>([
    ["barnLav", ["-15.600", "-200", "0", "-46.100", "-8.700", "-70.600"]],
    ["barnHoej", ["-15.600", "-200", "0", "-46.100", "-124.600", "-186.500"]],
    ["voksenLav", ["-15.600", "-200", "-48.600", "-3.400", "-96.200", "-164.000"]],
    ["voksenHoej", ["-15.600", "-200", "-48.600", "-3.400", "-183.100", "-250.900"]],
  ])("%s, med forbehold og modtagerens spejlbillede", async (hvem, beloeb) => {
    const { f, egneFejl } = await fraflytning();
    await f.valg(PERSONER[hvem]).click();
    await f.tekst(`Kommunen mister ${beloeb.at(-1)!.slice(1)} kr. om året.`).waitFor();
    expect(await f.raekker(TABEL)).toEqual(tabel("Komponent\tKr.", beloeb));
    expect(await f.raekker(MODTAGERTABEL)).toEqual(
      tabel(
        "Komponent\tKr.",
        beloeb.map((et) => et.replace(/^-/, "")),
      ),
    );
    await f.page.getByText(FORBEHOLD).waitFor();
    await f.page.getByText(/^Der går typisk to år fra flytningen/).waitFor();
    await f.page.getByText(/^For handicapkriteriet og kriteriet for psykiatriske patienter kan der gå længere tid/).waitFor();
    expect(egneFejl()).toEqual([]);
  });

  it("før nogen er valgt, er der intet beløb, og 65 år eller derover afvises i ord", async () => {
    const { f } = await fraflytning();
    expect(await f.page.getByRole("table").count()).toBe(0);
    await f.valg("En anden borger, med egen indeksværdi").click();
    await f.valg("65 år eller derover").click();
    await f.page
      .getByRole("alert")
      .filter({ hasText: "For borgere på 65 år eller derover har rapporten ingen beregning (s. 58)" })
      .waitFor();
    expect(await f.page.getByRole("table").count()).toBe(0);
  });
});

it("en anden borger: fejl ved feltet og samlet, rapportens eksempel vises som sådan, og over 5,5 bemærkes", async () => {
  const { f } = await fraflytning();
  await f.valg("En anden borger, med egen indeksværdi").click();
  await f.valg("Voksen, 18-64 år").click();
  await f.page.getByText("Indeksværdi mangler. Skriv et tal fra 0 til 10, fx 2,75.").waitFor();
  const indkomst = f.felt("Skattepligtig indkomst efter fradrag, kr. pr. år");
  expect(await f.beskrivelse(indkomst)).toEqual(["Tomt felt: 180.000 kr. som i rapportens eksempel (s. 56)"]);
  expect(await f.beskrivelse(f.felt("Udskrivningsprocent"))).toEqual(["Tomt felt: 27 % som i rapportens eksempel (s. 56)"]);
  await f.felt("Indeksværdi").fill("elleve");
  await f.felt("Indeksværdi").press("Tab");
  expect(await f.beskrivelse(f.felt("Indeksværdi"))).toEqual(["Indeksværdi: »elleve« er ikke et tal. Skriv et tal fra 0 til 10, fx 2,75."]);
  await f.felt("Indeksværdi").fill("2,75");
  await f.tekst("Kommunen mister 164.000 kr. om året.").waitFor();
  await indkomst.fill("200.000");
  expect(await f.beskrivelse(indkomst)).toEqual(["= 200.000 kr."]);
  await f.felt("Udskrivningsprocent").fill("0,255");
  expect(await f.beskrivelse(f.felt("Udskrivningsprocent"))).toEqual(["= 25,5 %"]);
  await f.felt("Indeksværdi").fill("5,4");
  await f.kryds("Borgeren opfylder kriteriet for psykiatriske patienter").click();
  await f.tekst("Indeksværdien 5,7 ligger over 5,5, som er den højeste i rapporten.").waitFor();
});

it("en indkomst, som arkets formler ikke kan regne eksakt med, har sit svar på siden, men intet ark, og det siges hvorfor", async () => {
  const { f } = await fraflytning();
  await f.valg(PERSONER.voksenLav).click();
  const indkomst = f.felt("Skattepligtig indkomst efter fradrag, kr. pr. år");
  const afslag = f.page.getByText(
    "Indkomst: beløbet er for stort til, at arkets formler regner eksakt. Det skal være under 10.000.000 kr.",
  );
  await indkomst.fill("10.000.000");
  await afslag.waitFor();
  await f.tabel(TABEL).waitFor();
  expect(await f.knap("Hent Excel-fil").count()).toBe(0);
  await indkomst.fill("9.999.999,99");
  await f.knap("Hent Excel-fil").waitFor();
  expect(await afslag.count()).toBe(0);
});

it("kommunens type, befolkningstilbagegang og modtagerens egen type", async () => {
  const { f } = await fraflytning();
  await f.valg(PERSONER.voksenLav).click();
  const afgiver = f.gruppe("Kommunen, borgeren flytter fra");
  await f.kryds("Kommunen er omfattet af befolkningstilbagegangskriteriet").click();
  await f.page.getByText(/^Kommunen mister 131\.000 kr\. om året\. I en periode/).waitFor();
  expect((await f.raekker(TABEL)).slice(-2)).toEqual([
    "Befolkningstilbagegangskriteriet (midlertidigt)\t33.000",
    "Virkning i alt med dette kriterium\t-131.000",
  ]);
  await afgiver.getByRole("radio", { name: "højt: over 125 pct. af landsgennemsnittet (afledt af loven)" }).click();
  await afgiver.getByText(/^Befolkningstilbagegang: kriteriet gælder kun kommuner/).waitFor();
  await f.kryds("Kommunen er omfattet af befolkningstilbagegangskriteriet").click();
  await afgiver.getByText(/beløbene afledt af udligningsloven\.$/).waitFor();
  await f.valg("er en anden slags").click();
  expect((await f.raekker(TABEL)).at(-1)).not.toBe(`Virkning i alt\t-${(await f.raekker(MODTAGERTABEL)).at(-1)!.split("\t")[1]!}`);
  await f.page.getByText(/^Modtagerkommunen er regnet med sin egen type og procent/).waitFor();
});

it("kapitel 7 er foldet sammen og mærket som en anden model", async () => {
  const { f } = await fraflytning();
  await f.valg(PERSONER.barnLav).click();
  await f.foldet("Før og efter udligningsreformen (en anden model)").click();
  await f.page.getByText(/De kommer fra en anden model/).waitFor();
  expect((await f.raekker("Tab ved én borgers fraflytning, 1.000 kr.")).map((raekke) => raekke.split("\t").slice(1))).toEqual([
    ["Før", "Efter"],
    ["0", "74"],
    ["90", "186"],
    ["120", "150"],
    ["238", "249"],
  ]);
});

/** The row of the sheet that begins so. */
const raekken = (ark: Vaerdi[][], ledetekst: string) => ark.find(([foerste]) => foerste === ledetekst)?.slice(1, 3);

async function medOekonomi(f: Fraflytningsside): Promise<void> {
  await f.valg(PERSONER.voksenLav).click();
  await f.kryds("Sammenlign en placering inden for og uden for kommunen").click();
  await f.page.getByText("Inden for kommunen: Udgift mangler.").waitFor();
  await f.felt("Regnskabsår").fill("2022");
  for (const hvor of ["Inden for kommunen", "Uden for kommunen"]) await f.udfyldPlacering(hvor, { "Udgift, kr. pr. år": "2,5 mio." });
  await f.tekst("Uden for kommunen koster sagen 164.000 kr. mere om året.").waitFor();
}

it("sagens samlede økonomi står side om side, og filens egne formler giver det samme", async () => {
  const { f } = await fraflytning();
  await medOekonomi(f);
  await f.udfyldPlacering("Uden for kommunen", { "Egenbetaling, kr. pr. år": "5.000" });
  expect(await f.beskrivelse(f.gruppe("Uden for kommunen").getByRole("textbox", { name: "Egenbetaling, kr. pr. år" }))).toEqual([
    "= 5.000 kr.",
  ]);
  expect(await f.raekker(OEKONOMITABEL)).toEqual([
    "Post\tInden for\tUden for",
    "Udgift\t2.500.000\t2.500.000",
    "Udgiften er\tsagens egen\tsagens egen",
    "Egenbetaling (trækkes fra)\t0\t5.000",
    "Refusion modtaget fra en anden kommune (trækkes fra)\t0\t0",
    "Statsrefusion 2022 (trækkes fra)\t710.000\t706.250",
    "Refusion betalt til en anden kommune (lægges til)\t0\t0",
    "Nettoudgift\t1.790.000\t1.788.750",
    "Tab i udligning og skat, tilskudsåret 2021 (lægges til)\t0\t164.000",
    "Nettoudgift og tab i alt\t1.790.000\t1.952.750",
  ]);
  await f.page.getByText(/^Beløbsgrænserne for 2022 er bekræftet\. Kilde: serviceloven § 176/).waitFor();
  expect(await f.page.getByText(FORBEHOLD).count()).toBe(2);
  const { navn, bytes } = await f.fil();
  expect(navn).toBe("Fraflytning.xlsx");
  const mappe = await genberegn(bytes);
  expect(fejlceller(mappe)).toEqual([]);
  const ark = mappe.get("Fraflytning")!;
  expect(raekken(ark, "Virkning i alt")).toEqual([-164_000, 164_000]);
  expect(raekken(ark, "Udligning af udgiftsbehov")).toEqual([-96_200, 96_200]);
  expect(raekken(ark, "Nettoudgift og tab i alt")).toEqual([1_790_000, 1_952_750]);
  expect(ark.flat().filter((celle) => FORBEHOLD.test(String(celle)))).toHaveLength(1);
});

it("et landsgennemsnit får ingen statsrefusion og sammenlignes ikke med sagens egen udgift", async () => {
  const { f } = await fraflytning();
  await medOekonomi(f);
  const inde = f.gruppe("Inden for kommunen");
  await inde.getByRole("radio", { name: "er et landsgennemsnit fra rapporten" }).click();
  await inde.getByRole("combobox").selectOption({ label: "Længerevarende botilbud, serviceloven § 108: 1.097.000 kr." });
  await f.page.getByText(/^Den ene udgift er et landsgennemsnit uden statsrefusion/).waitFor();
  expect((await f.raekker(OEKONOMITABEL)).find((raekke) => raekke.startsWith("Statsrefusion"))).toBe(
    "Statsrefusion 2022 (trækkes fra)\tberegnes ikke\t710.000",
  );
});

it("et år, der ikke er bekræftet, afvises ved feltet", async () => {
  const { f } = await fraflytning();
  await medOekonomi(f);
  await f.felt("Regnskabsår").fill("2024");
  await f.felt("Regnskabsår").press("Tab");
  expect((await f.beskrivelse(f.felt("Regnskabsår"))).join()).toMatch(
    /^Beløbsgrænserne for 2024 er ikke bekræftet \(status: skøn\)\. .* Bekræft 2024 i opgaven Satser\.$/,
  );
  expect(await f.tabel(OEKONOMITABEL).count()).toBe(0);
});

it("det halvt udfyldte er der endnu efter en genindlæsning", async () => {
  const { f, page } = await fraflytning();
  await f.valg("En anden borger, med egen indeksværdi").click();
  await f.valg("Voksen, 18-64 år").click();
  await f.felt("Indeksværdi").fill("3,");
  await f.kryds("Sammenlign en placering inden for og uden for kommunen").click();
  await f.udfyldPlacering("Uden for kommunen", { "Egenbetaling, kr. pr. år": "60.0" });
  await page.reload();
  await f.harFokus(page.getByRole("heading", { level: 2, name: "Fraflytning", exact: true }));
  expect(await f.felt("Indeksværdi").inputValue()).toBe("3,");
  expect(await f.gruppe("Uden for kommunen").getByRole("textbox", { name: "Egenbetaling, kr. pr. år" }).inputValue()).toBe("60.0");
  expect(await f.valg("Voksen, 18-64 år").isChecked()).toBe(true);
});

it("i Excel oprettes arket i den åbne projektmappe, en kopi får nummer, og opdater skriver det samme ark", async () => {
  const vaert = startTestvaert();
  const { f, egneFejl } = await fraflytning({ foer: (page) => medTestvaert(page, vaert) });
  await medOekonomi(f);
  await f.knap("Opret arket").click();
  await f.tekst("Arket er oprettet. Fraflytning vises nu.").waitFor();
  const celler = () => vaert.mappe.indhold().ark.find(({ navn }) => navn === "Fraflytning")!.celler;
  const ved = (ledetekst: string) => {
    const sted = Object.entries(celler())
      .find(([hvor, { vaerdi }]) => /^A\d/.test(hvor) && vaerdi === ledetekst)![0]
      .slice(1);
    return ["B", "C"].map((kolonne) => celler()[`${kolonne}${sted}`]!.vaerdi);
  };
  expect(ved("Virkning i alt")).toEqual([-164_000, 164_000]);
  expect(ved("Nettoudgift og tab i alt")).toEqual([1_790_000, 1_954_000]);
  expect(vaert.mappe.indstillinger.get("refusionsbudget.kladde")).toContain("voksenLav");
  await f.knap("Opret arket").click();
  await f.knap("Ny kopi").click();
  await f.tekst("Arket er oprettet. Fraflytning (2) vises nu.").waitFor();
  expect(vaert.mappe.ark.map(({ navn }) => navn)).toEqual(["Ark1", "Fraflytning", "Fraflytning (2)"]);
  expect(egneFejl()).toEqual([]);
});

it("med tastaturet alene, 350 px bredt, fra forsiden til filen", async () => {
  const { page, w } = await aabn({ width: 350 });
  const f = new Fraflytningsside(page);
  const t = new Tastatur(page);
  await t.aktiver(w.knap("Fraflytning"));
  await f.harFokus(page.getByRole("heading", { level: 2, name: "Fraflytning", exact: true }));
  await t.tabTil(f.valg(PERSONER.barnLav));
  await t.tryk("Space");
  await t.tryk("ArrowDown");
  await t.tryk("ArrowDown");
  await f.tekst("Kommunen mister 164.000 kr. om året.").waitFor();
  await t.aktiver(f.kryds("Kommunen er omfattet af befolkningstilbagegangskriteriet"), "Space");
  await f.page.getByText(/^Kommunen mister 131\.000 kr\./).waitFor();
  await t.aktiver(f.foldet("Beregningens parametre med status og kilde"));
  await f.page.getByText(/^Grundbeløb, voksen\. Afledt af tabel 6\.5/).waitFor();
  await t.tabTil(f.knap("Hent Excel-fil"));
  expect(await t.usynligeStop()).toEqual([]);
  expect((await f.fil(() => t.tryk("Enter"))).navn).toBe("Fraflytning.xlsx");
});

/** Everything that can be seen on the page, step by step. */
async function gennem(f: Fraflytningsside, stop: (hvor: string) => Promise<void>): Promise<void> {
  await stop("tom");
  await f.valg("En anden borger, med egen indeksværdi").click();
  await f.valg("65 år eller derover").click();
  await stop("65 år eller derover");
  await f.valg("Voksen, 18-64 år").click();
  await f.felt("Indeksværdi").fill("x");
  await f.felt("Indeksværdi").press("Tab");
  await stop("fejl");
  await f.felt("Indeksværdi").fill("9,5");
  await f.kryds("Kommunen er omfattet af befolkningstilbagegangskriteriet").click();
  await f.valg("er en anden slags").click();
  await f.foldet("Beregningens parametre").click();
  await f.foldet("Før og efter udligningsreformen").click();
  await stop("svar");
  await f.kryds("Sammenlign en placering inden for og uden for kommunen").click();
  await stop("økonomi uden beløb");
  await f.felt("Regnskabsår").fill("2022");
  await f.udfyldPlacering("Inden for kommunen", { "Udgift, kr. pr. år": "1.234.567.890,12" });
  await f.gruppe("Uden for kommunen").getByRole("radio", { name: "er et landsgennemsnit fra rapporten" }).click();
  await f.tabel(OEKONOMITABEL).waitFor();
  await stop("økonomi");
}

describe("axe finder intet at klage over, og intet stikker ud til siden", () => {
  it.each([350, 320])("i alle farver, %i px", async (width) => {
    const { f, page } = await fraflytning({ width });
    const fundet: string[] = [];
    await gennem(f, async (hvor) => {
      fundet.push(...(await overtraedelserIAlleFarver(page)).map((et) => `${hvor}: ${et}`));
      const bred = await sidebredde(page);
      if (bred > width) fundet.push(`${hvor}: ${bred} px`);
    });
    expect(fundet).toEqual([]);
  });
});
