import os from "node:os";

/** unit: no build, no browser, no office suite. byg: the built dist/. fil: files through LibreOffice. e2e: Chromium. */
const faelles = {
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: { "^.+\\.tsx?$": ["ts-jest", { useESM: true, diagnostics: false }] },
};

const projekt = (navn, moenstre, andet = {}) => ({
  ...faelles,
  displayName: navn,
  testMatch: moenstre.map((m) => `<rootDir>/test/${m}.test.{ts,tsx}`),
  ...andet,
});

export default {
  // Jest leaves a core free, and a file waits for its browser or office suite much of the time: two at least. Three on two
  // cores are slower: browsers get in each other's way.
  maxWorkers: Math.max(2, os.availableParallelism() - 1),
  testTimeout: 300_000,
  testSequencer: "./test/miljoe/raekkefoelge.mjs",
  projects: [
    projekt("unit", ["arkitektur", "core/**/*", "tekster/**/*", "kald/**/*", "workbook/**/*", "taskpane/**/*"]),
    projekt("byg", ["functions/**/*", "sager/**/*", "byg/**/*", "excel/**/*", "vaert/**/*"]),
    projekt("fil", ["render/**/*"]),
    projekt("e2e", ["e2e/**/*"]),
  ],
};
