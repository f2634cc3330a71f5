// Makes sure that the programs the tests drive are here, and installs what can be installed without asking.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { find } from "./find.mjs";

const NEEDS = {
  chromium: { name: "Chromium (or its path in CHROMIUM)", packages: ["chromium", "fonts-dejavu-core"] },
  // Carlito and Liberation have the widths of Calibri and Arial: without them a printed page breaks elsewhere.
  soffice: {
    name: "LibreOffice Calc (or its path in SOFFICE)",
    packages: ["libreoffice-calc", "fonts-dejavu-core", "fonts-liberation", "fonts-crosextra-carlito"],
  },
  pdfinfo: { name: "poppler-utils", packages: ["poppler-utils"] },
  pdftotext: { name: "poppler-utils", packages: ["poppler-utils"] },
  pdftoppm: { name: "poppler-utils", packages: ["poppler-utils"] },
};

const missing = () => Object.keys(NEEDS).filter((program) => find(program) === null);

function run(command, ...args) {
  console.log(`${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;
}

const system = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
const mayUseApt = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
// Ubuntu's package of that name is an empty pointer to a snap.
const aptHasChromium = /^ID=debian$/m.test(system);

function install(programs) {
  const fromApt = mayUseApt ? programs.filter((program) => program !== "chromium" || aptHasChromium) : [];
  const packages = [...new Set(fromApt.flatMap((program) => NEEDS[program].packages))];
  if (packages.length > 0) run("apt-get", "update") && run("apt-get", "install", "-y", "--no-install-recommends", ...packages);
  if (programs.includes("chromium") && find("chromium") === null) {
    const cli = path.join(path.dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
    run(process.execPath, cli, "install", ...(mayUseApt ? ["--with-deps"] : []), "chromium");
  }
}

try {
  if (missing().length > 0) install(missing());
  const names = [...new Set(missing().map((program) => NEEDS[program].name))];
  if (names.length > 0) throw new Error(`The tests need ${names.join(" and ")}: install what is missing so that it is found in PATH.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
