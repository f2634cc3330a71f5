import { chromium, type BrowserContextOptions, type Page } from "playwright-core";
import { mustFind } from "./find.mjs";

/** Chromium obeys the last list alone: first Playwright's own (chromiumSwitches.ts), then what is ours. */
const FEATURES_OFF = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "DialMediaRouteProvider",
  "GlobalMediaControls",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "BlockOriginHeaderModificationOnRedirect",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "Translate",
  "AutoDeElevate",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  // The address bar's popups are web pages, and each new window would load them: as much work as our own page.
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
];

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${FEATURES_OFF.join(",")}`,
];

export interface PageOptions extends Pick<BrowserContextOptions, "colorScheme" | "forcedColors" | "reducedMotion"> {
  width?: number;
  height?: number;
}

export interface Pane {
  page: Page;
  /** Every address that was asked for, in order. */
  requests: string[];
  /** Those at any other host than the server's: stopped, and close() fails when there is one. */
  foreign: string[];
  /** What the page threw or wrote as an error on the console. */
  errors: string[];
  close(): Promise<void>;
}

export interface Browser {
  newPage(options?: PageOptions): Promise<Pane>;
  close(): Promise<void>;
}

/** A headless Chromium whose pages may speak to serverUrl alone; each page is a new person with empty storage. */
export async function launch(serverUrl: string): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: mustFind("chromium"), args: ARGUMENTS, headless: true });
  const own = new URL(serverUrl).host;
  const isOwn = (address: string) => ["blob:", "data:"].includes(new URL(address).protocol) || new URL(address).host === own;

  const newPage = async ({ width = 350, height = 800, ...options }: PageOptions = {}): Promise<Pane> => {
    const context = await browser.newContext({ viewport: { width, height }, locale: "da-DK", timezoneId: "Europe/Copenhagen", ...options });
    const requests: string[] = [];
    const foreign: string[] = [];
    const errors: string[] = [];
    const note = (address: string) => {
      requests.push(address);
      if (!isOwn(address)) foreign.push(address);
    };
    await context.route(
      (address) => !isOwn(address.href),
      (route) => route.abort(),
    );
    context.on("request", (request) => note(request.url()));
    const page = await context.newPage();
    page.on("websocket", (socket) => note(socket.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    const close = async () => {
      await context.close();
      if (foreign.length > 0) throw new Error(`The page asked other hosts than its own: ${foreign.join(", ")}`);
    };
    return { page, requests, foreign, errors, close };
  };

  return { newPage, close: () => browser.close() };
}
