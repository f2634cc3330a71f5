import type { CellePlan, WorkbookPlan } from "../../../src/workbook/plan";
import { tegnAf } from "../beregning/formeltekst";
import type { Funktioner } from "../beregning/typer";
import { cellenavn } from "../mappe/adresse";
import type { Ark } from "../mappe/ark";
import { erFormel } from "../mappe/indhold";
import type { Projektmappe } from "../mappe/projektmappe";
import { arkplan, rolleAf } from "./arkplan";
import { celletvillinger, harCelletvilling, type Formelcelle } from "./celletvillinger";
import { tvilling, TVILLINGENS_BREDDE } from "./fordelBudget";
import { laesFordeling } from "./kaldene";
import { medPlanensNavne } from "./planensNavne";

/** Columns between the sheet's own cells and the twins' helper cells. */
const MELLEMRUM = 3;

/**
 * The workbook's content for the .xlsx writer: values, native formulas, names of single cells. Calls of the add-in's
 * functions become native twins; a call that has none is refused, and so is a native formula that spills.
 */
export function eksporter(mappe: Projektmappe, funktioner: Funktioner): WorkbookPlan {
  return {
    filnavn: mappe.navn,
    titel: mappe.navn,
    ark: mappe.ark.map((ark) => arkplan(mappe, ark, celler(mappe, ark, funktioner))),
    aktivt: mappe.aktivt.navn,
  };
}

function celler(mappe: Projektmappe, ark: Ark, funktioner: Funktioner): CellePlan[] {
  const formler = [...ark.indhentede()].flatMap(([raekke, kolonne, et]) => (erFormel(et) ? [{ raekke, kolonne, formel: et.formel }] : []));
  const egne = formler.filter(({ formel }) => harEgetKald(formel, funktioner));
  const alle = [
    ...[...ark.indhentede()].map(([, kolonne]) => kolonne),
    ...[...mappe.beregning().celler(ark)].map(([, kolonne]) => kolonne),
  ];
  const foersteFrie = alle.reduce((stoerst, kolonne) => Math.max(stoerst, kolonne), 0) + MELLEMRUM;
  const tvillinger = egne.flatMap(({ raekke, kolonne, formel }, nr) => {
    const sted = `${ark.navn}!${cellenavn(raekke, kolonne)}`;
    const fundet = mappe.beregning().kald(ark, raekke, kolonne);
    if (fundet === undefined) throw new Error(`No native twin of several calls in a formula (${sted})`);
    if (harCelletvilling(fundet.kald)) return celletvillinger(mappe, ark, { raekke, kolonne, formel }, fundet).map(somCelle(mappe, ark));
    if (fundet.kald.navn !== "FORDEL_BUDGET") throw new Error(`No native twin of ${fundet.kald.navn} (${sted})`);
    const hjaelp = { raekke: 0, kolonne: foersteFrie + nr * TVILLINGENS_BREDDE };
    return tvilling(laesFordeling(mappe, ark, raekke, kolonne, fundet), hjaelp);
  });
  const native = formler
    .filter((et) => !egne.includes(et))
    .map(({ raekke, kolonne, formel }) => formelcelle(mappe, ark, raekke, kolonne, formel));
  const faste = [...ark.indhentede()].flatMap(([raekke, kolonne, et]) => (erFormel(et) ? [] : [fastcelle(ark, raekke, kolonne, et)]));
  return [...faste, ...native, ...tvillinger].sort((a, b) => a.raekke - b.raekke || a.kolonne - b.kolonne);
}

const harEgetKald = (formel: string, { har }: Funktioner): boolean =>
  tegnAf(formel).some(({ art, tekst }) => art === "funktion" && har(tekst.toUpperCase()));

const skrevet = (vaerdi: string | number | boolean): string | number =>
  typeof vaerdi === "boolean" ? String(vaerdi).toUpperCase() : vaerdi;

function fastcelle(ark: Ark, raekke: number, kolonne: number, vaerdi: string | number | boolean): CellePlan {
  const vist = skrevet(vaerdi);
  return {
    raekke,
    kolonne,
    vaerdi: vist,
    ...(typeof vaerdi === "boolean" && { formel: String(vist) }),
    ...rolleAf(ark, raekke, kolonne, vist, false),
  };
}

function formelcelle(mappe: Projektmappe, ark: Ark, raekke: number, kolonne: number, formel: string): CellePlan {
  const spildte = [...mappe.beregning().celler(ark)].filter(([, , et]) => et.anker.raekke === raekke && et.anker.kolonne === kolonne);
  if (spildte.length > 1) throw new Error(`The plan has no formulas that spill (${ark.navn}!${cellenavn(raekke, kolonne)}: ${formel})`);
  return somCelle(mappe, ark)({ raekke, kolonne, formel: medPlanensNavne(mappe, ark, formel.slice(1)) });
}

/** With the value that the workbook shows there. */
const somCelle =
  (mappe: Projektmappe, ark: Ark) =>
  ({ raekke, kolonne, formel }: Formelcelle): CellePlan => {
    const vaerdi = skrevet(mappe.vaerdi(ark, raekke, kolonne));
    return { raekke, kolonne, vaerdi, formel, ...rolleAf(ark, raekke, kolonne, vaerdi, true) };
  };
