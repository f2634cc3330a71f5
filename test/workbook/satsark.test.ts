import { bekraeft, INDBYGGEDE_SATSER, satserForAar, satstabelMed, type Satser } from "../../src/core";
import { tabelTilSatser, SATSOVERSKRIFTER } from "../../src/tekster/satstabel";
import { byg } from "../../src/workbook/byg";
import { bygSatser, medSatsark } from "../../src/workbook/bygSatser";
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { aarsark } from "./aarets";
import { randersEksempel } from "./eksempler";
import { arket, cellen } from "./planopslag";

const [skoennet] = satserForAar(INDBYGGEDE_SATSER, 2024) as [Satser];
const EGEN = bekraeft(skoennet, { hvem: "Anne Holm", dato: "03.01.2024", kilde: "sm.dk, satser 2024", trin: skoennet.trin });

/** The table's cells as a function is given them. */
function tabellens(ark: SheetPlan): (string | number)[][] {
  const { fraRaekke, fraKolonne, tilRaekke, tilKolonne } = ark.tabeller[0]!.omraade;
  return Array.from({ length: tilRaekke - fraRaekke + 1 }, (_, r) =>
    Array.from({ length: tilKolonne - fraKolonne + 1 }, (__, k) => cellen(ark, fraRaekke + r, fraKolonne + k)?.vaerdi ?? ""),
  );
}

describe("arket Satser", () => {
  const ark = arket(bygSatser([EGEN]), "Satser");

  it("har én tabel med navnet Satser og funktionens overskrifter, og intet under den", () => {
    expect(ark.tabeller.map(({ navn }) => navn)).toEqual(["Satser"]);
    expect(tabellens(ark)[0]).toEqual(SATSOVERSKRIFTER);
    expect(ark.celler.filter(({ raekke }) => raekke > ark.tabeller[0]!.omraade.tilRaekke)).toEqual([]);
  });

  it("er et gyldigt satsargument med den bekræftede række", () => {
    const laest = tabelTilSatser(tabellens(ark));
    expect(laest.ok && laest.vaerdi.filter(({ aar }) => aar === 2024)).toEqual([EGEN]);
  });
});

const plan = (egne: readonly Satser[]): WorkbookPlan => {
  const aaret2024 = { ...randersEksempel.budgetaar, aar: 2024 };
  const bygget = byg({ ...randersEksempel, budgetaar: aaret2024, satser: satstabelMed(egne) });
  if (!bygget.ok) throw new Error(bygget.fejl.art);
  return bygget.vaerdi;
};
const ord = (ark: SheetPlan): string => ark.celler.map(({ vaerdi }) => vaerdi).join("\n");

describe("et budget for et år, som brugeren har bekræftet", () => {
  it("viser grænserne som bekræftet med brugerens kilde", () => {
    const forudsaetninger = arket(plan([EGEN]), "Forudsætninger");
    expect(ord(forudsaetninger)).toContain(EGEN.kilde);
    expect(ord(forudsaetninger)).not.toContain("skøn:");
    const dokumentation = ord(arket(plan([EGEN]), "Dokumentation"));
    expect(dokumentation).toContain(`Status: bekræftet. Kilde: ${EGEN.kilde}.`);
    expect(dokumentation).toContain("De nyeste bekræftede er for 2024.");
    expect(dokumentation).toContain("Grænserne for 2024 er bekræftet af en bruger");
  });

  it("og uden bekræftelsen står ordet skøn ved dem", () => {
    expect(ord(arket(plan([]), "Forudsætninger"))).toContain("skøn: forrige års afrundede beløb");
    expect(ord(arket(plan([]), "Dokumentation"))).toContain("Status: skøn.");
  });
});

describe("en fil for sig selv", () => {
  it("får arket Satser før dokumentationen, når der er egne rækker", () =>
    expect(medSatsark(plan([EGEN]), [EGEN]).ark.map(({ navn }) => navn)).toEqual([
      ...aarsark(2024).slice(0, -1),
      "Satser",
      "Dokumentation 2024",
    ]));

  it("er uændret uden, og har aldrig arket to gange", () => {
    expect(medSatsark(plan([]), [])).toEqual(plan([]));
    expect(medSatsark(bygSatser([EGEN]), [EGEN])).toEqual(bygSatser([EGEN]));
  });
});
