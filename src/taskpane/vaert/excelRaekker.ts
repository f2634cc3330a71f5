import { erInput } from "../../render/officeBlokke";
import { budgetnavn } from "../../workbook/ark/budgetnavne";
import { fagomraadenavn } from "../../workbook/ark/fagomraadeblok";
import { fastCelle } from "../../workbook/formel";
import type { CellePlan, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import type { Laest } from "./excelLaesning";

/**
 * Whether the sheets' rows are the plan's, so that each of its cells can be written where it has it: every input cell
 * has its name there, the appropriation is shown in the same unit, the departments are the same in the same order, and
 * none of our texts stands in another row. Where the inputs have no names, as in a case list, nothing can tell.
 */
export const harPlanensRaekker = (plan: WorkbookPlan, laest: readonly Laest[]): boolean =>
  plan.ark.some(({ navne }) => navne.length > 0) &&
  plan.ark.every(
    (ark, nr) =>
      harNavnene(ark, laest[nr]!) && harSammeVisning(ark, laest[nr]!) && harFagomraaderne(ark, laest[nr]!) && !erFlyttet(ark, laest[nr]!),
  );

const harNavnene = ({ navne }: SheetPlan, laest: Laest): boolean =>
  navne.every(({ navn, raekke, kolonne }) => laest.navne.has(`${navn}!${fastCelle(raekke, kolonne)}`));

/** Another unit has other number formats and helper columns, and an update writes none. */
function harSammeVisning({ navne, celler }: SheetPlan, laest: Laest): boolean {
  const plads = navne.find(({ navn }) => navn === budgetnavn.visesI);
  if (plads === undefined) return true;
  const { raekke, kolonne } = plads;
  return celler.find((celle) => celle.raekke === raekke && celle.kolonne === kolonne)?.vaerdi === laest.vaerdier[raekke]?.[kolonne];
}

function harFagomraaderne({ navne, celler }: SheetPlan, laest: Laest): boolean {
  const pladser = new Map(navne.map((et) => [et.navn, et]));
  let nr = 0;
  for (let plads = pladser.get(fagomraadenavn.navn(0)); plads !== undefined; plads = pladser.get(fagomraadenavn.navn(++nr))) {
    const { raekke, kolonne } = plads;
    const planlagt = celler.find((celle) => celle.raekke === raekke && celle.kolonne === kolonne);
    if (String(planlagt?.vaerdi) !== String(laest.vaerdier[raekke]![kolonne])) return false;
  }
  const naeste = `${fagomraadenavn.navn(nr)}!`;
  return nr === 0 || ![...laest.navne].some((navn) => navn.startsWith(naeste));
}

/** A text that the user wrote over is nowhere; one that stands elsewhere was moved, by rows put in or taken out. */
function erFlyttet({ celler }: SheetPlan, { vaerdier }: Laest): boolean {
  const faste = celler.filter(erFastTekst);
  const gange = new Map<string, number>();
  for (const celle of faste) gange.set(noegle(celle), (gange.get(noegle(celle)) ?? 0) + 1);
  const savnede = faste.filter((celle) => gange.get(noegle(celle)) === 1 && vaerdier[celle.raekke]?.[celle.kolonne] !== celle.vaerdi);
  return savnede.some(({ kolonne, vaerdi }) => vaerdier.some((raekke) => raekke[kolonne] === vaerdi));
}

const noegle = ({ kolonne, vaerdi }: CellePlan): string => `${kolonne} ${vaerdi}`;

const erFastTekst = (celle: CellePlan): boolean =>
  typeof celle.vaerdi === "string" && celle.vaerdi !== "" && celle.formel === undefined && celle.iExcel === undefined && !erInput(celle);
