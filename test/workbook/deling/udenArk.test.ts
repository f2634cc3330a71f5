import fc from "fast-check";
import { OM_ARKENE } from "../../../src/tekster/dokumentation";
import { politiskUdgave } from "../../../src/workbook/deling/politisk";
import { standardark } from "../../../src/workbook/deling/standardark";
import type { Budgetopgave } from "../../../src/workbook/opgave";
import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/plan";
import { bygget } from "../budgetter";
import { ALLE_BUDGETTER, OPFULGTE } from "../opfulgte";
import { arket } from "../planopslag";

const opgjort = OPFULGTE[1]![1];
const OPGAVER: readonly Budgetopgave[] = [
  opgjort,
  // A year whose third department lacks a quarter, and a copy's names.
  { ...OPFULGTE[3]![1], kopi: 2 },
  OPFULGTE.find(([hvad]) => hvad === "små beløb og egne andele")![1],
];
const PLANER = OPGAVER.map((opgave) => bygget(opgave));
const navneI = (plan: WorkbookPlan): string[] => plan.ark.map(({ navn }) => navn);

const udgave = (plan: WorkbookPlan, ark: ReadonlySet<string>, indhold: "formler" | "vaerdier", daekkede: readonly string[] = []) =>
  politiskUdgave(plan, { ark, indhold, enhed: "millioner", afsender: "", daekkede: new Set(daekkede) });

/** All that can be read in a sheet, but for the note that says on purpose what is missing; and its formulas. */
const ordI = ({ celler, diagrammer, udskrift }: SheetPlan): string[] => [
  ...celler.flatMap(({ vaerdi, formel = "" }) => [String(vaerdi), formel]),
  ...diagrammer.flatMap(({ titel, alternativTekst }) => [titel, alternativTekst]),
  udskrift.sidehoved,
];
const erNoten = (ord: string): boolean => /Tallene på dette ark er faste værdier/.test(ord);

/** Whatever names a sheet that the edition has not got: by its whole name, or as sentences do, without the year. */
function henvisninger(plan: WorkbookPlan, delt: WorkbookPlan): string[] {
  const delte = new Set(navneI(delt));
  const borte = navneI(plan).filter((navn) => !delte.has(navn));
  const korte = borte.map((navn) => navn.replace(/ \d{4}.*$/, ""));
  const iSaetning = new RegExp(`\\b(?:i|på|fra|til|mod|af|og|ark|arket|arkene) (?:${korte.join("|")})(?![\\wæøå])`, "u");
  return delt.ark
    .flatMap(ordI)
    .filter((ord) => !erNoten(ord) && (borte.some((navn) => ord.includes(navn)) || (borte.length > 0 && iSaetning.test(ord))));
}

describe("ingen sætning sender læseren til et ark, der ikke er med", () => {
  it.each(ALLE_BUDGETTER)("i det, der vælges fra begyndelsen: %s", (_, opgave) => {
    const plan = bygget(opgave);
    for (const indhold of ["formler", "vaerdier"] as const)
      expect(henvisninger(plan, udgave(plan, standardark(opgave), indhold))).toEqual([]);
  });

  it("i tilfældige valg af ark, formler, værdier og dækkede ark", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...PLANER).chain((plan) => fc.tuple(fc.constant(plan), fc.subarray(navneI(plan), { minLength: 1 }))),
        fc.constantFrom("formler" as const, "vaerdier" as const),
        fc.nat({ max: 12 }),
        ([plan, ark], indhold, nr) =>
          expect(henvisninger(plan, udgave(plan, new Set(ark), indhold, ark[nr] === undefined ? [] : [ark[nr]]))).toEqual([]),
      ),
      { numRuns: 150 },
    ));

  it("og søgningen ser dem, der er i kommunens egen mappe", () => {
    const [plan] = PLANER as [WorkbookPlan];
    const kunDokumentation = { ...plan, ark: [arket(plan, "Dokumentation")] };
    expect(henvisninger(plan, kunDokumentation).length).toBeGreaterThan(6);
    expect(henvisninger(plan, { ...plan, ark: [{ ...plan.ark[0]!, celler: [ord("Andelen står i Forudsætninger.")] }] })).toHaveLength(1);
  });
});

