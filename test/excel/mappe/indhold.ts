import { ugyldigt } from "../wire/fejl";
import { CELLETEKST_HOEJST, FORMEL_HOEJST } from "./regler";

export interface Formelindhold {
  /** English, with the equals sign. */
  readonly formel: string;
}

/** What has been entered in a cell; an empty cell has none. */
export type Indhold = string | number | boolean | Formelindhold;

export const erFormel = (indhold: Indhold | undefined): indhold is Formelindhold => typeof indhold === "object";

const SOM_TAL = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** Excel reads what code writes as if it were typed: "=…", "+…" and "-…" are formulas, "12" a number, "'12" a text. */
export function laesIndtastning(vaerdi: unknown, somTekst: boolean): Indhold | undefined {
  if (vaerdi === "" || vaerdi === undefined) return undefined;
  if (typeof vaerdi === "number") {
    if (!Number.isFinite(vaerdi)) throw ugyldigt("a cell cannot hold it");
    return vaerdi;
  }
  if (typeof vaerdi === "boolean") return vaerdi;
  if (typeof vaerdi !== "string") throw ugyldigt("a cell cannot hold it");
  if (vaerdi.startsWith("=") && vaerdi.length > 1 && !somTekst) return laesFormel(vaerdi);
  if (vaerdi.length > CELLETEKST_HOEJST) throw ugyldigt(`a cell holds at most ${CELLETEKST_HOEJST} characters`);
  if (vaerdi.startsWith("'")) return vaerdi.slice(1);
  if (somTekst) return vaerdi;
  if (SOM_TAL.test(vaerdi)) return Number(vaerdi);
  if (/^[-+]./.test(vaerdi)) return laesFormel(`=${vaerdi}`);
  if (/^(true|false)$/i.test(vaerdi)) return vaerdi.toLowerCase() === "true";
  return vaerdi;
}

function laesFormel(formel: string): Formelindhold {
  if (formel.length > FORMEL_HOEJST) throw ugyldigt(`a formula has at most ${FORMEL_HOEJST} characters`);
  const uden = formel.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "''");
  const dybde = [...uden].reduce((d, tegn) => (d < 0 ? d : d + (tegn === "(" ? 1 : tegn === ")" ? -1 : 0)), 0);
  const danskeSkilletegn = uden.includes(";") && !uden.includes("{");
  if (dybde !== 0 || danskeSkilletegn || /[-+*/^&,(<>=]$/.test(uden)) throw ugyldigt(`not a formula in English syntax: ${formel}`);
  return { formel };
}
