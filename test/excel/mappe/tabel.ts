import type { Omraade } from "./omraade";

export interface Tabel {
  readonly id: string;
  navn: string;
  readonly omraade: Omraade;
  readonly egenskaber: Record<string, unknown>;
}
