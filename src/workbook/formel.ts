/** A cell, or the range from one cell to another, by the keys that their sheets gave them. */
export interface Reference {
  readonly noegle: string;
  readonly til?: string;
}

/** A native formula in English syntax whose references are still keys; A1 is printed last, when all cells have places. */
export interface Formel {
  readonly dele: readonly (string | Reference)[];
}

export interface Plads {
  readonly ark: string;
  /** From 0. */
  readonly raekke: number;
  readonly kolonne: number;
}

export const ref = (noegle: string): Reference => ({ noegle });

export const omraade = (fra: string, til: string): Reference => ({ noegle: fra, til });

/**
 * @example formel`SUM(${omraade("del.1", "del.3")})-${ref("budget")}`
 */
export function formel(tekster: TemplateStringsArray, ...indsat: readonly (Reference | Formel | string | number)[]): Formel {
  const dele: (string | Reference)[] = [];
  // Neighbouring words become one part: a formula is put into others again and again.
  const tilfoej = (del: string | Reference): void => {
    const sidste = dele.at(-1);
    if (typeof del === "string" && typeof sidste === "string") dele[dele.length - 1] = sidste + del;
    else if (del !== "") dele.push(del);
  };
  tekster.forEach((tekst, nr) => {
    tilfoej(tekst);
    const naeste = indsat[nr];
    if (naeste === undefined) return;
    if (typeof naeste !== "object") tilfoej(typeof naeste === "number" ? String(naeste) : tekstkonstant(naeste));
    else if ("dele" in naeste) naeste.dele.forEach(tilfoej);
    else tilfoej(naeste);
  });
  return { dele };
}

/** Words inside a formula; quotes are doubled, as Excel wants them. */
const tekstkonstant = (tekst: string): string => `"${tekst.replace(/"/g, '""')}"`;

/**
 * Prints a formula for one cell. What stands in the cell's own row is written relative, so that the row can be copied
 * down; everything else is fixed.
 */
export const skrivFormel = (formel: Formel, celle: Plads, pladser: ReadonlyMap<string, Plads>): string =>
  formel.dele.map((del) => (typeof del === "string" ? del : skrivReference(del, celle, pladser))).join("");

function skrivReference({ noegle, til }: Reference, celle: Plads, pladser: ReadonlyMap<string, Plads>): string {
  const fra = find(noegle, pladser);
  const foran = fra.ark === celle.ark ? "" : `${citeretArk(fra.ark)}!`;
  return foran + skrivCelle(fra, celle) + (til === undefined ? "" : `:${skrivCelle(find(til, pladser), celle)}`);
}

function skrivCelle({ ark, raekke, kolonne }: Plads, celle: Plads): string {
  const relativ = ark === celle.ark && raekke === celle.raekke;
  return relativ ? `${kolonnenavn(kolonne)}${raekke + 1}` : fastCelle(raekke, kolonne);
}

export const fastCelle = (raekke: number, kolonne: number): string => `$${kolonnenavn(kolonne)}$${raekke + 1}`;

/** A cell as people call it: "B3". */
export const cellenavn = ({ raekke, kolonne }: { readonly raekke: number; readonly kolonne: number }): string =>
  `${kolonnenavn(kolonne)}${raekke + 1}`;

/** 0 → A, 26 → AA. */
export const kolonnenavn = (kolonne: number): string =>
  (kolonne >= 26 ? kolonnenavn(Math.floor(kolonne / 26) - 1) : "") + String.fromCharCode(65 + (kolonne % 26));

export const citeretArk = (ark: string): string => `'${ark.replace(/'/g, "''")}'`;

/** A key that no sheet has is a bug of ours, not of the user's. */
function find(noegle: string, pladser: ReadonlyMap<string, Plads>): Plads {
  const plads = pladser.get(noegle);
  if (plads === undefined) throw new Error(`Formula refers to the unknown key "${noegle}"`);
  return plads;
}
