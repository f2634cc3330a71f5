import { useEffect, useState } from "react";
import type { Satser } from "../../core";
import type { Kvartal } from "../../workbook/bilagsopgave";
import { browserensUr, udfoerIBidder } from "./bidder";
import type { Laest } from "./laesRaekker";
import { opgoerPeriode, type Periodeopgoerelse } from "./periode";

export type Periodevalg = "ingen" | "kvartal1" | "kvartal2" | "kvartal3" | "kvartal4" | "heleAaret";

const KVARTAL: Readonly<Record<Exclude<Periodevalg, "ingen">, Kvartal | null>> = {
  kvartal1: 1,
  kvartal2: 2,
  kvartal3: 3,
  kvartal4: 4,
  heleAaret: null,
};

interface Periode {
  readonly andel: number;
  /** null until it is computed. */
  readonly opgoerelse: Periodeopgoerelse | null;
}

const INTET: Periode = { andel: 0, opgoerelse: null };

/** Computes the period that is chosen, in slices; another choice cuts the work off. */
export function usePeriode(laest: Laest, satser: Satser, valg: Periodevalg): Periode {
  const [{ for: valgt, periode }, saet] = useState<{ for: Periodevalg; periode: Periode }>({ for: "ingen", periode: INTET });
  const [, kast] = useState<never>();
  useEffect(() => {
    if (valg === "ingen") return undefined;
    const igang = new AbortController();
    const vis = (periode: Periode) => !igang.signal.aborted && saet({ for: valg, periode });
    udfoerIBidder(opgoerPeriode(laest, KVARTAL[valg], satser), {
      ur: browserensUr,
      afbryd: igang.signal,
      vis: (andel) => vis({ andel, opgoerelse: null }),
    }).then(
      (opgoerelse) => opgoerelse !== undefined && vis({ andel: 1, opgoerelse }),
      // A bug is shown by the page that shows bugs, and not by a bar that stands still.
      (fejl: unknown) =>
        kast(() => {
          throw fejl;
        }),
    );
    return () => igang.abort();
  }, [laest, satser, valg]);
  return valgt === valg ? periode : INTET;
}
