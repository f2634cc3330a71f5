import { execFile } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { mustFind } from "./find.mjs";
import { iMidlertidigMappe } from "./mappe";

const run = promisify(execFile);

/** Width and height in millimetres: 210 × 297 is an upright A4. */
export interface Side {
  bredde: number;
  hoejde: number;
}

const MM_PER_PUNKT = 25.4 / 72;

export const pdfSider = (pdf: Uint8Array): Promise<Side[]> =>
  iMidlertidigMappe(async (mappe) => {
    const fil = path.join(mappe, "a.pdf");
    await writeFile(fil, pdf);
    const { stdout } = await run(mustFind("pdfinfo"), ["-f", "1", "-l", "99999", fil], { env: { ...process.env, LC_ALL: "C" } });
    const mm = (punkter = "") => Math.round(Number(punkter) * MM_PER_PUNKT);
    return [...stdout.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm)].map(([, b, h]) => ({ bredde: mm(b), hoejde: mm(h) }));
  });

/** One image per page, in order. */
export const pdfTilPng = (pdf: Uint8Array, punkterPrTomme = 100): Promise<Uint8Array[]> =>
  iMidlertidigMappe(async (mappe) => {
    const fil = path.join(mappe, "a.pdf");
    await writeFile(fil, pdf);
    await run(mustFind("pdftoppm"), ["-png", "-r", String(punkterPrTomme), fil, path.join(mappe, "side")]);
    const sider = (await readdir(mappe)).filter((navn) => navn.endsWith(".png")).sort();
    return Promise.all(sider.map((navn) => readFile(path.join(mappe, navn))));
  });
