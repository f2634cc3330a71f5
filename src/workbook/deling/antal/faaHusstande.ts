import { erLille } from "../../../tekster/skrevetAntal";
import { DAEKKET } from "../../../tekster/deling";
import { FOR_FAA_HUSSTANDE } from "../../../tekster/sammendragssaetninger";
import { opfoelgningsnavn } from "../../ark/opfoelgningsnavne";
import type { CellePlan, SheetPlan, WorkbookPlan } from "../../plan";
import { cellenoegle } from "../tabel/cellenoegle";
import { daekCelle, udenFormel } from "./daekCelle";
import { delFormel, ligger } from "../formeltekst";
import type { Kontrolvalg } from "../kontrol";

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
  const roeber = (ark: string, celle: CellePlan): boolean =>
    /\d/u.test(String(celle.vaerdi)) && (noegler.has(cellenoegle(ark, celle)) || fortaeller(ark, celle));
  const daekArk = (ark: SheetPlan): SheetPlan => {
    // Of several sentences the first tells why, and the others are left out.
    const saetninger = ark.celler.filter((celle) => typeof celle.vaerdi === "string" && roeber(ark.navn, celle));
    const celler = ark.celler.map((celle) => {
      if (!roeber(ark.navn, celle)) return celle;
      if (typeof celle.vaerdi === "number") return daekCelle(celle, DAEKKET.ikkeVist);
      return { ...udenFormel(celle), vaerdi: celle === saetninger[0] ? FOR_FAA_HUSSTANDE : "" };
    });
    return { ...ark, celler };
  };
  return { ...plan, ark: plan.ark.map(daekArk) };
}

function felt({ navne, celler }: SheetPlan, navn: string): CellePlan | undefined {
  const plads = navne.find((et) => et.navn === navn);
  return plads && celler.find(({ raekke, kolonne }) => raekke === plads.raekke && kolonne === plads.kolonne);
}

const tallet = (celle: CellePlan | undefined): number | null => (typeof celle?.vaerdi === "number" ? celle.vaerdi : null);
