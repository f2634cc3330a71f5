import type { WorkbookPlan } from "../../workbook/plan";

/** Where the pane lives: a browser, later Excel. Everything that touches the world goes through here. */
export interface Vaert {
  /** The saved draft as it was saved; null where there is none. */
  hentKladde(): string | null;
  /** false when the host cannot save. */
  gemKladde(tekst: string): Promise<boolean>;
  /** Carries out a plan; throws where the host fails. */
  skriv(plan: WorkbookPlan): Promise<void>;
}
