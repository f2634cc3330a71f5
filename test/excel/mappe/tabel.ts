import type { Omraade } from "./omraade";

export interface Tabel {
  readonly id: string;
  navn: string;
  omraade: Omraade;
  readonly egenskaber: Record<string, unknown>;
}
