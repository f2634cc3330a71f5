import { egneRaekker, type Satser } from "../core";
import { fejltekst } from "../tekster/fejl";
import { SATSFEJL } from "../tekster/satsside";
import { tabelTilSatser } from "../tekster/satstabel";
import { opremsning } from "../tekster/tal";
import { aarsagAf } from "./vaert/aarsag";
import { aarsagstekst } from "./vaert/aarsagstekst";
import type { Satsgemning, Vaert } from "./vaert/port";

export type Laest = { readonly ok: true; readonly egne: readonly Satser[] } | { readonly ok: false; readonly fejl: string };

const INGEN: readonly Satser[] = [];

/** One's own rows of the table Satser, or in words why they cannot be read. */
export async function laesEgneSatser(vaert: Vaert): Promise<Laest> {
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

/** Why nothing was saved; null where it was. */
export function gemningsfejl(svar: Satsgemning): string | null {
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