const ord = (vaerdi: string) => ({ raekke: 0, kolonne: 0, vaerdi, rolle: "note" as const });

describe("Dokumentation", () => {
  const [plan] = PLANER as [WorkbookPlan];
  const afsnit = (ark: readonly string[], indhold: "formler" | "vaerdier" = "formler") => {
    const { celler, udskrift, raekkehoejder } = arket(udgave(plan, new Set(ark), indhold), "Dokumentation");
    return { celler, udskrift, raekkehoejder, tekster: celler.map(({ vaerdi }) => String(vaerdi)) };
  };

  it("beskriver de ark, der er med, og kun dem", () => {
    const { tekster } = afsnit(["Bevilling 2023", "A conto 2023", "Dokumentation 2023"]);
    const omtalte = (["bevilling", "aconto", "endelig", "afstemning", "foelsomhed"] as const).filter((hvad) =>
      navneI(plan).some((navn) => tekster.includes(OM_ARKENE[hvad](navn))),
    );
    expect(omtalte).toEqual(["bevilling", "aconto"]);
  });

  it("siger kun, at felter kan rettes, på ark, der er med og regner", () => {
    const felter = /gule felter|Mellemregningen står/;
    const regner = afsnit(["Forudsætninger 2023", "Fordeling 2023", "Dokumentation 2023"]);
    expect(regner.tekster.filter((et) => felter.test(et))).toEqual([
      "Budgettets input står i gule felter på arket Forudsætninger 2023.",
      "Mellemregningen står til højre på arket Fordeling 2023.",
    ]);
    const fast = afsnit(navneI(plan), "vaerdier");
    expect(fast.tekster.filter((et) => felter.test(et) || et === OM_ARKENE.formler)).toEqual([]);
    expect(fast.tekster).toContain("Udgaven er et udtræk af kommunens egen projektmappe; faste tal regnes kun om i den.");
  });

  it("har ingen huller, hvor en sætning er taget ud, og rækkerne har stadig deres højder", () => {
    const hel = arket(plan, "Dokumentation");
    const { celler, udskrift, raekkehoejder, tekster } = afsnit(["Dokumentation 2023"]);
    const fjernet = hel.udskrift.omraade.tilRaekke - udskrift.omraade.tilRaekke;
    expect(fjernet).toBe(10);
    expect(new Set(celler.map(({ raekke }) => raekke)).size).toBe(new Set(hel.celler.map(({ raekke }) => raekke)).size - fjernet);
    expect(Math.max(...celler.map(({ raekke }) => raekke))).toBe(udskrift.omraade.tilRaekke);
    const hoejderne = (ark: Pick<SheetPlan, "celler" | "raekkehoejder">) =>
      new Map(
        ark.raekkehoejder.map(({ raekke, punkter }) => [
          ark.celler.find((celle) => celle.raekke === raekke && celle.kolonne === 1)!.vaerdi,
          punkter,
        ]),
      );
    const foer = hoejderne(hel);
    for (const [saetning, punkter] of hoejderne({ celler, raekkehoejder })) expect(punkter).toBe(foer.get(saetning));
    expect(tekster).not.toContain("");
  });
});

it("Bevillings kontrol har sit navn uden arket, den er holdt mod, når det ikke er med", () => {
  const [plan] = PLANER as [WorkbookPlan];
  const tekster = (ark: string[]) => arket(udgave(plan, new Set(ark), "formler"), "Bevilling").celler.map(({ vaerdi }) => vaerdi);
  expect(tekster(["Bevilling 2023"])).toContain("Kontrol");
  expect(tekster(["Bevilling 2023", "Fordeling 2023", "Forudsætninger 2023"])).toContain("Kontrol mod Fordeling 2023");
});
