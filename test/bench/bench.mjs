/**
 * Prints how the built functions and the core compare with the plainest code that could stand in their place, and
 * with a spreadsheet's own formulas; asserts nothing. npm run build:test && npm run bench
 *
 * Two sides of a row have the same input; both are warmed up, then timed in turn (A B A B …), and the medians divided.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import v8 from "node:v8";
import vm from "node:vm";

const require = createRequire(import.meta.url);
const rod = fileURLToPath(new URL("../../", import.meta.url));

/** In this realm, since the globals of a context of its own are slower than those of a browser. */
function indlaesFunktioner() {
  const funktioner = {};
  globalThis.CustomFunctions = { associate: (id, funktion) => (funktioner[id] = funktion), Error, ErrorCode: {} };
  vm.runInThisContext(readFileSync(path.join(rod, "dist/functions.js"), "utf8"));
  return funktioner;
}

/** src/core as CommonJS inside node_modules, from where it finds decimal.js. */
function indlaesKerne() {
  const ts = require("typescript");
  const [fra, til] = [path.join(rod, "src/core"), path.join(rod, "node_modules/.cache/bench-core")];
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  for (const fil of readdirSync(fra, { recursive: true }).filter((navn) => navn.endsWith(".ts"))) {
    const ud = path.join(til, fil.replace(/\.ts$/, ".js"));
    mkdirSync(path.dirname(ud), { recursive: true });
    writeFileSync(ud, ts.transpileModule(readFileSync(path.join(fra, fil), "utf8"), { compilerOptions }).outputText);
  }
  writeFileSync(path.join(til, "package.json"), '{ "type": "commonjs" }');
  return require(path.join(til, "index.js"));
}

/** Yearly costs in øre from 0 to 5 mio. kr., the same in every run. */
function udgifter(antal) {
  let tilstand = 20_220_101;
  return Float64Array.from({ length: antal }, () => (tilstand = (tilstand * 48_271) % 2_147_483_647) % 500_000_000);
}

const somOmraade = (oere) => Array.from(oere, (beloeb) => [beloeb / 100]);

function almindeligLoekke(omraade) {
  const ud = new Array(omraade.length);
  for (let r = 0; r < omraade.length; r++) {
    const raekke = new Array(omraade[r].length);
    for (let k = 0; k < raekke.length; k++) {
      const x = omraade[r][k];
      const refusion = 0.25 * Math.max(0, x - 860_000) + 0.25 * Math.max(0, x - 1_680_000) + 0.25 * Math.max(0, x - 2_120_000);
      raekke[k] = Math.round(refusion * 100) / 100;
    }
    ud[r] = raekke;
  }
  return ud;
}

v8.setFlagsFromString("--expose-gc");
const tagAffald = vm.runInNewContext("gc");

/** Neither side pays for the other's young garbage; a full collection would throw optimised code away as well. */
const tid = (koer, gange) => {
  tagAffald({ type: "minor" });
  const start = performance.now();
  for (let nr = 0; nr < gange; nr++) koer(nr);
  return (performance.now() - start) / gange;
};

const median = (tal) => tal.toSorted((a, b) => a - b)[tal.length >> 1];

function sammenlign(a, b, { gange = 1, runder = 11, opvarmning = 4 } = {}) {
  const [tiderA, tiderB] = [[], []];
  for (let runde = -opvarmning; runde < runder; runde++) {
    const [tidA, tidB] = [tid(a, gange), tid(b, gange)];
    if (runde >= 0) (tiderA.push(tidA), tiderB.push(tidB));
  }
  return { a: median(tiderA), b: median(tiderB), forhold: median(tiderA) / median(tiderB) };
}

const linjer = [];
const ms = (tid) => (tid === undefined ? "" : `${tid.toPrecision(3)} ms`);
const skriv = (maaling, a, b, resultat, maal) => linjer.push({ maaling, A: ms(a), B: ms(b), resultat, maal });
const gangeSaaMeget = (forhold) => `${forhold.toPrecision(3)} x`;

