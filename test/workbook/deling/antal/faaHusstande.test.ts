import { daekketSagsfremstilling } from "../../../../src/workbook/deling/daekketSagsfremstilling";
import { lavUdgave, type Udgave } from "../../../../src/workbook/deling/udgave";
import type { Budgetopgave } from "../../../../src/workbook/opgave";
import { bygget, vaerdien } from "../../budgetter";
import { beloeb, OPFULGTE } from "../../opfulgte";
import { arket, medNavn } from "../../planopslag";

const opgjort = OPFULGTE[1]![1];
type Husstande = Budgetopgave["opfoelgning"]["sagstal"]["husstande"];

const med = (husstande: Husstande): Budgetopgave => ({
  ...opgjort,
  opfoelgning: {
    ...opgjort.opfoelgning,
    sagstal: { dato: "31.12.2023", status: null, husstande, udgift: beloeb(3_456_789), refusion: beloeb(987_654) },
  },
});
const alle = bygget(opgjort).ark.map(({ navn }) => navn);

function delt(husstande: Husstande, valg: { ark?: readonly string[]; mindsteAntal?: number } = {}) {
  const { ark = alle, mindsteAntal = 5 } = valg;
  const opgave = med(husstande);
  const plan = bygget(opgave);
  const udgave = lavUdgave(plan, {
    ark: new Set(ark),
    enhed: "kroner",
    indhold: "formler",
    afsender: "",
    andre: [],
    taellerIkke: new Set(),
    tekstark: "Sammendrag 2023",
    mindsteAntal,
  });
  return { udgave, tekst: vaerdien(daekketSagsfremstilling(opgave, plan, udgave, { mindsteAntal })).tekst };
}

/** All that stands in the edition's cells, formulas too. */
const indhold = ({ plan }: Udgave): string =>
  plan.ark.flatMap(({ celler }) => celler.map(({ vaerdi, formel }) => `${vaerdi} ${formel ?? ""}`)).join("\n");

const FAA = "Sagslisten har for få husstande til, at dens tal kan vises.";
const BELOEB = /3456789|987654|3,5 mio|1,0 mio|28,6/;

describe("få husstandes udgift og refusion", () => {
  it.each<[string, Husstande]>([
    ["én husstand", [0, 0, 0, 1]],
    ["fire i alt", [1, 1, 1, 1]],
    ["dem, der er skrevet", [null, 3, null, null]],
  ])("fortælles ikke i nogen ark, og ikke i teksten til sagen: %s", (_, husstande) => {
    const { udgave, tekst } = delt(husstande);
    expect(indhold(udgave)).not.toMatch(BELOEB);
    expect(tekst).not.toMatch(BELOEB);
    for (const skrevet of [indhold(udgave), tekst]) expect(skrevet.split(FAA)).toHaveLength(2);
    expect(udgave.daekkede).toEqual(expect.arrayContaining(["Sammendrag 2023", "Opfølgning 2023"]));
    expect(udgave.fund).toEqual([]);
  });

  it("fortælles heller ikke, når Opfølgning ikke er med, eller Sammendrag ikke er", () => {
    for (const ark of [["Sammendrag 2023"], ["Opfølgning 2023"], ["Fordeling 2023"]]) {
      const { udgave, tekst } = delt([0, 2, 0, 0], { ark });
      expect(indhold(udgave)).not.toMatch(BELOEB);
      expect(tekst).toContain(FAA);
    }
  });

  it.each<[string, Husstande, number]>([
    ["der er fem", [2, 1, 1, 1], 5],
    ["fire er nok", [1, 1, 1, 1], 3],
    ["antallet ikke er skrevet", [null, null, null, null], 5],
    ["der ingen er", [0, 0, 0, 0], 5],
  ])("fortælles, når %s", (_, husstande, mindsteAntal) => {
    const { udgave, tekst } = delt(husstande, { mindsteAntal });
    expect(tekst).toContain("udgifter på 3,5 mio. kr. og en refusion på 1,0 mio. kr. Dækningsgraden er 28,6 pct.");
    expect(indhold(udgave)).toMatch(/udgifter på 3,5 mio\. kr\./);
    expect(indhold(udgave)).toMatch(/Dækningsgraden er 28,6 pct\./);
    expect(`${indhold(udgave)}${tekst}`).not.toContain(FAA);
  });

  it("og intet af det, byrådet beslutter eller har fået refunderet, skjules med dem", () => {
    const plan = bygget(med([0, 0, 0, 1]));
    const { udgave } = delt([0, 0, 0, 1]);
    const skjulte = plan.ark.flatMap(({ navn, celler }) =>
      celler.flatMap(({ raekke, kolonne, format, vaerdi }) => {
        const ny = udgave.plan.ark.find((ark) => ark.navn === navn)!.celler.find((et) => et.raekke === raekke && et.kolonne === kolonne);
        return format !== undefined && format !== "antal" && ny !== undefined && typeof vaerdi === "number" && typeof ny.vaerdi === "string"
          ? [{ ark: navn, raekke, kolonne }]
          : [];
      }),
    );
    const beloebene = ["Sagsliste_udgift", "Sagsliste_refusion"].map((navn) => medNavn(arket(plan, "Opfølgning"), navn));
    expect(skjulte).toEqual(beloebene.map(({ raekke, kolonne }) => ({ ark: "Opfølgning 2023", raekke, kolonne })));
  });
});
