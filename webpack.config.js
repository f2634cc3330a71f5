import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

const require = createRequire(import.meta.url);
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { version } = require("./package.json");

const LOCALHOST = "https://localhost:3000";
const CDN = "https://appsforoffice.microsoft.com";
const FUNKTIONSFILER = [
  "refusion",
  "refusionMaaned",
  "refusionTrin",
  "refusionSager",
  "refusionSatser",
  "udligning",
  "udligningParametre",
  "fordelBudget",
  "fordelAfvigelse",
  "acontoRefusion",
].map((navn) => path.resolve(`src/functions/${navn}.ts`));

/**
 * ADDIN_URL: where the built add-in will be served, written into the manifest.
 * OFFICE: where the page takes office.js from: cdn (Microsoft's), selvhostet (a copy beside the page) or ingen.
 * --env excel: serve over https with the developer's own certificates, as Excel asks, and open Excel with the add-in.
 */
export default ({ excel = false }, { mode = "production" }) => {
  const udvikling = mode === "development";
  const office = process.env.OFFICE ?? (udvikling && !excel ? "selvhostet" : "cdn");
  const adresse = (process.env.ADDIN_URL ?? LOCALHOST).replace(/\/$/, "");
  if (!["cdn", "selvhostet", "ingen"].includes(office)) throw new Error(`OFFICE=${office}: write cdn, selvhostet or ingen`);
  return [
    {
      ...faelles(mode),
      name: "functions",
      entry: { functions: "./src/functions/index.ts" },
      output: { filename: "[name].js", path: path.resolve("dist") },
      plugins: [new Funktionsmetadata(), new webpack.DefinePlugin({ VERSION: JSON.stringify(version) })],
    },
    {
      ...faelles(mode),
      name: "taskpane",
      entry: { taskpane: "./src/taskpane/index.tsx" },
      output: {
        filename: "[name].[contenthash:8].js",
        path: path.resolve("dist"),
        assetModuleFilename: "[name].[contenthash:8][ext]",
        clean: { keep: /^functions\./ },
      },
      plugins: [
        new webpack.DefinePlugin({ VERSION: JSON.stringify(version) }),
        new HtmlPlugin({
          template: "./src/taskpane/taskpane.html",
          filename: "taskpane.html",
          scriptLoading: "defer",
          templateParameters: { csp: csp(office), officeScript: officeScript(office) },
        }),
        new CopyPlugin({
          patterns: [
            { from: "assets", to: "assets" },
            // Minimised by Microsoft already: the copy is theirs to the byte.
            ...(office === "selvhostet"
              ? [{ from: "**/*", context: officeMappe(), to: "office", filter: erOfficeFil, info: { minimized: true } }]
              : []),
          ],
        }),
        new Manifest(adresse, udvikling),
      ],
      devServer: {
        port: 3000,
        server: excel ? { type: "https", options: udviklercertifikater() } : "http",
        host: "localhost",
        hot: false,
        client: false,
        liveReload: false,
        static: false,
        open: false,
        // Excel on the web reads functions.json from a page of its own.
        headers: { "X-Content-Type-Options": "nosniff", ...(excel && { "Access-Control-Allow-Origin": "*" }) },
        historyApiFallback: { index: "/taskpane.html" },
        setupExitSignals: true,
        onListening: ({ middleware }) =>
          middleware.waitUntilValid((stats) => {
            if (stats.hasErrors()) return;
            console.log(excel ? LOCALHOST : "http://localhost:3000");
            if (excel) aabnExcel();
          }),
      },
    },
  ];
};

const faelles = (mode) => ({
  mode,
  target: ["web", "es2022"],
  devtool: mode === "development" ? "source-map" : false,
  stats: "errors-warnings",
  infrastructureLogging: { level: "warn" },
  performance: { hints: false },
  optimization: { emitOnErrors: true },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      // Pure: what only a task that is fetched later uses of them is fetched with it.
      { test: /[\\/]src[\\/](core|tekster|kald|workbook)[\\/]/, sideEffects: false },
    ],
  },
});

/** Where office-addin-dev-certs puts the certificates that this computer trusts. */
function udviklercertifikater() {
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((fil) =>
    path.join(os.homedir(), ".office-addin-dev-certs", fil),
  );
  if (![ca, cert, key].every(existsSync)) throw new Error("No developer certificates for https: run npm run start:excel");
  return { ca, cert, key };
}

/** The source's own manifest points to this server; the tool says itself what went wrong. */
const aabnExcel = () =>
  spawn(process.execPath, [require.resolve("office-addin-dev-settings/cli.js"), "sideload", "manifest.xml", "desktop"], {
    stdio: "inherit",
  });

/** What the page may load and from where; Fluent and office.js insert styles, the file writer is WebAssembly. */
const csp = (office) =>
  [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval'${office === "cdn" ? ` ${CDN}` : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
  ].join("; ");

const officeScript = (office) =>
  ({ cdn: `<script src="${CDN}/lib/1/hosted/office.js"></script>`, selvhostet: '<script src="office/office.js"></script>', ingen: "" })[
    office
  ];

const officeMappe = () => path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Of the package's 86 MB only what Excel and a plain browser ask for. */
const OFFICE_FILER =
  /^(office\.js|o15apptofilemappingtable\.js|excel-[a-z0-9]+-16[^/]*\.js|custom-functions-runtime[^/]*\.js|(da-dk|en-us)\/office_strings\.js|telemetry\/.*)$/;
const erOfficeFil = (fil) => {
  const navn = path.relative(officeMappe(), fil).split(path.sep).join("/");
  return OFFICE_FILER.test(navn) && !navn.includes(".debug.");
};

/** functions.json from the functions' JSDoc; the generator cannot say that `any` parameters take error cells. */
class Funktionsmetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Funktionsmetadata", (compilation) => {
      FUNKTIONSFILER.forEach((fil) => compilation.fileDependencies.add(fil));
      compilation.hooks.processAssets.tapPromise(
        { name: "Funktionsmetadata", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { errors, metadataJson } = await generateCustomFunctionsMetadata(FUNKTIONSFILER, true);
          errors.forEach((fejl) => compilation.errors.push(new webpack.WebpackError(fejl)));
          if (errors.length > 0) return;
          const metadata = JSON.parse(metadataJson);
          metadata.allowErrorForDataTypeAny = true;
          compilation.emitAsset("functions.json", new webpack.sources.RawSource(JSON.stringify(metadata, null, 2)));
        },
      );
    });
  }
}

/** manifest.xml with the address of the host; a production build never leaves localhost in it. */
class Manifest {
  constructor(adresse, maaVaereLocalhost) {
    Object.assign(this, { adresse, maaVaereLocalhost });
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Manifest", (compilation) => {
      compilation.fileDependencies.add(path.resolve("manifest.xml"));
      compilation.hooks.processAssets.tap({ name: "Manifest", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const manifest = readFileSync("manifest.xml", "utf8").replaceAll(LOCALHOST, this.adresse);
        if (!this.maaVaereLocalhost && manifest.includes("localhost"))
          compilation.errors.push(
            new webpack.WebpackError("The manifest still points to localhost: run with ADDIN_URL=https://the.address.of.your.host"),
          );
        else compilation.emitAsset("manifest.xml", new webpack.sources.RawSource(manifest));
      });
    });
  }
}
