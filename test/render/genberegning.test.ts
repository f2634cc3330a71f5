import { Decimal, heleKroner, oere, tomOpfoelgning, type Budgetaar, type Fagomraade } from "../../src/core";
import { tilXlsx } from "../../src/render/xlsx";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { genberegnAlle } from "../miljoe/libreoffice";
import type { Projektmappe } from "../miljoe/ods";
import { budget, bygget, fyrre, indekser } from "../workbook/budgetter";
import { fagomraade, randersEksempel } from "../workbook/eksempler";
import { ALLE_BUDGETTER, beloeb, fulgt } from "../workbook/opfulgte";
import { arket, raekkenummer } from "../workbook/planopslag";
import { medForkerteSvar, medNyeInput, uroert, type Forsoeg } from "./forsoeg";
import { forskelle } from "./sammenligning";
import { tilfaeldigeBudgetter } from "./tilfaeldige";

const opbygget = (udgangspunkt: number, kl: number, lokalt: number): Partial<Budgetaar> => ({
  indtaegtsbudget: {
    art: "opbygget",
    udgangspunkt: heleKroner(udgangspunkt),
    kl: { art: "beloeb", beloeb: heleKroner(kl) },
    lokaleForhold: heleKroner(lokalt),
  },
});
const noegle = (a: number, b: number, c: number): Partial<Budgetaar> => ({
  fagomraader: [fagomraade("Social", a), fagomraade("Familie", b), fagomraade("Ældre", c, "model1", "Social")],
});

const foer = { ...opbygget(41_400_000, 0, 0), ...noegle(24_000_000, 12_500_000, 900_000) };
const egen = (navn: string, indtaegt: number, andel: string): Fagomraade => ({
  ...fagomraade(navn, indtaegt),
  model: { art: "egenAndel", andel: new Decimal(andel) },
});
const egneAndele = budget({
  ...foer,
  fagomraader: [
    egen(" Børn\nog  unge", 3, "0.3333333"),
    egen("Ældre", 2, "0.05"),
    { ...egen("Center for særlige tilbud til børn og unge", 1, "0.9999"), forvaltesUnder: " Børn\nog  unge" },
  ],
});
const smaa = budget(
  { ...foer, ...opbygget(20_000, -60_000, 50_000) },
  {
    forrigeAar: [-10_000, 5_000, 45_000].map((kroner) => ({ afvigelse: beloeb(kroner), tilFagomraadet: beloeb(kroner / 10) })),
    opfoelgning: {
      ...tomOpfoelgning(3),
      fagomraader: [20_000, 5_000, 0].map((kroner) => fulgt({ forventetHeleAaret: beloeb(kroner) })),
      sagstal: { dato: "1.7.2023", status: "skoen", husstande: [9, 8, 7, 6], udgift: beloeb(49_999.99), refusion: beloeb(12_345.67) },
    },
  },
);
const RETTELSER = [
  ["et nyt budget", budget({ ...foer, ...opbygget(39_999_999, 1_234_567, -89_000) })],
  ["et negativt budget", budget({ ...foer, ...opbygget(0, -1_000_001, 0) })],
  ["en ny nøgle med nul og to lige store", budget({ ...foer, ...noegle(0, 7, 7) })],
  ["en ny enhed", budget({ ...foer, enhed: oere(100) })],
  ["nye indeks", budget({ ...foer, indeks: indekser("0.0235", "-0.1", "0.5") })],
  ["plus som fortegn og et nyt prisniveau", budget(foer, { fortegn: "plus", prisniveau: "2024-pl" })],
  ["et tilskud, der afviger", budget({ ...foer, tilskud: { retning: "forhoejes", beloeb: heleKroner(1_500_000), note: "" } })],
  ["et tilskud på nul", budget({ ...foer, tilskud: { retning: "nedsaettes", beloeb: heleKroner(0), note: "" } })],
  [
    "nye navne og modeller",
    budget({
      ...foer,
      fagomraader: [fagomraade("+45", 3, "deling"), fagomraade("=1+1", 2, "egenAndel"), fagomraade("c", 1, "model2", "+45")],
    }),
  ],
  ["egne andele og navne på flere linjer", egneAndele],
  ["beløb, der er for små til at ses", smaa],
] as const;

