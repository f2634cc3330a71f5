import { CELLEVISNING } from "../../src/tekster/sagsark";
import { bygSager } from "../../src/workbook/bygSager";
import type { CellePlan, SheetPlan } from "../../src/workbook/plan";
import { SAGSTVILLINGENS_RAEKKER } from "../../src/workbook/tvillinger/sagstal";
import { cellen, raekkenummer } from "./planopslag";
import { AARSHOVED, AARSLISTE, blandede, BLANDEDE, byggetSager, mange, MAANEDSHOVED, MED_FEJL, sagsopgave, satserne } from "./sagslister";

const arkAf = (opgave: typeof blandede): SheetPlan => byggetSager(opgave).ark[0]!;
const tekster = (ark: SheetPlan): string[] => ark.celler.flatMap(({ vaerdi }) => (typeof vaerdi === "string" ? [vaerdi] : []));
const kald = (ark: SheetPlan): string[] =>
  ark.celler.flatMap(({ iExcel }) => (typeof iExcel === "object" && iExcel.formel.includes("REFUSION_SAGER(") ? [iExcel.formel] : []));
const raekken = (ark: SheetPlan, ledetekst: string, antal: number) =>
  Array.from({ length: antal }, (_, kolonne) => cellen(ark, raekkenummer(ark, ledetekst), kolonne)?.vaerdi ?? null);
const medKolonne = (ark: SheetPlan, overskrift: string): CellePlan => ark.celler.find(({ vaerdi }) => vaerdi === overskrift)!;

describe("arket med sager", () => {
  const ark = arkAf(blandede);

  it("har kernens tal for alle sager og for hvert fagområde, som summer til dem", () => {
    expect(raekken(ark, "Udgift (kr.)", 2)).toEqual(["Udgift (kr.)", 9_625_004.75]);
    expect(raekken(ark, "Refusion (kr.)", 2)).toEqual(["Refusion (kr.)", 1_337_502.38]);
    expect(raekken(ark, "Familieområdet", 4)).toEqual(["Familieområdet", 4, 3_265_003.55, 533_524.45]);
    expect(raekken(ark, "I alt", 4)).toEqual(["I alt", 9, 9_625_004.75, 1_337_502.38]);
    expect(raekken(ark, "Uden fagområde", 2)).toEqual(["Uden fagområde", 1]);
  });

  it("kalder funktionen én gang, i overskriften, på hele tabellen med dens overskrifter", () => {
    const hoved = raekkenummer(ark, "Sag") + 1;
    expect(kald(ark)).toEqual([`REFUSION_SAGER(A${hoved}:$S$${hoved + BLANDEDE.length},2022)`]);
    const { raekke, kolonne } = medKolonne(ark, "refusion");
    expect(typeof cellen(ark, raekke, kolonne)?.iExcel).toBe("object");
    const spild = ark.celler.filter(({ iExcel }) => iExcel === "spild");
    expect(spild).toHaveLength(2 * (BLANDEDE.length + 1) - 1);
  });

  it("giver egne bekræftede satser med ved navnet Satser", () =>
    expect(kald(arkAf({ ...blandede, egenTabel: true }))).toEqual([expect.stringMatching(/,2022,Satser\)$/)]));

  it("siger, at en husstand på tværs af fagområder er delt efter udgift, med fagområdernes modeller", () =>
    expect(raekken(ark, "H1", 2)).toEqual([
      "H1",
      "Delt efter udgift mellem Familieområdet (model 1) og Socialområdet (model 2); fagområderne har forskellige modeller",
    ]));

  it("advarer med forskellen, hvor årsformlen afviger mere end 1.000 kr.", () => {
    const advarsel = ark.celler.filter(({ raekke }) => raekke > raekkenummer(ark, "Husstand eller sag"));
    expect(advarsel.filter(({ kolonne }) => kolonne === 5).map(({ vaerdi }) => vaerdi)).toEqual([-160_000, 270_000]);
    expect(tekster(arkAf(sagsopgave(AARSHOVED, AARSLISTE)))).toContain(
      "Ingen: årsformlen ville have givet det samme inden for 1.000 kr. for hver husstand.",
    );
  });

  it("tæller husstandene efter det højeste trin", () =>
    expect(["Under grænse 1 i alle måneder", "Husstande i alt"].map((ord) => raekken(ark, ord, 2)[1])).toEqual([1, 6]));

  it("har et diagram over refusionen pr. fagområde med alternativ tekst", () => {
    expect(ark.diagrammer).toHaveLength(1);
    expect(ark.diagrammer[0]!.alternativTekst).toContain("Familieområdet 533.524,45 kr.; Socialområdet");
  });

  it("har tabellens overskrift på hver udskrevet side", () => {
    const hoved = raekkenummer(ark, "Sag");
    expect(ark.udskrift.gentagRaekker).toEqual({ fra: hoved, til: hoved });
  });
});

