import fc from "fast-check";
import { delbartAf } from "../../../src/workbook/deling/delbart";
import { kontroller } from "../../../src/workbook/deling/kontrol";
import { daekSmaaAntal } from "../../../src/workbook/deling/smaaAntal";
import type { WorkbookPlan } from "../../../src/workbook/plan";
import { krydstabeller, muligeTal } from "./antalstabeller";

const daek = (plan: WorkbookPlan, mindsteAntal = 5): WorkbookPlan => daekSmaaAntal(plan, { mindsteAntal });

describe("egenskaber ved de skjulte antal", () => {
  it("intet lille antal kan regnes ud af det, der er vist, og af tabellernes summer", () => {
    fc.assert(
      fc.property(krydstabeller, fc.constantFrom(3, 5), (kendt, mindsteAntal) => {
        const vist = daek(kendt.plan, mindsteAntal);
        const mulige = muligeTal(kendt, vist, mindsteAntal);
        kendt.plan.ark.forEach((ark, nr) =>
          ark.celler.forEach((cellen, plads) => {
            const lille = cellen.format === "antal" && Number(cellen.vaerdi) > 0 && Number(cellen.vaerdi) < mindsteAntal;
            if (!lille) return;
            expect(typeof vist.ark[nr]!.celler[plads]!.vaerdi).toBe("string");
            const noegle = `${ark.navn}!${cellen.raekke},${cellen.kolonne}`;
            const fundne = mulige.get(kendt.ens.find(([, kopi]) => kopi === noegle)?.[0] ?? noegle);
            expect(fundne?.size ?? 1).toBeGreaterThanOrEqual(2);
          }),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("kontrollen finder intet lille antal i det, der er dækket", () => {
    fc.assert(
      fc.property(krydstabeller, ({ plan }) => {
        expect(kontroller(delbartAf(daek(plan)), { mindsteAntal: 5 })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
