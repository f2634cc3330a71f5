import type { Fund } from "../../tekster/fund";
import { antalsfund } from "./antal/antalskontrol";
import { cprfund } from "./person/cprkontrol";
import type { Delbart } from "./delbart";
import { sagsarktegn } from "./person/sagskontrol";

export type { Fund } from "../../tekster/fund";

export interface Kontrolvalg {
  /** Counts from 1 up to but not with this are small. */
  readonly mindsteAntal: number;
}

/** What the add-in begins with; Danmarks Statistik, with more people behind each number, shows none below 3. */
export const MINDSTE_ANTAL = 5;

/**
 * Everything in what would be shared that may tell about a person, sheet by sheet.
 *
 * @param taellerIkke the sheets of which somebody has said that nothing in them counts people, households or cases
 */
export function kontroller(delbart: Delbart, { mindsteAntal }: Kontrolvalg, taellerIkke: ReadonlySet<string> = new Set()): readonly Fund[] {
  return delbart.ark.flatMap((ark): Fund[] => {
    const tegn = sagsarktegn(ark);
    return [
      ...cprfund(ark),
      ...(tegn === null ? [] : [{ art: "sagsark" as const, ark: ark.navn, tegn }]),
      ...(taellerIkke.has(ark.navn) ? [] : antalsfund(ark, mindsteAntal)),
    ];
  });
}

/** The sheets whose notes could not be read, and were not checked. */
export const udenNotekontrol = ({ ark }: Delbart): readonly string[] => ark.flatMap(({ navn, noter }) => (noter === null ? [navn] : []));
