import type { WorkbookPlan } from "../../workbook/plan";

/** andetSted: somebody else (another tab) has saved since this one read or saved; theirs was left alone. */
export type Gemning = "gemt" | "kanIkke" | "andetSted";

/** Where the pane lives: a browser, later Excel. Everything that touches the world goes through here. */
export interface Vaert {
  /** The saved draft as it was saved; null where there is none. */
  hentKladde(): string | null;
  gemKladde(tekst: string): Promise<Gemning>;
  /** Carries out a plan; throws where the host fails. */
  skriv(plan: WorkbookPlan): Promise<void>;
}
