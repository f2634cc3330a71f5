import { browser } from "./browser";
import { excel } from "./excel";
import type { Vaert } from "./port";

/** Excel answers at once or, after a restore, never. */
export const TAALMODIGHED_MS = 5_000;

/**
 * Where the pane lives: a browser when there is no Office script or it knows no host; "svarerIkke" when there is one
 * that does not answer or answers with a failure.
 */
export function findVaert(): Promise<Vaert | "svarerIkke"> {
  if (typeof Office === "undefined") return Promise.resolve(browser);
  const svar = Office.onReady().then(
    ({ host }) => (host === null ? browser : excel),
    () => "svarerIkke" as const,
  );
  const forSent = new Promise<"svarerIkke">((afslut) => setTimeout(() => afslut("svarerIkke"), TAALMODIGHED_MS));
  return Promise.race([svar, forSent]);
}
