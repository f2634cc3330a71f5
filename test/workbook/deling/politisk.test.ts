import { delFormel } from "../../../src/workbook/deling/formeltekst";
import { kanDeles } from "../../../src/workbook/deling/kanDeles";
import { levendeArk, manglendeArk } from "../../../src/workbook/deling/levendeArk";
import { politiskUdgave, type Udgavevalg } from "../../../src/workbook/deling/politisk";
import { standardark } from "../../../src/workbook/deling/standardark";
import type { CellePlan, SheetPlan, WorkbookPlan } from "../../../src/workbook/plan";
import { TALFORMATER } from "../../../src/workbook/tema";
import { bygget } from "../budgetter";
import { randersEksempel } from "../eksempler";
import { ALLE_BUDGETTER, OPFULGTE } from "../opfulgte";
import { arket, cellen } from "../planopslag";

const opgjort = OPFULGTE[1]![1];
const plan = bygget(opgjort);
const navne = plan.ark.map(({ navn }) => navn);
const beggeEnder = (...begyndelser: string[]): ReadonlySet<string> => new Set(begyndelser.map((et) => arket(plan, et).navn));

const udgave = (valg: Partial<Udgavevalg> = {}, af: WorkbookPlan = plan): WorkbookPlan =>
  politiskUdgave(af, { ark: new Set(navne), enhed: "kroner", indhold: "formler", afsender: "", daekkede: new Set(), ...valg });

const formlerI = ({ celler }: SheetPlan): CellePlan[] => celler.filter(({ formel }) => formel !== undefined);
const vaerdier = ({ celler }: SheetPlan): Map<string, string | number> =>
  new Map(celler.map(({ raekke, kolonne, vaerdi }) => [`${raekke},${kolonne}`, vaerdi]));
const noterI = ({ celler }: SheetPlan): string => celler.map(({ rolle, vaerdi }) => (rolle === "note" ? vaerdi : "")).join(" ");

describe("med formler og alle ark", () => {
  it("er cellerne årets, uden det, der kun er til den åbne mappe", () => {
    const uden = plan.ark.map((ark) => ({ ...ark, celler: ark.celler.map(({ iExcel: _, ...celle }) => celle) }));
    expect(udgave().ark).toEqual(uden);
  });
});

describe("med formler og nogle af arkene", () => {
  const delt = udgave({ ark: beggeEnder("Forudsætninger", "Fordeling", "Bevilling", "A conto", "Dokumentation") });

  it("regner det videre, som kun regner ud fra ark, der er med", () =>
    expect(delt.ark.filter((ark) => formlerI(ark).length > 0).map(({ navn }) => navn)).toEqual([
      "Forudsætninger 2023",
      "Fordeling 2023",
      "Bevilling 2023",
    ]));

  it("står resten fast med de samme tal, og arket siger hvorfor", () => {
    const aconto = arket(delt, "A conto");
    const foer = vaerdier(arket(plan, "A conto"));
    const afvigende = [...vaerdier(aconto)].filter(([sted, vaerdi]) => foer.get(sted) !== vaerdi);
    expect(afvigende.map(([, vaerdi]) => vaerdi)).toEqual([
      "Tallene på dette ark er faste værdier, for de regnes ud fra Opfølgning 2023, som ikke er med eller selv står fast.",
    ]);
  });

  it("er der ingen henvisning til et ark, der ikke er med", () => expect(kanDeles(delt)).toEqual([]));

  it("er beskeden aldrig længere, end siden er bred: er der mange ark, nævnes de ikke", () => {
    const uden = udgave({ ark: new Set(navne.filter((navn) => navn !== "Forudsætninger 2023")), enhed: "millioner" });
    const beskeder = uden.ark.flatMap(({ udskrift, celler }) =>
      celler.flatMap(({ vaerdi }) => (/faste værdier/.test(String(vaerdi)) ? [[udskrift.papir, String(vaerdi).length] as const] : [])),
    );
    expect(beskeder).toHaveLength(8);
    expect(beskeder.filter(([papir, laengde]) => laengde > (papir === "liggende" ? 200 : 120))).toEqual([]);
    expect(noterI(arket(uden, "Sammendrag"))).toContain("Tallene på dette ark er faste værdier: de regnes ikke om.");
  });

  it("har ark uden formler ingen besked om det", () => expect(noterI(arket(delt, "Dokumentation"))).not.toMatch(/faste værdier/));
});

