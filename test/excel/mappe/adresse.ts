/** Excel's grid. */
export const RAEKKER = 1_048_576;
export const KOLONNER = 16_384;

/** Rows and columns from 0. */
export interface Felt2D {
  readonly raekke: number;
  readonly kolonne: number;
  readonly raekker: number;
  readonly kolonner: number;
}

/** 0 → A, 26 → AA. */
export const kolonnenavn = (kolonne: number): string =>
  (kolonne >= 26 ? kolonnenavn(Math.floor(kolonne / 26) - 1) : "") + String.fromCharCode(65 + (kolonne % 26));

const kolonnenummer = (navn: string): number => [...navn.toUpperCase()].reduce((sum, tegn) => sum * 26 + tegn.charCodeAt(0) - 64, 0) - 1;

export const cellenavn = (raekke: number, kolonne: number): string => `${kolonnenavn(kolonne)}${raekke + 1}`;

const FORM = /^(?:\$?([A-Z]{1,3}))?(?:\$?([1-9]\d{0,6}))?(?::(?:\$?([A-Z]{1,3}))?(?:\$?([1-9]\d{0,6}))?)?$/i;

/** "B2", "$A$1:C3", "A:C", "2:4"; null when it is no address. */
export function laesFelt(adresse: string): Felt2D | null {
  const fund = FORM.exec(adresse.trim());
  if (fund === null) return null;
  const [, k1, r1, k2 = k1, r2 = r1] = fund;
  const erOmraade = adresse.includes(":");
  if (!erOmraade && (k1 === undefined || r1 === undefined)) return null;
  if ((k1 === undefined) !== (k2 === undefined) || (r1 === undefined) !== (r2 === undefined) || (k1 ?? r1) === undefined) return null;
  const kolonner = k1 === undefined ? [0, KOLONNER - 1] : [kolonnenummer(k1), kolonnenummer(k2!)];
  const raekker = r1 === undefined ? [0, RAEKKER - 1] : [Number(r1) - 1, Number(r2) - 1];
  const [fraK, tilK, fraR, tilR] = [Math.min(...kolonner), Math.max(...kolonner), Math.min(...raekker), Math.max(...raekker)];
  if (tilK >= KOLONNER || tilR >= RAEKKER) return null;
  return { raekke: fraR, kolonne: fraK, raekker: tilR - fraR + 1, kolonner: tilK - fraK + 1 };
}

/** The sheet before the exclamation mark, without its quotes, and the rest. */
export function delAdresse(adresse: string): { readonly ark: string | null; readonly rest: string } {
  const fund = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(adresse.trim());
  if (fund === null) return { ark: null, rest: adresse.trim() };
  return { ark: fund[1]?.replace(/''/g, "'") ?? fund[2]!, rest: fund[3]! };
}

export function skrivFelt({ raekke, kolonne, raekker, kolonner }: Felt2D, fast = false): string {
  const k = (nr: number) => `${fast ? "$" : ""}${kolonnenavn(nr)}`;
  const r = (nr: number) => `${fast ? "$" : ""}${nr + 1}`;
  if (raekker === RAEKKER && kolonner < KOLONNER) return `${k(kolonne)}:${k(kolonne + kolonner - 1)}`;
  if (kolonner === KOLONNER && raekker < RAEKKER) return `${r(raekke)}:${r(raekke + raekker - 1)}`;
  const fra = `${k(kolonne)}${r(raekke)}`;
  return raekker === 1 && kolonner === 1 ? fra : `${fra}:${k(kolonne + kolonner - 1)}${r(raekke + raekker - 1)}`;
}

/** Excel quotes a sheet name only where the formula could be misread without. */
export function citeretArk(navn: string): string {
  const klar = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(navn) && laesFelt(navn) === null && !/^[RC]\d*$|^R\d+C\d+$/i.test(navn);
  return klar ? navn : `'${navn.replace(/'/g, "''")}'`;
}

/** The cells that two rectangles share. */
export function faelles(a: Felt2D, b: Felt2D): Felt2D | null {
  const [raekke, kolonne] = [Math.max(a.raekke, b.raekke), Math.max(a.kolonne, b.kolonne)];
  const raekker = Math.min(a.raekke + a.raekker, b.raekke + b.raekker) - raekke;
  const kolonner = Math.min(a.kolonne + a.kolonner, b.kolonne + b.kolonner) - kolonne;
  return raekker > 0 && kolonner > 0 ? { raekke, kolonne, raekker, kolonner } : null;
}

export const indeholder = (a: Felt2D, raekke: number, kolonne: number): boolean =>
  raekke >= a.raekke && kolonne >= a.kolonne && raekke < a.raekke + a.raekker && kolonne < a.kolonne + a.kolonner;
