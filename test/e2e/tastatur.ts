import type { ElementHandle, Locator, Page } from "playwright-core";

const STOP_HOEJST = 80;

/** What can tell the eye where the keyboard is: around the element, its frame and the mark that stands beside it. */
function udseende(element: Node): string {
  const egenskaber = ["outline", "border", "boxShadow", "backgroundColor", "transform", "opacity"] as const;
  for (const bevaegelse of document.getAnimations()) if (bevaegelse instanceof CSSTransition) bevaegelse.finish();
  const et = element as Element;
  const omkring = [et, et.parentElement, et.nextElementSibling].filter((e) => e !== null);
  const stil = (e: Element, del: string | null) => {
    const beregnet = getComputedStyle(e, del);
    return egenskaber.map((egenskab) => beregnet[egenskab]).join(" ");
  };
  return omkring.flatMap((e) => [null, "::before", "::after"].map((del) => stil(e, del))).join("\n");
}

/** A person without a mouse: presses keys, and sees at each stop where the keyboard is. */
export class Tastatur {
  private readonly stop: { navn: string; element: ElementHandle; medFokus: string }[] = [];

  constructor(private readonly page: Page) {}

  tryk = (tast: string): Promise<void> => this.page.keyboard.press(tast);
  skriv = (tekst: string): Promise<void> => this.page.keyboard.type(tekst);

  async tabTil(sted: Locator): Promise<void> {
    const maal = sted.and(this.page.locator(":focus"));
    for (let antal = 0; antal < STOP_HOEJST; antal++) {
      await this.tryk("Tab");
      await this.noter();
      if ((await maal.count()) === 1) return;
    }
    throw new Error(`Tab never came to ${sted.toString()}`);
  }

  async skrivI(sted: Locator, tekst: string): Promise<void> {
    await this.tabTil(sted);
    await this.skriv(tekst);
  }

  async aktiver(sted: Locator, tast: "Enter" | "Space" = "Enter"): Promise<void> {
    await this.tabTil(sted);
    await this.tryk(tast);
  }

  private async noter(): Promise<void> {
    const element = (await this.page.evaluateHandle(() => document.activeElement)).asElement();
    if (element === null) return;
    const navn = await element.evaluate((et) => `${(et as Element).tagName} ${(et as Element).id} ${et.textContent ?? ""}`);
    this.stop.push({ navn, element, medFokus: await element.evaluate(udseende) });
  }

  /** The stops passed since the last time that looked the same with and without the keyboard; those that are gone are not judged. */
  async usynligeStop(): Promise<string[]> {
    const usynlige: string[] = [];
    for (const { navn, element, medFokus } of this.stop.splice(0)) {
      const staar = await element.evaluate((et) => et.isConnected && et !== document.activeElement && et !== document.body);
      if (staar && (await element.evaluate(udseende)) === medFokus) usynlige.push(navn);
    }
    return usynlige;
  }
}
