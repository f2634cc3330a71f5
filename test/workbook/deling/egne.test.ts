import { bygBilag } from "../../../src/workbook/bygBilag";
import { bygOpslag } from "../../../src/workbook/bygOpslag";
import { bygSatser } from "../../../src/workbook/bygSatser";
import { bygTilbageblik } from "../../../src/workbook/bygTilbageblik";
import { delbartAf } from "../../../src/workbook/deling/delbart";
import { kontroller, MINDSTE_ANTAL, type Fund } from "../../../src/workbook/deling/kontrol";
import type { WorkbookPlan } from "../../../src/workbook/plan";
import { BILAG } from "../bilagene";
import { bygget } from "../budgetter";
import { FRAFLYTNINGER, planen } from "../fraflytninger";
import { ALLE_BUDGETTER } from "../opfulgte";
import { blandede, byggetSager } from "../sagslister";
import { UDFYLDT } from "../tilbageblikke";

const fundI = (plan: WorkbookPlan): readonly Fund[] => kontroller(delbartAf(plan), { mindsteAntal: MINDSTE_ANTAL });

describe("kontrollen af vores egne ark", () => {
  it.each(ALLE_BUDGETTER)("finder intet i et budgetårs ark: %s", (_, opgave) => expect(fundI(bygget(opgave))).toEqual([]));

  it.each([
    ["Opslag", bygOpslag(1)],
    ["Satser", bygSatser([])],
    ["Tilbageblik", bygTilbageblik(UDFYLDT)],
  ])("finder intet i %s", (_, plan) => expect(fundI(plan)).toEqual([]));

  it.each([
    ["Sager", byggetSager(blandede)],
    ["Bilag", bygBilag(BILAG)],
    ["Fraflytning", planen(FRAFLYTNINGER[0]![1])],
  ])("finder, at %s er om enkelte sager", (_, plan) => expect(fundI(plan).filter(({ art }) => art === "sagsark")).toHaveLength(1));

  it("finder sagslisten på dens overskrifter, når arket hedder noget andet", () => {
    const plan = byggetSager(blandede);
    const omdoebt = { ...plan, ark: plan.ark.map((et) => ({ ...et, navn: "Data" })) };
    expect(fundI(omdoebt).filter(({ art }) => art === "sagsark")).toEqual([{ art: "sagsark", ark: "Data", tegn: "overskrifter" }]);
  });
});
