import type { Urenhed } from "../../tekster/urenhed";
import type { SheetPlan, WorkbookPlan } from "../plan";
import type { AndetArk } from "./andetArk";
import { delbartAf } from "./delbart";
import { egetArk, egetArksFund, type EgetArk } from "./egetArk";
import { daekFaaHusstande } from "./antal/faaHusstande";
import { kanDeles } from "./kanDeles";
import { kontroller, type Fund, type Kontrolvalg } from "./kontrol";
import { politiskUdgave, type Udgavevalg } from "./politisk";
import { daekSmaaAntal, skjulteAntalI, type UdenSmaaAntal } from "./antal/smaaAntal";

export interface Udgaveoenske extends Omit<Udgavevalg, "daekkede">, Kontrolvalg {
  /** Other sheets of the workbook, as they go along. */
  readonly andre: readonly AndetArk[];
  /** Those of them where nothing counts people, households or cases, as somebody has said. */
  readonly taellerIkke: ReadonlySet<string>;
  /** The sheet whose counts also stand in the text for a case: whoever has both must see the same ones hidden. */
  readonly tekstark: string;
}

/** The edition as it would leave, and all that stands in its way. */
export interface Udgave extends Pick<UdenSmaaAntal, "daekTekst"> {
  readonly plan: WorkbookPlan;
  readonly fund: readonly Fund[];
  readonly urenheder: readonly Urenhed[];
  /** The year's sheets where small counts were covered. */
  readonly daekkede: readonly string[];
  /** The other sheets, and what was covered in each. */
  readonly egne: readonly EgetArk[];
  /** The sheet of the text for a case with the same counts covered, whether it is chosen or not; null where there is none. */
  readonly tekstark: SheetPlan | null;
}

/**
 * Counts are covered before anything else: what was worked out from them must stand still, since it would otherwise be
 * calculated from words. The check then looks at what would really leave.
 *
 * @param plan the whole year's, whatever of it was chosen
 */
export function lavUdgave(plan: WorkbookPlan, { andre, taellerIkke, tekstark, mindsteAntal, ...valg }: Udgaveoenske): Udgave {
  const uroerte = new Set(andre.map(({ navn }) => navn).filter((navn) => taellerIkke.has(navn)));
  const aaret = daekFaaHusstande(plan, { mindsteAntal });
  const medTekstark = aaret.ark.filter(({ navn }) => valg.ark.has(navn) || navn === tekstark);
  const talte = andre.filter(({ navn }) => !uroerte.has(navn));
  // The year's own counts are hidden alike in every edition: two of them together must not tell more than one.
  const forud = skjulteAntalI(aaret, { mindsteAntal });
  const { plan: daekket, daekTekst } = daekSmaaAntal({ ...plan, ark: [...medTekstark, ...talte] }, { mindsteAntal }, forud);
  const medNavn = new Map(daekket.ark.map((ark) => [ark.navn, ark]));
  const daekkede = plan.ark.filter((ark) => valg.ark.has(ark.navn) && harNyeVaerdier(ark, medNavn.get(ark.navn)!)).map(({ navn }) => navn);
  const aarets = { ...plan, ark: plan.ark.map((ark) => medNavn.get(ark.navn) ?? ark) };
  const udgave = politiskUdgave(aarets, { ...valg, daekkede: new Set(daekkede) });
  const egne = andre.map((foer) => ({ foer, ark: medNavn.get(foer.navn) ?? foer }));
  const sete = egne.map(({ foer, ark }) => egetArk(foer, ark, uroerte.has(foer.navn)));
  const samlet = { ...udgave, ark: [...udgave.ark, ...egne.map(({ ark }) => ark)] };
  const aktivt = samlet.ark[0]?.navn ?? udgave.aktivt;
  return {
    plan: { ...samlet, aktivt },
    fund: [...kontroller(delbartAf(samlet), { mindsteAntal }, uroerte), ...sete.flatMap((et, nr) => egetArksFund(andre[nr]!, et))],
    urenheder: kanDeles(samlet),
    daekkede,
    egne: sete,
    tekstark: medNavn.get(tekstark) ?? null,
    daekTekst,
  };
}

const harNyeVaerdier = ({ celler }: SheetPlan, ny: SheetPlan): boolean =>
  celler.length !== ny.celler.length ||
  celler.some(({ vaerdi, formel }, nr) => vaerdi !== ny.celler[nr]!.vaerdi || formel !== ny.celler[nr]!.formel);
