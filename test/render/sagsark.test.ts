import fc from "fast-check";
import { kronerAf, oere } from "../../src/core";
import { tilXlsx } from "../../src/render/xlsx";
import type { Celle } from "../../src/tekster/laes";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { genberegnAlle } from "../miljoe/libreoffice";
import type { Projektmappe } from "../miljoe/ods";
import type { Borger } from "../sager/langsom";
import { liste } from "../sager/tilfaeldige";
import {
  AARSHOVED,
  AARSLISTE,
  blandede,
  BLANDEDE,
  byggetSager,
  mange,
  MAANEDSHOVED,
  MED_FEJL,
  sagsopgave,
  satserne,
} from "../workbook/sagslister";
import { medForkerteSvar, medNyeInput, uroert, type Forsoeg } from "./forsoeg";
import { forskelle } from "./sammenligning";

const plan = byggetSager(blandede);

/** The list with one row typed over. Departments keep their places: the sheet lists them as they were. */
const rettet = (nr: number, ret: (raekke: readonly Celle[]) => readonly Celle[]): WorkbookPlan =>
  byggetSager({ ...blandede, raekker: BLANDEDE.map((raekke, plads) => (plads === nr ? ret(raekke) : raekke)) });
const med = (kolonne: number, vaerdi: Celle) => (raekke: readonly Celle[]) => raekke.map((celle, nr) => (nr === kolonne ? vaerdi : celle));

const somRaekke = ({ gruppe, husstand, maaneder, engangsudgift, fylder67, omfattet }: Borger, nr: number): Celle[] => [
  `S${nr}`,
  husstand,
  gruppe === "eftervaern" ? "efterværn" : gruppe,
  ["Børn", "Social", ""][nr % 3]!,
  gruppe !== "voksen" || fylder67 === null ? "" : fylder67 === 0 ? "før" : fylder67,
  gruppe !== "voksen" || omfattet === null ? "" : omfattet ? "ja" : "nej",
  kronerAf(oere(engangsudgift)),
  ...maaneder.map((beloeb) => kronerAf(oere(beloeb))),
];
const tilfaeldige = fc
  .sample(liste, { numRuns: 25, seed: 2022 })
  .map((borgere) => medForkerteSvar(byggetSager(sagsopgave(MAANEDSHOVED, borgere.map(somRaekke)))));

const OPGAVER = [
  ["blandede sager", blandede],
  ["sager med fejl", sagsopgave(MAANEDSHOVED, MED_FEJL)],
  ["årets udgift og drilske navne", sagsopgave(AARSHOVED, AARSLISTE)],
  ["et skøn", { ...blandede, aar: 2024, satser: satserne(2024) }],
  ["kun fejl", sagsopgave(AARSHOVED, [["1", "hund", "", 1, "A"]])],
  ["300 sager", sagsopgave(MAANEDSHOVED, mange(300))],
  [
    "værdier i stedet for formler",
    sagsopgave(AARSHOVED, [
      ["1", "voksen", "", 20_000_000, "A"],
      ["2", "hund", "", 1, "B"],
    ]),
  ],
] as const;
const FORSOEG: readonly (readonly [string, Forsoeg])[] = [
  ...OPGAVER.flatMap(([hvad, opgave]) => [
    [hvad, uroert(byggetSager(opgave))] as const,
    [`${hvad}, når hvert gemt svar er forkert`, medForkerteSvar(byggetSager(opgave))] as const,
  ]),
  ["arket, når en måned rettes", medNyeInput(plan, rettet(0, med(9, 333_333.33)))],
  ["arket, når et barn flytter husstand", medNyeInput(plan, rettet(1, med(1, "12")))],
  ["arket, når den voksne ikke fylder 67", medNyeInput(plan, rettet(4, med(4, "")))],
  ["arket, når en række går i stykker", medNyeInput(plan, rettet(8, med(2, "hund")))],
  ["arket, når en sag skifter fagområde", medNyeInput(plan, rettet(3, med(3, "Omsorgsområdet")))],
];

let regnet: Map<WorkbookPlan, Projektmappe>;

beforeAll(async () => {
  const filer = [...FORSOEG.map(([, { fil }]) => fil), ...tilfaeldige.map(({ fil }) => fil)];
  const svar = await genberegnAlle(await Promise.all(filer.map(tilXlsx)));
  regnet = new Map(filer.map((fil, nr) => [fil, svar[nr]!]));
});

const afvigelser = ({ fil, ventet }: Forsoeg): string[] => forskelle(regnet.get(fil)!, ventet);

describe("LibreOffice regner arket med sager til kernens tal", () => {
  it.each(FORSOEG)("%s", (_, forsoeg) => expect(afvigelser(forsoeg)).toEqual([]));

  it("25 tilfældige lister med forkerte gemte svar", () => expect(tilfaeldige.flatMap(afvigelser)).toEqual([]));
});
