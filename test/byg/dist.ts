import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** The address that npm run build:test writes into dist/. */
export const ADRESSE = "https://refusionsbudget.invalid";

/** A file of the built add-in, or null. */
export const distFil = (sti: string): Uint8Array | null => {
  const fil = path.join("dist", sti);
  return existsSync(fil) ? readFileSync(fil) : null;
};

export function distTekst(sti: string): string {
  const fil = distFil(sti);
  if (fil === null) throw new Error(`dist/${sti} is missing: run npm run build:test`);
  return Buffer.from(fil).toString("utf8");
}

/** The addresses of the page's own scripts, in order. */
export const sidensScripts = (): string[] =>
  [...distTekst("taskpane.html").matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, src]) => src!);
