import { Decimal, heleKroner, kronerAf, oere, RAPPORTENS_KOMMUNETYPE, vaerdierAf, parametreFor, virkning } from "../../src/core";
import { tilXlsx } from "../../src/render/xlsx";
import { bygOpslag } from "../../src/workbook/bygOpslag";
import type { CellePlan, WorkbookPlan } from "../../src/workbook/plan";
import { genberegnAlle, tilPdf } from "../miljoe/libreoffice";
import type { Projektmappe, Vaerdi } from "../miljoe/ods";
import { pdfSider } from "../miljoe/pdf";
import { pdfTekst } from "../miljoe/pdftekst";
import { egen, flytter, FRAFLYTNINGER, opgave, placering, planen, sag } from "../workbook/fraflytninger";
import { arket, raekkenummer } from "../workbook/planopslag";
import { medForkerteSvar, medNyeInput, uroert, type Forsoeg } from "./forsoeg";
import { forskelle } from "./sammenligning";

const sagen = sag(placering(egen(2_500_000), 60_000), placering(egen(1_900_000), 0, 0, 120_000));
const gammel = planen(opgave(flytter("voksenLav"), sagen));
const nye = [
  ["et barn i stedet for en voksen", opgave(flytter("barnHoej"), sagen)],
  [
    "et psykiatrisk kriterium og befolkningstilbagegang",
    opgave(flytter("voksenHoej", { psykiatrisk: true, befolkningstilbagegang: true }), sagen),
  ],
  [
    "andre kommunetyper og procenter",
    opgave(
      flytter("voksenLav", {
        kommunetype: { beskatningsgrundlag: "hoejt", udgiftsbehov: "lavt" },
        modtager: { kommunetype: { beskatningsgrundlag: "middel", udgiftsbehov: "hoejt" }, udskrivningsprocent: new Decimal("0.2491") },
      }),
      sagen,
    ),
  ],
  [
    "en indeksværdi over rapportens",
    opgave({ ...flytter("voksenLav"), person: { ...flytter("voksenLav").person, indeks: new Decimal("7.25") } }, sagen),
  ],
  [
    "nye udgifter med øre",
    opgave(flytter("voksenLav"), sag(placering(egen(12_345_678.9), 1_234.56, 98_765.43, 0.01), placering(egen(860_000.02), 0, 0, 77.77))),
  ],
] as const;

/** Somebody has typed one more value into the file: the cell of that name. */
const medVaerdi = (plan: WorkbookPlan, navn: string, vaerdi: string | number): WorkbookPlan => ({
  ...plan,
  ark: plan.ark.map((ark) => {
    const sted = ark.navne.find((et) => et.navn === navn);
    return {
      ...ark,
      celler: ark.celler.map((celle: CellePlan) =>
        celle.raekke === sted?.raekke && celle.kolonne === sted.kolonne ? { ...celle, vaerdi } : celle,
      ),
    };
  }),
});

const DAARLIGE = [
  ["Maalgruppe", "pensionist", "Målgruppe skal være barn eller voksen."],
  ["Indeksvaerdi", 11, "Indeksværdien skal være et tal fra 0 til 10 med højst fire decimaler, også med det psykiatriske kriterium."],
  ["Indeksvaerdi", "høj", "Indeksværdien skal være et tal fra 0 til 10 med højst fire decimaler, også med det psykiatriske kriterium."],
  ["Psykiatrisk", "måske", "Skriv ja eller nej ved de to kriterier."],
  ["Indeksvaerdi", 2.12345, "Indeksværdien skal være et tal fra 0 til 10 med højst fire decimaler, også med det psykiatriske kriterium."],
  ["Indkomst", -1, "Indkomsten skal være et beløb fra 0 kr. til under 10 mio. kr."],
  ["Indkomst", 10_000_000, "Indkomsten skal være et beløb fra 0 kr. til under 10 mio. kr."],
  ["Udskrivningsprocent", 27, "Udskrivningsprocenterne skal være fra 0 % til under 100 % med højst to decimaler."],
  ["Modtager_udskrivningsprocent", 0.24915, "Udskrivningsprocenterne skal være fra 0 % til under 100 % med højst to decimaler."],
  ["Modtager_udskrivningsprocent", "", "Udskrivningsprocenterne skal være fra 0 % til under 100 % med højst to decimaler."],
  ["Beskatningsgrundlag", "mellem", "Beskatningsgrundlag skal være lavt, middel eller højt."],
  ["Modtager_udgiftsbehov", "middel", "Udgiftsbehov skal være højt eller lavt."],
  ["Parameter_bloktilskud", "ukendt", "Alle parametre skal være tal."],
  ["Udgift_ude", "dyr", "Beløbene i sagens samlede økonomi skal være tal på 0 eller derover, og udgifterne under 1 mia. kr."],
  ["Udgift_inde", 1e9, "Beløbene i sagens samlede økonomi skal være tal på 0 eller derover, og udgifterne under 1 mia. kr."],
  ["Egenbetaling_inde", 2_500_001, "Egenbetaling og modtaget refusion er større end udgiften."],
] as const;

