import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Udfoerersvar } from "./forbindelse";
import type { Wireanmodning } from "./wire/typer";

/** The file that Excel on the web gives an add-in, unminified. */
export const OBJEKTMODEL = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");

export interface Session {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }>;
  _createRequestExecutorOrNull(): {
    executeAsync(data: unknown, flag: number, besked: { Body: Wireanmodning }): Promise<Udfoerersvar>;
  };
}

interface Indlaest {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & { readonly SessionBase: { _overrideSession: Session | undefined } };
  /** The page's window, where the library looks up requirement sets. */
  readonly vindue: { Office?: unknown };
}

let indlaest: Indlaest | null = null;

/**
 * Runs Microsoft's file once, as a function in this realm: objects that a test makes are plain objects to the proxies
 * too, which they would not be from another vm context.
 */
export function hentObjektmodel(): Indlaest {
  if (indlaest !== null) return indlaest;
  const element = () => ({ style: {}, setAttribute() {}, appendChild() {} });
  const vindue = { setTimeout, clearTimeout, console, Promise, JSON, performance, addEventListener() {} } as Record<string, unknown>;
  const location = { protocol: "http:", hostname: "localhost", href: "http://localhost/", search: "" };
  const document = {
    createElement: element,
    getElementsByTagName: () => [],
    body: element(),
    head: element(),
    addEventListener() {},
    location,
  };
  Object.assign(vindue, { window: vindue, self: vindue, location, document, navigator: { userAgent: "node" } });
  const kilde = readFileSync(OBJEKTMODEL, "utf8");
  // What it declares at the top it looks for on the window, as in a page.
  for (const [, navn] of kilde.matchAll(/^var (\w+)/gm)) vindue[navn!] ??= undefined;
  const koer = new Function("window", `with (window) {\n${kilde}\nreturn { Excel, OfficeExtension };\n}`) as (
    vindue: object,
  ) => Omit<Indlaest, "vindue">;
  indlaest = { ...koer(vindue), vindue };
  return indlaest;
}

/** Excel with a session of its own, so that several workbooks can be open in one test file. */
export function medSession(session: Session): typeof Excel {
  const {
    Excel: egentlig,
    OfficeExtension: { SessionBase },
  } = hentObjektmodel();
  type Koer = (...argumenter: readonly unknown[]) => Promise<unknown>;
  const run: Koer = (foerste, ...resten) =>
    // Microsoft's own overloads: (batch), (options, batch), (object or objects of an earlier run, batch).
    typeof foerste === "function"
      ? (egentlig.run as Koer)({ session }, foerste)
      : erValg(foerste)
        ? (egentlig.run as Koer)({ ...foerste, session }, ...resten)
        : (egentlig.run as Koer)(foerste, ...resten);
  class RequestContext extends egentlig.RequestContext {
    constructor() {
      super(session as unknown as string);
    }
  }
  // Makes a context of its own, at once: whose session it is, the library asks here.
  const createWorkbook = (fil?: string): Promise<void> => {
    SessionBase._overrideSession = session;
    try {
      return egentlig.createWorkbook(fil);
    } finally {
      SessionBase._overrideSession = undefined;
    }
  };
  return Object.assign(Object.create(egentlig) as typeof Excel, { run, RequestContext, createWorkbook });
}

const erValg = (vaerdi: unknown): vaerdi is object =>
  typeof vaerdi === "object" && vaerdi !== null && Object.getPrototypeOf(vaerdi) === Object.prototype;
