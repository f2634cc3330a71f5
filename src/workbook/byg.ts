import {
  aarsopgoerelse,
  alle,
  fordelAar,
  heleKroner,
  lykkedes,
  mislykkedes,
  type Aarsfordeling,
  type Fejl,
  type Oere,
  type Resultat,
} from "../core";
import { arknavn, filnavn, FORDELING } from "../tekster/ark";
import { aconto } from "./ark/aconto";
import { afstemning } from "./ark/afstemning";
import { bevilling } from "./ark/bevilling";
import { kanBevillingenRundes } from "./ark/bevillingsblokke";
import { dokumentation } from "./ark/dokumentation";
import { endeligOpgoerelse } from "./ark/endeligOpgoerelse";
import { fordeling } from "./ark/fordeling";
import { foelsomhedsberegning } from "./ark/foelsomhed";
import { forudsaetninger } from "./ark/forudsaetninger";
import { opfoelgning } from "./ark/opfoelgning";
import { sammendragsark } from "./ark/sammendrag";
import { laegUd } from "./laegUd";
import type { Budgetopgave } from "./opgave";
import type { WorkbookPlan } from "./plan";
import { kraevDelbarModel } from "./tvillinger/fordelAfvigelse";
import { iTvillingensOmraade } from "./tvillinger/fordelBudget";

/**
 * The budget year's workbook as a plan: all of the year's sheets at once, those of the follow-up empty until it is
 * filled in.
 *
 * @throws nothing that a user can cause; errors: those of fordelAar and aarsopgoerelse, forMangeDecimaler, and udenForFormlerne when the
 * sheets' own formulas could not share these amounts exactly
 */
export function byg(opgave: Budgetopgave): Resultat<WorkbookPlan> {
  const { aar } = opgave.budgetaar;
  const aarene = fordelAar(opgave.budgetaar);
  if (!aarene.ok) return aarene;
  const ret = formlernesGraense(opgave, aarene.vaerdi);
  if (ret !== null) return mislykkedes({ art: "udenForFormlerne", sted: { argument: "indtaegtsbudget" }, ret });
  const modeller = alle(
    opgave.budgetaar.fagomraader.map(({ model }, nr) => kraevDelbarModel(model, { argument: "egenAndel", raekke: nr + 1 })),
  );
  if (!modeller.ok) return modeller;
  const fulgt = aarsopgoerelse(opgave.budgetaar, opgave.opfoelgning);
  if (!fulgt.ok) return fulgt;
  return lykkedes({
    filnavn: filnavn(aar),
    titel: FORDELING.titel(aar),
    ark: laegUd([
      sammendragsark(opgave, aarene.vaerdi[0]!, fulgt.vaerdi),
      forudsaetninger(opgave),
      fordeling(opgave, aarene.vaerdi),
      bevilling(opgave, aarene.vaerdi),
      opfoelgning(opgave, fulgt.vaerdi),
      aconto(opgave, fulgt.vaerdi),
      endeligOpgoerelse(opgave, fulgt.vaerdi),
      afstemning(opgave, fulgt.vaerdi),
      foelsomhedsberegning(opgave, fulgt.vaerdi),
      dokumentation(opgave),
    ]),
    aktivt: arknavn.fordeling(aar, opgave.kopi),
  });
}

/** What has to change before the sheets' formulas can share every year; null where they can. */
function formlernesGraense(
  { budgetaar: { enhed, fagomraader }, visesI }: Budgetopgave,
  aarene: readonly Aarsfordeling[],
): Extract<Fejl, { art: "udenForFormlerne" }>["ret"] | null {
  const vaegte = fagomraader.map(({ indtaegt2021 }) => indtaegt2021 / 100);
  const kanFordeles = (i: Oere): boolean => aarene.every(({ iAlt }) => iTvillingensOmraade({ beloeb: iAlt, enhed: i, vaegte }));
  if (!kanFordeles(enhed)) return enhed < STOERSTE_ENHED && kanFordeles(STOERSTE_ENHED) ? "enhed" : "noegle";
  if (!aarene.every((et) => kanBevillingenRundes(visesI, et))) return "visning";
  // The summary is always in mio. kr.
  return kanBevillingenRundes("millioner", aarene[0]!) ? null : "sammendrag";
}

/** The larger of the two units that a budget is shared in. */
const STOERSTE_ENHED = heleKroner(1000);
