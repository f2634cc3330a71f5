import { JSDOM } from "jsdom";

/** The browser's XML parser, which Node lacks, for the length of a test file. */
export function medDomParser(): void {
  const foer = globalThis.DOMParser as typeof DOMParser | undefined;
  beforeAll(() => void (globalThis.DOMParser = new JSDOM().window.DOMParser));
  afterAll(() => void (globalThis.DOMParser = foer!));
}
