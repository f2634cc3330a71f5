import type { Locator, Page } from "playwright-core";
import { launch, type Browser, type PageOptions, type Pane } from "../miljoe/chromium";
import { start, type Server } from "../miljoe/server";
import { Wizard } from "./wizard";

/** Office.js opens a frame for its telemetry after some seconds; the page's own CSP stops it before anything is sent. */
const OFFICES_EGEN = /^Framing 'https:\/\/telemetryservice\.firstpartyapps\.oaspapps\.com\/' violates .* "frame-src 'none'"/;

export interface Aabning extends PageOptions {
  /** Done before the pane's own scripts run. */
  foer?: (page: Page) => Promise<unknown>;
  /** What to wait for; the pane's foot, which comes when the host is found, if left out. */
  klarNaar?: (page: Page) => Locator;
}

export interface Rude extends Pane {
  w: Wizard;
  /** What went wrong on the page, without what is Office's own. */
  egneFejl(): string[];
  /** The address of the pane's server, with a slash at the end. */
  adresse: string;
}

/** The built pane in a browser, for one test file: each call is a new person with empty storage. */
export function rude(): (aabning?: Aabning) => Promise<Rude> {
  let server: Server;
  let browser: Browser;
  const aabne: Pane[] = [];
  beforeAll(async () => {
    server = await start();
    browser = await launch(server.url);
  });
  afterEach(() => Promise.all(aabne.splice(0).map((pane) => pane.close())));
  afterAll(() => Promise.all([browser.close(), server.close()]));

  return async ({ foer, klarNaar = (page: Page) => page.getByRole("contentinfo"), ...valg } = {}) => {
    const pane = await browser.newPage({ reducedMotion: "reduce", ...valg });
    aabne.push(pane);
    await foer?.(pane.page);
    await pane.page.goto(`${server.url}/taskpane.html`);
    await klarNaar(pane.page).waitFor();
    const egneFejl = () => pane.errors.filter((fejl) => !OFFICES_EGEN.test(fejl));
    return { ...pane, egneFejl, w: new Wizard(pane.page), adresse: `${server.url}/` };
  };
}
