import { opremsning } from "../../tekster/tal";
import { POLITISK_ARK as T, udgavensSaetninger } from "../../tekster/politiskudgave";
import type { Visningsenhed } from "../opgave";
import type { Papir, SheetPlan, WorkbookPlan } from "../plan";
import { fastArk } from "./fastArk";
import { iEnhed } from "./iEnhed";
import { henvisninger, levendeArk } from "./levendeArk";
import { medSaetninger } from "./medSaetninger";

export type Indhold = "formler" | "vaerdier";

/** What is to be shared, and how it is to look. */
export interface Udgavevalg {
  /** The sheets by their names. */
  readonly ark: ReadonlySet<string>;
  readonly enhed: Visningsenhed;
  readonly indhold: Indhold;
  /** Who the file says that it is from; empty: nobody. */
  readonly afsender: string;
  /** Sheets where something was covered: what was there must not be calculated anew. */
  readonly daekkede: ReadonlySet<string>;
}

/**
 * The budget year's workbook as it goes to people outside: the chosen sheets in their order, in the chosen unit, with
 * formulas that go on calculating or with values alone. Every formula that is left refers to sheets that are there.
 *
 * @param plan the whole year's, whatever of it was chosen
 */
export function politiskUdgave(plan: WorkbookPlan, { ark: valgte, enhed, indhold, afsender, daekkede }: Udgavevalg): WorkbookPlan {
  const levende = indhold === "formler" ? levendeArk(plan.ark, valgte, daekkede) : new Set<string>();
  // Sentences about the whole workbook are true where all of it goes along and calculates.
  const helheden = levende.size === plan.ark.length;
  const til = henvisninger(plan.ark);
  const navne = plan.ark.map(({ navn }) => navn);
  const saetninger = udgavensSaetninger({
    mangler: navne.filter((navn) => !valgte.has(navn)),
    staarFast: navne.filter((navn) => !levende.has(navn)),
    ingenFormler: !plan.ark.some((et) => levende.has(et.navn) && harFormler(et)),
  });
  const ark = plan.ark
    .filter(({ navn }) => valgte.has(navn))
    .map((et) => {
      const regner = helheden || (harFormler(et) && levende.has(et.navn));
      const delt = iEnhed(medSaetninger(regner ? levendeUdgave(et) : fastArk(et, navne), saetninger), enhed);
      const mangler = navne.filter((navn) => til.get(et.navn)!.has(navn) && !levende.has(navn));
      const afrundet = enhed !== "kroner" && et.enhedslinje !== undefined ? [T.afrundet] : [];
      const faste = indhold === "formler" && !regner && harFormler(et) ? [T.staarFast(opremsning(mangler)), T.staarFast("")] : [];
      const noter = faste.length === 0 ? [afrundet.join(" ")] : faste.map((note) => [...afrundet, note].join(" "));
      const note = noter.find((tekst) => tekst.length <= RUM[et.udskrift.papir]) ?? noter.at(-1)!;
      return note === "" ? delt : medNote(delt, note);
    });
  return {
    filnavn: T.filnavn(plan.filnavn),
    titel: plan.titel,
    ark,
    aktivt: ark[0]?.navn ?? plan.aktivt,
    ...(afsender.trim() !== "" && { afsender: afsender.trim() }),
  };
}

/** The characters that a line has room for across the page. */
const RUM: Readonly<Record<Papir, number>> = { liggende: 200, enStaaendeSide: 120 };

const harFormler = ({ celler }: SheetPlan): boolean => celler.some(({ formel }) => formel !== undefined);

/** As in every file of ours: what the open workbook would have instead is not for others. */
const levendeUdgave = (ark: SheetPlan): SheetPlan => ({ ...ark, celler: ark.celler.map(({ iExcel: _, ...celle }) => celle) });

/** In the free row under the title, so that no cell moves. */
function medNote(ark: SheetPlan, note: string): SheetPlan {
  const sidste = ark.udskrift.omraade.tilKolonne;
  const optagne = new Set(ark.celler.filter(({ kolonne }) => kolonne <= sidste).map(({ raekke }) => raekke));
  let raekke = 1;
  while (optagne.has(raekke)) raekke += 1;
  const { omraade } = ark.udskrift;
  return {
    ...ark,
    celler: [...ark.celler, { raekke, kolonne: 0, vaerdi: note, rolle: "note" }],
    udskrift: { ...ark.udskrift, omraade: { ...omraade, tilRaekke: Math.max(omraade.tilRaekke, raekke) } },
  };
}
