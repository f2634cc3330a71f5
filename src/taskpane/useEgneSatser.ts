import { useCallback, useEffect, useState } from "react";
import { egneRaekker, type Satser } from "../core";
import { fejltekst } from "../tekster/fejl";
import { tabelTilSatser } from "../tekster/satstabel";
import { SATSFEJL } from "../tekster/satsside";
import { opremsning } from "../tekster/tal";
import { aarsagAf } from "./vaert/aarsag";
import { aarsagstekst } from "./vaert/aarsagstekst";
import type { Satsgemning, Vaert } from "./vaert/port";

type Laest = { readonly ok: true; readonly egne: readonly Satser[] } | { readonly ok: false; readonly fejl: string };

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
    const fejl = gemningsfejl(await vaert.gemSatstabel(egne));
    if (fejl === null) saetLaest({ ok: true, egne });
    return fejl;
  };
  return { hentet: laest !== null, egne: laest?.ok ? laest.egne : INGEN, fejl: laest?.ok === false ? laest.fejl : null, hent, gem };
}

async function laes(vaert: Vaert): Promise<Laest> {
  const hentet = await vaert.hentSatstabel().catch((fejl: unknown) => ({ art: "mislykkedes", aarsag: aarsagAf(fejl) }) as const);
  switch (hentet.art) {
    case "ingen":
      return { ok: true, egne: INGEN };
    case "optaget":
      return { ok: false, fejl: SATSFEJL.optaget[hentet.af] };
    case "mislykkedes":
      return { ok: false, fejl: aarsagstekst(hentet.aarsag) };
    case "celler": {
      const raekker = tabelTilSatser(hentet.celler);
      if (raekker.ok) return { ok: true, egne: egneRaekker(raekker.vaerdi) };
      if (raekker.fejl.art === "tomTabel") return { ok: true, egne: INGEN };
      return { ok: false, fejl: vaert.art === "browser" ? SATSFEJL.ulaeseligIBrowser : SATSFEJL.ulaeselig(fejltekst(raekker.fejl)) };
    }
  }
}

function gemningsfejl(svar: Satsgemning): string | null {
  switch (svar.art) {
    case "gemt":
      return null;
    case "optaget":
      return SATSFEJL.optaget[svar.af];
    case "ulaeselig":
      return SATSFEJL.ulaeselig(fejltekst(svar.fejl));
    case "andetSted":
      return SATSFEJL.andetSted;
    case "kanIkke":
      return SATSFEJL.kanIkke;
    case "mislykkedes": {
      const efterladt = svar.tilbage.length === 0 ? SATSFEJL.intetTilbage : SATSFEJL.tilbage(opremsning(svar.tilbage));
      return `${aarsagstekst(svar.aarsag)} ${efterladt}`;
    }
  }
}
