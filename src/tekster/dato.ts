import { lykkedes, mislykkedes, type Resultat, type Sted } from "../core";

/**
 * A date as Danes write it, read as "dd.mm.åååå"; a day that is not in the calendar is refused.
 *
 * @example laesDato("3/1-2024", { argument: "bekraeftetDato" }) // "03.01.2024"
 */
export function laesDato(tekst: string, sted: Sted): Resultat<string> {
  const stod = tekst.trim();
  if (stod === "") return mislykkedes({ art: "mangler", sted });
  const [, dag = "", maaned = "", aar = ""] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(stod) ?? [];
  const dato = new Date(Date.UTC(Number(aar), Number(maaned) - 1, Number(dag)));
  const findes = Number(aar) >= 1900 && dato.getUTCMonth() === Number(maaned) - 1 && dato.getUTCDate() === Number(dag);
  return findes ? lykkedes(`${dag.padStart(2, "0")}.${maaned.padStart(2, "0")}.${aar}`) : mislykkedes({ art: "ikkeEnDato", sted, stod });
}

/** The day of the reader's own calendar. */
export const skrivDato = (dato: Date): string =>
  [dato.getDate(), dato.getMonth() + 1].map((tal) => String(tal).padStart(2, "0")).join(".") + `.${dato.getFullYear()}`;

const MS_PR_DAG = 86_400_000;
/** From 1 March 1900 on Excel counts the days since this one; before, it believes in a leap year that was none. */
const DAG_NUL = Date.UTC(1899, 11, 30);
const [FOERSTE_DAG, SIDSTE_DAG] = [61, 2_958_465];

/**
 * A cell's number as the day that Excel shows for it; null where it is no day.
 *
 * @example skrivDagnummer(45_016) // "31.03.2023"
 */
export function skrivDagnummer(nummer: number): string | null {
  const dag = Math.floor(nummer);
  if (dag < FOERSTE_DAG || dag > SIDSTE_DAG) return null;
  const [aar, maaned, iMaaneden] = new Date(DAG_NUL + dag * MS_PR_DAG).toISOString().slice(0, 10).split("-");
  return `${iMaaneden}.${maaned}.${aar}`;
}
