import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { distTekst, sidensScripts } from "./dist";

const gzipKb = (tekst: string) => gzipSync(tekst).length / 1000;
/** React's own mark on its elements, which no minifier may touch; the same of the glue around the file writer's WebAssembly. */
const REACT = "react.transitional.element";
const FILSKRIVER = "__wbindgen_malloc";
/** One of the unpacker's own error texts. */
const UDPAKKER = "invalid zip data";
/** One of the format reader's. */
const FORMATLAESER = "Illegal format";

const rudensScripts = () => sidensScripts().filter((src) => !src.startsWith("office/") && src !== "functions.js");

describe("det, der hentes ved start, er småt", () => {
  it("functions.js er højst 40 kB pakket", () => expect(gzipKb(distTekst("functions.js"))).toBeLessThanOrEqual(40));

  it("ruden er højst 180 kB pakket", () => {
    const scripts = rudensScripts();
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.map((src) => gzipKb(distTekst(src))).reduce((sum, kb) => sum + kb)).toBeLessThanOrEqual(180);
  });

  it("React er i ruden og ikke i functions.js", () => {
    expect(rudensScripts().map(distTekst).join()).toContain(REACT);
    expect(distTekst("functions.js")).not.toContain(REACT);
  });

  it("filskriveren hentes først, når en fil skal skrives", () => {
    expect(readFileSync("node_modules/wasm-xlsxwriter/web/wasm_xlsxwriter.js", "utf8")).toContain(FILSKRIVER);
    for (const src of sidensScripts().filter((s) => !s.startsWith("office/"))) expect(distTekst(src)).not.toContain(FILSKRIVER);
    expect(distTekst("taskpane.html")).not.toContain(".wasm");
  });

  it.each([
    ["udpakkeren", "en fil åbnes", UDPAKKER],
    ["læseren af talformater", "en udgave skal vises", FORMATLAESER],
  ])("og %s først, når %s", (_, __, kendetegn) => {
    const uden = sidensScripts().filter((src) => !src.startsWith("office/"));
    const med = readdirSync("dist").filter((fil) => fil.endsWith(".js") && distTekst(fil).includes(kendetegn));
    expect(med).toHaveLength(1);
    expect(uden).not.toContain(med[0]);
  });
});

describe("siden henter intet udefra", () => {
  it("den siger selv fra med en CSP", () => {
    const csp = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(distTekst("taskpane.html"))?.[1] ?? "";
    const regler = new Map(csp.split("; ").map((regel) => [regel.split(" ")[0], regel.split(" ").slice(1).join(" ")]));
    expect(Object.fromEntries(regler)).toEqual({
      "default-src": "'self'",
      "script-src": "'self' 'wasm-unsafe-eval'",
      "style-src": "'self' 'unsafe-inline'",
      "img-src": "'self' data:",
      "connect-src": "'self'",
      "frame-src": "'none'",
      "object-src": "'none'",
      "base-uri": "'none'",
    });
  });

  it("og nævner ingen anden vært", () => expect(distTekst("taskpane.html")).not.toMatch(/(https?:)?\/\/\w/));

  it("office.js ligger ved siden af, uden fejlsøgningsudgaver", () => {
    const filer = readdirSync("dist/office", { recursive: true }).map(String);
    expect(filer).toContain("office.js");
    expect(filer.filter((fil) => fil.includes(".debug."))).toEqual([]);
  });

  it("og hver fil i den er Microsofts, byte for byte", () => {
    const alt = readdirSync("dist/office", { recursive: true }).map(String);
    const filer = alt.filter((sti) => statSync(path.join("dist/office", sti)).isFile());
    const bytes = (mappe: string, fil: string) => readFileSync(path.join(mappe, fil));
    expect(filer).toContain("office.js");
    expect(filer.filter((fil) => !bytes("dist/office", fil).equals(bytes("node_modules/@microsoft/office-js/dist", fil)))).toEqual([]);
  });
});

it("uden ADDIN_URL bygges intet manifest, og fejlen siger hvad der mangler", () => {
  const ud = mkdtempSync(path.join(os.tmpdir(), "refusionsbudget-byg-"));
  try {
    const { ADDIN_URL: _, ...miljoe } = process.env;
    const webpack = path.resolve("node_modules/webpack/bin/webpack.js");
    // The manifest is judged whatever the page is made of: of one file, that takes a tenth of the time.
    const valg = [
      "--mode",
      "production",
      "--config-name",
      "taskpane",
      "--output-path",
      ud,
      "--entry-reset",
      "--entry",
      "./src/core/index.ts",
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, ...valg], {
      env: { ...miljoe, OFFICE: "ingen" },
      encoding: "utf8",
    });
    expect(stdout + stderr).toContain("ADDIN_URL=https://");
    expect(status).toBe(1);
    expect(existsSync(path.join(ud, "manifest.xml"))).toBe(false);
  } finally {
    rmSync(ud, { recursive: true, force: true });
  }
});
