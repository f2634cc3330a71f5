import type { Page } from "playwright-core";
import { Wizard } from "./wizard";

/** The report's four persons by the words of the pane. */
export const PERSONER = {
  barnLav: "Barn 6-16 år uden særlige kriterier (indeksværdi 1,25)",
  barnHoej: "Udviklingshæmmet barn 6-16 år, flyttet mindst tre gange (indeksværdi 3,25)",
  voksenLav: "Voksen 35-39 år uden beskæftigelse og erhvervsuddannelse, førtidspensionist (indeksværdi 2,75)",
  voksenHoej: "Voksen 35-39 år med handicap, uden beskæftigelse og erhvervsuddannelse, førtidspensionist (indeksværdi 4,25)",
} as const;

export const FORBEHOLD = /^Virkningen er højst usikker for den enkelte borger/;

/** The task Fraflytning as a person sees it. */
export class Fraflytningsside extends Wizard {
  constructor(page: Page) {
    super(page);
  }

  async aabn(): Promise<void> {
    await this.knap("Fraflytning").click();
    await this.harFokus(this.page.getByRole("heading", { level: 2, name: "Fraflytning", exact: true }));
  }

  kryds = (navn: string) => this.page.getByRole("checkbox", { name: navn, exact: true });
  gruppe = (navn: string) => this.page.getByRole("group", { name: navn, exact: true });
  tabel = (navn: string) => this.page.getByRole("table", { name: navn, exact: true });
  foldet = (navn: string) => this.page.locator("summary").filter({ hasText: navn });

  /** The rows that are read aloud, with a tab between the cells. */
  raekker = (navn: string): Promise<string[]> => this.tabel(navn).getByRole("row").allInnerTexts();

  /** Cost, own payment and refunds of a placement, as typed. */
  async udfyldPlacering(hvor: string, felter: Readonly<Record<string, string>>): Promise<void> {
    const gruppe = this.gruppe(hvor);
    for (const [navn, vaerdi] of Object.entries(felter)) await gruppe.getByRole("textbox", { name: navn, exact: true }).fill(vaerdi);
  }
}