const FORSOEG: readonly (readonly [string, Forsoeg])[] = [
  ...FRAFLYTNINGER.flatMap(([hvad, givet]) => [
    [hvad, uroert(planen(givet))] as const,
    [`${hvad}, når hvert gemt svar er forkert`, medForkerteSvar(planen(givet))] as const,
  ]),
  ...nye.map(([hvad, givet]) => [`arket, når der skrives ${hvad}`, medNyeInput(gammel, planen(givet))] as const),
  ["Opslag", uroert(bygOpslag(1))],
];
const daarlige = DAARLIGE.map(([navn, vaerdi]) => medVaerdi(gammel, navn, vaerdi));
const rettet = medVaerdi(medVaerdi(gammel, "Parameter_bloktilskud", 16_250), "Parameter_udgiftPrIndekspoint", 63_000);

let regnet: Map<WorkbookPlan, Projektmappe>;

beforeAll(async () => {
  const filer = [...FORSOEG.map(([, { fil }]) => fil), ...daarlige, rettet];
  const svar = await genberegnAlle(await Promise.all(filer.map(tilXlsx)));
  regnet = new Map(filer.map((fil, nr) => [fil, svar[nr]!]));
});

const raekken = (plan: WorkbookPlan, ledetekst: string): Vaerdi[] =>
  regnet.get(plan)!.get("Fraflytning")![raekkenummer(arket(plan, "Fraflytning"), ledetekst)]!;

describe("LibreOffice regner hver celle til kernens tal", () => {
  it.each(FORSOEG)("%s", (_, { fil, ventet }) => expect(forskelle(regnet.get(fil)!, ventet)).toEqual([]));
});

const EN_FEJL = { fejl: expect.stringMatching(/^#/) as unknown };

describe("skrives der i arket noget, som ikke kan bruges, står der hvorfor, og intet regnes ud:", () => {
  it.each(DAARLIGE.map(([navn, vaerdi, besked], nr) => [navn, vaerdi, besked, daarlige[nr]!] as const))(
    "%s = %s",
    (_, __, besked, plan) => {
      expect(raekken(plan, "Kontrol af felterne")[1]).toBe(besked);
      expect([1, 2].map((kolonne) => raekken(plan, "Virkning i alt")[kolonne])).toEqual([EN_FEJL, EN_FEJL]);
    },
  );
});

it("rettes en parameter, følger begge kommuner, og den står som rettet", () => {
  const parametre = {
    ...vaerdierAf(parametreFor(RAPPORTENS_KOMMUNETYPE)),
    bloktilskud: new Decimal(16_250),
    udgiftPrIndekspoint: new Decimal(63_000),
  };
  const { iAlt } = virkning(flytter("voksenLav").person, parametre, heleKroner(100));
  expect(raekken(rettet, "Virkning i alt").slice(0, 3)).toEqual(["Virkning i alt", kronerAf(iAlt), kronerAf(oere(-iAlt))]);
  expect(raekken(rettet, "Bloktilskud pr. indbygger").slice(1, 5)).toEqual([16_250, "kr.", "rettet i arket", "rettet i arket"]);
});

describe("udskriften", () => {
  it.each<[string, WorkbookPlan, string, number]>([
    ["af Fraflytning med sagens økonomi", gammel, "Fraflytning: virkning", 3],
    ["af Opslag", bygOpslag(1), "Opslag: tabeller", 4],
  ])("%s er liggende A4 og få sider med hoved, uden mellemregninger", async (_, plan, hoved, hoejst) => {
    const pdf = await tilPdf(await tilXlsx(plan));
    const [sider, tekster] = await Promise.all([pdfSider(pdf), pdfTekst(pdf)]);
    expect(sider.length).toBeLessThanOrEqual(hoejst);
    expect(sider.filter(({ bredde, hoejde }) => bredde !== 297 || hoejde !== 210)).toEqual([]);
    for (const side of tekster) expect(side).toContain(hoved);
    expect(tekster.join("")).not.toContain("Mellemregning");
  });
});
