import { useCallback, useEffect, useState } from "react";
import { aarsagAf } from "../vaert/aarsag";
import type { Funktionsbrug, Funktionshentning } from "../vaert/funktionsbrug";

export type Fundet = Extract<Funktionshentning, { art: "hentet" }>;

export interface Funktionstilstand {
  /** What was read last; null until the workbook has been read. */
  readonly fundet: Fundet | null;
  readonly henter: boolean;
  /** Why it could not be read the last time. */
  readonly mislykket: Extract<Funktionshentning, { art: "mislykkedes" }> | null;
  readonly hent: () => Promise<void>;
}

/** Where the functions are used: read when the page comes, and when it is asked for. */
export function useFunktioner(brug: Funktionsbrug): Funktionstilstand {
  const [fundet, saetFundet] = useState<Fundet | null>(null);
  const [mislykket, saetMislykket] = useState<Funktionstilstand["mislykket"]>(null);
  const [henter, saetHenter] = useState(true);
  const tag = useCallback((svar: Funktionshentning) => {
    saetHenter(false);
    saetMislykket(svar.art === "mislykkedes" ? svar : null);
    if (svar.art === "hentet") saetFundet(svar);
  }, []);
  useEffect(() => {
    let gaelder = true;
    void find(brug).then((svar) => gaelder && tag(svar));
    return () => void (gaelder = false);
  }, [brug, tag]);
  const hent = useCallback(async () => {
    saetHenter(true);
    tag(await find(brug));
  }, [brug, tag]);
  return { fundet, henter, mislykket, hent };
}

const find = (brug: Funktionsbrug): Promise<Funktionshentning> =>
  brug.find().catch((fejl: unknown) => ({ art: "mislykkedes", aarsag: aarsagAf(fejl) }) as const);
