import type { CellePlan, WorkbookPlan } from "../../../src/workbook/plan";
import { samlet, tegnAf } from "../beregning/formeltekst";
import type { Funktioner } from "../beregning/typer";
import { cellenavn, delAdresse } from "../mappe/adresse";
import type { Ark } from "../mappe/ark";
import { erFormel } from "../mappe/indhold";
import { fastAdresse } from "../mappe/omraade";
import { navnetsOmraade, synligtNavn } from "../mappe/navne";
import type { Projektmappe } from "../mappe/projektmappe";
import { arkplan, rolleAf } from "./arkplan";
import { tvilling, TVILLINGENS_BREDDE } from "./fordelBudget";
import { laesFordeling } from "./kaldene";

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
  const tvillinger = egne.flatMap(({ raekke, kolonne }, nr) =>
    tvilling(laesFordeling(mappe, ark, raekke, kolonne), { raekke: 0, kolonne: foersteFrie + nr * TVILLINGENS_BREDDE }),
  );
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
  const vaerdi = skrevet(mappe.vaerdi(ark, raekke, kolonne));
  return { raekke, kolonne, vaerdi, formel: medPlanensNavne(mappe, ark, formel.slice(1)), ...rolleAf(ark, raekke, kolonne, vaerdi, true) };
}

/** The plan has sheet-scoped names of single cells; the workbook's names and names of ranges are written out. */
const medPlanensNavne = (mappe: Projektmappe, ark: Ark, formel: string): string =>
  samlet(
    tegnAf(formel).map((tegn) => {
      const navn = tegn.art === "navn" ? synligtNavn(mappe, ark, tegn.tekst) : undefined;
      if (navn === undefined) return tegn;
      const omraade = navnetsOmraade(mappe, navn);
      const iPlanen = navn.ark !== null && omraade?.ark === navn.ark && omraade.raekker === 1 && omraade.kolonner === 1;
      if (iPlanen && (delAdresse(tegn.tekst).ark !== null || navn.ark === ark)) return tegn;
      return { ...tegn, tekst: omraade === null ? `(${navn.formel.slice(1)})` : fastAdresse(omraade) };
    }),
  );