function refusionModLoekke({ REFUSION }) {
  const forhold = [10_000, 100_000, 1_000_000].map((raekker) => {
    const omraade = somOmraade(udgifter(raekker));
    const regn = () => REFUSION(omraade, [[2022]], null, null);
    const afvigelser = regn().filter(([kr], nr) => Math.abs(kr - almindeligLoekke([omraade[nr]])[0][0]) > 0.011);
    if (afvigelser.length > 0) throw new Error("the two sides do not compute the same");
    const { a, b, forhold } = sammenlign(regn, () => almindeligLoekke(omraade), { gange: Math.max(1, 500_000 / raekker) });
    skriv(`REFUSION / almindelig løkke, ${raekker} rækker`, a, b, gangeSaaMeget(forhold), "<= 3 x");
    return forhold;
  });
  skriv("  forholdet ved 1.000.000 / ved 10.000", undefined, undefined, gangeSaaMeget(forhold[2] / forhold[0]), "<= 2 x");
}

const MAANEDER = ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec"];
const FOERSTE_MAANED = 6;

/** A whole country's case list: every third case a child, two of them in each household, the same in every run. */
function sagsliste(antal) {
  const tal = udgifter(13 * antal);
  const raekker = Array.from({ length: antal }, (_, nr) => {
    const barn = nr % 3 === 0;
    const engangsudgift = nr % 7 === 0 ? Math.floor(tal[13 * nr] / 10) / 100 : "";
    const maaneder = MAANEDER.map((__, maaned) => Math.floor(tal[13 * nr + maaned + 1] / 12) / 100);
    return [
      `S-${nr}`,
      barn ? `H${nr >> 2}` : "",
      barn ? "barn" : "voksen",
      !barn && nr % 50 === 1 ? 6 : "",
      "",
      engangsudgift,
      ...maaneder,
    ];
  });
  return [["Sag", "Husstand", "Gruppe", "Fylder 67", "Omfattet før 67", "Engangsudgift", ...MAANEDER], ...raekker];
}

/** The monthly rule with neither households, age, øre nor bad input. */
function almindeligDobbeltLoekke(omraade) {
  const ud = new Array(omraade.length - 1);
  for (let r = 1; r < omraade.length; r++) {
    const raekke = omraade[r];
    let sum = 0;
    for (let k = FOERSTE_MAANED; k < raekke.length; k++) {
      const x = 12 * raekke[k];
      sum += 0.25 * Math.max(0, x - 860_000) + 0.25 * Math.max(0, x - 1_680_000) + 0.25 * Math.max(0, x - 2_120_000);
    }
    ud[r - 1] = [Math.round((sum / 12) * 100) / 100, ""];
  }
  return ud;
}

function sagerModLoekke({ REFUSION_SAGER }) {
  const liste = sagsliste(36_000);
  const regn = () => REFUSION_SAGER(liste, 2022, null);
  const loekke = () => almindeligDobbeltLoekke(liste);
  const plain = loekke();
  // Adults without age and one-off costs are what the plain loop computes too, but for the rounding of months to øre.
  const afvigelser = regn()
    .slice(1)
    .filter(([kr], nr) => {
      const [, , gruppe, fylder67, , engangsudgift] = liste[nr + 1];
      return gruppe === "voksen" && fylder67 === "" && engangsudgift === "" && !(Math.abs(kr - plain[nr][0]) < 0.1);
    });
  if (afvigelser.length > 0) throw new Error("the two sides do not compute the same");
  const { a, b, forhold } = sammenlign(regn, loekke, { runder: 21 });
  skriv("REFUSION_SAGER / dobbelt løkke, 36.000 sager × 12 måneder", a, b, gangeSaaMeget(forhold), "<= 10 x");
}

function kerneModLoekke({ refusionAarEfter, findSatser, INDBYGGEDE_SATSER }) {
  const fundet = findSatser(INDBYGGEDE_SATSER, 2022, null, { argument: "aar" });
  const refusion = refusionAarEfter(fundet.vaerdi);
  const ind = udgifter(1_000_000);
  const [ud, udLoekke] = [new Float64Array(ind.length), new Float64Array(ind.length)];
  const kerne = () => {
    for (let nr = 0; nr < ind.length; nr++) ud[nr] = refusion(ind[nr]);
  };
  const loekke = () => {
    for (let nr = 0; nr < ind.length; nr++) {
      const x = ind[nr];
      udLoekke[nr] = Math.round(
        0.25 * Math.max(0, x - 86_000_000) + 0.25 * Math.max(0, x - 168_000_000) + 0.25 * Math.max(0, x - 212_000_000),
      );
    }
  };
  const { a, b, forhold } = sammenlign(kerne, loekke, { runder: 21 });
  if (ud.some((oere, nr) => oere !== udLoekke[nr])) throw new Error("the two sides do not compute the same");
  skriv("kernen / almindelig løkke, Float64Array, 1.000.000", a, b, gangeSaaMeget(forhold), "<= 3 x");
}

