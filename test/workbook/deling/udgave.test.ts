import { andetArk } from "../../../src/workbook/deling/andetArk";
import { daekketSagsfremstilling } from "../../../src/workbook/deling/daekketSagsfremstilling";
import { lavUdgave, type Udgaveoenske } from "../../../src/workbook/deling/udgave";
import type { Budgetopgave } from "../../../src/workbook/opgave";
import { bygget, vaerdien } from "../budgetter";
import { OPFULGTE } from "../opfulgte";

const opgjort = OPFULGTE[1]![1];
const plan = bygget(opgjort);
const medFoersteFagomraade = (navn: string): Budgetopgave => {
  const [foerste, ...resten] = opgjort.budgetaar.fagomraader;
  return { ...opgjort, budgetaar: { ...opgjort.budgetaar, fagomraader: [{ ...foerste!, navn }, ...resten] } };
};
const OENSKE: Udgaveoenske = {
  ark: new Set(["Fordeling 2023"]),
  enhed: "kroner",
  indhold: "vaerdier",
  afsender: "",
  andre: [],
  taellerIkke: new Set(),
  tekstark: "Sammendrag 2023",
  mindsteAntal: 5,
};
const andet = (vaerdi: string | number) => andetArk("Mit ark", [{ raekke: 2, kolonne: 1, vaerdi, talformat: "General" }]);

it("andre ark følger efter årets", () => {
  const { plan: delt, fund, urenheder } = lavUdgave(plan, { ...OENSKE, andre: [andet("Hej")] });
  expect(delt.ark.map(({ navn }) => navn)).toEqual(["Fordeling 2023", "Mit ark"]);
  expect([delt.aktivt, urenheder]).toEqual(["Fordeling 2023", []]);
  expect(fund.map(({ art, ark }) => [art, ark])).toEqual([["egetArk", "Mit ark"]]);
});

it("andre ark alene er også en udgave", () => {
  const { plan: delt } = lavUdgave(plan, { ...OENSKE, ark: new Set(), andre: [andet("Hej")] });
  expect([delt.aktivt, delt.ark.length]).toEqual(["Mit ark", 1]);
});

it("kontrollen ser det, der faktisk deles: et fund i et ark, der ikke er valgt, er intet fund", () => {
  const medFund = { ...OENSKE, andre: [andet("Sag 010180-1234")] };
  expect(lavUdgave(plan, medFund).fund.map(({ art, ark }) => [art, ark])).toEqual([
    ["cpr", "Mit ark"],
    ["egetArk", "Mit ark"],
  ]);
  expect(lavUdgave(plan, OENSKE).fund).toEqual([]);
});

it("et CPR-nummer, som en formel henter, findes også, hvor den henter det hen", () => {
  const [foerste, ...resten] = opgjort.budgetaar.fagomraader;
  const medCpr = { ...opgjort, budgetaar: { ...opgjort.budgetaar, fagomraader: [{ ...foerste!, kontotekst: "010180-1234" }, ...resten] } };
  const alle = new Set(plan.ark.map(({ navn }) => navn));
  const fund = lavUdgave(bygget(medCpr), { ...OENSKE, ark: alle, indhold: "formler" }).fund.filter(({ art }) => art === "cpr");
  expect(new Set(fund.map(({ ark }) => ark))).toEqual(new Set(["Forudsætninger 2023", "Bevilling 2023", "Endelig opgørelse 2023"]));
});

it("sagsfremstillingen siger til, når den rummer et CPR-nummer", () => {
  const tekst = (kommune: string) =>
    vaerdien(daekketSagsfremstilling({ ...opgjort, kommune }, plan, lavUdgave(plan, OENSKE), { mindsteAntal: 5 }));
  expect(tekst("Eksempel Kommune").harCpr).toBe(false);
  expect(tekst("Sag 010180-1234").harCpr).toBe(true);
});

