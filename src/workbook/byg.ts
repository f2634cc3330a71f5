import { fordelAar, lykkedes, mislykkedes, type Aarsfordeling, type Resultat } from "../core";
import { arknavn, filnavn, FORDELING } from "../tekster/ark";
import { dokumentation } from "./ark/dokumentation";
import { fordeling } from "./ark/fordeling";
import { forudsaetninger } from "./ark/forudsaetninger";
import { laegUd } from "./laegUd";
import type { Budgetopgave } from "./opgave";
import type { WorkbookPlan } from "./plan";
import { iTvillingensOmraade } from "./tvillinger/fordelBudget";

/**
 * The budget year's workbook as a plan.
 *
 * @throws nothing that a user can cause; errors: those of fordelAar, and udenForFormlerne when the sheets' own formulas
 * could not share these amounts exactly
 */
export function byg(opgave: Budgetopgave): Resultat<WorkbookPlan> {
  const { aar } = opgave.budgetaar;
  const aarene = fordelAar(opgave.budgetaar);
  if (!aarene.ok) return aarene;
  if (!aarene.vaerdi.every((et) => kanFormlerneFordele(opgave, et)))
    return mislykkedes({ art: "udenForFormlerne", sted: { argument: "indtaegtsbudget" } });
  return lykkedes({
    filnavn: filnavn(aar),
    titel: FORDELING.titel(aar),
    ark: laegUd([forudsaetninger(opgave), fordeling(opgave, aarene.vaerdi), dokumentation(opgave)]),
    aktivt: arknavn.fordeling(aar, opgave.kopi),
  });
}

const kanFormlerneFordele = ({ budgetaar: { enhed, fagomraader } }: Budgetopgave, { iAlt }: Aarsfordeling): boolean =>
  iTvillingensOmraade({ beloeb: iAlt, enhed, vaegte: fagomraader.map(({ indtaegt2021 }) => indtaegt2021 / 100) });
