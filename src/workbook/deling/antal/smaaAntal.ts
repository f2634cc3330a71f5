import { findAntal } from "../../../tekster/antalISaetning";
import { DAEKKET, iFlertal } from "../../../tekster/deling";
import { erLille } from "../../../tekster/skrevetAntal";
import type { DiagramPlan, SheetPlan, WorkbookPlan } from "../../plan";
import { afledteFormler } from "./afledteFormler";
import { antalsgrafAf } from "./antalsgraf";
import { cellenoegle } from "../tabel/cellenoegle";
import { daekCelle, udenFormel } from "./daekCelle";
import { ligger } from "../formeltekst";
import type { Kontrolvalg } from "../kontrol";
import { roebendeForhold } from "./roebendeForhold";
import { vaelgSkjulte, type Skjult } from "./skjul";

export interface UdenSmaaAntal {
  readonly plan: WorkbookPlan;
  /** A sentence that goes with the workbook, without the counts that the workbook hides. */
  readonly daekTekst: (tekst: string) => string;
}

/**
 * A workbook without its small counts: "under 5" in their place, and nothing in place of the counts that would give
 * them back. So are differences, shares and averages made of them, and sentences that tell them. Amounts stay, but for
 * what another amount is for each of a hidden count, and those that a formula makes from one by multiplying or dividing.
 * The cells keep their places and their order.
 *
 * Covered: sums in the workbook's tables, by their words, their numbers or their formulas; counts that stand in several
 * places; totals in other tables and in sentences. Not covered: what a reader knows from elsewhere; a total that leaves
 * something out, "uden Familieområdet"; and what came and went between two counts.
 *
 * @param forud what is hidden whatever else the plan holds, as skjulteAntalI gives it
 */
export function daekSmaaAntal(plan: WorkbookPlan, { mindsteAntal }: Kontrolvalg, forud?: ReadonlyMap<string, Skjult>): UdenSmaaAntal {
  const graf = antalsgrafAf(plan);
  const skjulte = new Map<string, string>();
  const skjulteAntal = vaelgSkjulte(graf, mindsteAntal, forud);
  for (const [{ pladser }, hvordan] of skjulteAntal)
    for (const plads of pladser)
      skjulte.set(cellenoegle(plads.ark, plads), hvordan === "lille" ? DAEKKET.under(mindsteAntal) : DAEKKET.ikkeVist);
  const iSaetninger = new Set([...skjulteAntal].flatMap(([{ vaerdi }, hvordan]) => (hvordan === "ikkeVist" ? [vaerdi] : [])));
  const daekTekst = (tekst: string): string => daekSaetning(tekst, iSaetninger, mindsteAntal);
  for (const noegle of roebendeForhold(plan, graf, skjulte)) skjulte.set(noegle, DAEKKET.ikkeVist);
  const { roebende, faste } = afledteFormler(plan, skjulte);
  for (const noegle of roebende) skjulte.set(noegle, DAEKKET.ikkeVist);
  return { plan: { ...plan, ark: plan.ark.map((ark) => daekArk(ark, skjulte, faste, daekTekst)) }, daekTekst };
}

/** The cells whose counts are hidden in a plan by itself, by cellenoegle. */
export const skjulteAntalI = (plan: WorkbookPlan, { mindsteAntal }: Kontrolvalg): ReadonlyMap<string, Skjult> =>
  new Map(
    [...vaelgSkjulte(antalsgrafAf(plan), mindsteAntal)].flatMap(([{ pladser }, hvordan]) =>
      pladser.map((plads) => [cellenoegle(plads.ark, plads), hvordan] as const),
    ),
  );

function daekArk(
  ark: SheetPlan,
  skjulte: ReadonlyMap<string, string>,
  faste: ReadonlySet<string>,
  daekTekst: (tekst: string) => string,
): SheetPlan {
  const celler = ark.celler.map((celle) => {
    const ord = skjulte.get(cellenoegle(ark.navn, celle));
    if (ord !== undefined) return daekCelle(celle, ord);
    const fast = faste.has(cellenoegle(ark.navn, celle)) ? udenFormel(celle) : celle;
    const tekst = typeof fast.vaerdi === "string" ? daekTekst(fast.vaerdi) : fast.vaerdi;
    return tekst === fast.vaerdi ? fast : { ...udenFormel(fast), vaerdi: tekst };
  });
  const erSkjult = (diagram: DiagramPlan): boolean =>
    ark.celler.some(
      (celle) => skjulte.has(cellenoegle(ark.navn, celle)) && ligger({ ark: ark.navn, ...diagram.vaerdier }, { ark: ark.navn, ...celle }),
    );
  const diagrammer = ark.diagrammer.map((diagram) => ({
    ...diagram,
    alternativTekst: erSkjult(diagram) ? diagram.titel : daekTekst(diagram.alternativTekst),
  }));
  return { ...ark, celler, diagrammer };
}

/** A sentence without small counts, and without those that are hidden elsewhere. */
function daekSaetning(tekst: string, skjulte: ReadonlySet<number>, mindsteAntal: number): string {
  let ny = tekst;
  for (const { antal, fra, til } of [...findAntal(tekst)].reverse()) {
    if (!skjulte.has(antal) && !erLille(antal, mindsteAntal)) continue;
    const ord = skjulte.has(antal) ? DAEKKET.iSaetning : DAEKKET.under(mindsteAntal);
    ny = ny.slice(0, fra) + ord + iFlertal(ny.slice(til));
  }
  return ny;
}
