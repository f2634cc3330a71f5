import { klBeloeb, kronerAf, NUL_OERE, type Budgetaar, type Indtaegtsbudget, type Oere, type Sammendrag } from "../../core";
import { FORDELING, OK } from "../../tekster/ark";
import { DIREKTE, SAMMENDRAG as T } from "../../tekster/sammendrag";
import { budgetsaetning, lokaltLed, opbygningssaetning } from "../../tekster/sammendragssaetninger";
import { formel, omraade, ref, type Formel } from "../formel";
import { FORMELSPROG, type Beloebsceller } from "../formelsprog";
import { beregnet, tekst, type Kildecelle } from "../kilde";
import { TVILLINGENS_GRAENSE } from "../tvillinger/fordelBudget";
import { vistnoegle, type Visningstvilling } from "../tvillinger/vistMedFortegn";
import { arknoegle, type Bevillingsblok } from "./bevillingsblokke";
import { budgetnavn } from "./budgetnavne";
import { fordelingskontrol } from "./fordelingsraekker";
import { feltkontrolsvar, fortegnsfaktor } from "./inputblokke";
import { SAMMENDRAGSARK, sammendragsnoegle as n } from "./sammendragsnoegler";

const LINJER = ["udgangspunkt", "kl", "lokaleForhold"] as const;
const FELT = { udgangspunkt: budgetnavn.udgangspunkt, kl: budgetnavn.aendringKl, lokaleForhold: budgetnavn.lokaleForhold } as const;

/** The lines that the budget is built up from, for showing; none where it is typed directly. */
export function opbygningstvilling({ indtaegtsbudget }: Budgetaar): Visningstvilling | null {
  if (indtaegtsbudget.art === "direkte") return null;
  const beloeb: Readonly<Record<(typeof LINJER)[number], Oere>> = {
    udgangspunkt: indtaegtsbudget.udgangspunkt,
    kl: klBeloeb(indtaegtsbudget.kl),
    lokaleForhold: indtaegtsbudget.lokaleForhold,
  };
  return { id: "opbygning", kolonner: [LINJER.map((linje) => ({ kroner: formel`N(${ref(FELT[linje])})`, vaerdi: beloeb[linje] }))] };
}

/** The budget in one sentence, and what it is made of in another. */
export function budgetsaetninger(
  { aar, opbygning }: Sammendrag,
  { tvilling }: Bevillingsblok,
  tekster: Readonly<Record<"budget" | "opbygning" | "lokalt", string>>,
): Kildecelle[] {
  const iAlt: Beloebsceller = { praecis: ref(budgetnavn.indtaegtsbudget), vist: formel`${fortegnsfaktor}*${tvilling.beloeb}` };
  const [udgangspunkt, kl, lokaleForhold] = LINJER.map((linje, nr): Beloebsceller => ({
    praecis: ref(FELT[linje]),
    vist: ref(vistnoegle("opbygning", 0, nr)),
  })) as [Beloebsceller, Beloebsceller, Beloebsceller];
  return [
    saetning("budget", budgetsaetning(FORMELSPROG, aar, iAlt), tekster.budget),
    ...(opbygning === null
      ? [tekst(DIREKTE)]
      : [
          saetning("opbygning", opbygningssaetning(FORMELSPROG, { budget: iAlt, udgangspunkt, kl, lokaleForhold }), tekster.opbygning),
          saetning("lokalt", lokaltLed(FORMELSPROG, { lokaleForhold }), tekster.lokalt),
        ]),
  ];
}

/** A sentence that follows the numbers; it runs on over the empty cells beside it. */
export const saetning = (hvad: string, f: Formel, vaerdi: string): Kildecelle =>
  beregnet(n(`saetning.${hvad}`), f, vaerdi, undefined, "ledetekst");

/** What must be put right before any number holds, in Fordeling's words; nothing where all is well. */
export function kontrolcelle(indtaegtsbudget: Indtaegtsbudget, { tvilling }: Bevillingsblok, antal: number): Kildecelle {
  const fordelingens = ref(fordelingskontrol(0));
  const vaegte = omraade(arknoegle(SAMMENDRAGSARK, "vaegt", 0, 0), arknoegle(SAMMENDRAGSARK, "vaegt", 0, antal - 1));
  const efterGraensen = formel`IF(${ref(`enheder.${tvilling.id}`)}*MAX(${vaegte})>=${TVILLINGENS_GRAENSE},${T.kontrol + FORDELING.udenForFormlerne},"")`;
  const svar = feltkontrolsvar(indtaegtsbudget);
  const medFordeling = (ellers: Formel): Formel => formel`IF(${fordelingens}<>${OK},${T.kontrol}&${fordelingens},${ellers})`;
  return {
    ...beregnet(n("kontrol"), medFordeling(efterGraensen), svar === OK ? "" : T.kontrol + svar, undefined, "eksempel"),
    iExcel: medFordeling(formel`""`),
  };
}

/** An amount of øre in the unit of the sheet, with its sign; never -0. */
export const iMio = (beloeb: Oere, fortegn: "minus" | "plus"): number =>
  (fortegn === "minus" && beloeb !== NUL_OERE ? -1 : 1) * (kronerAf(beloeb) / 1_000_000);
