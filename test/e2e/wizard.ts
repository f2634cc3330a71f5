import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

export const TRIN = ["Budgetår og indtægtsbudget", "Fordelingsnøgle", "Model pr. fagområde", "Gennemse", "Opret"] as const;
export type Trin = 1 | 2 | 3 | 4 | 5;

export type Raekke = readonly [navn: string, indtaegt: string];

export const RANDERS: readonly Raekke[] = [
  ["Socialområdet", "24.000.000"],
  ["Familieområdet", "12.500.000"],
  ["Omsorgsområdet", "900.000"],
];

/** The pane as a person sees it: everything is found by its role and its exact name. */
export class Wizard {
  constructor(readonly page: Page) {}

  knap = (navn: string): Locator => this.page.getByRole("button", { name: navn, exact: true });
  felt = (navn: string): Locator => this.page.getByRole("textbox", { name: navn, exact: true });
  liste = (navn: string): Locator => this.page.getByRole("combobox", { name: navn, exact: true });
  valg = (navn: string): Locator => this.page.getByRole("radio", { name: navn, exact: true });
  overskrift = (trin: Trin): Locator => this.page.getByRole("heading", { level: 2, name: TRIN[trin - 1]!, exact: true });
  tekst = (tekst: string): Locator => this.page.getByText(tekst, { exact: true });
  detaljer = (navn: string): Locator => this.page.getByText(`Flere oplysninger om ${navn}`, { exact: true });

  /** Waits until the keyboard is there. */
  harFokus = (sted: Locator): Promise<void> => sted.and(this.page.locator(":focus")).waitFor();

  /** A step has come when its heading has the focus. */
  staarPaa = (trin: Trin): Promise<void> => this.harFokus(this.overskrift(trin));

  async begynd(): Promise<void> {
    await this.knap("Nyt budgetår").click();
    await this.staarPaa(1);
  }

  async udfyld(felter: Readonly<Record<string, string>>): Promise<void> {
    for (const [navn, vaerdi] of Object.entries(felter)) await this.felt(navn).fill(vaerdi);
  }

  async udfyldFagomraader(raekker: readonly Raekke[]): Promise<void> {
    for (let antal = await this.felt("Fagområde").count(); antal < raekker.length; antal++) await this.knap("Tilføj række").click();
    for (const [nr, [navn, indtaegt]] of raekker.entries()) {
      await this.felt("Fagområde").nth(nr).fill(navn);
      await this.felt("Indtægt 2021").nth(nr).fill(indtaegt);
    }
  }

  async indsaet(blok: string): Promise<void> {
    await this.knap("Indsæt fra Excel").click();
    await this.felt("Indsæt to kolonner her").fill(blok);
  }

  async naeste(til: Trin): Promise<void> {
    await this.knap("Næste").click();
    await this.staarPaa(til);
  }

  /** From home to the step, with the year, the budget and the departments typed on the way. */
  async gaaTil(trin: Trin, raekker: readonly Raekke[] = RANDERS): Promise<void> {
    await this.begynd();
    if (trin === 1) return;
    await this.udfyld({ Budgetår: "2023", Udgangspunkt: "41,4 mio." });
    await this.naeste(2);
    if (trin === 2) return;
    await this.udfyldFagomraader(raekker);
    for (const naeste of [3, 4, 5] as const) if (naeste <= trin) await this.naeste(naeste);
  }

  /** The name and bytes of the file that the action downloads. */
  async fil(handling: () => Promise<void> = () => this.knap("Hent Excel-fil").click()): Promise<{ navn: string; bytes: Uint8Array }> {
    const [hentet] = await Promise.all([this.page.waitForEvent("download"), handling()]);
    return { navn: hentet.suggestedFilename(), bytes: await readFile(await hentet.path()) };
  }

  /** The texts that are read aloud with a field, in order. */
  beskrivelse = (felt: Locator): Promise<string[]> =>
    felt.evaluate((et) =>
      (et.getAttribute("aria-describedby") ?? "").split(" ").flatMap((id) => document.getElementById(id)?.textContent ?? []),
    );
}
