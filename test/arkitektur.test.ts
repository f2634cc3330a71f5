import { readFileSync } from "node:fs";
import ts from "typescript";
import {
  alleKildefiler,
  egne,
  frieNavne,
  kildefil,
  knuder,
  mappeAf,
  medlemmer,
  pakker,
  ring,
  toFixedPaaTal,
  type Kildefil,
} from "./arkitektur";

/** Which folders, and which packages, a folder may import from; null is every package that a user gets. */
const MAA: Readonly<Record<string, { readonly fra: readonly string[]; readonly pakker: readonly string[] | null }>> = {
  core: { fra: ["core"], pakker: ["decimal.js"] },
  tekster: { fra: ["core", "tekster"], pakker: ["numfmt"] },
  workbook: { fra: ["core", "tekster", "workbook"], pakker: ["@borgar/fx"] },
  render: { fra: ["workbook", "render"], pakker: ["fflate", "wasm-xlsxwriter"] },
  kald: { fra: ["core", "tekster", "kald"], pakker: ["@borgar/fx"] },
  functions: { fra: ["core", "tekster", "kald", "functions"], pakker: [] },
  // index.tsx puts the parts together, the ribbon among them.
  taskpane: { fra: ["core", "tekster", "kald", "workbook", "render", "taskpane", "commands"], pakker: null },
  commands: { fra: ["taskpane/vaert", "commands"], pakker: [] },
};

const VAERTER = /^(render\/office\w*\.ts|functions\/.*|taskpane\/vaert\/.*|taskpane\/index\.tsx|commands\/.*)$/;
const FORBUDT_I_KERNEN = /^(Math\.(round|random)|Number\.parseFloat)$/;
const YDRE = [
  "Date",
  "parseFloat",
  "console",
  "localStorage",
  "sessionStorage",
  "window",
  "document",
  "globalThis",
  "process",
  "performance",
];
const tilBrugeren = Object.keys((JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: object }).dependencies);

const indenFor = (sti: string, mappe: string): boolean => sti === mappe || sti.startsWith(`${mappe}/`);
const kerne = (fil: Kildefil): boolean => mappeAf(fil.sti) === "core";

type Regel = (fil: Kildefil) => readonly string[];

const REGLER = {
  "en mappe importerer kun, hvad tabellen tillader": (fil) =>
    egne(fil).filter((hvad) => !(MAA[mappeAf(fil.sti)]?.fra ?? []).some((mappe) => indenFor(hvad, mappe))),
  "en mappe bruger kun sine egne pakker": (fil) => {
    const tilladte = MAA[mappeAf(fil.sti)]?.pakker;
    return tilladte === null ? [] : pakker(fil).filter((pakke) => !(tilladte ?? []).includes(pakke));
  },
  "hver pakke følger med til brugeren": (fil) => pakker(fil).filter((pakke) => !tilBrugeren.includes(pakke)),
  "ingen importerer functions, som melder sig selv til": (fil) =>
    mappeAf(fil.sti) === "functions" ? [] : egne(fil).filter((hvad) => indenFor(hvad, "functions")),
  "kernen har kun én dør": (fil) => (kerne(fil) ? [] : egne(fil).filter((hvad) => hvad.startsWith("core/"))),
  "Excels og Offices globale navne står kun hos værterne": (fil) =>
    VAERTER.test(fil.sti) ? [] : frieNavne(fil).filter((navn) => ["Excel", "Office", "CustomFunctions"].includes(navn)),
  "kernen kender hverken uret, konsollen eller browseren": (fil) =>
    kerne(fil) ? frieNavne(fil).filter((navn) => YDRE.includes(navn)) : [],
  "kernen afrunder ikke med Math.round": (fil) => (kerne(fil) ? medlemmer(fil).filter((navn) => FORBUDT_I_KERNEN.test(navn)) : []),
  "any står kun i functions": (fil) =>
    mappeAf(fil.sti) === "functions" ? [] : knuder(fil.trae).flatMap((knude) => (knude.kind === ts.SyntaxKind.AnyKeyword ? ["any"] : [])),
  "hver mappe står i tabellen": (fil) => (mappeAf(fil.sti) in MAA ? [] : [mappeAf(fil.sti)]),
} satisfies Record<string, Regel>;

const regler = Object.entries(REGLER) as [keyof typeof REGLER, Regel][];
const filer = alleKildefiler();

describe("i src gælder, at", () => {
  it("der er noget at se på", () => expect(filer.length).toBeGreaterThan(50));

  it.each(regler)("%s", (_, regel) => expect(filer.flatMap((fil) => regel(fil).map((hvad) => `${fil.sti}: ${hvad}`))).toEqual([]));

  it("ingen filer importerer hinanden i ring", () => expect(ring(filer)).toBeNull());

  it("kernen ikke skriver tal med toFixed, som ikke runder som Excel", () => expect(toFixedPaaTal([])).toEqual([]));
});