describe("cellerne", () => {
  it("er skrevet, som de stod; beløb, der kan læses, er tal, og et fagområde staves ens", () => {
    const ark = arkAf(sagsopgave(MAANEDSHOVED, MED_FEJL));
    const raekke = raekkenummer(ark, "B-006");
    expect([0, 1, 2, 3, 4, 7].map((kolonne) => cellen(ark, raekke, kolonne)?.vaerdi)).toEqual([
      "B-006",
      "12",
      "barn",
      "Familieområdet",
      "",
      150_000.25,
    ]);
    expect([0, 1, 3].map((kolonne) => cellen(ark, raekke - 1, kolonne)?.vaerdi)).toEqual([1005, 12, "Familieområdet"]);
    expect(cellen(ark, raekkenummer(ark, "F-5"), 6)?.vaerdi).toBe("meget");
  });

  it.each([
    [0, "OK"],
    [1, "1 sag har fejl og er ikke talt med: se kolonnen bemærkning"],
    [2, "2 sager har fejl og er ikke talt med: se kolonnen bemærkning"],
  ])("siger kontrollen %i sager med fejl i ord", (antal, ord) => {
    const raekker = [["A", "barn", "", 900_000, ""], ...Array.from({ length: antal }, () => ["X", "ung", "", 900_000, ""])];
    expect(raekken(arkAf(sagsopgave(AARSHOVED, raekker)), "Kontrol", 2)).toEqual(["Kontrol", ord]);
  });

  it("viser sandt, fejl og ukendt indhold som ord", () => {
    const ark = arkAf(sagsopgave(AARSHOVED, [[true, "barn", { fejlcelle: "#N/A" }, { ukendt: true }, false]]));
    expect([0, 1, 7, 3].map((kolonne) => cellen(ark, raekkenummer(ark, CELLEVISNING.sand), kolonne)?.vaerdi)).toEqual([
      CELLEVISNING.sand,
      "#N/A",
      CELLEVISNING.ukendt,
      CELLEVISNING.falsk,
    ]);
  });
});

describe("et skøn", () => {
  const ark = arkAf({ ...blandede, aar: 2024, satser: satserne(2024) });

  it("kalder ingen funktion: formlerne står også i Excel", () => {
    expect(kald(ark)).toEqual([]);
    expect(ark.celler.filter(({ iExcel }) => iExcel !== undefined)).toEqual([]);
  });

  it("er nævnt ved hvert resultat", () => {
    const alle = tekster(ark);
    expect(alle).toContain("Beløbsgrænserne er et skøn og ikke bekræftet. Alle refusioner på dette ark er derfor et skøn.");
    expect(alle).toContain("Refusion (kr., skøn)");
    expect(alle).toContain("refusion (skøn)");
    expect(alle).not.toContain("Refusion (kr.)");
    expect(ark.diagrammer[0]!.titel).toContain("(skøn)");
  });
});

describe("uden for formlernes område", () => {
  it.each([
    ["flere sager end 2.000", sagsopgave(MAANEDSHOVED, mange(SAGSTVILLINGENS_RAEKKER + 1))],
    ["en refusion over 10 mio. kr.", sagsopgave(AARSHOVED, [["1", "voksen", "", 20_000_000, "A"]])],
  ])("står tallene som værdier i filen, og den siger det: %s", (_, opgave) => {
    const ark = arkAf(opgave);
    const svar = medKolonne(ark, "refusion");
    expect(cellen(ark, svar.raekke + 1, svar.kolonne)).toMatchObject({ iExcel: "spild" });
    expect(cellen(ark, svar.raekke + 1, svar.kolonne)?.formel).toBeUndefined();
    expect(kald(ark)).toHaveLength(1);
    const note = ark.celler.find(({ vaerdi }) => String(vaerdi).includes("højst 2.000 sager"));
    expect(note?.iExcel).toBe("intet");
  });
});

it.each([
  ["et år før månedsreglen", { aar: 2021, satser: satserne(2021) }, "maanedsreglenIkkeBekraeftet"],
  ["egne grænser for børn og voksne", { satser: { ...satserne(2022), maalgruppe: "barn" as const } }, "grupperHverForSig"],
  ["en tom liste", { raekker: [["", 0, null, ""]] }, "tomTabel"],
  ["CPR-numre som sagsnumre", { raekker: BLANDEDE.map((raekke) => ["010180-1234", ...raekke.slice(1)]) }, "cprNumre"],
])("%s bliver ikke til et ark", (_, resten, art) =>
  expect(bygSager({ ...blandede, ...resten })).toMatchObject({ ok: false, fejl: { art } }),
);