describe("hvert udvalg af ark, med og uden formler, i hver enhed", () => {
  it.each(ALLE_BUDGETTER)("%s", (_, opgave) => {
    const hel = bygget(opgave);
    for (let udvalg = 0; udvalg < 2 ** hel.ark.length; udvalg += 101) {
      const ark = new Set(hel.ark.filter((_et, nr) => (udvalg >> nr) & 1).map(({ navn }) => navn));
      const delt = udgave({ ark, enhed: (["kroner", "tusind", "millioner"] as const)[udvalg % 3]! }, hel);
      expect(kanDeles(delt)).toEqual([]);
      expect(delt.ark.map(({ navn }) => navn)).toEqual([...ark]);
    }
  });
});

describe("med værdier", () => {
  const delt = udgave({ indhold: "vaerdier" });

  it("er der ingen formler, navne, felter at skrive i eller regler for dem", () => {
    expect(delt.ark.flatMap(formlerI)).toEqual([]);
    expect(delt.ark.flatMap(({ navne: egne }) => egne)).toEqual([]);
    expect(delt.ark.flatMap(({ celler }) => celler).filter(({ rolle, validering }) => rolle.startsWith("input") || validering)).toEqual([]);
  });

  it("beder ingen sætning om, at noget skrives eller rettes", () => {
    const tekster = delt.ark.flatMap(({ celler }) => celler.map(({ vaerdi }) => String(vaerdi)));
    expect(tekster.filter((tekst) => /gule felter|udfyldes|rettes på|ruden/i.test(tekst))).toEqual([]);
  });

  it("er mellemregningen væk, og diagrammet har stadig sine tal", () => {
    const fordeling = arket(delt, "Fordeling");
    const { fraRaekke, tilRaekke, fraKolonne } = fordeling.diagrammer[0]!.vaerdier;
    const bagved = fordeling.celler.filter(({ kolonne }) => kolonne > fordeling.udskrift.omraade.tilKolonne);
    expect(bagved.map(({ raekke, kolonne }) => [raekke, kolonne])).toEqual(
      Array.from({ length: tilRaekke - fraRaekke + 2 }, (_, nr) => [fraRaekke - 1 + nr, fraKolonne]),
    );
    const hjaelp = delt.ark.map(({ celler, diagrammer }) => [
      celler.filter(({ rolle }) => rolle === "mellemregning").length,
      diagrammer.length,
    ]);
    expect(hjaelp.filter(([celler, diagrammer]) => celler !== 3 * diagrammer!)).toEqual([]);
  });

  it("er tallene de samme", () => {
    for (const ark of delt.ark) {
      const foer = vaerdier(arket(plan, ark.navn));
      for (const [sted, vaerdi] of vaerdier(ark)) if (typeof vaerdi === "number") expect(vaerdi).toBe(foer.get(sted));
    }
  });
});

