import { tilXlsx } from "../../src/render/xlsx";
import { politiskUdgave, type Udgavevalg } from "../../src/workbook/deling/politisk";
import { lavUdgave } from "../../src/workbook/deling/udgave";
import type { Budgetopgave } from "../../src/workbook/opgave";
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { genberegnAlle } from "../miljoe/libreoffice";
import type { Projektmappe } from "../miljoe/ods";
import { bygget } from "../workbook/budgetter";
import { OPFULGTE } from "../workbook/opfulgte";
import { medForkerteSvar, medNyeInput, type Forsoeg } from "./forsoeg";
import { boern, indhold, Pakke } from "./pakke";
import { medFelt } from "./rettelser";
import { forskelle } from "./sammenligning";

/** Settled, with who acts, what stands in the ledger, and the copies of the case lists. */
const opgjort = OPFULGTE[1]![1];
const aaret = bygget(opgjort);
const alle = aaret.ark.map(({ navn }) => navn);

const udgave = (opgave: Budgetopgave, valg: Partial<Udgavevalg> = {}): WorkbookPlan =>
  politiskUdgave(bygget(opgave), {
    ark: new Set(alle),
    enhed: "millioner",
    indhold: "formler",
    afsender: "",
    daekkede: new Set(),
    ...valg,
  });

/** A receiver's own assumptions: another budget, key, sign, model and outcome. */
const rettet = (
  [
    ["Udgangspunkt", 45_250_000],
    ["Indtaegt_2021_nr_1", 25_111_222],
    ["Fortegn", "plus"],
    ["Indeks_1", 0.021],
    ["Model_nr_2", "model 2"],
    ["Endelig_refusion_1", 24_999_999.5],
    ["Til_dato_2_kvartal_4", 13_900_000],
    ["Stor_afvigelse_fra", 100_000],
  ] as const
).reduce((opgave, [navn, vaerdi]) => medFelt(opgave, navn, vaerdi), opgjort);

/** Without where the year is followed: A conto and the statements stand still, the budget still calculates. */
const UDVALG = new Set(alle.filter((navn) => !/^(Opfølgning|Afstemning)/.test(navn)));
const udenFordeling = new Set(alle.filter((navn) => !navn.startsWith("Fordeling")));

const medFaa = {
  ...opgjort,
  opfoelgning: { ...opgjort.opfoelgning, sagstal: { ...opgjort.opfoelgning.sagstal, husstande: [41, 12, 7, 3] as const } },
};

const delvis = (opgave: Budgetopgave): WorkbookPlan => udgave(opgave, { ark: UDVALG });
const nytBudget = medFelt(opgjort, "Udgangspunkt", 45_250_000);
const harFormler = ({ celler }: SheetPlan): boolean => celler.some(({ formel }) => formel !== undefined);

const FORSOEG: Readonly<Record<string, Forsoeg>> = {
  "alle ark, hvor modtageren retter i de gule felter": medNyeInput(udgave(opgjort), udgave(rettet)),
  "alle ark med forkerte gemte svar, i 1.000 kr.": medForkerteSvar(udgave(opgjort, { enhed: "tusind" })),
  "uden Opfølgning og Afstemning": medForkerteSvar(delvis(opgjort)),
  "uden Opfølgning og Afstemning, hvor modtageren retter budgettet": {
    fil: medNyeInput(delvis(opgjort), delvis(nytBudget)).fil,
    // What stands still says so, and keeps the year's numbers.
    ventet: { ...delvis(opgjort), ark: delvis(opgjort).ark.map((ark, nr) => (harFormler(ark) ? delvis(nytBudget).ark[nr]! : ark)) },
  },
  "alle ark, hvor små antal er skjult": medForkerteSvar(
    lavUdgave(bygget(medFaa), {
      ark: new Set(alle),
      enhed: "kroner",
      indhold: "formler",
      afsender: "",
      andre: [],
      taellerIkke: new Set(),
      tekstark: "Sammendrag 2023",
      mindsteAntal: 5,
    }).plan,
  ),
  "uden Fordeling": medForkerteSvar(udgave(opgjort, { ark: udenFordeling })),
  "kun værdier": { fil: udgave(opgjort, { indhold: "vaerdier" }), ventet: udgave(opgjort, { indhold: "vaerdier" }) },
};
const NAVNE = Object.keys(FORSOEG);

describe("den delte fil regnes af et andet regneark", () => {
  let regnet: Projektmappe[];
  beforeAll(async () => {
    regnet = await genberegnAlle(await Promise.all(Object.values(FORSOEG).map(({ fil }) => tilXlsx(fil))));
  });

  it.each(NAVNE)("%s: hver celle er kernens", (navn) => expect(forskelle(regnet[NAVNE.indexOf(navn)]!, FORSOEG[navn]!.ventet)).toEqual([]));

  it("og ingen celle viser en fejl", () => {
    const fejl = regnet.flatMap((mappe) =>
      [...mappe].flatMap(([ark, raekker]) => raekker.flat().flatMap((et) => (typeof et === "object" && et !== null ? [ark] : []))),
    );
    expect(fejl).toEqual([]);
  });
});

/** What the file is made of, without what only looks like it: words in cells. */
const dele = async (plan: WorkbookPlan): Promise<Pakke> => new Pakke(await tilXlsx(plan));

