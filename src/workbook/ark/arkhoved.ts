import { EKSEMPEL, FORDELING, ORDNING } from "../../tekster/ark";
import { formel, ref } from "../formel";
import { beregnet, tekst, TOM_RAEKKE, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { FORTEGN } from "./inputblokke";

/** The top of a sheet: title, municipality, what to know about its numbers, and that they are an example where they are. */
export const arkhoved = ({ kommune, erEksempel }: Budgetopgave, titel: string, linjer: readonly Kildecelle[]): Kilderaekke[] => [
  [tekst(titel, "overskrift")],
  [tekst([kommune, ORDNING].filter(Boolean).join(": "), "undertitel")],
  ...linjer.map((linje) => [linje]),
  ...(erEksempel ? [[tekst(EKSEMPEL, "eksempel")]] : []),
  TOM_RAEKKE,
];

/** The page's header. */
export const sidehoved = ({ kommune }: Budgetopgave, titel: string): string => [kommune, titel].filter(Boolean).join(": ");

/** What minus means on the sheet, as the sign is set. */
export const fortegnslinje = ({ fortegn }: Budgetopgave, noegle: string): Kildecelle =>
  beregnet(noegle, formel`IF(${ref(FORTEGN)}="minus",${FORDELING.minus},${FORDELING.plus})`, FORDELING[fortegn], undefined, "undertitel");
