import type { Page } from "playwright-core";
import type { Wizard } from "./wizard";

/** The page Viderefør as a person sees it. */
export class Viderefoer {
  readonly page: Page;

  constructor(readonly w: Wizard) {
    this.page = w.page;
  }

  async aabn(): Promise<void> {
    await this.w.knap("Viderefør til næste år").click();
    await this.w.harFokus(this.page.getByRole("heading", { level: 2, name: "Viderefør til næste år", exact: true }));
  }

  fil = (navn: string, bytes: Uint8Array): Promise<void> =>
    this.page.getByLabel("Åbn en Excel-fil fra Refusionsbudget").setInputFiles({ name: navn, mimeType: "", buffer: Buffer.from(bytes) });

  aaret = (navn: string) => this.page.getByRole("radio", { name: navn, exact: true });

  punkter = (afsnit: string): Promise<string[]> =>
    this.page.getByRole("region", { name: afsnit, exact: true }).getByRole("listitem").allInnerTexts();

  tabel = (navn: string): Promise<string[]> => this.page.getByRole("table", { name: navn, exact: true }).getByRole("row").allInnerTexts();

  /** The limits that change, as the warning has them. */
  varsel = () => this.page.getByText(/modellen revurderes ved større ændringer/);
}
