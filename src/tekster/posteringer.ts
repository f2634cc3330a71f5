import { kronerAf, type Fagomraade, type Postering } from "../core";

/** The entries of the final statement: a table in the sheet, and a file for the financial system. */
export const POSTERINGER = {
  overskrift: "Posteringer til økonomisystemet: minus er altid indtægt",
  kolonner: ["Bogføringsår", "Fagområde", "Udvalg", "Kontotekst", "Tekst", "Beløb i kr. (minus = indtægt)"],
  ingen: "Ingen posteringer endnu",
  kommunekassen: "Kommunekassen",
  kontrolOk: "OK: hver tillægsbevilling har sin modpost, og resten er efterreguleringen",
  kontrolAfviger: "Afviger med ",
  filnavn: (aar: number) => `Posteringer ${aar}.csv`,
} as const;

/** Without the department's name, which stands behind in the treasury's lines. */
export function posteringstekst({ art, hos }: Pick<Postering, "art" | "hos">, aar: number): string {
  if (art === "efterregulering") return `Efterregulering af refusion for ${aar}`;
  const del = art === "aaretsBevilling" ? `afvigelsen i ${aar}` : `efterreguleringen for ${aar}`;
  return hos === "fagomraadet" ? `Tillægsbevilling: kommunekassens del af ${del}` : `Modpost til tillægsbevilling, ${del}: `;
}

/** Where an entry is booked, and what it says. */
export interface Posteringslinje {
  readonly fagomraade: string;
  readonly udvalg: string;
  readonly kontotekst: string;
  readonly tekst: string;
}

export function posteringslinje(postering: Postering, fagomraader: readonly Fagomraade[], aar: number): Posteringslinje {
  const { navn, udvalg, kontotekst } = fagomraader[postering.fagomraade]!;
  const tekst = posteringstekst(postering, aar);
  return postering.hos === "fagomraadet"
    ? { fagomraade: navn, udvalg, kontotekst, tekst }
    : { fagomraade: POSTERINGER.kommunekassen, udvalg: "", kontotekst: "", tekst: tekst + navn };
}

/** UTF-8's mark, so that a Danish Excel reads æ, ø and å. */
const BOM = "\ufeff";
const LINJESKIFT = "\r\n";

/**
 * The entries as a file: semicolons, decimal comma, no thousands separators. Words that a spreadsheet would take for a
 * formula get an apostrophe in front.
 */
export function posteringscsv(posteringer: readonly Postering[], fagomraader: readonly Fagomraade[], aar: number): string {
  const linjer = posteringer.map((postering) => {
    const { fagomraade, udvalg, kontotekst, tekst } = posteringslinje(postering, fagomraader, aar);
    return [String(postering.bogfoeringsaar), ...[fagomraade, udvalg, kontotekst, tekst].map(felt), beloeb(postering)];
  });
  return BOM + [POSTERINGER.kolonner, ...linjer].map((linje) => linje.join(";") + LINJESKIFT).join("");
}

const beloeb = ({ beloeb: oere }: Postering): string => kronerAf(oere).toFixed(2).replace(".", ",");

function felt(tekst: string): string {
  const ufarlig = /^[\s]*[=+\-@]/.test(tekst) ? `'${tekst}` : tekst;
  return /[;"\r\n]|^\s|\s$/.test(ufarlig) ? `"${ufarlig.replace(/"/g, '""')}"` : ufarlig;
}
