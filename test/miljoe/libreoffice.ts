import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { arknavne } from "./arknavne";
import { kanHaveFejl, laesCsv, TIL_CSV } from "./csv";
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

/** No more than one run has time for on a busy machine. */
const FILER_AD_GANGEN = 40;

/** Many files in few starts of LibreOffice, in the order given: the start costs more than ten files. */
export async function genberegnAlle(filer: Xlsx[], hvornaar: Genberegning = "altid"): Promise<Projektmappe[]> {
  const mapper: Projektmappe[] = [];
  for (let fra = 0; fra < filer.length; fra += FILER_AD_GANGEN)
    mapper.push(...(await laesVaerdier(filer.slice(fra, fra + FILER_AD_GANGEN), hvornaar)));
  return mapper;
}

/**
 * Cells are all that is asked for: an OpenDocument file takes LibreOffice six times as long, most of it for pictures of the
 * charts. It is asked for where only it can tell an error from a text.
 */
async function laesVaerdier(filer: Xlsx[], hvornaar: Genberegning): Promise<Projektmappe[]> {
  const mapper = await konverter(filer, TIL_CSV, hvornaar, async ({ kilde, ud, nr }) => {
    const navne = arknavne(await readFile(kilde));
    const ark = await Promise.all(navne.map((navn) => readFile(path.join(ud, `${nr}-${navn}.csv`), "utf8")));
    return new Map(navne.map((navn, plads) => [navn, laesCsv(ark[plads]!)]));
  });
  const uklare = mapper.flatMap((mappe, nr) => (kanHaveFejl(mappe) ? [nr] : []));
  if (uklare.length === 0) return mapper;
  const klare = await konverter(
    uklare.map((nr) => filer[nr]!),
    "ods",
    hvornaar,
    async (fil) => laesOds(await enFil(fil)),
  );
  return mapper.map((mappe, nr) => klare[uklare.indexOf(nr)] ?? mappe);
}

/** What comes out of the printer, calculated anew. */
export const tilPdf = async (fil: Xlsx): Promise<Uint8Array> => (await konverter([fil], "pdf", "altid", enFil))[0]!;

/** Files as LibreOffice saves them again, calculated anew. */
export const gemIgen = (filer: Xlsx[]): Promise<Uint8Array[]> => konverter(filer, "xlsx", "altid", enFil);

/** Where a file lay, and the folder where what became of it begins with its number. */
interface Konverteret {
  kilde: string;
  ud: string;
  nr: number;
  format: string;
}

const enFil = ({ ud, nr, format }: Konverteret): Promise<Uint8Array> => readFile(path.join(ud, `${nr}.${format}`));

/** A profile of its own: the setting is ours, and a LibreOffice that is open already is not disturbed. */
const konverter = <T>(filer: Xlsx[], format: string, hvornaar: Genberegning, laes: (fil: Konverteret) => Promise<T>): Promise<T[]> =>
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
        format,
        "--outdir",
        ud,
        ...kilder,
      ],
      { timeout: 280_000 },
    );
    const lavet = new Set((await readdir(ud)).map((navn) => Number.parseInt(navn)));
    return Promise.all(
      kilder.map((kilde, nr) => {
        // LibreOffice ends with 0 for a file that it cannot open.
        if (!lavet.has(nr)) throw new Error(`LibreOffice made nothing of file ${nr}: ${svar.stdout}${svar.stderr}`);
        return laes({ kilde, ud, nr, format });
      }),
    );
  });

/** Danish separators too: words with numbers in them, as FIXED makes them, are to read as the municipality's Excel writes them. */
const indstillinger = (genberegning: number) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${genberegning}</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>da-DK</value></prop></item>
</oor:items>
`;
