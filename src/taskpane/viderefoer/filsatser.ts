import type { Satser } from "../../core";

export interface Filsatser {
  /** Confirmed in the file, and unknown here. */
  readonly nye: readonly Satser[];
  /** Confirmed in the file, and otherwise here. */
  readonly uenige: readonly Satser[];
}

/** A file's own limits beside those that are kept here: what is new, and what is at odds. */
export function sammenhold(filens: readonly Satser[], egne: readonly Satser[]): Filsatser {
  const bekraeftede = filens.filter(({ status }) => status === "bekraeftet");
  const her = (raekke: Satser): readonly Satser[] => egne.filter((et) => overlapper(et, raekke));
  return {
    nye: bekraeftede.filter((raekke) => her(raekke).length === 0),
    uenige: bekraeftede.filter((raekke) => her(raekke).some((et) => indhold(et) !== indhold(raekke))),
  };
}

/** A row for all answers for every group. */
const overlapper = (a: Satser, b: Satser): boolean =>
  a.aar === b.aar && (a.maalgruppe === b.maalgruppe || a.maalgruppe === "alle" || b.maalgruppe === "alle");

const indhold = ({ maalgruppe, trin, status }: Satser): string =>
  JSON.stringify([maalgruppe, trin.map(({ graense, sats }) => [graense, sats]), status]);