const BRUD: readonly (readonly [regel: keyof typeof REGLER, sti: string, kilde: string])[] = [
  ["en mappe importerer kun, hvad tabellen tillader", "core/a.ts", 'import { x } from "../tekster/fejl";'],
  ["en mappe importerer kun, hvad tabellen tillader", "tekster/a.ts", 'import type { x } from "../workbook/plan";'],
  ["en mappe importerer kun, hvad tabellen tillader", "workbook/ark/a.ts", 'export * from "../../render/xlsx";'],
  ["en mappe importerer kun, hvad tabellen tillader", "render/a.ts", 'import { oere } from "../core";'],
  ["en mappe importerer kun, hvad tabellen tillader", "functions/a.ts", 'const x = await import("../workbook/byg");'],
  ["en mappe importerer kun, hvad tabellen tillader", "kald/a.ts", 'import { byg } from "../workbook/byg";'],
  ["en mappe importerer kun, hvad tabellen tillader", "commands/a.ts", 'import "../taskpane/App";'],
  ["en mappe importerer kun, hvad tabellen tillader", "core/a.ts", 'import pakke from "../../package.json";'],
  ["en mappe bruger kun sine egne pakker", "core/a.ts", 'import { useState } from "react";'],
  ["en mappe bruger kun sine egne pakker", "tekster/a.ts", 'import { Decimal } from "decimal.js";'],
  ["hver pakke følger med til brugeren", "taskpane/a.tsx", 'import { XMLParser } from "fast-xml-parser";'],
  ["hver pakke følger med til brugeren", "taskpane/a.tsx", 'import { readFile } from "node:fs/promises";'],
  ["ingen importerer functions, som melder sig selv til", "taskpane/a.ts", 'import { udgift } from "../functions/refusion";'],
  ["kernen har kun én dør", "workbook/a.ts", 'import { afrundTilHeltal } from "../core/penge/afrund";'],
  ["kernen har kun én dør", "taskpane/wizard/a.ts", 'let x: import("../../core/fejl").Fejl;'],
  ["Excels og Offices globale navne står kun hos værterne", "taskpane/App.tsx", "Excel.run(() => 1);"],
  ["Excels og Offices globale navne står kun hos værterne", "workbook/a.ts", "let x: CustomFunctions.Error;"],
  ["Excels og Offices globale navne står kun hos værterne", "taskpane/a.ts", "window.Office.onReady();"],
  ["kernen kender hverken uret, konsollen eller browseren", "core/a.ts", "export const nu = new Date();"],
  ["kernen kender hverken uret, konsollen eller browseren", "core/a.ts", "export const nu = Date.now();"],
  ["kernen kender hverken uret, konsollen eller browseren", "core/a.ts", 'console.log(parseFloat("1"));'],
  ["kernen kender hverken uret, konsollen eller browseren", "core/a.ts", 'globalThis.localStorage.getItem("x");'],
  ["kernen afrunder ikke med Math.round", "core/a.ts", "export const x = Math.round(-33.5);"],
  ["kernen afrunder ikke med Math.round", "core/a.ts", 'export const x = Number.parseFloat("1");'],
  ["any står kun i functions", "workbook/a.ts", "export const f = (x: any) => x;"],
  ["hver mappe står i tabellen", "utils/a.ts", "export const x = 1;"],
];

const LOVLIGT: readonly (readonly [sti: string, kilde: string])[] = [
  ["core/penge/a.ts", 'import { Decimal } from "decimal.js"; import type { Fejl } from "../fejl"; // new Date(), Excel'],
  ["workbook/ark/a.ts", 'import { oere } from "../../core"; export const x = { Excel: 1 }.Excel + Math.floor(1.5);'],
  ["kald/a.ts", 'import { tokenize } from "@borgar/fx"; import { oere } from "../core";'],
  ["functions/a.ts", 'import { oere } from "../core"; export const f = (x: any) => new CustomFunctions.Error(x);'],
  ["taskpane/a.tsx", 'import { createRoot } from "react-dom/client"; import { tilXlsx } from "../render/xlsx";'],
];

describe("tilsynet ser brud på reglen om, at", () => {
  it.each(BRUD)("%s: %s med %s", (navn, sti, kilde) => expect(REGLER[navn](kildefil(sti, kilde))).not.toEqual([]));

  it("hver regel, for hver har et eksempel på et brud", () =>
    expect(new Set(BRUD.map(([navn]) => navn))).toEqual(new Set(Object.keys(REGLER))));

  it("ingen filer importerer hinanden i ring, heller ikke gennem en tredje eller for en types skyld", () =>
    expect(
      ring([
        kildefil("core/a.ts", 'import { b } from "./b";'),
        kildefil("core/b.ts", 'import type { c } from "../core";'),
        kildefil("core/index.ts", 'export * from "./a";'),
      ]),
    ).toEqual(["core/a.ts", "core/b.ts", "core/index.ts"]));

  it("kernen ikke skriver tal med toFixed, men godt må skrive Decimal", () =>
    expect(
      toFixedPaaTal([
        ["core/opdigtetTal.ts", "export const f = (tal: number) => tal.toFixed(2);"],
        ["core/opdigtetOere.ts", 'import type { Oere } from "./penge/oere"; export const f = (tal: Oere) => tal.toFixed(2);'],
        ["core/opdigtetDecimal.ts", 'import type { Decimal } from "./penge/forhold"; export const f = (tal: Decimal) => tal.toFixed(2);'],
      ]),
    ).toEqual(["core/opdigtetTal.ts", "core/opdigtetOere.ts"]));

  it.each(LOVLIGT)("men intet i %s med %s", (sti, kilde) =>
    expect(regler.flatMap(([navn, regel]) => regel(kildefil(sti, kilde)).map(() => navn))).toEqual([]),
  );
});