describe("små antal", () => {
  const medHusstande = {
    ...opgjort,
    opfoelgning: { ...opgjort.opfoelgning, sagstal: { ...opgjort.opfoelgning.sagstal, husstande: [41, 12, 7, 3] as const } },
  };
  const hel = bygget(medHusstande);
  const alle = new Set(hel.ark.map(({ navn }) => navn));
  const { plan: delt, daekkede, fund, urenheder } = lavUdgave(hel, { ...OENSKE, ark: alle, indhold: "formler" });
  const celler = delt.ark.flatMap((ark) => ark.celler.map((celle) => ({ ...celle, ark: ark.navn })));

  it("er skjult, og det, de ville kunne regnes ud af, også", () => {
    const ord = celler.filter(({ vaerdi }) => vaerdi === "under 5" || vaerdi === "ikke vist");
    expect(new Set(ord.map(({ ark }) => ark))).toEqual(new Set(daekkede.filter((navn) => ord.some(({ ark }) => ark === navn))));
    expect(ord.some(({ vaerdi }) => vaerdi === "under 5")).toBe(true);
    expect(celler.filter(({ format, vaerdi }) => format === "antal" && vaerdi === 3)).toEqual([]);
    expect([fund, urenheder]).toEqual([[], []]);
  });

  it("regnes der ikke videre på: deres ark står fast, og budgettet regner stadig", () => {
    const regner = new Set(celler.filter(({ formel }) => formel !== undefined).map(({ ark }) => ark));
    expect(daekkede.filter((navn) => regner.has(navn))).toEqual([]);
    expect(regner).toContain("Fordeling 2023");
  });

  it("er skjult i sagsfremstillingen, som de er i arket", () => {
    const { tekst, html } = vaerdien(daekketSagsfremstilling(medHusstande, hel, lavUdgave(hel, OENSKE), { mindsteAntal: 5 }));
    for (const skrevet of [tekst, html]) expect(skrevet).toContain("under 5");
  });

  it("er de samme i sagsfremstillingen og i de ark, der deles: det ene giver ikke det andet tilbage", () => {
    const egetArk = andetArk(
      "Trin",
      [
        ["Antal husstande", ""],
        ["Trin 1", 12],
        ["Trin 2", 7],
        ["I alt", 19],
      ].flatMap((raekke, nr) => raekke.map((vaerdi, kolonne) => ({ raekke: nr, kolonne, vaerdi, talformat: "General" }))),
    );
    for (const [ark, andre] of [
      [["Opfølgning 2023"], []],
      [["Sammendrag 2023"], [egetArk]],
      [["Sammendrag 2023", "Opfølgning 2023"], []],
    ] as const) {
      const udgave = lavUdgave(hel, { ...OENSKE, ark: new Set<string>(ark), andre });
      const { tekst } = vaerdien(daekketSagsfremstilling(medHusstande, hel, udgave, { mindsteAntal: 5 }));
      const delte = udgave.plan.ark.flatMap((et) =>
        et.celler.filter(({ format }) => format === "antal" || et.navn === "Trin").map(({ vaerdi }) => vaerdi),
      );
      const iTeksten = /^Antal husstande\t(.*)$/m.exec(tekst)![1]!.split("\t");
      // Of 41, 12, 7 and 3 (63), at least two are in neither.
      const synlige = [41, 12, 7, 3].filter((antal) => delte.includes(antal) || iTeksten.includes(String(antal)));
      expect(synlige.length).toBeLessThanOrEqual(2);
      expect(synlige).not.toContain(3);
    }
  });

  it.each<[hvor: string, opgave: Budgetopgave, staar: string]>([
    ["et fagområdes navn", medFoersteFagomraade("Egelunden (3 børn)"), "Egelunden (under 5 børn)"],
    ["et fagområdes navn alene", medFoersteFagomraade("3 børn"), "under 5 børn"],
    ["et fagområdes navn på to linjer", medFoersteFagomraade("Egelunden\n3 børn"), "Egelunden under 5 børn"],
    ["kommunens navn", { ...opgjort, kommune: "Kommune 3 borgere" }, "Kommune under 5 borgere: "],
    ["prisniveauet", { ...opgjort, prisniveau: "3 børn" }, "(mio. kr., under 5 børn)"],
    ["prisniveauet med ord", { ...opgjort, prisniveau: "2023-pl, tre børn" }, "(mio. kr., 2023-pl, under 5 børn)"],
  ])("i %s er skjult i sagsfremstillingen og i arkene", (_, opgave, staar) => {
    const lille = /(?:3|tre)\s+(?:børn|borgere)/iu;
    const dens = bygget(opgave);
    const udgave = lavUdgave(dens, { ...OENSKE, ark: new Set(dens.ark.map(({ navn }) => navn)) });
    const { tekst, html } = vaerdien(daekketSagsfremstilling(opgave, dens, udgave, { mindsteAntal: 5 }));
    for (const skrevet of [tekst, html]) {
      expect(skrevet).toContain(staar);
      expect(skrevet).not.toMatch(lille);
    }
    expect(udgave.plan.ark.flatMap(({ celler }) => celler).filter(({ vaerdi }) => lille.test(String(vaerdi)))).toEqual([]);
  });

  it("og dem, der ville røbe dem, er skjult i sagsfremstillingens navne, som de er i arkenes", () => {
    const navne = ["Nord (41 husstande)", "Syd (12 husstande)", "Vest (7 husstande)"];
    const fagomraader = opgjort.budgetaar.fagomraader.map((et, nr) => ({ ...et, navn: navne[nr]! }));
    const opgave = { ...medHusstande, budgetaar: { ...opgjort.budgetaar, fagomraader } };
    const dens = bygget(opgave);
    const udgave = lavUdgave(dens, { ...OENSKE, ark: new Set(dens.ark.map(({ navn }) => navn)) });
    const { tekst } = vaerdien(daekketSagsfremstilling(opgave, dens, udgave, { mindsteAntal: 5 }));
    const navnene = (skrevet: string): Set<string> => new Set(skrevet.match(/(?:Nord|Syd|Vest) \([^)]*\)/gu));
    const iArkene = navnene(udgave.plan.ark.flatMap(({ celler }) => celler.map(({ vaerdi }) => vaerdi)).join("\n"));
    expect([...navnene(tekst)].sort()).toEqual([...iArkene].sort());
    expect([...iArkene].filter((navn) => navn.endsWith("(et antal husstande)"))).not.toEqual([]);
    expect(iArkene.size).toBe(3);
  });

  it("vises, hvor de ikke er små", () => expect(lavUdgave(hel, { ...OENSKE, ark: alle, mindsteAntal: 3 }).daekkede).toEqual([]));
});

