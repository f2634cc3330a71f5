import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { mustFind } from "./find.mjs";
import { iMidlertidigMappe } from "./mappe";

const run = promisify(execFile);

/** The words of each page, laid out as on paper. */
export const pdfTekst = (pdf: Uint8Array): Promise<string[]> =>
  iMidlertidigMappe(async (mappe) => {
    const fil = path.join(mappe, "a.pdf");
    await writeFile(fil, pdf);
    const { stdout } = await run(mustFind("pdftotext"), ["-layout", "-enc", "UTF-8", fil, "-"]);
    return stdout.split("\f").slice(0, -1);
  });
