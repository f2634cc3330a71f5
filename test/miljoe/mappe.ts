import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

/** A folder of one's own for the length of the work, gone afterwards whatever happens. */
export async function iMidlertidigMappe<T>(arbejde: (mappe: string) => Promise<T>): Promise<T> {
  const mappe = await mkdtemp(path.join(os.tmpdir(), "refusionsbudget-"));
  try {
    return await arbejde(mappe);
  } finally {
    await rm(mappe, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
