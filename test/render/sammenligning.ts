import type { WorkbookPlan } from "../../src/workbook/plan";
import type { Projektmappe, Vaerdi } from "../miljoe/ods";

/** Where the calculated workbook differs from the plan, as sentences; every cell of both is looked at. */
export function forskelle(beregnet: Projektmappe, plan: WorkbookPlan): string[] {
  return plan.ark.flatMap((ark) => {
    const raekker = beregnet.get(ark.navn) ?? [];
    const planlagte = new Map<string, string | number>(ark.celler.map(({ raekke, kolonne, vaerdi }) => [`${raekke},${kolonne}`, vaerdi]));
    const fundne = raekker.flatMap((raekke, r) => raekke.map((vaerdi, k) => [`${r},${k}`, vaerdi] as const));
    const iFilen = new Map<string, Vaerdi>(fundne.filter(([, vaerdi]) => vaerdi !== null));
    return [...new Set([...planlagte.keys(), ...iFilen.keys()])].flatMap((sted) => {
      const [ventet, stod] = [planlagte.get(sted) ?? "", iFilen.get(sted) ?? ""];
      return erEns(stod, ventet) ? [] : [`${ark.navn} (${sted}): ${JSON.stringify(stod)} instead of ${JSON.stringify(ventet)}`];
    });
  });
}

/** As forskelle, for what the open workbook has of the plan, and then exported: there the native formulas need no helper cells. */
export const forskelleIExcel = (regnet: Projektmappe, plan: WorkbookPlan): string[] =>
  plan.ark.flatMap(({ navn, celler }) =>
    celler
      .filter(({ iExcel }) => iExcel !== "intet")
      .flatMap(({ raekke, kolonne, vaerdi }) => {
        const stod = regnet.get(navn)?.[raekke]?.[kolonne] ?? "";
        return erEns(stod, vaerdi) ? [] : [`${navn} (${raekke},${kolonne}): ${JSON.stringify(stod)} instead of ${JSON.stringify(vaerdi)}`];
      }),
  );

/** Numbers by the 15 digits that LibreOffice stores; a sum of doubles that should be 0 may be a hair from it. */
const erEns = (stod: Vaerdi, ventet: string | number): boolean =>
  typeof ventet === "number" && typeof stod === "number" ? Math.abs(stod - ventet) <= Math.abs(ventet) * 1e-14 + 1e-9 : stod === ventet;