/** The same column as native formulas in a spreadsheet engine; one limit changes, everything below follows. */
async function refusionModRegneark({ REFUSION }) {
  const { initSync, Model } = await import("@ironcalc/wasm");
  initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  const [antal, ark] = [100_000, new Model("bench", "en", "UTC", "en")];
  const omraade = somOmraade(udgifter(antal));
  ark.pauseEvaluation();
  ["860000", "1680000", "2120000", "0.25", "0.5", "0.75"].forEach((tal, nr) => ark.setUserInput(0, 1, 4 + nr, tal));
  omraade.forEach(([kr], nr) => ark.setUserInput(0, nr + 1, 1, String(kr)));
  ark.setUserInput(0, 1, 2, "=ROUND($G$1*MAX(0,A1-$D$1)+($H$1-$G$1)*MAX(0,A1-$E$1)+($I$1-$H$1)*MAX(0,A1-$F$1),2)");
  ark.autoFillRows({ sheet: 0, row: 1, column: 2, width: 1, height: 1 }, antal);
  ark.resumeEvaluation();
  let [refusion, graense] = [[], 860_000];
  const funktion = (nr) => {
    graense = 860_000 + 10_000 * (nr + 1);
    refusion = REFUSION(omraade, [[2022]], null, [[2022, "alle", graense, 0.25, 1_680_000, 0.5, 2_120_000, 0.75, "bekræftet"]]);
  };
  // Setting a cell recalculates all that depends on it.
  const formler = () => ark.setUserInput(0, 1, 4, String(graense));
  const { a, b } = sammenlign(funktion, formler, { runder: 9, opvarmning: 2 });
  if (Number(ark.getFormattedCellValue(0, antal, 2)) !== refusion[antal - 1][0]) throw new Error("the two sides do not compute the same");
  skriv("regneark (IronCalc) / REFUSION, 100.000, ny grænse", b, a, `${(b / a).toPrecision(3)} x hurtigere`, ">= 50 x");
}

function fordelingensVaekst({ FORDEL_BUDGET }) {
  const noegle = (antal) => Array.from(udgifter(antal), (oere) => [oere / 100]);
  const [faa, mange] = [noegle(100), noegle(10_000)];
  const { a, b, forhold } = sammenlign(
    () => FORDEL_BUDGET(41_400_000, mange, null, null),
    () => FORDEL_BUDGET(41_400_000, faa, null, null),
    { gange: 20 },
  );
  const nLogN = (10_000 * Math.log(10_000)) / (100 * Math.log(100));
  skriv("FORDEL_BUDGET, 10.000 / 100 vægte", a, b, gangeSaaMeget(forhold), `n log n: ${nLogN} x`);
}

const HEAP_MB = 400;

/** A child that dies where the heap would pass the limit. */
function hukommelse() {
  const svar = execFileSync(process.execPath, [`--max-old-space-size=${HEAP_MB}`, fileURLToPath(import.meta.url), "hukommelse"]);
  skriv("heap, REFUSION, 1.000.000 rækker", undefined, undefined, `${String(svar).trim()} MB`, `< ${HEAP_MB} MB`);
}

if (process.argv[2] === "hukommelse") {
  const omraade = somOmraade(udgifter(1_000_000));
  const svar = indlaesFunktioner().REFUSION(omraade, [[2022]], null, null);
  if (svar.length === omraade.length) console.log(Math.round(process.memoryUsage().heapUsed / 1e6));
} else {
  const funktioner = indlaesFunktioner();
  refusionModLoekke(funktioner);
  sagerModLoekke(funktioner);
  kerneModLoekke(indlaesKerne());
  await refusionModRegneark(funktioner);
  fordelingensVaekst(funktioner);
  hukommelse();
  console.table(linjer);
}
