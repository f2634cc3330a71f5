import type { CellePlan, WorkbookPlan } from "../../plan";
import type { Talformat } from "../../tema";
import { cellenoegle } from "../tabel/cellenoegle";
import { delFormel, ligger } from "../formeltekst";

/** Cells by cellenoegle. */
export interface Afledte {
  /** What would tell of a hidden count: it is hidden too. */
  readonly roebende: ReadonlySet<string>;
  /** What keeps its value and not its formula, since words cannot be calculated with. */
  readonly faste: ReadonlySet<string>;
}

/** What formulas make from what is hidden, and from that again. */
export function afledteFormler(plan: WorkbookPlan, skjulte: ReadonlyMap<string, string>): Afledte {
  const faste = new Set<string>();
  const roebende = new Set<string>();
  const formler = plan.ark.flatMap(({ navn, celler }) =>
    celler.flatMap((celle) => {
      if (celle.formel === undefined) return [];
      return [{ celle, ark: navn, noegle: cellenoegle(navn, celle), til: delFormel(celle.formel, navn).omraader }];
    }),
  );
  let nye = pladserne(plan, skjulte);
  while (nye.length > 0) {
    const ramte = formler.filter(({ noegle, til }) => !faste.has(noegle) && nye.some((et) => til.some((omraade) => ligger(omraade, et))));
    ramte.forEach(({ noegle }) => faste.add(noegle));
    const roeber = ramte.filter(({ noegle, celle }) => !skjulte.has(noegle) && kanRoebe(celle));
    roeber.forEach(({ noegle }) => roebende.add(noegle));
    nye = roeber.map(({ ark, celle: { raekke, kolonne } }) => ({ ark, raekke, kolonne }));
  }
  return { roebende, faste };
}

const pladserne = (plan: WorkbookPlan, skjulte: ReadonlyMap<string, string>) =>
  plan.ark.flatMap(({ navn, celler }) =>
    celler.flatMap(({ raekke, kolonne }) => (skjulte.has(cellenoegle(navn, { raekke, kolonne })) ? [{ ark: navn, raekke, kolonne }] : [])),
  );

const BELOEBSFORMATER: ReadonlySet<Talformat> = new Set(["kroner", "oere", "enDecimal"]);

/**
 * Counts that are to be hidden already are; a count that is left is a sum that the reader may know. A text that stands
 * in the formula itself, "Trin 1", tells of the count only whether it is there.
 */
function kanRoebe({ vaerdi, format, formel }: CellePlan): boolean {
  if (typeof vaerdi === "string") return /\d/u.test(vaerdi) && !formel!.includes(`"${vaerdi.replace(/"/gu, '""')}"`);
  if (format === "antal") return false;
  return format === undefined || !BELOEBSFORMATER.has(format) || /[*/]/u.test(formel!.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/gu, ""));
}
