import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { mustFind } from "./find.mjs";
import { iMidlertidigMappe } from "./mappe";
import { laesOds, type Projektmappe } from "./ods";

/** The bytes of an .xlsx file, or its path. */
export type Xlsx = Uint8Array | string;

/** LibreOffice's own setting for .xlsx is to trust the values in the file. */
const GENBEREGNING = { altid: 0, aldrig: 1 } as const;
export type Genberegning = keyof typeof GENBEREGNING;

const run = promisify(execFile);

/** The values after LibreOffice has calculated every formula anew. */
export const genberegn = async (fil: Xlsx, hvornaar: Genberegning = "altid"): Promise<Projektmappe> =>
  (await genberegnAlle([fil], hvornaar))[0]!;

/** Many files in one start of LibreOffice, in the order given: the start costs more than a file. */
export const genberegnAlle = async (filer: Xlsx[], hvornaar: Genberegning = "altid"): Promise<Projektmappe[]> =>
  (await konverter(filer, "ods", hvornaar)).map(laesOds);

/** What comes out of the printer, calculated anew. */
export const tilPdf = async (fil: Xlsx): Promise<Uint8Array> => (await konverter([fil], "pdf", "altid"))[0]!;

/** Files as LibreOffice saves them again, calculated anew. */
export const gemIgen = (filer: Xlsx[]): Promise<Uint8Array[]> => konverter(filer, "xlsx", "altid");

/** A profile of its own: the setting is ours, and a LibreOffice that is open already is not disturbed. */
const konverter = (filer: Xlsx[], endelse: "ods" | "pdf" | "xlsx", hvornaar: Genberegning): Promise<Uint8Array[]> =>
  iMidlertidigMappe(async (mappe) => {
    const [profil, ind, ud] = [path.join(mappe, "profil"), path.join(mappe, "ind"), path.join(mappe, "ud")];
    await Promise.all([mkdir(path.join(profil, "user"), { recursive: true }), mkdir(ind), mkdir(ud)]);
    await writeFile(path.join(profil, "user", "registrymodifications.xcu"), indstillinger(GENBEREGNING[hvornaar]));
    const kilder = await Promise.all(
      filer.map(async (fil, nr) => {
        const kilde = path.join(ind, `${nr}.xlsx`);
        await writeFile(kilde, typeof fil === "string" ? await readFile(fil) : fil);
        return kilde;
      }),
    );
    const svar = await run(
      mustFind("soffice"),
      [
        `-env:UserInstallation=${pathToFileURL(profil).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        endelse,
        "--outdir",
        ud,
        ...kilder,
      ],
      { timeout: 110_000 },
    );
    return Promise.all(
      kilder.map((_, nr) =>
        readFile(path.join(ud, `${nr}.${endelse}`)).catch(() => {
          // LibreOffice ends with 0 for a file that it cannot open.
          throw new Error(`LibreOffice made no ${endelse} of file ${nr}: ${svar.stdout}${svar.stderr}`);
        }),
      ),
    );
  });

/** Danish separators too: words with numbers in them, as FIXED makes them, are to read as the municipality's Excel writes them. */
const indstillinger = (genberegning: number) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${genberegning}</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>da-DK</value></prop></item>
</oor:items>
`;
