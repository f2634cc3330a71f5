import { useCallback, useEffect, useState } from "react";
import type { Satser } from "../core";
import type { Laest } from "./egneSatser";
import { aarsagAf } from "./vaert/aarsag";
import { aarsagstekst } from "./vaert/aarsagstekst";
import type { Vaert } from "./vaert/port";

export interface EgneSatser {
  readonly hentet: boolean;
  readonly egne: readonly Satser[];
  /** Why the table could not be read; then there are no rows of one's own. */
  readonly fejl: string | null;
  readonly hent: () => Promise<void>;
  /** Reads the table anew, changes it and writes it; null when that went well, else why not. */
  readonly gem: (aendring: (egne: readonly Satser[]) => readonly Satser[]) => Promise<string | null>;
}

const INGEN: readonly Satser[] = [];

/** Fetched when asked for, since the first load must stay small; without the network it cannot be. */
const laes = async (vaert: Vaert): Promise<Laest> => {
  try {
    return await (await import("./egneSatser")).laesEgneSatser(vaert);
  } catch (fejl) {
    return { ok: false, fejl: iOrd(fejl) };
  }
};

const iOrd = (fejl: unknown): string => aarsagstekst(aarsagAf(fejl));

/** One's own limits as they stand in the table Satser. Read when the component comes, and at every new `anledning`. */
export function useEgneSatser(vaert: Vaert, anledning: unknown = null): EgneSatser {
  const [laest, saetLaest] = useState<Laest | null>(null);
  const hent = useCallback(async () => saetLaest(await laes(vaert)), [vaert]);
  useEffect(() => {
    let gaelder = true;
    void laes(vaert).then((svar) => gaelder && saetLaest(svar));
    return () => void (gaelder = false);
  }, [vaert, anledning]);
  const gem: EgneSatser["gem"] = async (aendring) => {
    const nu = await laes(vaert);
    if (!nu.ok) return nu.fejl;
    const egne = aendring(nu.egne);
    try {
      const { gemningsfejl } = await import("./egneSatser");
      const fejl = gemningsfejl(await vaert.gemSatstabel(egne));
      if (fejl === null) saetLaest({ ok: true, egne });
      return fejl;
    } catch (fejl) {
      return iOrd(fejl);
    }
  };
  return { hentet: laest !== null, egne: laest?.ok ? laest.egne : INGEN, fejl: laest?.ok === false ? laest.fejl : null, hent, gem };
}