describe("to udgaver af samme år kan ikke lægges sammen", () => {
  const husstande = [41, 12, 7, 3] as const;
  const opgave = {
    ...opgjort,
    opfoelgning: { ...opgjort.opfoelgning, sagstal: { ...opgjort.opfoelgning.sagstal, husstande } },
  };
  const aaret = bygget(opgave);
  const tabel = andetArk(
    "Tabel",
    [
      ["Antal husstande", null],
      ["Trin 1", 12],
      ["Trin 3", 3],
      ["I alt", 15],
    ].flatMap((raekke, nr) =>
      raekke.flatMap((vaerdi, kolonne) => (vaerdi === null ? [] : [{ raekke: nr, kolonne, vaerdi, talformat: "General" }])),
    ),
  );
  const vist = (andre: Udgaveoenske["andre"]): readonly unknown[] => {
    const { tekstark } = lavUdgave(aaret, { ...OENSKE, andre });
    return tekstark!.celler.filter(({ format, rolle }) => format === "antal" && rolle !== "mellemregning").map(({ vaerdi }) => vaerdi);
  };

  it("det, der er skjult i den ene, er skjult i den anden", () => {
    const alene = vist([]);
    expect(alene).toEqual([41, 12, "ikke vist", "under 5", 63]);
    const sammen = vist([tabel]);
    expect(sammen.filter((et, nr) => typeof alene[nr] === "string" && typeof et === "number")).toEqual([]);
    expect(sammen[1]).toBe("ikke vist");
  });
});
