import { refusionSagsliste, type Aarsniveauer, type Sag, type Sagsraekke, type Sagssvar } from "../../core";
import type { Sagskald } from "../refusionSager";

/** One of those who share a set of limits. */
export interface Medlem {
  /** From 0, among the cases. */
  readonly nr: number;
  readonly udgifter: Aarsniveauer;
}

export interface Fundet {
  readonly svar: Sagssvar;
  readonly sag: Sag | null;
  /** Those who share its limits, itself among them; only itself where it has its own. */
  readonly husstand: readonly Medlem[];
}

/** The answer to one case as the whole list gives it, and who is in its household. */
export function findSag({ tabel: { antal, raekke }, satser }: Sagskald, nr: number): Fundet {
  const raekker: Sagsraekke[] = Array.from({ length: antal }, (_, plads) => raekke(plads));
  let fundet: Sagssvar = null;
  refusionSagsliste(
    antal,
    (plads) => raekker[plads]!,
    satser,
    (plads, svar) => {
      if (plads === nr) fundet = svar;
    },
  );
  const raekken = raekker[nr]!;
  const sag = raekken === null || raekken.gruppe === null ? null : raekken;
  return { svar: fundet, sag, husstand: sag === null ? [] : medlemmer(raekker, nr, sag) };
}

const medlemmer = (raekker: readonly Sagsraekke[], nr: number, sag: Sag): readonly Medlem[] =>
  sag.gruppe === "voksen" || sag.husstand === null
    ? [{ nr, udgifter: sag.udgifter }]
    : raekker.flatMap((anden, plads) =>
        anden === null || anden.gruppe === null || anden.gruppe === "voksen" || anden.husstand !== sag.husstand
          ? []
          : [{ nr: plads, udgifter: anden.udgifter }],
      );
