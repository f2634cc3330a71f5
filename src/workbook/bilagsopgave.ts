import { MAANEDER_PR_AAR, type Resultat, type Sagsgruppe, type Sagsrefusion, type Satser } from "../core";

export type Kvartal = 1 | 2 | 3 | 4;

const MAANEDER_PR_KVARTAL = 3;

/** The last month of the year up to and including a quarter; null is the whole year. */
export const sidsteMaaned = (kvartal: Kvartal | null): number => (kvartal === null ? MAANEDER_PR_AAR : kvartal * MAANEDER_PR_KVARTAL);

/** What a dated copy of a case list behind a claim is made from: numbers of cases, and no more about them than it needs. */
export interface Bilagsopgave {
  readonly aar: number;
  /** null: the whole year. */
  readonly kvartal: Kvartal | null;
  /** As it is to stand: dd.mm.åååå. */
  readonly dato: string;
  /** 1, or more where the open workbook already has a sheet of this name. */
  readonly kopi: number;
  /** Those that the refunds were computed by, whatever their status. */
  readonly satser: Satser;
  /** At least one. */
  readonly sager: readonly Bilagssag[];
}

export interface Bilagssag {
  readonly sag: string;
  readonly fagomraade: string | null;
  /** null where the row could not be read. */
  readonly gruppe: Sagsgruppe | null;
  /** A running number: what the household is called stays in the list. null where the row could not be read. */
  readonly husstand: number | null;
  /** The refund to date, and the months that count up to then. */
  readonly svar: Resultat<Sagsrefusion>;
}
