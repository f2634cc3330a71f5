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
