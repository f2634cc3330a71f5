import { randersOrdning, type Model, type Randersomraade } from "../../core";
import { ORDNINGSTEKST, UDEN_ORDNING } from "../../tekster/ordninger";
import { noeglefinder } from "../../tekster/status";
import { RANDERSOMRAADER } from "../../tekster/tilbagebliksside";
import type { Ordningslinje } from "../../workbook/tilbagebliksopgave";
import type { Ordningsvalg } from "./kladde";

interface Valgt {
  readonly model: Model | null;
  /** What it rests on, where that is the memo. */
  readonly tekst: string | null;
}

const omraadet = noeglefinder(RANDERSOMRAADER);

/** The model that a department's row of a year begins with; nothing is guessed. */
export function valgtOrdning(valg: Ordningsvalg, fagomraade: string, aar: number): Valgt {
  if (valg === "vaelges") return { model: null, tekst: null };
  if (valg !== "randers") return { model: { art: valg }, tekst: null };
  const omraade: Randersomraade | undefined = omraadet(fagomraade);
  if (omraade === undefined) return { model: null, tekst: UDEN_ORDNING.andetOmraade };
  const ordning = randersOrdning(omraade, aar);
  if (ordning === null) return { model: null, tekst: UDEN_ORDNING.andetAar };
  return { model: ordning.model === null ? null : { art: ordning.model }, tekst: ORDNINGSTEKST[ordning.grundlag] };
}

/** Department by department, years of the same words together. */
export function ordningslinjer(valg: Ordningsvalg, fagomraader: readonly string[], aarene: readonly number[]): Ordningslinje[] {
  const linjer: Ordningslinje[] = [];
  for (const fagomraade of fagomraader)
    for (const aar of aarene) {
      const { tekst } = valgtOrdning(valg, fagomraade, aar);
      const sidste = linjer.at(-1);
      if (tekst === null) continue;
      if (sidste?.fagomraade === fagomraade && sidste.tekst === tekst) linjer[linjer.length - 1] = { ...sidste, til: aar };
      else linjer.push({ fra: aar, til: aar, fagomraade, tekst });
    }
  return linjer;
}
