import { browser } from "../../src/taskpane/vaert/browser";

const NOEGLE = "refusionsbudget.kladde";
const lager = new Map<string, string>();

beforeAll(() =>
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    value: { getItem: (navn: string) => lager.get(navn) ?? null, setItem: (navn: string, tekst: string) => lager.set(navn, tekst) },
  }),
);

it("en kladde, som en anden fane har gemt imens, bliver aldrig overskrevet", async () => {
  expect(browser.hentKladde()).toBeNull();
  expect(await browser.gemKladde("min")).toBe("gemt");
  expect(await browser.gemKladde("min nyere")).toBe("gemt");
  lager.set(NOEGLE, "den andens");
  expect(await browser.gemKladde("min nyeste")).toBe("andetSted");
  expect(lager.get(NOEGLE)).toBe("den andens");
  expect(browser.hentKladde()).toBe("den andens");
  expect(await browser.gemKladde("fortsat")).toBe("gemt");
});
