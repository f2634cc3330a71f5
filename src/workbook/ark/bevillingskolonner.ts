import { kronerAf, laegSammen, vistI, type Aarsfordeling, type Oere } from "../../core";
import { FORDELING, OK } from "../../tekster/ark";
import { formel, omraade, ref, type Formel } from "../formel";
import { beregnet, type Kildecelle } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { TVILLINGENS_GRAENSE } from "../tvillinger/fordelBudget";
import { medMinus, noegle, rundetCelle, VISNING, type Bevillingsblok } from "./bevillingsblokke";
import { delnoegle, fordelingskontrol } from "./fordelingsraekker";
import { feltkontrolsvar, summen } from "./inputblokke";

interface Aarskolonne {
  readonly dele: readonly Kildecelle[];
  readonly iAlt: Kildecelle;
  readonly kontrol: Kildecelle;
}

/** A year's column from the first department to the control, rounded where the unit asks for it. */
export function aarskolonne(
  { visesI, budgetaar: { indtaegtsbudget } }: Budgetopgave,
  { dele, iAlt }: Aarsfordeling,
  aarnr: number,
  blok: Bevillingsblok | undefined,
): Aarskolonne {
  const svar = feltkontrolsvar(indtaegtsbudget);
  const total = noegle("del", aarnr, "iAlt");
  const summerne = summen(noegle("del", aarnr, 0), noegle("del", aarnr, dele.length - 1));
  if (visesI === "kroner" || blok === undefined) {
    const minus = (beloeb: Oere): number => kronerAf((-beloeb + 0) as Oere);
    const penge = (beloeb: Oere) => (beloeb % 100 === 0 ? "kroner" : "oere");
    return {
      dele: dele.map((et, nr) => beregnet(noegle("del", aarnr, nr), medMinus(delnoegle(aarnr, nr)), minus(et), penge(et))),
      iAlt: beregnet(total, summerne, minus(iAlt), penge(iAlt), "total"),
      kontrol: kontrol(aarnr, svar, formel`ROUND(${ref(total)}-${medMinus(delnoegle(aarnr, "iAlt"))},2)`),
    };
  }
  const { enhed, trin, format } = VISNING[visesI];
  const vist = vistI(dele, trin);
  const iEnheden = (beloeb: Oere): number => -beloeb / enhed + 0;
  const graense = formel`${ref(`enheder.${blok.tvilling.id}`)}*MAX(${omraade(noegle("vaegt", aarnr, 0), noegle("vaegt", aarnr, dele.length - 1))})>=${TVILLINGENS_GRAENSE}`;
  return {
    dele: vist.map((et, nr) => rundetCelle(blok, aarnr, nr, iEnheden(et), format)),
    iAlt: beregnet(total, formel`ROUND(${summerne},1)`, iEnheden(laegSammen(vist)), format, "total"),
    kontrol: kontrol(aarnr, svar, formel`ROUND(${ref(total)}-${blok.tvilling.beloeb},1)`, graense),
  };
}

/** In words: what Fordeling says is wrong, the bound of the formulas, and the sum against Fordeling's, in that order. */
function kontrol(aarnr: number, svar: string, afvigelse: Formel, overGraensen?: Formel): Kildecelle {
  const fordelingens = ref(fordelingskontrol(aarnr));
  const sum = formel`IF(${afvigelse}=0,${OK},${FORDELING.afvigerMed}&FIXED(${afvigelse},2))`;
  const efterFordeling = (ellers: Formel): Formel => formel`IF(${fordelingens}<>${OK},${fordelingens},${ellers})`;
  if (overGraensen === undefined) return beregnet(noegle("kontrol", aarnr, "iAlt"), efterFordeling(sum), svar, undefined, "kontrol");
  return {
    ...beregnet(
      noegle("kontrol", aarnr, "iAlt"),
      efterFordeling(formel`IF(${overGraensen},${FORDELING.udenForFormlerne},${sum})`),
      svar,
      undefined,
      "kontrol",
    ),
    iExcel: efterFordeling(sum),
  };
}
