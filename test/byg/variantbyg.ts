import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { ADRESSE } from "./dist";

export type Variant = "cdn" | "selvhostet";

/** Where the cdn variant takes office.js from. */
export const CDN = "https://appsforoffice.microsoft.com";

export interface Variantbyg {
  mappe: Record<Variant, string>;
  fjern(): Promise<void>;
}

const koer = promisify(execFile);

/** The page's two production builds, each in a folder of its own; the second takes from the first what is the same. */
export async function bygVarianter(): Promise<Variantbyg> {
  const rod = await mkdtemp(path.join(os.tmpdir(), "refusionsbudget-varianter-"));
  const mappe = { cdn: path.join(rod, "cdn"), selvhostet: path.join(rod, "selvhostet") };
  const fjern = () => rm(rod, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  try {
    for (const variant of ["cdn", "selvhostet"] as const) await byg(variant, mappe[variant], path.join(rod, "lager"));
  } catch (fejl) {
    await fjern();
    throw fejl;
  }
  return { mappe, fjern };
}

/** Not minimised: that takes most of the time, and changes nothing about where the page asks. */
const byg = (office: Variant, ud: string, lager: string) =>
  koer(
    process.execPath,
    [
      path.resolve("node_modules/webpack/bin/webpack.js"),
      ...["--mode", "production", "--config-name", "taskpane", "--output-path", ud, "--no-optimization-minimize"],
      ...["--cache-type", "filesystem", "--cache-cache-directory", lager],
    ],
    { env: { ...process.env, ADDIN_URL: ADRESSE, OFFICE: office } },
  );
