import { copyFileSync, existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { bygVarianter, CDN, type Variant, type Variantbyg } from "./variantbyg";
import { HOSTET, vaerter } from "./variantvaerter";

let byg: Variantbyg;
beforeAll(async () => {
  byg = await bygVarianter();
});
afterAll(() => byg.fjern());

const side = (variant: Variant) => readFileSync(path.join(byg.mappe[variant], "taskpane.html"), "utf8");
const scripts = (variant: Variant) => [...side(variant).matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, src]) => src!);
const fremmede = (variant: Variant) => scripts(variant).filter((src) => /^(https?:)?\/\//.test(src));
const csp = (variant: Variant) => /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(side(variant))?.[1] ?? "";
const adresserI = (tekst: string) => tekst.match(/(https?:)?\/\/[^\s"'<>;]+/g) ?? [];

describe("cdn", () => {
  it("siden har ét script udefra: Microsofts office.js", () => expect(fremmede("cdn")).toEqual([`${CDN}/lib/1/hosted/office.js`]));

  it("siden tillader scripts derfra, og ellers intet udefra", () => {
    expect(csp("cdn").split("; ")).toContain(`script-src 'self' 'wasm-unsafe-eval' ${CDN}`);
    expect(adresserI(csp("cdn"))).toEqual([CDN]);
  });

  it("der ligger ingen kopi af office.js", () => expect(existsSync(path.join(byg.mappe.cdn, "office"))).toBe(false));
});

describe("selvhostet", () => {
  it("siden henter office.js fra sin egen mappe og nævner ingen anden vært", () => {
    expect(scripts("selvhostet")).toContain("office/office.js");
    expect(adresserI(side("selvhostet"))).toEqual([]);
  });

  it("siden tillader kun sin egen vært", () => expect(csp("selvhostet").split("; ")).toContain("script-src 'self' 'wasm-unsafe-eval'"));

  it("mappen har, hvad Excel på Windows, Mac og nettet beder om, og dansk tekst", () => {
    const filer = readdirSync(path.join(byg.mappe.selvhostet, "office"), { recursive: true }).map(String);
    const noedvendige = [
      /^office\.js$/,
      /^excel-win32-16\.01\.js$/,
      /^excel-mac-16/,
      /^excel-web-16/,
      /^custom-functions-runtime/,
      /^da-dk.office_strings\.js$/,
    ];
    for (const noedvendig of noedvendige) expect(filer).toContainEqual(expect.stringMatching(noedvendig));
  });
});

it("bortset fra office.js er de to ens", () => {
  const filer = (variant: Variant) =>
    readdirSync(byg.mappe[variant], { recursive: true })
      .map(String)
      .filter((fil) => !/^office($|[\\/])/.test(fil))
      .sort();
  expect(filer("cdn")).toEqual(filer("selvhostet"));
});

describe("i Chromium", () => {
  // The functions are the same whatever the page takes office.js from.
  beforeAll(() => Object.values(byg.mappe).forEach((mappe) => copyFileSync("dist/functions.js", path.join(mappe, "functions.js"))));

  it("selvhostet starter ruden uden at spørge nogen anden vært end sin egen", async () => {
    const { egen, vaerter: spurgte, requests } = await vaerter("selvhostet", byg.mappe.selvhostet);
    expect(spurgte).toEqual([egen]);
    expect(requests).toContain(`${egen}/office/office.js`);
  });

  it("cdn starter ruden og spørger kun sin egen vært og Microsofts CDN", async () => {
    const { egen, vaerter: spurgte, requests } = await vaerter("cdn", byg.mappe.cdn);
    expect([...spurgte].sort()).toEqual([egen, CDN].sort());
    expect(requests).toContain(`${HOSTET}office.js`);
    expect(requests.filter((et) => et.startsWith(CDN) && !et.startsWith(HOSTET))).toEqual([]);
  });
});
