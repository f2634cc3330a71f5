import { heleKroner } from "../../src/core";
import { tilXlsx } from "../../src/render/xlsx";
import type { Budgetopgave } from "../../src/workbook/opgave";
import { tilPdf } from "../miljoe/libreoffice";
import { pdfSider, type Side } from "../miljoe/pdf";
import { pdfTekst } from "../miljoe/pdftekst";
import { budget, bygget, fyrre } from "../workbook/budgetter";
import { fagomraade, randersEksempel } from "../workbook/eksempler";
import { OPFULGTE } from "../workbook/opfulgte";

const [, opgjort] = OPFULGTE.find(([hvad]) => hvad === "et opgjort år med bilag")!;

const LANGT = "Center for børn, unge og familier med særlige behov og specialiserede tilbud i hele kommunen";

const lange = budget(
  {
    fagomraader: [
      { ...fagomraade(LANGT, 12_000_000), udvalg: `Udvalget for ${LANGT}`, kontotekst: LANGT },
      fagomraade(`Myndighed: ${LANGT}`, 8_000_000, "egenAndel", LANGT),
    ],
    tilskud: { retning: "nedsaettes", beloeb: heleKroner(500_000), note: LANGT },
  },
  { kommune: "En kommune med et usædvanligt langt navn" },
);

/** A page a sheet, and more for what the documentation, 40 departments and long names do not have room for. */
describe.each<[string, Budgetopgave, [foerste: string, sidste: string], number]>([
  ["Randers' eksempel", randersEksempel, ["Socialområdet", "Omsorgsområdet"], 12],
  ["et opgjort år", opgjort, ["Socialområdet", "Omsorgsområdet"], 12],
  ["40 fagområder", fyrre, ["Fagområde nummer 1", "Fagområde nummer 40"], 33],
  ["lange navne", lange, ["Center for børn", "Myndighed: Center"], 15],
])("udskriften af %s", (_, opgave, navne, hoejst) => {
  const plan = bygget(opgave);
  let sider: Side[];
  let tekster: string[];

  beforeAll(async () => {
    const pdf = await tilPdf(await tilXlsx(plan));
    [sider, tekster] = await Promise.all([pdfSider(pdf), pdfTekst(pdf)]);
  });

  const siderMed = (...ord: string[]) => tekster.filter((side) => ord.every((et) => side.includes(et)));

  it("er liggende A4 og få sider, men for sammendragets ene, der står op", () => {
    expect(sider.length).toBeGreaterThanOrEqual(plan.ark.length);
    expect(sider.length).toBeLessThanOrEqual(hoejst);
    const [foerste, ...resten] = sider;
    expect(foerste).toEqual({ bredde: 210, hoejde: 297 });
    expect(resten.filter(({ bredde, hoejde }) => bredde !== 297 || hoejde !== 210)).toEqual([]);
    expect(siderMed("Sammendrag: indtægtsbudget 2023", "Kilder")).toEqual(tekster.slice(0, 1));
    expect(tekster).toHaveLength(sider.length);
  });

  it("har hvert arks første og sidste kolonne på samme side", () => {
    expect(siderMed("R-2021")).toEqual(siderMed("R-2021", "Fagområde", "B-2023", "BO-2026", "Forvaltes under"));
    expect(siderMed("Gælder til")).toEqual(siderMed("Gælder til", "Fagområde", "Kontotekst"));
    expect(siderMed("Korrigeret budget", "Status")).toEqual(siderMed("Samlet afvigelse", "Korrigeret budget", "Status"));
    expect(siderMed("Hvem handler", "Oprindeligt")).not.toEqual([]);
    expect(siderMed("R-2021").length * siderMed("Gælder til").length).toBeGreaterThan(0);
  });

  it("har ingen sider med kun det, der ikke kunne være på siden før", () => {
    const titler = plan.ark.map(({ celler }) => String(celler[0]!.vaerdi));
    expect(tekster.filter((side) => !titler.some((titel) => side.includes(titel)))).toEqual([]);
  });

  it("viser alle fagområder og intet af mellemregningen", () => {
    for (const navn of navne) expect(siderMed("R-2021", navn)).not.toEqual([]);
    expect(siderMed("Mellemregning: største brøks metode")).toEqual([]);
    expect(siderMed("enheder × vægt")).toEqual([]);
    expect(siderMed("Til funktionen")).toEqual([]);
    expect(siderMed("Mulig postering")).toEqual([]);
  });

  it("har hovedet over kvartalerne, posteringerne og afstemningen på hver side, de står på", () => {
    const paa = (titel: string) => tekster.filter((side) => side.includes(titel));
    expect(paa("A conto 2023: anmodninger").filter((side) => !side.includes("Udestående") && !side.includes("Oprindeligt"))).toEqual([]);
    expect(paa("pr. 31. maj 2024").filter((side) => !side.includes("Bogføringsår") && !side.includes("Samlet afvigelse"))).toEqual([]);
    expect(paa("Afstemning af refusion 2023").filter((side) => !side.includes("Kravet er"))).toEqual([]);
    expect(paa("Opfølgning på indtægtsbudget 2023").filter((side) => !side.includes("4. kvartal"))).toEqual([]);
  });

  it("skriver tal på dansk", () => expect(siderMed("1,000 kr.")).toEqual([]));

  it("nummererer siderne", () => tekster.forEach((side, nr) => expect(side).toContain(`Side ${nr + 1} af ${sider.length}`)));
});
