import type { Urenhed } from "../../tekster/urenhed";
import type { SheetPlan, WorkbookPlan } from "../plan";
import { delbartAf } from "./delbart";
import { daekFaaHusstande } from "./faaHusstande";
import { kanDeles } from "./kanDeles";
import { kontroller, type Fund, type Kontrolvalg } from "./kontrol";
import { politiskUdgave, type Udgavevalg } from "./politisk";
import { daekSmaaAntal } from "./smaaAntal";

export interface Udgaveoenske extends Omit<Udgavevalg, "daekkede">, Kontrolvalg {
  /** Other sheets of the workbook, as they go along. */
  readonly andre: readonly SheetPlan[];
  /** The sheet whose counts also stand in the text for a case: whoever has both must see the same ones hidden. */
  readonly tekstark: string;
}

/** The edition as it would leave, and all that stands in its way. */
export interface Udgave {
  readonly plan: WorkbookPlan;
  readonly fund: readonly Fund[];
  readonly urenheder: readonly Urenhed[];
  /** The sheets where small counts were covered. */
  readonly daekkede: readonly string[];
  /** The sheet of the text for a case with the same counts covered, whether it is chosen or not; null where there is none. */
  readonly tekstark: SheetPlan | null;
}

/**
 * Counts are covered before anything else: what was worked out from them must stand still, since it would otherwise be
 * calculated from words. The check then looks at what would really leave.
 *
 * @param plan the whole year's, whatever of it was chosen
 */
export function lavUdgave(plan: WorkbookPlan, { andre, tekstark, mindsteAntal, ...valg }: Udgaveoenske): Udgave {
  const aaret = daekFaaHusstande(plan, { mindsteAntal });
  const medTekstark = aaret.ark.filter(({ navn }) => valg.ark.has(navn) || navn === tekstark);
  const daekket = daekSmaaAntal({ ...plan, ark: [...medTekstark, ...andre] }, { mindsteAntal });
  const medNavn = new Map(daekket.ark.map((ark) => [ark.navn, ark]));
  const daekkede = [...plan.ark.filter(({ navn }) => valg.ark.has(navn)), ...andre].filter((ark) => harNyeVaerdier(ark, medNavn.get(ark.navn)!)).map(({ navn }) => navn);
  const aarets = { ...plan, ark: plan.ark.map((ark) => medNavn.get(ark.navn) ?? ark) };
  const udgave = politiskUdgave(aarets, { ...valg, daekkede: new Set(daekkede) });
  const samlet = { ...udgave, ark: [...udgave.ark, ...andre.map(({ navn }) => medNavn.get(navn)!)] };
  const aktivt = samlet.ark[0]?.navn ?? udgave.aktivt;
  return {
    plan: { ...samlet, aktivt },
    fund: kontroller(delbartAf(samlet), { mindsteAntal }),
    urenheder: kanDeles(samlet),
    daekkede,
    tekstark: medNavn.get(tekstark) ?? null,
  };
}

const harNyeVaerdier = ({ celler }: SheetPlan, ny: SheetPlan): boolean =>
  celler.length !== ny.celler.length ||
  celler.some(({ vaerdi, formel }, nr) => vaerdi !== ny.celler[nr]!.vaerdi || formel !== ny.celler[nr]!.formel);