describe.each([
  ["med formler", udgave(opgjort)],
  ["med nogle af arkene", udgave(opgjort, { ark: UDVALG })],
  ["med værdier", udgave(opgjort, { indhold: "vaerdier", afsender: "" })],
])("pakket ud har filen intet, der ikke må være der: %s", (_, plan) => {
  let pakke: Pakke;
  beforeAll(async () => void (pakke = await dele(plan)));

  it("intet fra tilføjelsesprogrammet, ingen nyere funktioner og ingen andre filer", () => {
    const fundet = [...pakke.dele].flatMap(([navn, tekst]) =>
      [
        /_xldudf/i,
        /_xlfn/i,
        /webextension/i,
        /taskpane/i,
        /LAMBDA\s*\(/i,
        /\bLET\s*\(/i,
        /REFUSION\w*\(/,
        /FORDEL_\w*\(/,
        /#REF!/,
        /externalLink/i,
        /TargetMode="External"/,
      ]
        .filter((moenster) => moenster.test(tekst) || moenster.test(navn))
        .map((moenster) => `${navn}: ${moenster.source}`),
    );
    expect(fundet).toEqual([]);
  });

  it("ingen skjulte ark, rækker eller kolonner", () => {
    expect(pakke.alle("xl/workbook.xml", "sheet").map((et) => et["@state"])).toEqual(plan.ark.map(() => undefined));
    const skjulte = pakke
      .ark()
      .flatMap(({ del }) => ["row", "col"].flatMap((hvad) => pakke.alle(del, hvad)))
      .filter((et) => et["@hidden"] !== undefined);
    expect(skjulte).toEqual([]);
  });

  it("kun navne i ark, der er med", () => {
    const navne = pakke.alle("xl/workbook.xml", "definedName").map(indhold);
    const fremmede = navne.filter((navn) => !plan.ark.some((ark) => navn.startsWith(`'${ark.navn}'!`)));
    expect(fremmede).toEqual([]);
  });

  it("kun de dele, som et regneark består af", () =>
    expect(
      [...pakke.dele.keys()].filter(
        (del) =>
          !/^(\[Content_Types\]\.xml|_rels\/|docProps\/(app|core)\.xml$|xl\/(workbook|styles|sharedStrings)\.xml$|xl\/(theme|worksheets|drawings|charts|_rels)\/)/.test(
            del,
          ),
      ),
    ).toEqual([]));

  it("hverken personer, firmaer eller maskiner i egenskaberne", () => {
    const udfyldte = (del: string) =>
      [...pakke.tekst(del).matchAll(/<([\w:]+)[^<>]*>([^<]+)<\//g)].map(([, navn, tekst]) => [navn!, tekst!] as const);
    const tid = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]+Z$/) as unknown as string;
    expect(udfyldte("docProps/core.xml")).toEqual([
      ["dc:title", plan.titel],
      ["dcterms:created", tid],
      ["dcterms:modified", tid],
    ]);
    expect(udfyldte("docProps/app.xml").filter(([navn]) => !navn.startsWith("vt:"))).toEqual([
      ["Application", "Microsoft Excel"],
      ["DocSecurity", "0"],
      ["ScaleCrop", "false"],
      ["LinksUpToDate", "false"],
      ["SharedDoc", "false"],
      ["HyperlinksChanged", "false"],
      ["AppVersion", "12.0000"],
    ]);
  });
});

it("en afsender, der er skrevet, står i egenskaberne, og intet andet nyt", async () => {
  const pakke = await dele(udgave(opgjort, { afsender: "Budgetkontoret & Søn" }));
  expect(indhold(pakke.alle("docProps/core.xml", "dc:creator")[0])).toBe("Budgetkontoret & Søn");
  expect(indhold(pakke.alle("docProps/core.xml", "cp:lastModifiedBy")[0])).toBe("Budgetkontoret & Søn");
});

it("med værdier er der ingen formler, og tallene er de nøjagtige kroner", async () => {
  const plan = udgave(opgjort, { indhold: "vaerdier" });
  const pakke = await dele(plan);
  expect(pakke.ark().flatMap(({ del }) => pakke.alle(del, "f"))).toEqual([]);
  const tal = pakke.ark().map(({ del }) =>
    pakke
      .alle(del, "c")
      .filter((et) => et["@t"] === undefined)
      .flatMap((et) => boern(et, "v").map((v) => Number(indhold(v)))),
  );
  expect(tal).toEqual(plan.ark.map(({ celler }) => celler.map(({ vaerdi }) => vaerdi).filter((vaerdi) => typeof vaerdi === "number")));
});

it("beløbene skaleres af formatet, og diagrammets akse følger med", async () => {
  const pakke = await dele(udgave(opgjort));
  expect(pakke.alle("xl/styles.xml", "numFmt").map((et) => et["@formatCode"])).toContain("#,##0.0,,");
  const diagrammer = [...pakke.dele.keys()].filter((del) => del.startsWith("xl/charts/chart"));
  // Sammendrag's own is in its own unit.
  expect(diagrammer.map((del) => pakke.alle(del, "c:numFmt").at(-1)!["@formatCode"])).toEqual(["#,##0.0", "#,##0.0,,"]);
});
