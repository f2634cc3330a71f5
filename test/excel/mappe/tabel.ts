import type { Felt2D } from "./adresse";
import type { Omraade } from "./omraade";
import type { Projektmappe } from "./projektmappe";

/** A table with headings; its range ends with its row of totals where that is shown. */
export interface Tabel {
  readonly id: string;
  navn: string;
  omraade: Omraade;
  readonly egenskaber: Record<string, unknown>;
}

export const harTotaler = ({ egenskaber }: Tabel): boolean => egenskaber["ShowTotals"] === true;

/** The rows between headings and totals. */
export function datafelt(tabel: Tabel): Felt2D {
  const { raekke, kolonne, raekker, kolonner } = tabel.omraade;
  return { raekke: raekke + 1, kolonne, raekker: Math.max(1, raekker - 1 - (harTotaler(tabel) ? 1 : 0)), kolonner };
}

/** A table's columns are called what stands in the row of headings. */
export const kolonnenavne = (mappe: Projektmappe, { omraade: { ark, raekke, kolonne, kolonner } }: Tabel): string[] =>
  Array.from({ length: kolonner }, (_, nr) => String(mappe.vaerdi(ark, raekke, kolonne + nr)));
