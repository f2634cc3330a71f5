import { erLille } from "../../tekster/antalsord";
import { DAEKKET } from "../../tekster/deling";
import { FOR_FAA_HUSSTANDE } from "../../tekster/sammendragssaetninger";
import { opfoelgningsnavn } from "../ark/opfoelgningsnavne";
import type { CellePlan, SheetPlan, WorkbookPlan } from "../plan";
import { cellenoegle } from "./cellenoegle";
import { daekCelle, udenFormel } from "./daekCelle";
import { delFormel, ligger } from "./formeltekst";
import type { Kontrolvalg } from "./kontrol";

const TRIN = [0, 1, 2, 3] as const;

/** Whether a case list has so few households that its cost and its refund are those few's own. */
export const harFaaHusstande = (husstande: readonly (number | null)[], { mindsteAntal }: Kontrolvalg): boolean =>
  erLille(
    husstande.reduce<number>((ialt, et) => ialt + (et ?? 0), 0),
    mindsteAntal,
  );

/**
 * The year without the amounts of a case list that has few households: those typed in Opfølgning, and what formulas tell
 * of them. What the council decides and has refunded, department by department, stays.
 */
export function daekFaaHusstande(plan: WorkbookPlan, valg: Kontrolvalg): WorkbookPlan {
  const kilde = plan.ark.find((ark) => felt(ark, opfoelgningsnavn.sagsudgift) !== undefined);
  if (
    kilde === undefined ||
    !harFaaHusstande(
      TRIN.map((trin) => tallet(felt(kilde, opfoelgningsnavn.husstande(trin)))),
      valg,
    )
  )
    return plan;
  const beloeb = [opfoelgningsnavn.sagsudgift, opfoelgningsnavn.sagsrefusion].flatMap((navn) => felt(kilde, navn) ?? []);
  const pladser = beloeb.map(({ raekke, kolonne }) => ({ ark: kilde.navn, raekke, kolonne }));
  const noegler = new Set(pladser.map((plads) => cellenoegle(plads.ark, plads)));
  const fortaeller = (ark: string, { formel }: CellePlan): boolean =>
    formel !== undefined && delFormel(formel, ark).omraader.some((omraade) => pladser.some((plads) => ligger(omraade, plads)));
  const daek = (ark: string, celle: CellePlan): CellePlan => {
    if (!/\d/u.test(String(celle.vaerdi)) || !(noegler.has(cellenoegle(ark, celle)) || fortaeller(ark, celle))) return celle;
    return typeof celle.vaerdi === "number" ? daekCelle(celle, DAEKKET.ikkeVist) : { ...udenFormel(celle), vaerdi: FOR_FAA_HUSSTANDE };
  };
  return { ...plan, ark: plan.ark.map((ark) => ({ ...ark, celler: ark.celler.map((celle) => daek(ark.navn, celle)) })) };
}

function felt({ navne, celler }: SheetPlan, navn: string): CellePlan | undefined {
  const plads = navne.find((et) => et.navn === navn);
  return plads && celler.find(({ raekke, kolonne }) => raekke === plads.raekke && kolonne === plads.kolonne);
}

const tallet = (celle: CellePlan | undefined): number | null => (typeof celle?.vaerdi === "number" ? celle.vaerdi : null);
