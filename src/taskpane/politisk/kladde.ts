import { MINDSTE_ANTAL } from "../../workbook/deling/kontrol";
import type { Indhold } from "../../workbook/deling/politisk";
import type { Visningsenhed } from "../../workbook/opgave";

/** How small a count may be before it is covered; the choices as they are kept. */
export type Mindsteantal = "3" | "5" | "10";

/** What the task keeps between visits. Which of the user's own sheets go along, and what was looked at, is asked anew. */
export interface Politiskkladde {
  readonly enhed: Visningsenhed;
  readonly indhold: Indhold;
  readonly afsender: string;
  readonly mindsteAntal: Mindsteantal;
  /** The sheets that are chosen, by the year's key; a year that is not here has those that are chosen from the start. */
  readonly ark: Readonly<Record<string, readonly string[]>>;
  /** The user's own sheets where nothing counts people, households or cases, as they have said; by the year's key too. */
  readonly taellerIkke: Readonly<Record<string, readonly string[]>>;
}

const ENHEDER: readonly Visningsenhed[] = ["kroner", "tusind", "millioner"];
const INDHOLD: readonly Indhold[] = ["vaerdier", "formler"];
const ANTAL: readonly Mindsteantal[] = ["3", "5", "10"];

/** What was kept, field by field: whatever is missing or of another kind is as it is the first time. */
export function laesKladde(gemt: unknown): Politiskkladde {
  const et = objekt(gemt);
  return {
    enhed: ENHEDER.find((enhed) => enhed === et["enhed"]) ?? "kroner",
    indhold: INDHOLD.find((indhold) => indhold === et["indhold"]) ?? "vaerdier",
    afsender: typeof et["afsender"] === "string" ? et["afsender"] : "",
    mindsteAntal: ANTAL.find((antal) => antal === et["mindsteAntal"]) ?? (String(MINDSTE_ANTAL) as Mindsteantal),
    ark: aarenesNavne(et["ark"]),
    taellerIkke: aarenesNavne(et["taellerIkke"]),
  };
}

const aarenesNavne = (gemt: unknown): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(objekt(gemt)).flatMap(([aar, navne]) => (erNavne(navne) ? [[aar, navne]] : [])));

const objekt = (vaerdi: unknown): Readonly<Record<string, unknown>> =>
  typeof vaerdi === "object" && vaerdi !== null ? (vaerdi as Readonly<Record<string, unknown>>) : {};

const erNavne = (vaerdi: unknown): vaerdi is readonly string[] => Array.isArray(vaerdi) && vaerdi.every((navn) => typeof navn === "string");