describe("enheden", () => {
  it.each([
    ["tusind", "iTusind", "1.000 kr."],
    ["millioner", "iMillioner", "mio. kr."],
  ] as const)("%s: hvert beløb i tabellerne vises i den, og arket siger det", (enhed, format, iOrd) => {
    for (const ark of udgave({ enhed }).ark) {
      const hel = arket(plan, ark.navn);
      if (hel.enhedslinje === undefined) {
        expect(ark.celler.filter((celle) => celle.format === format)).toEqual([]);
        continue;
      }
      const penge = hel.celler.filter((celle) => ["kroner", "oere"].includes(celle.format ?? "") && celle.rolle !== "mellemregning");
      expect(penge.length).toBeGreaterThan(3);
      const ikke = penge.filter(({ raekke, kolonne }) => cellen(ark, raekke, kolonne)!.format !== format);
      // What is posted, to the øre; its heading says so.
      expect(new Set(ikke.map(({ kolonne }) => kolonne)).size).toBe(ark.navn.startsWith("Endelig") ? 1 : 0);
      expect(cellen(ark, hel.enhedslinje.raekke, hel.enhedslinje.kolonne)!.vaerdi).toMatch(new RegExp(`^Beløb i ${iOrd}`));
      expect(noterI(ark)).toMatch(/afrundet i visningen/);
      expect(ark.diagrammer.map(({ akse, akseformat }) => [akse, akseformat])).toEqual(hel.diagrammer.map(() => [iOrd, format]));
    }
  });

  it("ændrer kun formater og ord: cellerne har de samme tal og formler", () => {
    const skaaret = (af: WorkbookPlan) =>
      af.ark.map(({ celler }) =>
        celler.filter(({ vaerdi }) => typeof vaerdi === "number").map((et) => [et.raekke, et.kolonne, et.vaerdi, et.formel]),
      );
    expect(skaaret(udgave({ enhed: "millioner" }))).toEqual(skaaret(plan));
  });

  it("står i Fordelings egen formel, så linjen stadig følger prisniveauet", () => {
    const { raekke, kolonne } = arket(plan, "Fordeling").enhedslinje!;
    const { formel = "" } = cellen(arket(udgave({ enhed: "tusind" }), "Fordeling"), raekke, kolonne)!;
    expect(formel).toMatch(/^"Beløb i 1\.000 kr\."&IF\(/);
  });

  it("rører ikke Bevilling, Forudsætninger og Opfølgning", () => {
    const urort = ["Forudsætninger", "Bevilling", "Opfølgning"];
    const delt = udgave({ enhed: "tusind" });
    expect(urort.map((navn) => arket(delt, navn))).toEqual(urort.map((navn) => arket(udgave(), navn)));
  });

  it("er Excels egen skalering", () => expect([TALFORMATER.iTusind, TALFORMATER.iMillioner]).toEqual(["#,##0,", "#,##0.0,,"]));
});

describe("afsender og filnavn", () => {
  it("er filen fra ingen, når ingen er skrevet", () => {
    expect("afsender" in udgave({ afsender: "  " })).toBe(false);
    expect(udgave({ afsender: " Budgetkontoret " }).afsender).toBe("Budgetkontoret");
  });
  it("siger filens navn, at det er den politiske udgave", () =>
    expect(udgave().filnavn).toBe("Refusionsbudget 2023, politisk udgave.xlsx"));
  it("åbner på det første ark", () => expect(udgave({ ark: beggeEnder("Bevilling", "Fordeling") }).aktivt).toBe("Fordeling 2023"));
});

describe("hvad der skal med", () => {
  it("for at et ark regner videre, er alt, det regner ud fra", () =>
    expect(manglendeArk(plan.ark, beggeEnder("Bevilling"))).toEqual(["Forudsætninger 2023", "Fordeling 2023"]));

  it("er intet, når alle er valgt, og så regner alle", () => {
    expect(manglendeArk(plan.ark, new Set(navne))).toEqual([]);
    expect([...levendeArk(plan.ark, new Set(navne))]).toEqual(navne);
  });

  it("er et ark dækket, står det fast, og det gør alt, der regner ud fra det", () => {
    const delt = udgave({ daekkede: beggeEnder("Opfølgning") });
    expect(delt.ark.filter((ark) => formlerI(ark).length > 0).map(({ navn }) => navn)).toEqual([
      "Forudsætninger 2023",
      "Fordeling 2023",
      "Bevilling 2023",
    ]);
  });

  it("er et levende ark aldrig bygget på et, der står fast", () => {
    const levende = levendeArk(plan.ark, beggeEnder("Forudsætninger", "Fordeling", "Opfølgning", "Afstemning"));
    for (const ark of plan.ark.filter(({ navn }) => levende.has(navn)))
      for (const { formel } of formlerI(ark)) for (const navn of delFormel(formel!, ark.navn).ark) expect(levende).toContain(navn);
  });
});

describe("det, der vælges fra begyndelsen", () => {
  const valgte = (opgave: typeof opgjort) => [...standardark(opgave)].map((navn) => navn.replace(/ 2023$/, ""));

  it("er før året følges: beslutningen og dens grundlag", () =>
    expect(valgte(randersEksempel)).toEqual(["Sammendrag", "Fordeling", "Bevilling", "Dokumentation"]));
  it("er midt i året også A conto", () => expect(valgte(OPFULGTE[0]![1])).toContain("A conto"));
  it("er efter året også den endelige opgørelse", () =>
    expect(valgte(opgjort)).toEqual(["Sammendrag", "Fordeling", "Bevilling", "A conto", "Endelig opgørelse", "Dokumentation"]));
});