const plan = bygget(budget(foer));
const FORSOEG: readonly (readonly [string, Forsoeg])[] = [
  ["Randers' eksempel, som det er", uroert(bygget(randersEksempel))],
  ...ALLE_BUDGETTER.map(([hvad, opgave]) => [`${hvad}, når hvert gemt svar er forkert`, medForkerteSvar(bygget(opgave))] as const),
  ...RETTELSER.map(([hvad, opgave]) => [`arket, når der skrives ${hvad}`, medNyeInput(plan, bygget(opgave))] as const),
  ["40 fagområder, når indtægterne vendes om", medNyeInput(bygget(fyrre), bygget(vendt(fyrre)))],
];
const tilfaeldige = tilfaeldigeBudgetter(30).map((opgave) => medForkerteSvar(bygget(opgave)));

function vendt(opgave: typeof fyrre): typeof fyrre {
  const { fagomraader } = opgave.budgetaar;
  const baglaens = fagomraader.map((et, nr) => ({ ...et, indtaegt2021: fagomraader.at(-1 - nr)!.indtaegt2021 }));
  return { ...opgave, budgetaar: { ...opgave.budgetaar, fagomraader: baglaens } };
}

let regnet: Map<WorkbookPlan, Projektmappe>;

beforeAll(async () => {
  const filer = [...FORSOEG.map(([, { fil }]) => fil), ...tilfaeldige.map(({ fil }) => fil)];
  const svar = await genberegnAlle(await Promise.all(filer.map(tilXlsx)));
  regnet = new Map(filer.map((fil, nr) => [fil, svar[nr]!]));
}, 300_000);

const afvigelser = ({ fil, ventet }: Forsoeg): string[] => forskelle(regnet.get(fil)!, ventet);

describe("LibreOffice regner hver celle til kernens tal", () => {
  it.each(FORSOEG)("%s", (_, forsoeg) => expect(afvigelser(forsoeg)).toEqual([]));

  it("30 tilfældige budgetter med forkerte gemte svar", () => expect(tilfaeldige.flatMap(afvigelser)).toEqual([]));

  it("og kontrollen siger OK for alle fire år, eller hvad der er galt med budgettet", () => {
    const kontroller = FORSOEG.map(([, { fil, ventet }]) => {
      const ark = arket(ventet, "Fordeling");
      return regnet.get(fil)!.get(ark.navn)![raekkenummer(ark, "Kontrol")];
    });
    const svar = (hvad: string) => (hvad.includes("negativt budget") ? "Budgettet skal være 0 eller derover" : "OK");
    expect(kontroller).toEqual(FORSOEG.map(([hvad]) => ["Kontrol", null, null, ...Array.from({ length: 4 }, () => svar(hvad))]));
  });
});

describe("sammenligningen ser", () => {
  const celle = { raekke: 0, kolonne: 0, rolle: "beregnet" } as const;
  const medTallet = (vaerdi: number): WorkbookPlan => ({ ...plan, ark: [{ ...plan.ark[0]!, navn: "A", celler: [{ ...celle, vaerdi }] }] });

  it.each([
    ["en øre for meget i ni milliarder", 9_000_000_000.01, 9_000_000_000],
    ["nul i stedet for en øre", 0, 0.01],
    ["et tal som tekst", "3", 3],
    ["en fejl", { fejl: "#DIV/0!" }, 0],
    ["en tom celle", null, 1],
  ])("%s", (_, stod, ventet) => expect(forskelle(new Map([["A", [[stod]]]]), medTallet(ventet))).toHaveLength(1));

  it("en celle, der ikke skulle være der", () => expect(forskelle(new Map([["A", [[7, 8]]]]), medTallet(7))).toHaveLength(1));
});
