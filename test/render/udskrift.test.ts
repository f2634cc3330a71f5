import { heleKroner } from "../../src/core";
import { tilXlsx } from "../../src/render/xlsx";
import type { Budgetopgave } from "../../src/workbook/opgave";
import { tilPdf } from "../miljoe/libreoffice";
import { pdfSider, type Side } from "../miljoe/pdf";
import { pdfTekst } from "../miljoe/pdftekst";
import { budget, bygget, fyrre } from "../workbook/budgetter";
import { fagomraade, randersEksempel } from "../workbook/eksempler";

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

/** A page a sheet, and one more for what the documentation and 40 departments do not have room for. */
describe.each<[string, Budgetopgave, [foerste: string, sidste: string], number]>([
  ["Randers' eksempel", randersEksempel, ["Socialområdet", "Omsorgsområdet"], 4],
  ["40 fagområder", fyrre, ["Fagområde nummer 1", "Fagområde nummer 40"], 6],
  ["lange navne", lange, ["Center for børn", "Myndighed: Center"], 4],
])("udskriften af %s", (_, opgave, navne, hoejst) => {
  let sider: Side[];
  let tekster: string[];

  beforeAll(async () => {
    const pdf = await tilPdf(await tilXlsx(bygget(opgave)));
    [sider, tekster] = await Promise.all([pdfSider(pdf), pdfTekst(pdf)]);
  });

  const siderMed = (...ord: string[]) => tekster.filter((side) => ord.every((et) => side.includes(et)));

  it("er liggende A4 og få sider", () => {
    expect(sider.length).toBeGreaterThanOrEqual(3);
    expect(sider.length).toBeLessThanOrEqual(hoejst);
    expect(sider.filter(({ bredde, hoejde }) => bredde !== 297 || hoejde !== 210)).toEqual([]);
    expect(tekster).toHaveLength(sider.length);
  });

  it("har hvert arks første og sidste kolonne på samme side", () => {
    expect(siderMed("R-2021")).toEqual(siderMed("R-2021", "Fagområde", "B-2023", "BO-2026", "Forvaltes under"));
    expect(siderMed("Kontotekst")).toEqual(siderMed("Kontotekst", "Fagområde", "Gælder til"));
    expect(siderMed("R-2021").length * siderMed("Kontotekst").length).toBeGreaterThan(0);
  });

  it("har ingen sider med kun det, der ikke kunne være på siden før", () => {
    const begyndelser = ["Forudsætninger", "Fordeling", "Dokumentation"].map((ord) => new RegExp(`${ord} (for|af) indtægtsbudget 2023`));
    expect(tekster.filter((side) => !begyndelser.some((ord) => ord.test(side)))).toEqual([]);
  });

  it("viser alle fagområder og intet af mellemregningen", () => {
    for (const navn of navne) expect(siderMed("R-2021", navn)).not.toEqual([]);
    expect(siderMed("Mellemregning: største brøks metode")).toEqual([]);
    expect(siderMed("enheder × vægt")).toEqual([]);
  });

  it("skriver tal på dansk", () => expect(siderMed("1,000 kr.")).toEqual([]));

  it("nummererer siderne", () => tekster.forEach((side, nr) => expect(side).toContain(`Side ${nr + 1} af ${sider.length}`)));
});
