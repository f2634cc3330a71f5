import { fordelAar, type Budgetaar, type Fagomraade } from "../fordeling/budgetaar";
import { NUL_OERE, type Oere } from "../penge/oere";
import { alle, lykkedes, type Resultat } from "../resultat";
import { acontoopgoerelse, type Acontoopgoerelse } from "./acontoopgoerelse";
import { afstem, type Trevejsafstemning } from "./afstemning";
import { endeligOpgoerelse, type EndeligOpgoerelse } from "./endeligOpgoerelse";
import { modelIKraft, type Model } from "./model";
import { TOM_FAGOMRAADEOPFOELGNING, type Fagomraadeopfoelgning, type Opfoelgning } from "./opfoelgning";

/** A department's whole year: budget, requests, and, once the accounts are audited, the final statement. */
export interface Fagomraadeaar {
  readonly fagomraade: Fagomraade;
  readonly opfoelgning: Fagomraadeopfoelgning;
  readonly budget: Oere;
  /** null where no model is decided for the year. */
  readonly model: Model | null;
  readonly aconto: Acontoopgoerelse;
  /** null until the final refund and the requests of all four quarters are known, and a model is decided. */
  readonly endelig: EndeligOpgoerelse | null;
  readonly afstemning: Trevejsafstemning;
  /** Whether the deviation expected for the year is so large that somebody has to act; null where that cannot be told yet. */
  readonly erStorAfvigelse: boolean | null;
}

/**
 * The budget year's follow-up, department by department in the budget's order. Øre, income positive.
 *
 * @throws nothing; errors: those of fordelAar, kvartalMangler with the department's row
 */
export function aarsopgoerelse(budgetaar: Budgetaar, opfoelgning: Opfoelgning): Resultat<Fagomraadeaar[]> {
  const fordelt = fordelAar(budgetaar);
  if (!fordelt.ok) return fordelt;
  return alle(
    budgetaar.fagomraader.map((fagomraade, nr) =>
      fagomraadeaar(
        fagomraade,
        budgetaar.aar,
        fordelt.vaerdi[0]!.dele[nr]!,
        opfoelgning.fagomraader[nr] ?? TOM_FAGOMRAADEOPFOELGNING,
        opfoelgning.storAfvigelse,
        nr + 1,
      ),
    ),
  );
}

function fagomraadeaar(
  fagomraade: Fagomraade,
  aar: number,
  budget: Oere,
  opfoelgning: Fagomraadeopfoelgning,
  storAfvigelse: Oere | null,
  raekke: number,
): Resultat<Fagomraadeaar> {
  const aconto = acontoopgoerelse(budget, opfoelgning, { argument: "aarTilDato", raekke });
  if (!aconto.ok) return aconto;
  const { hjemtaget, erHeleAaret, afvigelse } = aconto.vaerdi;
  const { endelig, budgetaendring, bogfoert, efterSager } = opfoelgning;
  const model = modelIKraft(fagomraade, aar);
  const opgjort =
    endelig === null || !erHeleAaret || model === null
      ? null
      : endeligOpgoerelse({ budget, budgetaendring: budgetaendring ?? NUL_OERE, hjemtaget, endelig, model });
  const kendtAfvigelse = endelig === null ? afvigelse : endelig - budget;
  return lykkedes({
    fagomraade,
    opfoelgning,
    budget,
    model,
    aconto: aconto.vaerdi,
    endelig: opgjort,
    afstemning: afstem(endelig ?? hjemtaget, bogfoert, efterSager),
    erStorAfvigelse: storAfvigelse === null || kendtAfvigelse === null ? null : Math.abs(kendtAfvigelse) >= storAfvigelse,
  });
}
