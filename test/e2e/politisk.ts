import type { Locator } from "playwright-core";
import { Wizard } from "./wizard";

/** The task Politisk udgave as a person sees it. */
export class Politiskside extends Wizard {
  async aabn(): Promise<void> {
    await this.knap("Politisk udgave").click();
    await this.harFokus(this.page.getByRole("heading", { level: 2, name: "Politisk udgave", exact: true }));
  }

  /** A file with one year, which is then the one that is shared. */
  async aabnFil(bytes: Uint8Array): Promise<void> {
    await this.page
      .getByLabel("Åbn en Excel-fil fra Refusionsbudget")
      .setInputFiles({ name: "Refusionsbudget 2023.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
    await this.arkene().waitFor();
  }

  arkene = (): Locator => this.page.getByRole("group", { name: "Ark, der skal med", exact: true });
  andre = (): Locator => this.page.getByRole("group", { name: "Andre ark i projektmappen", exact: true });
  ark = (navn: string): Locator => this.page.getByRole("checkbox", { name: navn, exact: true });
  valgteArk = (): Promise<string[]> =>
    this.arkene()
      .getByRole("checkbox", { checked: true })
      .evaluateAll((alle) => alle.map((et) => (et as HTMLInputElement).labels![0]!.innerText));

  /** What must be approved of one of the user's own sheets before anything is shared. */
  eget = (navn: string): Locator =>
    this.page.getByRole("group", { name: `Arket ${navn} er dit eget: kontrollen kan ikke se alt`, exact: true });
  setIgennem = (navn: string): Locator => this.ark(`Jeg har set ${navn} igennem: det fortæller ikke om enkelte personer`);
  taellerIkke = (navn: string): Locator => this.ark(`Intet i ${navn} tæller personer, husstande eller sager: vis tallene`);

  vis = (navn: string): Promise<string[]> => this.liste("Vis arket").selectOption({ label: navn });
  billede = (navn: string): Locator => this.page.getByRole("region", { name: navn, exact: true });
  /** What the row that begins with the word shows, without empty cells at its end. */
  raekke = (navn: string, begynder: string): Promise<string[]> =>
    this.billede(navn)
      .getByRole("row")
      .filter({ has: this.page.getByRole("cell", { name: begynder, exact: true }) })
      .first()
      .getByRole("cell")
      .allInnerTexts();

  kanDele = async (): Promise<boolean> => (await this.delknap().getAttribute("aria-disabled")) !== "true";
  delknap = (): Locator => this.page.getByRole("button", { name: /^(Hent Excel-fil|Åbn som ny projektmappe)$/ });
  udgaven = (): Promise<{ navn: string; bytes: Uint8Array }> => this.fil(() => this.delknap().click());
}
