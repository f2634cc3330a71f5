import { accessSync, constants } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

/** Where each program may be: its own environment variable, then names in PATH, then places outside PATH. */
const PROGRAMS = {
  chromium: { variable: "CHROMIUM", names: ["chromium", "chromium-browser", "google-chrome"], places: () => [downloadedChromium()] },
  soffice: {
    variable: "SOFFICE",
    names: ["soffice", "libreoffice"],
    places: () => ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  },
  pdfinfo: { names: ["pdfinfo"], places: () => [] },
  pdftotext: { names: ["pdftotext"], places: () => [] },
  pdftoppm: { names: ["pdftoppm"], places: () => [] },
};

/** The program's path, or null. A variable that points at nothing is an error: the person meant that program. */
export function find(program, environment = process.env) {
  const { variable, names, places } = PROGRAMS[program];
  const chosen = variable && environment[variable];
  if (chosen && !isExecutable(chosen)) throw new Error(`${variable}=${chosen} is not a program that can be run`);
  const folders = (environment.PATH ?? "").split(path.delimiter).filter(Boolean);
  const inPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return chosen || [...inPath, ...places()].find(isExecutable) || null;
}

/** For tests: the program's path; a missing program fails the test, it never skips it. */
export function mustFind(program) {
  const found = find(program);
  if (found === null) throw new Error(`${program} is missing: run npm run setup:test`);
  return found;
}

/** Where playwright-core puts the Chromium that it downloads, on the systems it knows. */
function downloadedChromium() {
  try {
    return chromium.executablePath();
  } catch {
    return "";
  }
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
