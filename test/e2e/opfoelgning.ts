import type { Locator, Page } from "playwright-core";
import { Wizard } from "./wizard";

/** The task Opfølgning as a person sees it. */
export class Opfoelgningsside extends Wizard {
  constructor(page: Page) {
    super(page);
  }

  async aabn(): Promise<void> {
    await this.knap("Opfølgning").click();
    await this.harFokus(this.page.getByRole("heading", { level: 2, name: "Opfølgning", exact: true }));
    await this.skridt().waitFor();
  }

  fraFil = (navn: string, bytes: Uint8Array): Promise<void> =>
    this.page.getByLabel("Åbn en Excel-fil fra Refusionsbudget").setInputFiles({ name: navn, mimeType: "", buffer: Buffer.from(bytes) });

  andetsteds = (): Locator => this.page.getByRole("region", { name: "Indtastninger fra et andet sted", exact: true });
  skridt = (): Locator => this.page.getByRole("region", { name: "Næste skridt", exact: true });
  kalender = (): Promise<string[]> => this.page.getByRole("list", { name: "Årets kalender" }).locator(":scope > li").allInnerTexts();
  gruppe = (navn: string): Locator => this.page.getByRole("group", { name: navn, exact: true });
  feltI = (gruppe: string, navn: string): Locator => this.gruppe(gruppe).getByRole("textbox", { name: navn, exact: true });
  vis = (afsnit: string): Promise<string[]> => this.liste("Udfyld").selectOption({ label: afsnit });

  tilDato = (gruppe: string, kvartal: number): Locator => this.feltI(gruppe, `År til dato: forventet til og med ${kvartal}. kvartal`);
  anmodet = (gruppe: string, kvartal: number): Locator => this.feltI(gruppe, `Anmodet for ${kvartal}. kvartal`);
  modtaget = (gruppe: string, kvartal: number): Locator => this.feltI(gruppe, `Modtaget for ${kvartal}. kvartal`);

  /** From the first quarter of those to the last. */
  async udfyldKvartaler(gruppe: string, tilDato: readonly string[], fra = 1): Promise<void> {
    for (const [nr, beloeb] of tilDato.entries()) {
      await this.vis(`A conto, ${fra + nr}. kvartal`);
      await this.tilDato(gruppe, fra + nr).fill(beloeb);
    }
  }
}

/** The page's own day. */
export const paaDagen =
  (dag: string) =>
  (page: Page): Promise<void> =>
    page.clock.setFixedTime(new Date(`${dag}T10:00:00`));
